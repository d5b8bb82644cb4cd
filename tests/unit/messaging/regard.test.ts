import { beforeEach, describe, expect, it } from 'vitest';
import type { RatingList } from '../../../lib/storage/settings.ts';
import { type Browser, createBrowser, digestOf, matchWith } from '../support/world.ts';

const page = 'https://www.gazette.example/bridge';
const elsewhere = 'https://post.example/bridge';
let browser: Browser;

beforeEach(async () => {
  browser = await createBrowser(() => [matchWith('bridge')]);
  for (const [tab, address] of [page, elsewhere].entries()) {
    browser.visit(tab, address);
    await browser.fromTab(tab, 'page:match', digestOf(address));
  }
});

const seen = async (tab = 0, facts: Parameters<typeof browser.fromTab<'panel:view'>>[2] = null) => {
  const view = await browser.fromTab(tab, 'panel:view', facts);
  const [first] = view?.matched ?? [];
  if (!first) throw new Error('the panel shows no story');
  return first.story;
};

const onlyProvenance = { corroboration: 0, agreement: 0, transparency: 0, provenance: 100 };
const list: RatingList = {
  id: 'village',
  name: 'Village list',
  by: 'The village',
  licence: 'CC0',
  date: '2031-04-05',
  scale: { low: 0, high: 5 },
  entries: 0,
  isOn: false,
};

describe('the weights that the reader sets', () => {
  it('change the score in the sidebar, on the story page and in every list', async () => {
    const before = (await seen()).trust.score;
    const [panels] = [browser.panels.get(0)?.ensured ?? 0];
    await browser.fromOwn('settings:change', { weights: onlyProvenance });
    expect(browser.panels.get(0)?.ensured).toBeGreaterThan(panels);
    expect((await seen()).trust.score).toBe(60);
    expect(before).not.toBe(60);
    expect((await browser.fromOwn('story:view', { story: 'bridge' }))?.trust.score).toBe(60);
    expect((await browser.fromOwn('corpus:search', { query: '' })).map(({ story }) => story.trust)).toEqual([60, 60, 60]);
    expect((await browser.fromOwn('tab:matches', { tab: 0, pageKey: page })).map(({ trust }) => trust)).toEqual([60]);
  });

  it('stay out of ordinary windows where they were set in a private one', async () => {
    await browser.fromOwn('settings:change', { weights: onlyProvenance }, { isPrivate: true });
    expect((await seen()).trust.score).not.toBe(60);
    expect((await browser.fromOwn('story:view', { story: 'bridge' }, { isPrivate: true }))?.trust.score).toBe(60);
  });
});

describe('what the open page says of its outlet', () => {
  const facts = {
    date: '2031-06-07',
    states: { ownership: 'found', masthead: 'found', byline: 'absent', 'corrections-policy': 'found' },
  } as const;
  const transparency = async (tab: number, given: typeof facts | null) => (await seen(tab, given)).trust.parts[2]?.value;

  it('counts in the transparency of that view, with page and day', async () => {
    const story = await seen(0, facts);
    expect(story.trust.parts[2]?.value).toBeCloseTo(25 / 30, 10);
    expect(story.trust.parts[2]?.rows).toContainEqual(
      expect.objectContaining({ kind: 'fact', criterion: 'ownership', state: 'found', page, date: '2031-06-07' }),
    );
    expect(await transparency(0, null)).toBeNull();
    expect((await browser.fromOwn('story:view', { story: 'bridge' }))?.trust.parts[2]?.value).toBeNull();
  });

  it('counts for nobody on a page of another host', async () => {
    expect(await transparency(1, facts)).toBeNull();
  });

  it('changes no other part', async () => {
    const [plain, told] = [await seen(0, null), await seen(0, facts)];
    for (const at of [0, 1, 3]) expect(told.trust.parts[at]?.value).toBe(plain.trust.parts[at]?.value);
  });
});

describe('lists of ratings by others', () => {
  const entries: [string, number][] = [
    ['gazette.example', 4],
    ['post.example', 1],
  ];

  it('show nothing until they are switched on, and then a row of their own beside the same score', async () => {
    const before = await seen();
    const settings = await browser.fromOwn('ratings:import', { list: { ...list, isOn: true }, entries });
    expect(settings.ratingLists).toEqual([{ ...list, entries: 2, isOn: false }]);
    expect((await seen()).outside).toEqual([]);
    await browser.fromOwn('settings:change', { ratingLists: [{ ...list, entries: 2, isOn: true }] });
    const after = await seen();
    expect(after.outside).toEqual([
      { outlet: 'The gazette', by: 'The village', value: 4, scale: { low: 0, high: 5 }, licence: 'CC0', date: '2031-04-05' },
    ]);
    expect(after.trust).toEqual(before.trust);
  });

  it('are replaced by one of the same id, and gone when they are removed', async () => {
    await browser.fromOwn('ratings:import', { list, entries });
    await browser.fromOwn('ratings:import', { list: { ...list, name: 'Newer' }, entries: [['gazette.example', 2]] });
    expect((await browser.fromOwn('settings:read', null)).ratingLists).toMatchObject([{ name: 'Newer', entries: 1 }]);
    await browser.fromOwn('ratings:remove', { list: 'village' });
    expect((await browser.fromOwn('settings:read', null)).ratingLists).toEqual([]);
    expect(browser.ratings.size).toBe(0);
  });

  it('are not kept by a private window, nor taken from a web page', async () => {
    await expect(browser.fromOwn('ratings:import', { list, entries }, { isPrivate: true })).rejects.toThrow('not private');
    await expect(browser.fromTab(0, 'ratings:import', { list, entries })).rejects.toThrow('not-allowed');
    expect(browser.ratings.size).toBe(0);
  });

  it('go with everything else that is erased', async () => {
    await browser.fromOwn('ratings:import', { list, entries });
    await browser.fromOwn('data:erase', null);
    expect(browser.ratings.size).toBe(0);
    expect((await browser.fromOwn('settings:read', null)).ratingLists).toEqual([]);
  });
});

describe('the agreement record of an outlet', () => {
  beforeEach(() => {
    const checked = Array.from({ length: 10 }, (_, at) => ({ story: `old-${at}`, agreement: 0.95, families: ['a', 'b', 'c'] }));
    browser.ledger.set('gazette', { outlet: 'gazette', kin: [], stories: 11, newest: ['bridge'], checked, erased: false });
  });

  it('stands in the score of its stories and on its page', async () => {
    expect((await seen()).trust.parts[1]?.rows).toMatchObject([{ kind: 'record', assumed: false, checked: 10, agreed: 10 }]);
    expect(await browser.fromOwn('outlet:view', { outlet: 'gazette' })).toMatchObject({
      name: 'The gazette',
      record: { checked: 10, agreed: 10, assumed: false, erased: false },
      stories: { count: 11, newest: [{ id: 'bridge' }] },
    });
  });

  it('is empty once it is erased, everywhere at once', async () => {
    const panels = browser.panels.get(0)?.ensured ?? 0;
    await browser.fromOwn('record:erase', { outlet: 'gazette' });
    expect(browser.panels.get(0)?.ensured).toBeGreaterThan(panels);
    expect((await seen()).trust.parts[1]?.rows).toMatchObject([{ kind: 'record', assumed: true, checked: 0 }]);
    expect((await browser.fromOwn('outlet:view', { outlet: 'gazette' }))?.record).toMatchObject({ erased: true, checked: 0 });
  });

  it('is nobody’s where the corpus has no such outlet', async () => {
    await expect(browser.fromOwn('outlet:view', { outlet: 'nobody' })).resolves.toBeNull();
  });
});
