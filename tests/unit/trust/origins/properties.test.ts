import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Lineage } from '../../../../lib/corpus/schema.ts';
import { findOrigins } from '../../../../lib/trust/origins/find-origins.ts';
import { outlet } from '../../support/build.ts';

const ids = Array.from({ length: 9 }, (_, at) => `a${at}`);
const papers = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const outletOf = (id: string) => outlet(id, { family: id === 'p1' ? 'p0' : id });

const lineage: fc.Arbitrary<Lineage> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), article: fc.constantFrom(...ids), share: fc.double({ min: 0.1, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant('credit' as const), outlet: fc.constantFrom('p0', 'p2', 'wire'), words: fc.constant('By the wire') }),
  fc.record({ kind: fc.constant('link' as const), how: fc.constant('canonical' as const), outlet: fc.constantFrom('p0', 'wire') }),
);

/** Stories with links of every kind, to articles that are there and to some that are not. */
const stories: fc.Arbitrary<Article[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ids),
      outlet: fc.constantFrom(...papers),
      title: fc.constant('Title'),
      date: fc.constantFrom(undefined, '2026-05-01', '2026-05-02'),
      role: fc.constant('report' as const),
      basis: fc.constant('assumed' as const),
      lineage: fc.array(lineage, { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 9 },
  )
  .map((articles) => articles.map(({ date, ...rest }) => ({ ...rest, ...(date && { date }) })));

const groups = (articles: readonly Article[]) => findOrigins(articles, outletOf).map((origin) => origin.articles.map(({ id }) => id));

describe('origins of any story', () => {
  it('hold every article exactly once', () => {
    fc.assert(
      fc.property(stories, (articles) => {
        expect(groups(articles).flat().sort()).toEqual(articles.map(({ id }) => id).sort());
      }),
    );
  });

  it('are the same whatever the order of articles', () => {
    const shuffled = stories.chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length })),
    );
    fc.assert(
      fc.property(shuffled, ([articles, others]) => {
        expect(findOrigins(others, outletOf)).toEqual(findOrigins(articles, outletOf));
      }),
    );
  });

  it('group alike whatever the outlets are called', () => {
    const other = (id: string) => `z-${9 - (papers.indexOf(id) + 1)}`;
    const renamed = (articles: readonly Article[]) =>
      articles.map((one) => ({
        ...one,
        outlet: other(one.outlet),
        lineage: one.lineage?.map((entry) => ('outlet' in entry ? { ...entry, outlet: other(entry.outlet) } : entry)),
      }));
    const family = new Map(['wire', ...papers].map((id) => [other(id), other(outletOf(id).family)]));
    fc.assert(
      fc.property(stories, (articles) => {
        const found = findOrigins(renamed(articles), (id) => outlet(id, { family: family.get(id) ?? id }));
        expect(found.map((origin) => origin.articles.map(({ id }) => id)).sort()).toEqual(groups(articles).sort());
      }),
    );
  });

  it('give one reason for each article that does not lead', () => {
    fc.assert(
      fc.property(stories, (articles) => {
        for (const {
          articles: [, ...others],
          reasons,
        } of findOrigins(articles, outletOf))
          for (const { id } of others) expect(reasons.filter(({ article }) => article === id)).toHaveLength(1);
      }),
    );
  });

  it('are as many as before when a copy is added, of whichever article, by an outlet that was not there', () => {
    const worlds = fc.record({
      // Originals, and abridged or joined copies of them, as they come about.
      originals: fc.integer({ min: 1, max: 4 }),
      copies: fc.array(fc.record({ of: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }), day: fc.constantFrom(1, 2, 3) }), {
        maxLength: 6,
      }),
      copied: fc.nat(9),
    });
    fc.assert(
      fc.property(worlds, ({ originals, copies, copied }) => {
        const made = [
          ...Array.from({ length: originals }, (_, at) => ({ of: new Set([at]), day: 1 })),
          ...copies.map(({ of, day }) => ({ of: new Set(of.map((at) => at % originals)), day })),
        ];
        const source = made[copied % made.length];
        const count = (world: typeof made) => {
          const share = (a: Set<number>, b: Set<number>) => a.intersection(b).size / Math.min(a.size, b.size);
          const articles = world.map(({ of, day }, at): Article => {
            const others = world.flatMap((other, to): Lineage[] =>
              to !== at && share(of, other.of) > 0 ? [{ kind: 'text', article: `a${to}`, share: share(of, other.of) }] : [],
            );
            return {
              id: `a${at}`,
              outlet: `n${at}`,
              title: 'Title',
              date: `2026-05-0${day}`,
              role: 'report',
              basis: 'assumed',
              lineage: others,
            };
          });
          return findOrigins(articles, (id) => outlet(id)).length;
        };
        expect(count(source ? [...made, source] : made)).toBe(count(made));
      }),
    );
  });
});
