import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactTenths, shareTenths } from '../../components/ui/tenths.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('shareTenths', () => {
  it('adds up where rounding each value alone does not', () => {
    expect(shareTenths([11.16, 11.16, 11.16], 335)).toEqual([112, 112, 111]);
  });

  it('always adds up, and never moves a value by a whole tenth', () => {
    const points = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(points, (values) => {
        const total = Math.round(sum(values) * 10);
        const shares = shareTenths(values, total);
        expect(sum(shares)).toBeCloseTo(total, 9);
        for (const [index, share] of shares.entries()) expect(Math.abs(share - (values[index] ?? Number.NaN) * 10)).toBeLessThan(1.001);
      }),
    );
  });
});

describe('exactTenths', () => {
  it.each([
    [63.4, 634],
    [63.46, 634],
    [62.5, 625],
    [62.51, 625],
  ])('shows %d on the side on which it rounds', (exact, tenths) => {
    expect(exactTenths(exact, Math.round(exact))).toBe(tenths);
  });
});
