import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  Criterion,
  type KeyPoint,
  type Lineage,
  type Outlet,
  OutletKind,
  Role,
  type Story,
} from '../../../lib/corpus/schema.ts';
import { trustScore } from '../../../lib/trust/score.ts';
import { TrustScore } from '../../../lib/trust/trust-score.ts';
import { story as build, outletsOf } from '../support/build.ts';

interface World {
  readonly story: Story;
  readonly outlets: readonly Outlet[];
}

const day = fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-03');
const fact = fc.record({
  state: fc.constantFrom('found' as const, 'absent' as const),
  page: fc.constant('https://paper.example/about'),
  date: day,
});

const outlets: fc.Arbitrary<Outlet[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...OutletKind.options),
      family: fc.constantFrom('family-a', 'family-b', 'family-c', 'family-d'),
      facts: fc.dictionary(fc.constantFrom(...Criterion.options), fact),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => list.map((one, at) => ({ ...one, id: `paper-${at}`, name: `Paper ${at}`, hosts: [], accounts: [] })));

/** The same articles, some of which credit outlets or have text of others. */
function tied(articles: readonly Article[], known: readonly Outlet[]): fc.Arbitrary<Article[]> {
  const tie: fc.Arbitrary<Lineage> = fc.oneof(
    fc.record({
      kind: fc.constant('text' as const),
      article: fc.constantFrom(...articles.map(({ id }) => id)),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant('credit' as const),
      outlet: fc.constantFrom(...known.map(({ id }) => id)),
      words: fc.constant('(Paper)'),
    }),
  );
  return fc.tuple(...articles.map((article) => fc.array(tie, { maxLength: 2 }).map((lineage): Article => ({ ...article, lineage }))));
}

