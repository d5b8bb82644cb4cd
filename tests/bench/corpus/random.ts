/** A source of numbers from 0 to 1 that a seed decides. */
export type Random = () => number;

/** Numbers by mulberry32: small, quick, and the same on every machine. */
export function seeded(...seeds: number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) >>> 0, 0x2545f491);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from `from` to `to`, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Ranks from 1 to `count` by the law of Zipf and Mandelbrot: rank r turns up as often as (r + shift)^-exponent says. */
export function zipf(count: number, exponent: number, shift: number): (random: Random) => number {
  const power = 1 - exponent;
  const low = (0.5 + shift) ** power;
  const high = (count + 0.5 + shift) ** power;
  return (random) => Math.max(1, Math.min(count, Math.round((low + random() * (high - low)) ** (1 / power) - shift)));
}
