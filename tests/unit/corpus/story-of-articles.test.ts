import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../lib/corpus/compare-articles.ts';
import { Story } from '../../../lib/corpus/schema.ts';
import { leadingArticle, type SourceArticle, storyOfArticles } from '../../../lib/corpus/story-of-articles.ts';
import { outlet } from '../support/build.ts';

const comparison: Comparison = {
  outletOf: (id) => outlet(id),
  outletOfName: (name) => name,
  outletOfUrl: () => 'elsewhere',
  likeness: () => 0,
  conflicts: () => false,
};

const article = (title: string, text: string, more: Partial<SourceArticle> = {}): SourceArticle => ({
  id: 'Row 1',
  title,
  text,
  outlet: 'coast',
  url: undefined,
  date: undefined,
  ...more,
});

describe('storyOfArticles', () => {
  it('is led by the article that is most like the others', () => {
    const odd = article('Weather on the coast', 'Rain is due. The bridge is wet.');
    const first = article('Tidewater bridge opens', 'The Tidewater bridge opened for trams. Repairs took two years.');
    const second = article('Trams on Tidewater bridge', 'Trams cross the Tidewater bridge, which opened again after repairs.');
    expect([first, second]).toContain(leadingArticle([odd, first, second], new Set(['the', 'on', 'for'])));
  });

  it('is led by a newsroom, however many unknown outlets are like each other', () => {
    const hoax = Array.from({ length: 9 }, () => article('Bridge hoax exposed', 'The Tidewater bridge is a hoax.', { outlet: 'nobody' }));
    const told = article('Tidewater bridge opens', 'The Tidewater bridge opened for trams.');
    const outletOf = (id: string) => outlet(id, { kind: id === 'nobody' ? 'unknown' : 'newspaper' });
    expect(leadingArticle([...hoax, told], new Set(['the']), outletOf)).toBe(told);
  });

  it('keeps the articles, the first day, and the first sentences of the one that leads', () => {
    const leading = article('Bridge opens', 'It opened.  Trams cross it.', { date: '2026-05-06', url: 'https://coast.example/a' });
    const story = storyOfArticles('The Bridge / 7', 'en', leading, [leading, article('Earlier', '', { date: '2026-05-04' })], comparison);
    expect(Story.parse(story)).toEqual(story);
    expect(story).toMatchObject({ id: 'The Bridge / 7', date: '2026-05-04', headline: 'Bridge opens', dek: 'It opened. Trams cross it.' });
    expect(story.articles.map(({ title, url }) => [title, url])).toEqual([
      ['Bridge opens', 'https://coast.example/a'],
      ['Earlier', undefined],
    ]);
  });

  it('is led and told by what nobody took back, and keeps that apart', () => {
    const taken = article('RETRACTED: Bridge opens', 'The Tidewater bridge opened.', { id: 'taken', isWithdrawn: true });
    const told = article('Bridge stays closed', 'The Tidewater bridge is closed until May.', { id: 'told' });
    const sources = [taken, told];
    expect(leadingArticle(sources, new Set())).toBe(told);
    const story = storyOfArticles('bridge', 'en', told, sources, comparison);
    expect(Story.parse(story)).toEqual(story);
    expect([story.articles, story.withdrawn].map((list) => list?.map(({ id }) => id))).toEqual([['told'], ['taken']]);
  });

  it('is told by what was taken back where there is nothing else', () => {
    const taken = article('RETRACTED: Bridge opens', 'The Tidewater bridge opened.', { id: 'taken', isWithdrawn: true });
    expect(storyOfArticles('bridge', 'en', leadingArticle([taken], new Set()), [taken], comparison)).toMatchObject({
      headline: 'RETRACTED: Bridge opens',
      articles: [{ id: 'taken' }],
    });
  });

  it('calls articles by their own ids where a pack can take them', () => {
    const ids = ['row-1', 'row-1', 'Row 2', 'a3'];
    const story = storyOfArticles(
      'ids',
      'en',
      article('T', ''),
      ids.map((id) => article('T', '', { id })),
      comparison,
    );
    expect(story.articles.map(({ id }) => id)).toEqual(['row-1', 'a2', 'a3', 'a4']);
  });

  it('takes its points from newsrooms, however many unknown outlets and blogs come before them', () => {
    const flood = Array.from({ length: 70 }, (_, at) =>
      article('Fair', `The great wombat fair of the year opened in town.`, { id: `f${at}`, outlet: `${at % 2 ? 'blog' : 'flood'}-${at}` }),
    );
    const told = 'The Tidewater bridge opened for trams on Monday morning.';
    const newsrooms = ['gazette', 'herald'].map((id) => article('Bridge', told, { id, outlet: id }));
    const kindOf = (id: string) => (id.startsWith('flood') ? 'unknown' : id.startsWith('blog') ? 'blog' : 'newspaper');
    const exact: Comparison = { ...comparison, outletOf: (id) => outlet(id, { kind: kindOf(id) }), likeness: (a, b) => Number(a === b) };
    const story = storyOfArticles('flooded', 'en', newsrooms[0] ?? article('', ''), [...flood, ...newsrooms], exact);
    expect(story.keyPoints[0]).toMatchObject({ text: told, supports: ['gazette', 'herald'] });
  });

  it('leaves out sentences that are longer than a story has room for, however few words they have', () => {
    const long = `The Tidewater bridge opened for trams on Monday a${'\u0301'.repeat(400)} morning.`;
    const newsrooms = ['gazette', 'herald'].map((id) => article('Bridge', long, { id, outlet: id }));
    const story = storyOfArticles('long', 'en', newsrooms[0] ?? article('', ''), newsrooms, { ...comparison, likeness: () => 1 });
    expect(Story.safeParse(story).success).toBe(true);
  });

  it('fits what is too long into a story', () => {
    const leading = article('long '.repeat(200).trim(), 'word '.repeat(500));
    const story = storyOfArticles('long', 'en', leading, [leading], comparison);
    expect(Story.safeParse(story).success).toBe(true);
    expect(story.headline.length).toBeLessThanOrEqual(400);
    expect(story.dek.length).toBeLessThanOrEqual(300);
    expect(story.dek).toMatch(/word…$/);
  });
});
