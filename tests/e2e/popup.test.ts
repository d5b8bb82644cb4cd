import { describe, expect, it } from 'vitest';
import { traces } from '../support/background.ts';
import { browserKind, useBrowser, useSite } from '../support/e2e.ts';
import type { Tab } from '../support/extension-browser.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { waitForPanel } from '../support/panel.ts';
import { until } from '../support/until.ts';

const browser = useBrowser();
const site = useSite();

const agreement = 'OpenAI wins the right to sell on any cloud as it rewrites its pact with Microsoft';
const nemotron = "NVIDIA's multimodal model Nemotron 3 Nano Omni gains audio and video";
const transformers = 'Transformers v5.7.0 is out from Hugging Face, with more models and fixes';
const ultrasound = 'NVIDIA publishes NV-Raw2Insights-US, an AI system for adaptive ultrasound imaging';

/** The popup as a page of its own: the same document, script and messages, where a driver can reach them. */
async function openPopup(): Promise<Tab> {
  const popup = await browser().ownPage('popup.html');
  await waitForHeadlines(popup, nemotron, transformers, ultrasound, agreement);
  return popup;
}

/** Waits until these stories, and no others, stand in the list, in whatever order. */
async function waitForHeadlines(popup: Tab, ...headlines: string[]): Promise<void> {
  await popup.waitFor(
    `the stories ${headlines.join(', ')}`,
    (wanted) => {
      const shown = [...document.querySelectorAll('[role=option] .pl-result-headline')].map((one) => one.textContent ?? '');
      if (shown.length === wanted.length && wanted.every((headline) => shown.includes(headline))) return true;
      throw new Error(`the popup reads ${document.body.innerText}`);
    },
    headlines,
  );
}

/** The headline of the story that Enter would open; undefined where it would open none. */
const active = (popup: Tab) =>
  popup.evaluate(() => document.querySelector('[aria-selected=true] .pl-result-headline')?.textContent ?? undefined);

