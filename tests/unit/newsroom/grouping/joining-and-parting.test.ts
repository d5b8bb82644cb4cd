import { describe, expect, it } from 'vitest';
import { createNewsDesk } from '../../../../lib/newsroom/grouping/desk.ts';
import type { OpenStory } from '../../../../lib/newsroom/grouping/desk-stories.ts';
import { linkArticles } from '../../../../lib/newsroom/grouping/linkage.ts';
import { NearMisses } from '../../../../lib/newsroom/grouping/near-misses.ts';
import { PrintIndex } from '../../../../lib/newsroom/grouping/print-index.ts';
import { openStory } from '../../../../lib/newsroom/grouping/saved.ts';
import { TermBook } from '../../../../lib/newsroom/grouping/term-book.ts';
import { secondEvent } from '../../../../lib/newsroom/grouping/two-events.ts';
import { fire, twoBouts } from './invented-news.ts';
import { printsOf } from './prints.ts';

describe('a second event', () => {
  it('is found where two sides have names of their own', () => {
    const book = new TermBook();
    expect(
      secondEvent(
        printsOf(
          twoBouts.map(({ text }) => text),
          book,
        ),
        (term) => book.information(term),
      ),
    ).toEqual([5, 6, 7, 8, 9]);
  });

  it('is not found in a story that goes on, where only the later articles have more to tell', () => {
    const book = new TermBook();
    const early = twoBouts.slice(0, 5).map(({ text }) => text);
    const late = early.map((text) => `${text} Commissioner Adela Prowse in Zug has opened an inquiry into the gloves.`);
    expect(secondEvent(printsOf([...early, ...late], book), (term) => book.information(term))).toBeUndefined();
  });
});

describe('linkage', () => {
  it('joins by the mean of all pairs, not by one good one', () => {
    const pair = [0, 1, 3] as const;
    expect([...linkArticles(3, [pair, [1, 2, 3], [0, 2, 3]])]).toEqual([0, 0, 0]);
    expect([...linkArticles(3, [pair, [1, 2, 1]])]).toEqual([0, 0, 2]);
  });

  it('goes by what is surest, whatever the order of the pairs', () => {
    const edges = [
      [0, 1, 0.5],
      [1, 2, 3.5],
      [2, 3, 0.5],
    ] as const;
    expect([...linkArticles(4, edges)]).toEqual([...linkArticles(4, edges.toReversed())]);
  });

  it('leaves alone what has no pair', () => {
    expect([...linkArticles(3, [])]).toEqual([0, 1, 2]);
  });
});

describe('the index', () => {
  it('gives no more than asked for, however many articles use the same words', () => {
    const index = new PrintIndex();
    const [print] = printsOf(['Otters live in the Aldmere again.']);
    if (!print) throw new Error('no print');
    for (let number = 0; number < 5000; number++) index.add(number, print);
    expect(index.nearest(print, 60)).toHaveLength(60);
  });

  it('forgets what is taken out', () => {
    const index = new PrintIndex();
    const [print] = printsOf(['Otters live in the Aldmere again.']);
    if (!print) throw new Error('no print');
    index.add(0, print);
    index.remove(0);
    expect(index.nearest(print, 60)).toEqual([]);
  });
});

describe('two stories that turn out to be one', () => {
  it('are merged under the id of the first, and the other id is recorded', () => {
    const [first, second] = fire;
    if (!first || !second) throw new Error('no articles');
    const desk = createNewsDesk();
    const one = desk.add({ ...first, text: 'Ostermann employs 85 people and makes frames.', title: 'Flags lowered in Karlshaven' });
    const two = desk.add({ ...second, text: 'The sprinklers were off, Petra Lindqvist said.', title: 'Chief on kiln' });
    expect(two.isNew).toBe(true);
    desk.update(first);
    const merged = desk.update(second);
    expect(merged).toMatchObject({ story: one.story, merged: [two.story] });
    expect(desk.stories()).toMatchObject([{ id: one.story, articles: [first.id, second.id], merged: [two.story] }]);
  });
});

describe('near misses', () => {
  const [first, second, third] = [1, 2, 3].map((number) => openStory({ id: `story-${number}`, articles: [], merged: [], checked: 0 })) as [
    OpenStory,
    OpenStory,
    OpenStory,
  ];

  it('are known from both sides, and kept by the later one', () => {
    const misses = new NearMisses();
    misses.add(second, first);
    misses.add(second, third);
    expect(misses.of(second)).toEqual([third, first]);
    expect(misses.of(first)).toEqual([second]);
    expect([first, second, third].map((story) => misses.before(story))).toEqual([[], ['story-1'], ['story-2']]);
  });

  it('go over to the story that one went into, and are forgotten with it', () => {
    const misses = new NearMisses();
    misses.add(second, first);
    misses.add(third, second);
    misses.forget(second, first);
    expect(misses.of(first)).toEqual([third]);
    expect(misses.of(second)).toEqual([]);
    misses.forget(third);
    expect(misses.of(first)).toEqual([]);
  });
});

describe('a story that turns out to be two', () => {
  it('keeps its id for the first, and says which articles are in the other', () => {
    const desk = createNewsDesk();
    const placed = twoBouts.map((bout) => desk.add(bout));
    const stories = desk.stories();
    expect(stories.map(({ articles }) => articles.length)).toEqual([5, 5]);
    expect(stories[0]?.id).toBe(placed[0]?.story);
    for (const { split } of placed.filter((each) => each.split)) expect(split).toMatchObject([{ story: stories[1]?.id }]);
  });
});
