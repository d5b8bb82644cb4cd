import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, Criterion, type KeyPoint, type Outlet, OutletKind, Role, type Story } from '../../../lib/corpus/schema.ts';
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
    .chain((articles) => {
      const some = fc.subarray(articles.map(({ id }) => id));
      const claim = fc.constantFrom('fact' as const, 'own-product' as const);
      const points: fc.Arbitrary<KeyPoint[]> = fc
        .array(fc.record({ claim, supports: some, contradicts: some }), { maxLength: 5 })
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
        const renamed = { ...world, outlets: world.outlets.map((outlet) => ({ ...outlet, name: `${outlet.name} Weekly` })) };
        const plain = (score: TrustScore) => JSON.parse(JSON.stringify(score).replaceAll(' Weekly', ''));
        expect(plain(judge(renamed))).toEqual(judge(world));
      }),
    );
  });

  it('does not change with a copy by the same family that says the same', () => {
    const copied = worlds.chain((world) =>
      fc.constantFrom(...world.story.articles).map((original) => {
        const copy: Article = { ...original, id: 'copy', date: '2026-05-09' };
        const echo = (ids: string[]) => (ids.includes(original.id) ? [...ids, copy.id] : ids);
        const points = world.story.keyPoints.map((one) => ({ ...one, supports: echo(one.supports), contradicts: echo(one.contradicts) }));
        return [world, withArticle(world, copy, points)] as const;
      }),
    );
    fc.assert(
      fc.property(copied, ([world, other]) => {
        expect(judge(other)).toEqual(judge(world));
      }),
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
