import { describe, expect, it } from 'vitest';
import { findOrigins } from '../../../../lib/trust/origins/find-origins.ts';
import { article, outlet, outletsOf } from '../../support/build.ts';

const outletOf = outletsOf([
  outlet('gazette', { family: 'river' }),
  outlet('herald', { family: 'river' }),
  outlet('post', { family: 'hill' }),
]);

function origins(...articles: Parameters<typeof article>[]) {
  return findOrigins(
    articles.map(([by, more]) => article(by, { id: `${by}-${more?.date ?? ''}`, ...more })),
    outletOf,
  ).map((origin) => [origin.outlet.id, origin.articles.map(({ id }) => id)]);
}

describe('findOrigins', () => {
  it('takes one family for one origin, however many of its papers write', () => {
    expect(origins(['gazette'], ['herald'], ['post'])).toEqual([
      ['post', ['post-']],
      ['gazette', ['gazette-', 'herald-']],
    ]);
  });

  it('lets the paper that wrote first speak for its family', () => {
    expect(origins(['gazette', { date: '2026-05-05' }], ['herald', { date: '2026-05-04' }])).toEqual([
      ['herald', ['herald-2026-05-04', 'gazette-2026-05-05']],
    ]);
  });

  it('gives the same whatever the order', () => {
    const one = origins(['gazette'], ['post'], ['herald']);
    expect(origins(['herald'], ['gazette'], ['post'])).toEqual(one);
  });

  it('finds none without articles', () => {
    expect(findOrigins([], outletOf)).toEqual([]);
  });
});
