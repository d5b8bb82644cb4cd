import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Meanings, openMeanings } from '../../../../lib/trust/points/meanings.ts';

const bytes = new Uint8Array(readFileSync('lib/trust/points/meanings.bin'));
const meanings = openMeanings(bytes);

function cosine(a: string, b: string, table: Meanings = meanings): number {
  const [first, second] = [table(a)?.vector, table(b)?.vector];
  if (!first || !second) throw new Error(`no meaning of ${a} or ${b}`);
  return first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0);
}

describe('the table of meanings', () => {
  it('puts words that are used alike near each other', () => {
    expect(cosine('biggest', 'largest')).toBeGreaterThan(0.7);
    expect(cosine('biggest', 'largest')).toBeGreaterThan(cosine('biggest', 'ferry') + 0.3);
  });

  it('gives vectors of length 1', () => {
    expect(cosine('bridge', 'bridge')).toBeCloseTo(1, 5);
  });

  it('finds a form of a word by the word', () => {
    expect(meanings('ferries')).toEqual(meanings('ferry'));
  });

  it('knows which words are common', () => {
    expect(meanings('said')?.frequency).toBeGreaterThan(20 * (meanings('contraband')?.frequency ?? 1));
  });

  it('says nothing about words that it lacks, among them those that every object has', () => {
    for (const word of ['', 'zzyzxq', 'мост', 'constructor', '__proto__']) expect(meanings(word)).toBeUndefined();
  });

  it('stays within the size that an extension can carry', () => {
    expect(bytes.length).toBeLessThan(520_000);
  });

  it.each([0, 9, 20, 5000, 250_000, bytes.length - 1])('is turned away when only %i bytes of it are there', (length) => {
    expect(() => openMeanings(bytes.subarray(0, length))).toThrow(RangeError);
  });

  it('is turned away when it is something else', () => {
    expect(() => openMeanings(new TextEncoder().encode('PLUMBLINE 2 '.repeat(100)))).toThrow(RangeError);
  });
});
