import { describe, expect, it } from 'vitest';
import type { Story } from '../../../lib/corpus/schema.ts';
import { agreementRecordOf } from '../../../lib/trust/agreement-record.ts';
import { checkedInStory } from '../../../lib/trust/checked-stories.ts';
import { buildLedger } from '../../../lib/trust/ledger.ts';
import { article, outlet, outletsOf, point, story } from '../support/build.ts';
import { packOf } from '../support/bytes.ts';

const outlets = [
  outlet('gazette', { kind: 'blog' }),
  outlet('sister', { family: 'gazette' }),
  outlet('herald'),
  outlet('post'),
  outlet('wire', { kind: 'agency' }),
  outlet('anyone', { kind: 'unknown' }),
];
const outletOf = outletsOf(outlets);
const told = (id: string, by: readonly string[], more: Partial<Story> = {}) =>
  story(id, { articles: by.map((one) => article(one)), keyPoints: [point(by.map((one) => `by-${one}`))], ...more });

describe('what a story adds to the records of its outlets', () => {
  it('is how far the others bear each out, its own voice left out', () => {
    const checks = checkedInStory(told('a', ['gazette', 'herald']), outletOf);
    // The herald's prior is .8; the gazette's is .6.
    expect(checks.get('gazette')).toEqual({ story: 'a', agreement: expect.closeTo(0.8, 10), families: ['herald'] });
    expect(checks.get('herald')).toEqual({ story: 'a', agreement: expect.closeTo(0.6, 10), families: ['gazette'] });
  });

  it('is low for who denies what the others say', () => {
    const denied = told('a', ['herald', 'post', 'wire'], {
      keyPoints: [point(['by-post', 'by-wire'], { contradicts: ['by-herald'] })],
    });
    expect(checkedInStory(denied, outletOf).get('herald')?.agreement).toBeLessThan(0.1);
  });

  it('counts once, as the mean over its points', () => {
    const two = told('a', ['herald', 'post'], {
      keyPoints: [point(['by-herald', 'by-post']), point(['by-post'], { contradicts: ['by-herald'] }), point(['by-herald'])],
    });
    expect(checkedInStory(two, outletOf).get('herald')?.agreement).toBeCloseTo(0.5, 10);
  });

  it('is nothing where only its family, or nobody of whom something is known, spoke too', () => {
    expect(checkedInStory(told('a', ['gazette', 'sister']), outletOf).size).toBe(0);
    expect(checkedInStory(told('a', ['gazette', 'anyone']), outletOf).get('gazette')).toBeUndefined();
    expect(checkedInStory(told('a', ['gazette']), outletOf).size).toBe(0);
  });
});

describe('an agreement record', () => {
  const checks = (count: number, families: readonly string[], agreement = 0.9) =>
    Array.from({ length: count }, (_, at) => ({ story: `s${at}`, agreement, families: [...families] }));

  it('is the prior of its kind until three families have checked it', () => {
    expect(agreementRecordOf(outlet('herald'), checks(9, ['a', 'b']), '')).toMatchObject({ mean: 0.8, assumed: true, checked: 9 });
    expect(agreementRecordOf(outlet('herald'), checks(9, ['a', 'b', 'c']), '')).toMatchObject({ assumed: false, agreed: 9 });
  });

  it('is the mean of prior and checks, the prior counting for eight', () => {
    expect(agreementRecordOf(outlet('herald'), checks(8, ['a', 'b', 'c']), '').mean).toBeCloseTo((0.8 * 8 + 0.9 * 8) / 16, 10);
  });

  it('leaves out the judged story', () => {
    expect(agreementRecordOf(outlet('herald'), checks(8, ['a', 'b', 'c']), 's3').checked).toBe(7);
  });

  it('grows narrower with what was checked', () => {
    const width = (count: number) => {
      const { quantile } = agreementRecordOf(outlet('herald'), checks(count, ['a', 'b', 'c']), '');
      return quantile(0.9) - quantile(0.1);
    };
    expect(width(50)).toBeLessThan(width(5));
  });
});

describe('the ledger of a pack', () => {
  const stories = [
    told('first', ['herald', 'post'], { date: '2031-01-01' }),
    told('second', ['herald', 'gazette'], { date: '2031-01-02' }),
    told('third', ['herald', 'sister', 'wire'], { date: '2031-01-03' }),
  ];

  it('has an entry for each outlet that wrote, with its kin and its stories, the newest first', async () => {
    const ledger = await buildLedger(await packOf({ outlets, stories }));
    expect(ledger.map(({ outlet: id }) => id).sort()).toEqual(['gazette', 'herald', 'post', 'sister', 'wire']);
    const herald = ledger.find((entry) => entry.outlet === 'herald');
    expect(herald).toMatchObject({ stories: 3, newest: ['third', 'second', 'first'], kin: [], erased: false });
    expect(herald?.checked.map(({ story: id }) => id)).toEqual(['third', 'second', 'first']);
    expect(ledger.find((entry) => entry.outlet === 'gazette')?.kin).toEqual(['sister']);
  });

  it('is the same however often it is worked out, and in whichever order the stories were added', async () => {
    const sorted = (entries: Awaited<ReturnType<typeof buildLedger>>) => entries.toSorted((a, b) => (a.outlet < b.outlet ? -1 : 1));
    const pack = await packOf({ outlets, stories });
    const once = sorted(await buildLedger(pack));
    expect(sorted(await buildLedger(pack))).toEqual(once);
    expect(sorted(await buildLedger(await packOf({ outlets, stories: stories.toReversed() })))).toEqual(once);
  });
});
