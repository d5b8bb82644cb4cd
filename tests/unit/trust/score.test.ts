import { describe, expect, it } from 'vitest';
import type { Criterion, Fact, Outlet, Story } from '../../../lib/corpus/schema.ts';
import { type PartName, type PartWeights, sharesOf, standardWeights, weightPresets } from '../../../lib/trust/part-weights.ts';
import { trustScore } from '../../../lib/trust/score.ts';
import { TrustScore } from '../../../lib/trust/trust-score.ts';
import { article, outlet, outletsOf, point, story } from '../support/build.ts';

/** Judges a story by the outlets that are given and a plain newspaper for every other. */
function judge(told: Partial<Story>, outlets: readonly Outlet[] = [], weights?: PartWeights): TrustScore {
  const whole = story('bridge', told);
  const named = [...new Set(whole.articles.map((one) => one.outlet))].map((id) => outlets.find((one) => one.id === id) ?? outlet(id));
  return TrustScore.parse(trustScore(whole, { outletOf: outletsOf(named), weights }));
}

function part(score: TrustScore, name: PartName) {
  const found = score.parts.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no part ${name}`);
  return found;
}

const facts = (states: Partial<Record<Criterion, Fact['state']>>): Outlet['facts'] =>
  Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, { state, page: 'https://gazette.example/about', date: '2026-05-01' }]),
  );

describe('trustScore', () => {
  it('weighs the parts as published, all of them together as one', () => {
    expect(sharesOf(standardWeights)).toEqual({ corroboration: 0.35, agreement: 0.25, transparency: 0.2, provenance: 0.2 });
    for (const weights of Object.values(weightPresets)) expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('weighs the parts as the reader sets them', () => {
    const told = { articles: [article('gazette', { role: 'rewrite' as const })] };
    const blog = [outlet('gazette', { kind: 'blog' })];
    const provenanceAlone = { corroboration: 0, agreement: 0, transparency: 0, provenance: 5 };
    expect(judge(told, blog, provenanceAlone).exact).toBeCloseTo(40, 10);
    expect(judge(told, blog, { ...provenanceAlone, agreement: 15 }).exact).toBeCloseTo(100 * (0.75 * 0.6 + 0.25 * 0.4), 10);
    expect(part(judge(told, blog, provenanceAlone), 'corroboration')).toMatchObject({ weight: 0, points: 0 });
  });

  it('gives no number where no part is to count, or the one that counts is not known', () => {
    const nothing = { corroboration: 0, agreement: 0, transparency: 0, provenance: 0 };
    expect(judge({}, [], nothing)).toMatchObject({ score: null, low: 0, high: 100 });
    expect(judge({}, [], { ...nothing, transparency: 100 }).score).toBeNull();
  });

  it('is a weighted mean over what is known', () => {
    const score = judge({ articles: [article('gazette', { role: 'rewrite' })] }, [outlet('gazette', { kind: 'blog' })]);
    // One blog (.6) rewrites (.4) one point; nobody looked at its pages.
    expect(score.exact).toBeCloseTo((100 * (0.35 * 0.6 + 0.25 * 0.6 + 0.2 * 0.4)) / 0.8, 10);
    expect(score.score).toBe(55);
  });
});

describe('corroboration', () => {
  const three = ['gazette', 'herald', 'post'].map((by) => article(by));
  const agreement = (told: Partial<Story>, outlets: readonly Outlet[] = []) =>
    part(judge(told, outlets), 'corroboration').rows.flatMap((row) => (row.kind === 'point' ? row.agreement : []));
  /** The same after what a maker says of its own product is held back. */
  const value = (told: Partial<Story>, outlets: readonly Outlet[] = []) => part(judge(told, outlets), 'corroboration').value;

  it('gives no free lunch to one origin', () => {
    const one = (kind: Outlet['kind']) => agreement({ keyPoints: [point(['by-gazette'])] }, [outlet('gazette', { kind })])[0];
    expect(one('newspaper')).toBeCloseTo(0.8, 10);
    expect(one('unknown')).toBeCloseTo(0.5, 10);
  });

  it('grows with independent origins and is never certain', () => {
    expect(agreement({ articles: three, keyPoints: [point(['by-gazette', 'by-herald'])] })[0]).toBeCloseTo(16 / 17, 10);
    expect(agreement({ articles: three, keyPoints: [point(['by-gazette', 'by-herald', 'by-post'])] })).toEqual([0.95]);
    expect(agreement({ articles: three, keyPoints: [point([], { contradicts: ['by-gazette', 'by-herald', 'by-post'] })] })).toEqual([0.05]);
  });

  it('lets equal voices for and against cancel out', () => {
    expect(agreement({ articles: three, keyPoints: [point(['by-gazette'], { contradicts: ['by-post'] })] })[0]).toBeCloseTo(0.5, 10);
  });

  it('counts a family once', () => {
    const family = ['gazette', 'herald', 'post'].map((id) => outlet(id, { family: 'one-owner' }));
    expect(agreement({ articles: three, keyPoints: [point(['by-gazette', 'by-herald', 'by-post'])] }, family)[0]).toBeCloseTo(0.8, 10);
  });

  it('leaves out a point that no article says', () => {
    const said = judge({ keyPoints: [point(['by-gazette'])] });
    const unsaid = judge({ keyPoints: [point(['by-gazette']), point([])] });
    expect(part(unsaid, 'corroboration')).toEqual(part(said, 'corroboration'));
    expect(part(judge({ keyPoints: [point([])] }), 'corroboration')).toMatchObject({ value: null, points: 0, rows: [] });
  });

  describe('of a maker on its own product', () => {
    const maker = outlet('acme', { kind: 'maker' });
    const own = (supports: string[], contradicts: string[] = []) => [point(supports, { claim: 'own-product', contradicts })];

    it('is held at one half, in a row of its own', () => {
      const { value: held, rows } = part(judge({ articles: [article('acme')], keyPoints: own(['by-acme']) }, [maker]), 'corroboration');
      expect(held).toBeCloseTo(0.5, 10);
      expect(rows).toMatchObject([
        { kind: 'point', agreement: expect.closeTo(0.85, 10), supporters: ['The acme'] },
        { kind: 'own-word', limit: 0.5 },
      ]);
      expect(rows[1]?.points).toBeLessThan(0);
    });

    it('is held even where another maker joins in', () => {
      const articles = [article('acme'), article('bolt')];
      const told = { articles, keyPoints: own(['by-acme', 'by-bolt']) };
      expect(value(told, [maker, outlet('bolt', { kind: 'maker' })])).toBeCloseTo(0.5, 10);
    });

    it('is held where newspapers only say that it says so', () => {
      const articles = [article('acme'), article('gazette')];
      const statements = [{ article: 'by-gazette', text: 'It is the best, Acme said.', attributedTo: 'The acme' }];
      const told = { articles, keyPoints: [point(['by-acme', 'by-gazette'], { claim: 'own-product', statements })] };
      expect(value(told, [maker])).toBeCloseTo(0.5, 10);
    });

    it('is set free by an outside origin', () => {
      const told = { articles: [article('acme'), article('gazette')], keyPoints: own(['by-acme', 'by-gazette']) };
      expect(agreement(told, [maker])[0]).toBeGreaterThan(0.9);
    });

    it('may fall below one half', () => {
      const told = {
        articles: [article('acme'), article('gazette'), article('post')],
        keyPoints: own(['by-acme'], ['by-gazette', 'by-post']),
      };
      expect(agreement(told, [maker])[0]).toBeLessThan(0.5);
    });

    it('does not hold a plain fact, such as a date', () => {
      expect(agreement({ articles: [article('acme')], keyPoints: [point(['by-acme'])] }, [maker])[0]).toBeCloseTo(0.85, 10);
    });
  });
});

describe('transparency', () => {
  const transparency = (states: Partial<Record<Criterion, Fact['state']>>) =>
    part(judge({}, [outlet('gazette', { facts: facts(states) })]), 'transparency');

  it.each<[what: string, states: Partial<Record<Criterion, Fact['state']>>, value: number | null]>([
    ['unknown where nobody looked', {}, null],
    ['unknown where less than half of the weight was looked at', { ownership: 'found', masthead: 'found' }, null],
    ['known from half of the weight on', { 'corrections-policy': 'found', masthead: 'found' }, 1],
    [
      'nothing where all was looked for and is absent',
      { ownership: 'absent', masthead: 'absent', byline: 'absent', 'corrections-policy': 'absent' },
      0,
    ],
    ['the weight that was found of the weight looked at', { 'corrections-policy': 'found', ownership: 'absent' }, 12.5 / 20],
    ['higher with every fact found', { 'corrections-policy': 'found', ownership: 'found', byline: 'absent' }, 20 / 25],
    [
      'asked for labels only where somebody looked for them',
      { 'corrections-policy': 'found', ownership: 'found', 'opinion-labelled': 'absent' },
      20 / 32.5,
    ],
  ])('is %s', (_, states, value) => {
    const found = transparency(states).value;
    if (value === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(value, 10);
  });

  it('gains nothing from not being looked at: absent never beats looked for', () => {
    expect(transparency({ 'corrections-policy': 'found', ownership: 'found' }).value).toBe(1);
    expect(transparency({ 'corrections-policy': 'found', ownership: 'found', byline: 'absent' }).value).toBeLessThan(1);
  });

  it('says of each criterion what is known of it, with page and day', () => {
    const rows = transparency({ 'corrections-policy': 'found', ownership: 'absent' }).rows;
    expect(rows.map((row) => row.kind === 'fact' && [row.criterion, row.state])).toEqual([
      ['ownership', 'absent'],
      ['masthead', 'not-looked-at'],
      ['byline', 'not-looked-at'],
      ['corrections-policy', 'found'],
    ]);
    expect(rows[0]).toMatchObject({ page: 'https://gazette.example/about', date: '2026-05-01', points: 0 });
    expect(rows[3]?.points).toBeGreaterThan(0);
  });

  it('widens the interval while much was not looked at', () => {
    const width = (states: Partial<Record<Criterion, Fact['state']>>) => {
      const told = { articles: [article('gazette', { role: 'primary' as const })] };
      const { low, high } = judge(told, [outlet('gazette', { facts: facts(states) })]);
      return high - low;
    };
    const all = { ownership: 'found', masthead: 'found', byline: 'found', 'corrections-policy': 'found' } as const;
    expect(width({})).toBeGreaterThan(width({ 'corrections-policy': 'found', masthead: 'found' }));
    expect(width({ 'corrections-policy': 'found', masthead: 'found' })).toBeGreaterThan(width(all));
  });
});

describe('provenance', () => {
  it.each([
    ['primary', 1],
    ['first-party-linked', 0.8],
    ['first-party', 0.6],
    ['report', 0.6],
    ['rewrite', 0.4],
    ['unattributed', 0.2],
  ] as const)('of a %s is %f', (role, value) => {
    expect(part(judge({ articles: [article('gazette', { role })] }), 'provenance').value).toBe(value);
  });

  it('takes the nearest article of each origin, and the mean over origins', () => {
    const articles = [
      article('gazette', { role: 'rewrite' }),
      article('gazette', { id: 'filing', role: 'primary', basis: 'https://gazette.example/filing' }),
      article('post', { role: 'unattributed' }),
    ];
    const { value, rows } = part(judge({ articles }), 'provenance');
    expect(value).toBeCloseTo(0.6, 10);
    expect(rows).toMatchObject([
      { outlet: 'The gazette', role: 'primary', basis: 'https://gazette.example/filing' },
      { outlet: 'The post', role: 'unattributed', basis: 'assumed' },
    ]);
  });
});

describe('the cap', () => {
  const agency = [outlet('wire', { kind: 'agency' })];

  it('holds one origin without a primary document at 69, in a row of its own', () => {
    const score = judge({ articles: [article('wire')], keyPoints: [point(['by-wire'])] }, agency);
    const parts = score.parts.reduce((sum, { points }) => sum + points, 0);
    expect(score).toMatchObject({ score: 69, exact: 69, cap: { limit: 69 } });
    expect(score.cap?.points).toBeCloseTo(69 - parts, 10);
    expect(score.high).toBeGreaterThanOrEqual(69);
  });

  it.each([
    ['a primary document', [article('wire', { role: 'primary' })]],
    ['a second origin', [article('wire'), article('gazette')]],
  ] as const)('is lifted by %s', (_, articles) => {
    const score = judge({ articles: [...articles], keyPoints: [point(['by-wire'])] }, agency);
    expect(score.cap).toBeUndefined();
    expect(score.exact).toBeGreaterThan(69);
  });

  it('is not lifted by a source of which nothing is known', () => {
    const told = { articles: [article('wire'), article('anyone')], keyPoints: [point(['by-wire', 'by-anyone'])] };
    expect(judge(told, [...agency, outlet('anyone', { kind: 'unknown' })]).exact).toBeLessThanOrEqual(69);
  });

  it('is not lifted by a second article of the family', () => {
    const sister = outlet('sister', { family: 'wire' });
    expect(
      judge({ articles: [article('wire'), article('sister')], keyPoints: [point(['by-wire'])] }, [...agency, sister]).cap,
    ).toBeDefined();
  });

  it('leaves a score below it alone', () => {
    const score = judge({ articles: [article('blog', { role: 'unattributed' })], keyPoints: [point(['by-blog'])] }, [
      outlet('blog', { kind: 'blog' }),
    ]);
    expect(score.exact).toBeLessThan(69);
    expect(score.cap).toBeUndefined();
  });
});
