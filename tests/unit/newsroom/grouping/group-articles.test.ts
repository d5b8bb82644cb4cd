import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../../../lib/newsroom/grouping/article.ts';
import { createGrouper } from '../../../../lib/newsroom/grouping/group-articles.ts';

const tram = 'The harbour bridge at Tidewater opened for trams on Monday after two years of repairs, the port authority said.';
const tramAgain = 'Trams cross the Tidewater harbour bridge again since Monday; repairs took the port authority two years.';
const ferry = 'Ferry crews at Saltmarsh called off their strike when the operator Bluewave agreed to longer rest times.';
const bakery = 'A bakery in Millford won the national prize for rye bread with a loaf that rests for three days.';

function groupsOf(...articles: (Partial<NewsArticle> & { text: string })[]): number[] {
  const grouper = createGrouper();
  for (const article of articles) grouper.add({ title: '', ...article });
  return [...grouper.finish()];
}

describe('createGrouper', () => {
  it('puts articles of one story together and leaves others alone', () => {
    const [a, b, c, d] = groupsOf({ text: tram }, { text: ferry }, { text: tramAgain }, { text: bakery });
    expect(a).toBe(c);
    expect(new Set([a, b, d]).size).toBe(3);
  });

  it('takes the same words far apart in time for two stories', () => {
    const [may, alsoMay, september] = groupsOf(
      { text: tram, date: '2026-05-04' },
      { text: tramAgain, date: '2026-05-06' },
      { text: tramAgain, date: '2026-09-20' },
    );
    expect(may).toBe(alsoMay);
    expect(september).not.toBe(may);
  });

  it('groups by words alone where an article has no date', () => {
    const [dated, undated] = groupsOf({ text: tram, date: '2026-05-04' }, { text: tramAgain });
    expect(undated).toBe(dated);
  });

  it('keeps articles apart that share nothing but function words, or have no words', () => {
    const texts = ['It was there that they had been before.', 'They had been there before that.', '', '…'];
    expect(new Set(groupsOf(...texts.map((text) => ({ text })))).size).toBe(4);
  });

  it('keeps a flood of copies in one group', () => {
    const groups = groupsOf(
      { text: bakery },
      ...Array.from({ length: 1500 }, () => ({ text: ferry })),
      { text: tram },
      { text: tramAgain },
    );
    expect(groups).toEqual([0, ...Array.from({ length: 1500 }, () => 1), 2, 2]);
  });

  it('gives the same groups in any order of the input', () => {
    const texts = [tram, ferry, tramAgain, bakery, `${ferry} Boats leave on time.`];
    const sameAs = (order: number[]) => {
      const groups = groupsOf(...order.map((at) => ({ text: texts[at] ?? '' })));
      const of = (at: number) => groups[order.indexOf(at)];
      return texts.map((_, a) => texts.map((_, b) => of(a) === of(b)));
    };
    expect(sameAs([4, 3, 2, 1, 0])).toEqual(sameAs([0, 1, 2, 3, 4]));
  });
});
