import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** What the watched worker keeps in `storage.session` for each badge that has been set. */
export interface BadgeStamp {
  readonly text: string;
  /** Milliseconds since 1970, as finely as the browser tells. */
  readonly at: number;
}

/** Under which names the stamps are kept, and what asks for the times of answers. */
export const stampPrefix = 'bench:';
export const askTimes = 'bench:times';

/**
 * Put before the code of a copy of our worker, as text: notes when a badge has been set, and how long each message takes from the
 * call of its listener to the answer. It must be self-contained.
 */
export function watchWorker(): void {
  const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
  type Callback = (...values: unknown[]) => void;
  type Listener = (message: unknown, sender: unknown, respond: Callback) => unknown;
  const clock = () => performance.timeOrigin + performance.now();

  const { action } = chrome;
  const setBadgeText = action.setBadgeText.bind(action);
  const noted = async (details: { text: string | null }, callback?: Callback) => {
    await setBadgeText(details);
    const at = clock();
    callback?.();
    await chrome.storage.session.set({ [`bench:${at}`]: { text: details.text, at } });
  };
  action.setBadgeText = noted as typeof setBadgeText;

  const times: number[] = [];
  const { onMessage } = chrome.runtime;
  const addListener = onMessage.addListener.bind(onMessage) as (listener: Listener) => void;
  const addTimed = (listener: Listener) =>
    addListener((message, sender, respond) => {
      const started = performance.now();
      const note = () => void times.push(performance.now() - started);
      const result = listener(message, sender, (...values) => {
        note();
        respond(...values);
      });
      // Newer browsers take a promise for the answer.
      if (result instanceof Promise) result.then(note, note);
      return result;
    });
  onMessage.addListener = addTimed as unknown as typeof onMessage.addListener;
  addListener((message, _, respond) => {
    if (message === 'bench:times') respond(times.splice(0));
  });
}
