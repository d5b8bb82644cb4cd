import type { Subscription } from '../../lib/subscriptions/subscription.ts';
import type { ExtensionBrowser, Tab } from './extension-browser.ts';
import { letAllBeDue, stored, wakeNewsroom } from './newsroom.ts';
import { pressOn } from './own-page.ts';
import type { Edition } from './publisher.ts';

/** Types the address of a pack into the settings, and asks to look at it. */
export async function lookAt(settings: Tab, address: string): Promise<void> {
  const field = '.pl-settings-add input[placeholder$="plumbline.json"]';
  await settings.activate();
  await settings.waitFor(
    'the field for the address of a pack',
    (place) => {
      const input = document.querySelector<HTMLInputElement>(place);
      input?.focus();
      input?.select();
      return input !== null && document.activeElement === input;
    },
    field,
  );
  await settings.type(address);
  await settings.press('Enter');
}

/** Chooses the two files of an edition in the settings, and asks to look at them. */
export async function lookAtFiles(settings: Tab, { manifest, pack }: Edition): Promise<void> {
  await pressOn(settings, 'Open a pack from files');
  await settings.waitFor(
    'the choice of both files',
    (files) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('.pl-pack-files input[type="file"]')];
      if (inputs.length !== files.length) return false;
      for (const [at, { name, base64 }] of files.entries()) {
        const chosen = new DataTransfer();
        chosen.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
        const input = inputs[at] as HTMLInputElement;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return true;
    },
    [manifest, pack].map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
  await settings.waitFor('the button to be of use', () => document.querySelector('.pl-pack-files button:enabled') !== null);
  await settings.evaluate(() => document.querySelector<HTMLElement>('.pl-pack-files button')?.click());
}

/** What the offer in sight says, once there is one. */
export function offerIn(settings: Tab): Promise<string> {
  return settings.waitFor('the offer', () => document.querySelector<HTMLElement>('.pl-offer')?.innerText);
}

/** Why the settings say that nothing came of it, once they do. */
export function refusalIn(settings: Tab): Promise<string> {
  return settings.waitFor('the reason', () => {
    const reasons = document.querySelectorAll<HTMLElement>('.pl-settings-wrong[role="alert"]');
    return [...reasons].map(({ innerText }) => innerText).join(' ');
  });
}

/** Looks at a pack, takes it, and waits until it is there. */
export async function take(settings: Tab, address: string, title: string): Promise<void> {
  await lookAt(settings, address);
  await offerIn(settings);
  await pressOn(settings, 'Take it and switch it on');
  await settings.waitFor(
    'the pack to be there',
    (text) => document.querySelector('.pl-offer') === null && document.body.innerText.includes(text),
    `${title} is there and switched on.`,
  );
}

/** The packs of others that are there. */
export async function subscriptions(browser: ExtensionBrowser): Promise<Subscription[]> {
  const { subscriptions: all } = await stored(browser, ['subscriptions']);
  return all as unknown as Subscription[];
}

/** Has all publishers asked, as if their time had come, and waits until all that came is there. */
export async function askPublishers(browser: ExtensionBrowser): Promise<void> {
  await letAllBeDue(browser);
  await wakeNewsroom(browser);
}
