import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../lib/trust/beta.ts';

/** The share of Beta(a, b) below x, by Simpson's rule over x = sin²θ, where the density has no poles for a, b ≥ 1/2. */
function shareBelow(x: number, a: number, b: number): number {
  const density = (theta: number) => 2 * Math.sin(theta) ** (2 * a - 1) * Math.cos(theta) ** (2 * b - 1);
  const integral = (end: number) => {
    const steps = 2000;
    const step = end / steps;
    let sum = 0;
    for (let at = 0; at <= steps; at++) sum += density(at * step) * (at === 0 || at === steps ? 1 : at % 2 ? 4 : 2);
    return (sum * step) / 3;
  };
  return integral(Math.asin(Math.sqrt(x))) / integral(Math.PI / 2);
}

describe('betaQuantile', () => {
  it.each([
    [0.5, 2, 2, 0.5],
    [0.1, 1, 1, 0.1],
    [0.9, 1, 1, 0.9],
    [0.5, 1, 3, 1 - 0.5 ** (1 / 3)],
    [0.5, 3, 1, 0.5 ** (1 / 3)],
    [0.25, 0.5, 0.5, Math.sin(Math.PI / 8) ** 2],
    [0, 4, 2, 0],
    [1, 4, 2, 1],
  ])('puts the share %f of Beta(%f, %f) below %f', (p, a, b, value) => {
    expect(betaQuantile(p, a, b)).toBeCloseTo(value, 8);
  });

  it.each([
    [6.8, 1.2],
    [6.4, 1.6],
    [6, 2],
    [4.8, 3.2],
    [4, 4],
    [80, 20],
    [2.5, 5],
  ])('agrees with the integral of Beta(%f, %f)', (a, b) => {
    for (const p of [0.01, 0.1, 0.5, 0.9, 0.99]) expect(shareBelow(betaQuantile(p, a, b), a, b), `p = ${p}`).toBeCloseTo(p, 6);
  });

  it('mirrors', () => {
    expect(betaQuantile(0.1, 6.8, 1.2)).toBeCloseTo(1 - betaQuantile(0.9, 1.2, 6.8), 8);
  });

  it.each([
    [0.5, 0, 1],
    [0.5, 1, -1],
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [Number.NaN, 1, 1],
    [0.5, Number.NaN, 1],
  ])('refuses (%f, %f, %f)', (p, a, b) => {
    expect(() => betaQuantile(p, a, b)).toThrow(RangeError);
  });
});