/** Waits until these words are marked, and no others, in this order. */
const waitForMarks = (popup: Tab, ...words: string[]) =>
  until(
    () =>
      popup.evaluate((wanted) => [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join() === wanted, words.join()),
    {
      what: `the marked words ${words.join(', ')}`,
    },
  );

describe('the search of the popup', () => {
  it('finds as the reader types, from the beginnings of words on, and marks them', async () => {
    const popup = await openPopup();
    await popup.type('ultra');
    await waitForHeadlines(popup, ultrasound);
    await waitForMarks(popup, 'ultrasound');

    await popup.type('sound nvid');
    await waitForMarks(popup, 'NVIDIA', 'ultrasound', 'NVIDIA');
    await waitForHeadlines(popup, ultrasound);
    const entry = await popup.evaluate(() => (document.querySelector('[role=option]') as HTMLElement).innerText);
    for (const part of ['Apr 28, 2026', 'NVIDIA', '1 source · cross-referenced', 'Trust 69']) expect(entry).toContain(part);
    await popup.close();
  });

  it('forgives a slip of the finger', async () => {
    const popup = await openPopup();
    await popup.type('tranfsormers');
    await waitForHeadlines(popup, transformers);
    await popup.close();
  });

  it('says that it found nothing, and with Escape begins anew', async () => {
    const popup = await openPopup();
    await popup.type('zeppelin');
    await textWith(popup, 'Nothing found for “zeppelin”');
    await popup.press('Escape');
    await waitForHeadlines(popup, nemotron, transformers, ultrasound, agreement);
    expect(await popup.evaluate(() => [document.querySelector('input')?.value, document.activeElement?.localName])).toEqual(['', 'input']);
    await popup.close();
  });

  it('goes through the list with the arrows and opens a story with Enter', async () => {
    const popup = await openPopup();
    expect(await active(popup)).toBeUndefined();
    await popup.type('nvidia');
    await waitForHeadlines(popup, nemotron, ultrasound);
    const first = await popup.waitFor(
      'a first story to be chosen',
      () => document.querySelector('[aria-selected=true] .pl-result-headline')?.textContent,
    );
    await popup.press('ArrowDown');
    const second = await popup.waitFor(
      'another to be chosen',
      (before) => {
        const chosen = document.querySelector('[aria-selected=true] .pl-result-headline')?.textContent;
        return chosen !== before && chosen;
      },
      first,
    );
    expect([first, second].toSorted()).toEqual([nemotron, ultrasound].toSorted());
    await popup.press('ArrowUp');
    await popup.waitFor(
      'the first again',
      (before) => document.querySelector('[aria-selected=true] .pl-result-headline')?.textContent === before,
      first,
    );
    await popup.press('ArrowDown');
    await popup.waitFor(
      'the other again',
      (wanted) => document.querySelector('[aria-selected=true] .pl-result-headline')?.textContent === wanted,
      second,
    );

    const story = await browser().newTab(async () => {
      // The popup closes itself on the way, so that the driver may not find where to let go of the key.
      await popup.press('Enter').catch(() => undefined);
    });
    await textWith(story, second as string, 'Key points');
    expect(await story.url()).toBe(
      browser().ownUrl(second === nemotron ? 'story.html#nemotron-3-nano-omni' : 'story.html#nv-raw2insights-us'),
    );
    await story.close();
  });
});

describe('the popup over a page', () => {
  it('has the stories of the page first, where one matches', async () => {
    const article = await browser().open(site().url('/nemotron.html'));
    await waitForPanel(browser(), article);
    const popup = await browser().ownPage('popup.html');
    // With the article in front, the popup is what it is over it.
    await article.activate();
    await popup.reload();
    const groups = await popup.waitFor('the stories of the page', () => {
      const found = [...document.querySelectorAll('[role=group]')].map((group) => [
        document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        ...[...group.querySelectorAll('.pl-result-headline')].map((headline) => headline.textContent ?? ''),
      ]);
      return found.length === 2 ? found : undefined;
    });
    expect(groups[0]).toEqual(['On this page', nemotron]);
    expect(groups[1]?.toSorted()).toEqual(['Newest stories', transformers, ultrasound, agreement].toSorted());
    await article.close();
    await popup.close();
  });

  it('has the newest alone where none does', async () => {
    const article = await browser().open(site().url('/local-news.html'));
    const popup = await browser().ownPage('popup.html');
    await article.activate();
    await popup.reload();
    await waitForHeadlines(popup, nemotron, transformers, ultrasound, agreement);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('On this page');
    await article.close();
    await popup.close();
  });
});

describe('access to pages', () => {
  it('says that it is withheld, offers to ask for it, and leaves pages alone meanwhile', async () => {
    const popup = await openPopup();
    await setAccess('withheld', popup);
    await textWith(popup, 'Plumbline cannot read pages here until you allow it.');
    const button = await popup.evaluate(() => {
      const [allow] = [...document.querySelectorAll('section button')] as HTMLButtonElement[];
      return { name: allow?.textContent, disabled: allow?.disabled };
    });
    expect(button).toEqual({ name: 'Allow', disabled: false });
    const article = await browser().open(site().url('/nemotron.html'));

    await setAccess('granted', popup);
    await popup.waitFor('the notice to go', () => !document.body.innerText.includes('until you allow it'));
    expect(await traces(browser(), article)).toEqual([]);
    await article.reload();
    await waitForPanel(browser(), article);
    await article.close();
    await popup.close();
  });
});

/** What a reader does in the browser's own settings of the extension, or in Firefox, where the browser asks nothing back here, with "Allow". */
async function setAccess(access: 'granted' | 'withheld', popup: Tab): Promise<void> {
  if (browserKind === 'firefox' && access === 'granted') return pressOn(popup, 'Allow');
  if (browserKind === 'firefox')
    await browser().inExtension(async (api) => void (await api.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })));
  else await setHostAccess(access === 'granted' ? 'ON_ALL_SITES' : 'ON_CLICK');
  await popup.reload();
}

/** Chromium's own page has the switch, and the interface behind it. */
async function setHostAccess(hostAccess: string): Promise<void> {
  type Chrome = { developerPrivate: { updateExtensionConfiguration(to: object): Promise<void> } };
  const extensions = await browser().open('chrome://extensions/');
  await extensions.evaluate(
    (extensionId, to) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: to }),
    new URL(browser().ownUrl('')).host,
    hostAccess,
  );
  await extensions.close();
}
