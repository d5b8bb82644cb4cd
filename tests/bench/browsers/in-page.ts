import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Json } from '../../support/extension-browser.ts';

/** Runs where the extension's APIs are: how many milliseconds a message takes to be answered, and the answer. */
export async function roundTrip(api: ExtensionApi, message: Json): Promise<{ ms: number; reply: unknown }> {
  const started = performance.now();
  const reply: unknown = await api.runtime.sendMessage(message);
  return { ms: performance.now() - started, reply };
}

/** The same for many messages, one after the other; the answers are only counted where they hold something. */
export async function roundTrips(api: ExtensionApi, messages: Json[]): Promise<number[]> {
  const taken: number[] = [];
  for (const message of messages) {
    const started = performance.now();
    await api.runtime.sendMessage(message);
    taken.push(performance.now() - started);
  }
  return taken;
}

/** Runs in the popup: types each text into the search box, and waits until its answer is in the list and painted. */
export async function typeAndWait(_: unknown, texts: string[]): Promise<number[]> {
  const box = document.querySelector('input');
  const main = document.querySelector('main');
  if (!box || !main) throw new Error('no search box');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const settled = () =>
    new Promise<void>((resolve) => {
      let wasBusy = false;
      const observer = new MutationObserver(() => {
        wasBusy ||= main.ariaBusy === 'true';
        if (!wasBusy || main.ariaBusy === 'true') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(main, { attributes: true, attributeFilter: ['aria-busy'] });
    });
  // The frame that shows the change has been handed over when a task runs after the next frame began.
  const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const taken: number[] = [];
  for (const text of texts) {
    const answered = settled();
    const started = performance.now();
    setValue?.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await answered;
    await painted();
    taken.push(performance.now() - started);
    // The pace of somebody who types: what is measured is over by now.
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return taken;
}
