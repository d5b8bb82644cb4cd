import { describe, expect, it } from 'vitest';
import { readMeanings } from '../../../../lib/cli/meanings-file.ts';
import { likeness } from '../../../../lib/trust/points/likeness.ts';
import { readStatement } from '../../../../lib/trust/points/statement.ts';

const meanings = readMeanings();
const alike = (a: string, b: string) => likeness(readStatement(a, meanings), readStatement(b, meanings));

const harbour = `The port authority opened the repaired bridge to trams after engineers had tested its granite piers, and the mayor thanked
  the crews who worked through two hard winters to finish it on time and within the budget that the council had set.`;
const clinic = `Nurses at the regional clinic began to vaccinate children against measles because doctors fear an outbreak when schools reopen,
  while parents asked the health ministry for clearer advice about side effects and about the supply of doses.`;

describe('likeness', () => {
  it('is 1 between a statement and itself, and from 0 to 1 otherwise', () => {
    expect(alike(harbour, harbour)).toBe(1);
    expect(alike('the biggest owner', 'the largest shareholder')).toBeGreaterThan(0.3);
    expect(alike('the biggest owner', 'the largest shareholder')).toBeLessThan(1);
  });

  it('does not grow with length alone: long statements find some like word for each by chance', () => {
    expect(alike(harbour, clinic)).toBeLessThan(0.2);
  });

  it('is less between statements with other numbers than between those with the same, in whatever words', () => {
    expect(alike('forty-two trucks and 3 drivers', 'the 3 drivers')).toBeGreaterThan(alike('5 trucks and 3 drivers', 'the 7 drivers'));
    expect(alike('until May 2031', 'until May 2032')).toBeLessThan(alike('until May 2031', 'May 2031'));
  });

  it('is nothing where there is no word', () => {
    expect(alike('', '')).toBe(0);
    expect(alike('…', harbour)).toBe(0);
  });
});
