import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/corpus.ts';
import type { Story } from '../../../lib/corpus/schema.ts';
import type { Match } from '../../../lib/matching/match.ts';
import { createMatcher } from '../../../lib/matching/matcher.ts';
import { numberEvents, onePerEvent } from '../../../lib/matching/same-event.ts';
import { article, outlet, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

const ferry = (id: string, more: Partial<Story> = {}) =>
  story(id, {
    headline: 'Ferry Solveig runs aground off Lanmouth with 212 people on board',
    dek: 'The ferry Solveig ran aground on the Grey Teeth rocks off Lanmouth on Tuesday night, and all 212 people were taken off, coast guard Ines Falk said.',
    date: '2031-03-04',
    articles: [article('gazette', { date: '2031-03-04' })],
    ...more,
  });
const rescue = ferry('rescue', {
  headline: 'All 212 rescued from ferry Solveig on the Grey Teeth rocks',
  dek: 'Coast guard boats took 212 people off the Solveig, which struck the Grey Teeth off Lanmouth. Ines Falk praised the crew.',
});
const chess = ferry('chess', {
  headline: 'Orsolya Brandt wins the chess title in Varnholt at seventeen',
  dek: 'Orsolya Brandt, seventeen, beat Tomas Rell in Varnholt and is the youngest champion yet.',
});

/** Packs on one shelf, and the events that a page matching all of their stories has. */
async function eventsOf(packs: Readonly<Record<string, readonly Story[]>>): Promise<Record<string, number | undefined>> {
  const shelf = await Promise.all(
    Object.entries(packs).map(async ([name, stories]) => ({
      name,
      pack: await packOf({ outlets: [outlet('gazette')], stories: [...stories] }),
    })),
  );
  const corpus = createCorpus(shelf);
  const matches = Object.entries(packs).flatMap(([name, stories]) =>
    stories.map(({ id }): Match => ({ story: `${name}:${id}`, confidence: 0.9, reasons: [] })),
  );
  const numbered = await numberEvents(matches, corpus.find, createMatcher(shelf));
  return Object.fromEntries(numbered.map(({ story: id, event }) => [id, event]));
}

describe('stories that a page matches', () => {
  it('are one event where two packs tell the same in other words', async () => {
    const events = await eventsOf({ one: [ferry('aground')], two: [rescue] });
    expect(events['one:aground']).toBeDefined();
    expect(events['two:rescue']).toBe(events['one:aground']);
  });

  it('are one event where they have an article in common', async () => {
    const shared = { articles: [article('gazette', { url: 'https://gazette.example/a' })] };
    const events = await eventsOf({ one: [ferry('aground', shared)], two: [{ ...chess, ...shared }] });
    expect(events['two:chess']).toBe(events['one:aground']);
  });

  it('are events of their own where they tell something else, or stand in one pack', async () => {
    const events = await eventsOf({ one: [ferry('aground'), rescue], two: [chess] });
    expect(new Set(Object.values(events)).size).toBe(3);
    expect(await eventsOf({ one: [ferry('aground'), rescue] })).toEqual({ 'one:aground': undefined, 'one:rescue': undefined });
  });

  it('count once for each event', () => {
    expect(onePerEvent([{ event: 0 }, { event: 1 }, { event: 0 }, {}, {}])).toEqual([{ event: 0 }, { event: 1 }, {}, {}]);
  });
});
