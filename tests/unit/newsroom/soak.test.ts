import { expect, it } from 'vitest';
import { soak } from '../../bench/newsroom/soak.ts';

it('a newsroom that is ended at random and finds no room now and then loses nothing, doubles nothing and tells the shelf', async () => {
  const { rows, faults, endings } = await soak({ rounds: 40, seed: 6 });
  expect(faults).toEqual([]);
  expect(rows.at(-1)?.articles).toBeGreaterThan(50);
  expect(rows.at(-1)?.kills).toBeGreaterThan(8);
  expect(endings.size).toBeGreaterThan(4);
}, 120_000);