/** Stories of any shape that a pack can hold: several families, points that nobody says, articles that say and deny the same. */
const worlds: fc.Arbitrary<World> = outlets.chain((known) =>
  fc
    .array(
      fc.record({
        outlet: fc.constantFrom(...known.map(({ id }) => id)),
        date: day,
        role: fc.constantFrom(...Role.options),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) => list.map((one, at): Article => ({ ...one, id: `article-${at}`, title: `Article ${at}`, basis: 'assumed' })))
    .chain((articles) => tied(articles, known))
    .chain((articles) => {
      const ids = articles.map(({ id }) => id);
      const some = fc.subarray(ids);
      const statements = fc.subarray(
        ids.flatMap((article) =>
          [undefined, 'the mayor', 'Paper 0'].map((attributedTo) => ({
            article,
            text: 'It opens.',
            ...(attributedTo && { attributedTo }),
          })),
        ),
      );
      const claim = fc.constantFrom('fact' as const, 'own-product' as const);
      const points: fc.Arbitrary<KeyPoint[]> = fc
        .array(fc.record({ claim, supports: some, contradicts: some, statements }), { maxLength: 5 })
        .map((list) => list.map((one, at) => ({ ...one, text: `Point ${at}` })));
      return points.map((keyPoints) => ({ story: build('any', { articles, keyPoints }), outlets: known }));
    }),
);

const judge = ({ story, outlets: known }: World): TrustScore => trustScore(story, { outletOf: outletsOf(known) });

/** P(k) of the first key point, and nothing where no article speaks to it. */
function firstAgreement(world: World): number | undefined {
  const row = judge(world).parts[0]?.rows.find((candidate) => candidate.kind === 'point' && candidate.text === 'Point 0');
  return row?.kind === 'point' ? row.agreement : undefined;
}

const sum = (values: readonly { readonly points: number }[]) => values.reduce((total, { points }) => total + points, 0);

const withArticle = ({ story, outlets: known }: World, article: Article, keyPoints: KeyPoint[], outlet?: Outlet): World => ({
  story: { ...story, articles: [...story.articles, article], keyPoints },
  outlets: outlet ? [...known, outlet] : known,
});

const newcomer = (kind: OutletKind): Outlet => ({
  id: 'newcomer',
  name: 'Newcomer',
  kind,
  family: 'family-new',
  hosts: [],
  accounts: [],
  facts: {},
});
const itsArticle: Article = { id: 'new', outlet: 'newcomer', title: 'New', date: '2026-05-02', role: 'report', basis: 'assumed' };

describe('every trust score', () => {
  it('is a number from 0 to 100 with an interval that holds it', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { score, exact, low, high, parts } = TrustScore.parse(judge(world));
        for (const value of [score, exact, low, high, ...parts.flatMap((part) => [part.points, part.value ?? 0])]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
        }
        expect(low).toBeLessThanOrEqual(Math.min(exact ?? Number.NaN, score ?? Number.NaN));
        expect(high).toBeGreaterThanOrEqual(Math.max(exact ?? Number.NaN, score ?? Number.NaN));
      }),
    );
  });

  it('adds up: rows to their part, parts and cap to the score', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { exact, parts, cap } = judge(world);
        for (const part of parts) expect(sum(part.rows)).toBeCloseTo(part.points, 9);
        expect(sum(parts) + (cap?.points ?? 0)).toBeCloseTo(exact ?? Number.NaN, 9);
        if (cap) expect(cap.points).toBeLessThan(0);
      }),
    );
  });

  it('does not change with the order of articles', () => {
    const shuffled = worlds.chain((world) =>
      fc
        .shuffledSubarray(world.story.articles, { minLength: world.story.articles.length })
        .map((articles) => [world, { ...world, story: { ...world.story, articles } }] as const),
    );
    fc.assert(
      fc.property(shuffled, ([world, other]) => {
        expect(judge(other)).toEqual(judge(world));
      }),
    );
  });

  it('does not change with the names of outlets', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const renamed: World = JSON.parse(JSON.stringify(world).replaceAll(/"Paper (\d+)"/g, '"Paper $1 Weekly"'));
        const plain = (score: TrustScore) => JSON.parse(JSON.stringify(score).replaceAll(' Weekly', ''));
        expect(plain(judge(renamed))).toEqual(judge(world));
      }),
    );
  });

  /** Adds articles by outlets of their own that say on each point what the original says. */
  const echoed = ({ story, outlets: known }: World, original: Article, copies: readonly Article[], kind?: OutletKind): World => {
    const echo = (ids: string[]) => (ids.includes(original.id) ? [...ids, ...copies.map(({ id }) => id)] : ids);
    const keyPoints = story.keyPoints.map((one) => {
      const own = one.statements?.filter(({ article }) => article === original.id) ?? [];
      const theirs = own.flatMap((statement) => copies.map(({ id }) => ({ ...statement, article: id })));
      return {
        ...one,
        supports: echo(one.supports),
        contradicts: echo(one.contradicts),
        statements: [...(one.statements ?? []), ...theirs],
      };
    });
    const makers = kind ? copies.map(({ outlet }) => ({ ...newcomer(kind), id: outlet, name: `New ${outlet}`, family: outlet })) : [];
    return { story: { ...story, articles: [...story.articles, ...copies], keyPoints }, outlets: [...known, ...makers] };
  };
  const withOriginal = worlds.chain((world) => fc.tuple(fc.constant(world), fc.constantFrom(...world.story.articles)));
  const copiesOf = (original: Article, count: number): Article[] =>
    Array.from({ length: count }, (_, at) => ({
      ...original,
      id: `copy-${at}`,
      outlet: `copier-${at}`,
      date: '2026-05-09',
      lineage: [
        { kind: 'text', article: original.id, share: 1 },
        ...Array.from({ length: at }, (_, other): Lineage => ({ kind: 'text', article: `copy-${other}`, share: 1 })),
      ],
    }));
  /** The original has no text of others, and says nothing of where it comes from; others may have ties to one another. */
  const untied = withOriginal.map(([{ story, outlets: known }, original]): [World, Article] => {
    const articles = story.articles.map(({ lineage = [], ...one }): Article => {
      const kept = one.id === original.id ? [] : lineage.filter((tie) => tie.kind !== 'text' || tie.article !== original.id);
      return { ...one, lineage: kept };
    });
    return [{ story: { ...story, articles }, outlets: known }, articles.find(({ id }) => id === original.id) as Article];
  });

  it('does not change with a later article of the same outlet that says the same', () => {
    fc.assert(
      fc.property(untied, ([world, original]) => {
        expect(judge(echoed(world, original, [{ ...original, id: 'copy', date: '2026-05-09' }]))).toEqual(judge(world));
      }),
    );
  });

  it('does not change with later copies by outlets of which nothing is known, however many', () => {
    fc.assert(
      fc.property(untied, fc.constantFrom(1, 2, 40), ([world, original], count) => {
        expect(judge(echoed(world, original, copiesOf(original, count), 'unknown'))).toEqual(judge(world));
      }),
    );
  });

  it('moves with a hundred fresh outlets no further than with one of them', () => {
    fc.assert(
      fc.property(withOriginal, ([world, original]) => {
        const known = { ...world, outlets: world.outlets.map((one) => (one.kind === 'unknown' ? { ...one, kind: 'blog' as const } : one)) };
        const fresh = copiesOf(original, 100).map((copy): Article => ({ ...copy, lineage: [] }));
        const flooded = judge(echoed(known, original, fresh, 'unknown')).exact ?? Number.NaN;
        const joined = judge(echoed(known, original, fresh.slice(0, 1), 'unknown')).exact ?? Number.NaN;
        expect(flooded).toBeCloseTo(joined, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('moves with a hundred fresh blogs no further than with one of them', () => {
    fc.assert(
      fc.property(withOriginal, ([world, original]) => {
        const known = {
          ...world,
          outlets: world.outlets.map((one) => (one.kind === 'blog' ? { ...one, kind: 'newspaper' as const } : one)),
        };
        const fresh = copiesOf(original, 100).map((copy): Article => ({ ...copy, lineage: [] }));
        const flooded = judge(echoed(known, original, fresh, 'blog')).exact ?? Number.NaN;
        const joined = judge(echoed(known, original, fresh.slice(0, 1), 'blog')).exact ?? Number.NaN;
        expect(flooded).toBeCloseTo(joined, 6);
      }),
      { numRuns: 50 },
    );
  });

  it('never has less agreement on a point for dependents of who says it, whether they say it too or nothing', () => {
    const shares = fc.double({ min: 0.1, max: 0.29, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...OutletKind.options),
        fc.array(shares, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (kind, list, speak) => {
          const honest: Article = { ...itsArticle, id: 'honest', outlet: 'honest' };
          const dependents = list.map(
            (share, at): Article => ({
              ...itsArticle,
              id: `dependent-${at}`,
              outlet: `dependent-${at}`,
              date: '2026-05-01',
              lineage: [
                { kind: 'text', article: 'honest', share },
                ...(at > 0 ? [{ kind: 'text' as const, article: `dependent-${at - 1}`, share }] : []),
              ],
            }),
          );
          const world = (articles: Article[], supports: string[]): World => ({
            story: build('any', { articles, keyPoints: [{ text: 'Point 0', claim: 'fact', supports, contradicts: [] }] }),
            outlets: ['honest', ...dependents.map(({ outlet }) => outlet)].map((id) => ({ ...newcomer(kind), id, name: id, family: id })),
          });
          const before = firstAgreement(world([honest], ['honest'])) ?? Number.NaN;
          const after = firstAgreement(world([honest, ...dependents], ['honest', ...(speak ? dependents.map(({ id }) => id) : [])]));
          expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        },
      ),
    );
  });

  const kinds = fc.constantFrom(...OutletKind.options);
  const withPoint = worlds.filter(({ story }) => story.keyPoints.length > 0);
  const edited = (world: World, change: (one: KeyPoint) => KeyPoint) =>
    world.story.keyPoints.map((one) => (one.text === 'Point 0' ? change(one) : one));

  it('never has less agreement on a point for one more independent supporter', () => {
    fc.assert(
      fc.property(withPoint, kinds, (world, kind) => {
        const before = firstAgreement(world);
        const points = edited(world, (one) => ({ ...one, supports: [...one.supports, itsArticle.id] }));
        const after = firstAgreement(withArticle(world, itsArticle, points, newcomer(kind)));
        expect(after).toBeGreaterThanOrEqual(before ?? 0.5);
      }),
    );
  });

  it('never has more agreement on a point for one more independent contradictor', () => {
    fc.assert(
      fc.property(withPoint, kinds, (world, kind) => {
        const before = firstAgreement(world);
        const points = edited(world, (one) => ({ ...one, contradicts: [...one.contradicts, itsArticle.id] }));
        const after = firstAgreement(withArticle(world, itsArticle, points, newcomer(kind)));
        expect(after).toBeLessThanOrEqual(before ?? 0.5);
      }),
    );
  });
});
