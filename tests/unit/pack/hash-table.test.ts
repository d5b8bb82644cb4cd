import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32 } from '../../../lib/pack/hash.ts';
import { lookUp, mostFound, writeHashTable } from '../../../lib/pack/hash-table.ts';
import { measuredReader } from './packs.ts';

async function find(table: Uint8Array, key: string): Promise<number[]> {
  const { read, longest } = measuredReader(table);
  const found = await lookUp(read, { offset: 0, length: table.length, digest: new Uint8Array(32) }, key);
  // The bound: a first read of a window that grows with the root, and short ones after it.
  expect(longest()).toBeLessThanOrEqual(2 * 8 * (mostFound + Math.ceil(4 * Math.sqrt(table.length / 8))));
  return found;
}

describe('a hash table', () => {
  it('finds every key, and no other', async () => {
    for (const count of [0, 1, 2, 100, 20_000]) {
      const table = writeHashTable(Array.from({ length: count }, (_, at) => [`key ${at}`, at] as const));
      for (let at = 0; at < count; at += Math.ceil(count / 300)) expect(await find(table, `key ${at}`)).toContain(at);
      for (let at = 0; at < 50; at++) expect(await find(table, `other ${at}`)).toEqual([]);
    }
  });

  it('gives the highest numbers of a key that very many share, and finds what lies behind them', async () => {
    for (const many of [10, 64, 65, 5000, 60_000]) {
      const shared = Array.from({ length: many }, (_, at) => ['live', at] as const);
      const others = Array.from({ length: 500 }, (_, at) => [`key ${at}`, at] as const);
      const table = writeHashTable([...shared, ...others]);
      expect(await find(table, 'live')).toEqual(shared.map(([, at]) => at).slice(-mostFound));
      for (let at = 0; at < 500; at += 7) expect(await find(table, `key ${at}`)).toEqual([at]);
    }
  });

  it('is searched to an end, whatever its bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), fc.string(), async (bytes, key) => {
        expect((await find(bytes, key)).length).toBeLessThanOrEqual(mostFound);
      }),
    );
    const ends = new Uint8Array(800_000).fill(255);
    expect(await find(ends, 'key')).toEqual([]);
    expect(hash32('key')).not.toBe(0xffff_ffff);
  });
});
