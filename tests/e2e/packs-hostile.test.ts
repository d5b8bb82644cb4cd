import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf } from '../../lib/cli/pack-of.ts';
import { readSeeds } from '../../lib/cli/read-seeds.ts';
import type { Story } from '../../lib/corpus/schema.ts';
import { ask } from '../support/background.ts';
import type { Tab } from '../support/extension-browser.ts';
import { type Forgery, forge } from '../support/forge.ts';
import { buildPackOf } from '../support/installed-pack.ts';
import { pressOn, textWith } from '../support/own-page.ts';
import { lookAt, offerIn, refusalIn, subscriptions, take } from '../support/packs.ts';
import { badge, inPanel, pressInPanel, waitForPanel } from '../support/panel.ts';
import { Publisher, upload } from '../support/publisher.ts';
import { scoreInPanel } from '../support/trust-score.ts';
import { useNewsstand } from '../support/use-newsstand.ts';

const { stand, browser } = useNewsstand();
const seeds = readSeeds('seeds');
const title = 'Harbour checks';
let publisher: Publisher;
let honest: Buffer;
let settings: Tab;

const storiesOnShelf = async () => (await ask(browser(), 'data:stored', null)).stories;

beforeAll(async () => {
  publisher = await Publisher.open({
    ...{ name: 'harbour-checks', title, publisher: 'Coast Register', homepage: 'https://coast.example', licence: 'CC-BY-4.0' },
  });
  honest = await buildPackOf(stand().pages.filter(({ event }) => event === 'ferry-lanmouth'));
  settings = await browser().ownPage('options.html');
  await take(settings, upload(stand(), 'coast.example', await publisher.sign(honest)).manifest, title);
});
afterAll(() => publisher?.close());

/** A pack with something else in the place of some of its bytes. */
function damaged(at: number, bytes: readonly number[]): Buffer {
  const copy = Buffer.from(honest);
  copy.set(bytes, at);
  return copy;
}

/** A story that quotes one article with fifty words. */
function greedy(): Promise<Uint8Array> {
  const [model] = seeds.stories as [Story, ...Story[]];
  const article = model.articles[0]?.id ?? '';
  const statements = [{ article, text: 'word '.repeat(50).trim() }];
  const point = { text: 'A point.', claim: 'fact' as const, supports: [article], contradicts: [], statements };
  return packOf({ ...seeds, stories: [{ ...model, id: 'greedy', related: [], keyPoints: [point] }] });
}

type Bad = { readonly pack?: () => Buffer | Promise<Uint8Array>; readonly forgery?: Forgery; readonly served?: () => Buffer };

