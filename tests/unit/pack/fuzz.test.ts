import { expect, it } from 'vitest';
import { heapLimit, inThreads } from '../../fuzz/threads.ts';

it('nothing but a refusal comes of twenty thousand damaged packs', { timeout: 120_000 }, async () => {
  const outcomes = await inThreads(20_261_125, 20_000, 2);
  expect(outcomes.flatMap(({ offenders }) => offenders.map(({ number, reason }) => `${number}: ${reason}`))).toEqual([]);
  expect(outcomes.reduce((sum, { mutants }) => sum + mutants, 0)).toBe(20_000);
  // All ways out are taken, so that nothing else stands before what was to be tried.
  for (const { refusedAtOpen, refusedAtCheck, accepted, memory } of outcomes) {
    expect(Math.min(refusedAtOpen, refusedAtCheck, accepted)).toBeGreaterThan(50);
    expect(memory).toBeLessThan(heapLimit * 1024 * 1024);
  }
});
