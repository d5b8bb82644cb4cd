import { describe, expect, it } from 'vitest';
import type { Outlet, Story } from '../../../lib/corpus/schema.ts';
import { bestRemedy } from '../../../lib/trust/remedies.ts';
import { trustScore } from '../../../lib/trust/score.ts';
import { article, outlet, outletsOf, point, story } from '../support/build.ts';

const found = { state: 'found', page: 'https://a.example/', date: '2031-01-01' } as const;
const open: Outlet['facts'] = { ownership: found, masthead: found, byline: found, 'corrections-policy': found };

function remedy(told: Partial<Story>, outlets: readonly Outlet[]) {
  const whole = story('lock', told);
  const judging = { outletOf: outletsOf(outlets) };
  return { best: bestRemedy(whole, judging), score: trustScore(whole, judging) };
}

describe('what would raise a score most', () => {
  it('is a second origin where a maker alone speaks of its product', () => {
    const told = { articles: [article('acme', { role: 'primary' as const })], keyPoints: [point(['by-acme'], { claim: 'own-product' })] };
    const { best, score } = remedy(told, [outlet('acme', { kind: 'maker', facts: open })]);
    expect(best?.kind).toBe('second-origin');
    expect(best?.points).toBeGreaterThan(3);
    expect((score.exact ?? 0) + (best?.points ?? 0)).toBeLessThanOrEqual(100);
  });

  it('is an end of the dispute where as many deny as say', () => {
    const told = {
      articles: ['a', 'b', 'c', 'd'].map((id) => article(id)),
      keyPoints: [point(['by-a', 'by-b'], { contradicts: ['by-c', 'by-d'] })],
    };
    expect(
      remedy(
        told,
        ['a', 'b', 'c', 'd'].map((id) => outlet(id, { facts: open })),
      ).best?.kind,
    ).toBe('settled-dispute');
  });

  it('is openness where much was looked for in vain', () => {
    const absent = { state: 'absent', page: 'https://a.example/', date: '2031-01-01' } as const;
    const facts: Outlet['facts'] = { ownership: absent, masthead: absent, byline: absent, 'corrections-policy': absent };
    const told = { articles: ['a', 'b'].map((id) => article(id, { role: 'primary' })), keyPoints: [point(['by-a', 'by-b'])] };
    expect(
      remedy(
        told,
        ['a', 'b'].map((id) => outlet(id, { facts })),
      ).best?.kind,
    ).toBe('openness');
  });

  it('is nothing where everything is as good as it gets', () => {
    const ids = ['a', 'b', 'c'];
    const told = { articles: ids.map((id) => article(id, { role: 'primary' })), keyPoints: [point(ids.map((id) => `by-${id}`))] };
    const whole = story('lock', told);
    const checkedOf = () => Array.from({ length: 60 }, (_, at) => ({ story: `s${at}`, agreement: 0.95, families: [`${at}`] }));
    const judging = { outletOf: outletsOf(ids.map((id) => outlet(id, { facts: open }))), checkedOf };
    expect(bestRemedy(whole, judging)).toBeUndefined();
  });
});