/** What is refused when it is looked at. */
const unseen: Record<string, Bad & { readonly says: string }> = {
  'was altered once it was signed': {
    forgery: { alter: (text) => text.replace('Nobody in particular', 'Coast Register') },
    says: 'The signature does not fit what it stands under.',
  },
  'is not signed': { forgery: { alter: (text) => text.replace(/,\s*"signature": "[^"]*"/, '') }, says: 'No pack is published there.' },
  'is longer than any manifest': { forgery: { imprint: { licence: 'x'.repeat(20_000) } }, says: 'No pack is published there.' },
  'has a very long title': { forgery: { imprint: { title: 'x'.repeat(5000) } }, says: 'No pack is published there.' },
  'has a script for a homepage': { forgery: { imprint: { homepage: 'javascript:alert(1)' } }, says: 'No pack is published there.' },
  'turns the words after its publisher around': {
    forgery: { imprint: { publisher: 'Coast \u202eretsigeR' } },
    says: 'No pack is published there.',
  },
  'leads to a pack on another host': { forgery: { file: { file: '//coast.example/a.pack' } }, says: 'No pack is published there.' },
};

/** What is refused when it is taken. */
const untaken: Record<string, Bad & { readonly says: string }> = {
  'is cut short': { served: () => honest.subarray(0, honest.length / 2), says: 'The pack is not the one that was signed.' },
  'goes on after its end': { served: () => Buffer.concat([honest, honest]), says: 'It is too large.' },
  'was signed with damage in it': { pack: () => damaged(honest.length - 9, [0]), says: 'The pack is damaged.' },
  'quotes more than it may': { pack: greedy, says: 'It quotes more of articles than a published pack may.' },
};

/** Puts it on a host of its own: hosts are asked once a second. */
async function put(at: number, { pack = () => honest, forgery, served }: Bad): Promise<string> {
  const edition = await forge(await pack(), forgery);
  const name = edition.pack.name;
  return upload(stand(), `bad-${at}.example`, served ? { ...edition, pack: { name, bytes: served() } } : edition).manifest;
}

async function expectNothingChanged(act: () => Promise<unknown>): Promise<void> {
  const before = [await subscriptions(browser()), await storiesOnShelf()];
  await act();
  expect([await subscriptions(browser()), await storiesOnShelf()]).toEqual(before);
}

describe('a pack that is not what it should be changes nothing and says why', () => {
  it.each(Object.entries(unseen))('where its manifest %s', async (what, bad) => {
    const address = await put(Object.keys(unseen).indexOf(what), bad);
    await expectNothingChanged(async () => {
      await lookAt(settings, address);
      expect(await refusalIn(settings)).toContain(bad.says);
    });
  });

  it.each(Object.entries(untaken))('where it %s', async (what, bad) => {
    const address = await put(100 + Object.keys(untaken).indexOf(what), bad);
    await expectNothingChanged(async () => {
      await lookAt(settings, address);
      await offerIn(settings);
      await pressOn(settings, 'Take it and switch it on');
      expect(await refusalIn(settings)).toContain(bad.says);
      await pressOn(settings, 'Cancel');
    });
  });
});

describe('a pack that claims to hold four gigabytes', () => {
  it('is told without the number of its stories, of which nothing is believed', async () => {
    const address = await put(200, { pack: () => damaged(40, [255, 255, 255, 255, 255, 255, 255, 255]) });
    await lookAt(settings, address);
    expect((await offerIn(settings)).replace(/\s+/g, ' ')).toContain('Stories not known');
    await pressOn(settings, 'Cancel');
  });
});

describe('a pack that would pass for another', () => {
  it('is told from one of the same name by its key', async () => {
    const address = upload(stand(), 'copycat.example', await forge(honest, { imprint: { name: 'harbour-checks', title } })).manifest;
    await expectNothingChanged(async () => {
      await lookAt(settings, address);
      const offer = await offerIn(settings);
      expect(offer).toContain('You have a pack of this name that another key signed.');
      expect(offer).not.toContain(publisher.fingerprint);
      await pressOn(settings, 'Cancel');
    });
  });

  it('has its markup shown as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const address = upload(stand(), 'markup.example', await forge(honest, { imprint: { title: markup } })).manifest;
    await lookAt(settings, address);
    expect(await offerIn(settings)).toContain(markup);
    expect(await settings.evaluate(() => document.querySelector('img'))).toBeNull();
    await pressOn(settings, 'Cancel');
  });
});

describe('a pack that says its own of what Plumbline knows', () => {
  const id = 'openai-microsoft-agreement';
  const headline = 'Grabbed <b>by</b> \u202esomebody';
  const page = 'http://paper.example/openai';

  /** The bundled story under its own id, with outlets and roles that would lift its score, and the page for one of its articles. */
  function grabbing(): Promise<Uint8Array> {
    const story = seeds.stories.find((one) => one.id === id) as Story;
    const outlets = seeds.outlets.map((outlet) => ({ ...outlet, kind: 'agency' as const, family: `own-${outlet.id}` }));
    const [first] = story.articles;
    if (!first) throw new Error('an article is needed');
    const articles = outlets.map((outlet, at) => ({
      ...{ ...first, id: at === 0 ? first.id : `a${at}`, outlet: outlet.id, role: 'primary' as const },
      ...(at === 0 && { url: page }),
    }));
    const keyPoints = story.keyPoints.map((point) => ({ ...point, supports: articles.map((article) => article.id) }));
    return packOf({ outlets, stories: [{ ...story, headline, articles, keyPoints, related: [] }] });
  }

  it('changes no score and no outlet outside of it, and is one match with the story that it is about', async () => {
    stand().host(page, readFileSync('tests/fixtures/pages/json-ld-graph.html'), { contentType: 'text/html; charset=utf-8' });
    const outlets = [...new Set(seeds.stories.flatMap(({ articles }) => articles.map(({ outlet }) => outlet)))];
    const known = () =>
      Promise.all([ask(browser(), 'story:view', { story: id }), ...outlets.map((outlet) => ask(browser(), 'outlet:view', { outlet }))]);
    const before = await known();
    const plain = await browser().open(page);
    await waitForPanel(browser(), plain);
    const score = await scoreInPanel(browser(), plain);
    await plain.close();

    const edition = await publisher.sign(await grabbing(), { name: 'grabber', title: 'Grabber' });
    await take(settings, upload(stand(), 'grabber.example', edition).manifest, 'Grabber');
    expect(await known()).toEqual(before);

    const tab = await browser().open(page);
    await waitForPanel(browser(), tab, 'both views', ({ text }) => text.includes('As told by'));
    expect(await badge(browser(), tab)).toMatchObject({ text: '1' });
    await pressInPanel(browser(), tab, 'Plumbline');
    expect(await scoreInPanel(browser(), tab)).toEqual(score);
    await pressInPanel(browser(), tab, 'Grabber');
    const grabbed = await waitForPanel(browser(), tab, 'its own view', ({ text }) => text.includes('Pack: Grabber'));
    expect(grabbed.text).toContain('Grabbed <b>by</b> somebody');
    expect(grabbed.text).toContain('Outlets and their roles according to Coast Register');
    expect(await inPanel(browser(), tab, (root) => root.querySelectorAll('h2 b, img').length)).toBe(0);
    await tab.close();
    await textWith(settings, 'Use Grabber');
  });
});
