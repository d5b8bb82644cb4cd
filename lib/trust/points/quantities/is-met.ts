import type { Sentence } from '../conflict-sentence.ts';
import { type Amount, alignment } from './alignment.ts';
import { agree, type Quantity } from './quantity.ts';

/** Whether an amount has its match in the other sentence: the same value, one that agrees and counts the same, or a sum, rest or product. */
export function isMet(amount: Amount, others: readonly Amount[], sentence: Sentence, other: Sentence): boolean {
  const { quantity } = amount;
  const matches = others.some((each) => {
    if (!comparable(each.quantity, quantity) || !agree(each.quantity, quantity)) return false;
    return (each.quantity.exact && quantity.exact) || sameValue(each.quantity, quantity) || alignment(amount, each, sentence, other) >= 1;
  });
  return (
    matches ||
    isComputed(
      quantity,
      others.map((each) => each.quantity),
    ) ||
    isSum(quantity, others)
  );
}

/** Counts, shares and places in an order are told in each other's words; all else only in its own dimension. */
function comparable(one: Quantity, other: Quantity): boolean {
  const plain = /^(?:count|points|percent|ordinal)$/;
  return one.dimension === other.dimension || (plain.test(one.dimension) && plain.test(other.dimension));
}

function sameValue(one: Quantity, other: Quantity): boolean {
  return one.written.some((value) => other.written.includes(value));
}

/** Whether an amount follows from amounts of the other sentence: 60 + 25 = 85, 96 − 14 = 82, 40 × 2,500 = 100,000. */
function isComputed(quantity: Quantity, others: readonly Quantity[]): boolean {
  const value = quantity.written[0] ?? 0;
  const exact = others.filter((each) => each.exact);
  const peers = exact.filter(({ dimension }) => dimension === quantity.dimension).map(({ written }) => written[0] ?? 0);
  const all = exact.map(({ written }) => written[0] ?? 0);
  const rests = others.map(({ of, written }) => (of === undefined ? Number.NaN : of - (written[0] ?? 0)));
  const shares = others.flatMap(({ of, written }) =>
    of === undefined || quantity.of !== undefined ? [] : [of, (100 * (written[0] ?? 0)) / of],
  );
  if (
    shares.some((share) => Math.abs(share - value) <= (share === value ? 0 : 0.5)) ||
    (quantity.of !== undefined &&
      others.some((each) => each.dimension === 'percent' && Math.abs((100 * value) / (quantity.of ?? 1) - (each.written[0] ?? 0)) <= 0.5))
  )
    return true;
  if (rests.includes(value) || (quantity.of !== undefined && peers.includes(quantity.of - value))) return true;
  if (peers.length > 2 && peers.reduce((sum, each) => sum + each, 0) === value) return true;
  return somePair(all, (a, b) => a > 1 && b > 1 && a * b === value);
}

/** Small numbers add up to one another by chance; below this only those of like things are added. */
const smallest = 20;

/** Whether an amount is the sum or the rest of two amounts of like things. */
function isSum({ dimension, written }: Quantity, others: readonly Amount[]): boolean {
  const value = written[0] ?? 0;
  const peers = others.filter(({ quantity }) => quantity.exact && quantity.dimension === dimension);
  return somePair(peers, (a, b) => {
    const [one, other] = [a.quantity.written[0] ?? 0, b.quantity.written[0] ?? 0];
    return (one + other === value || Math.abs(one - other) === value) && (Math.max(one, other) > smallest || areLike(a, b));
  });
}

function areLike({ about: a }: Amount, { about: b }: Amount): boolean {
  return a.thing !== '' || b.thing !== '' || a.nouns.size === 0 || b.nouns.size === 0 || !a.nouns.isDisjointFrom(b.nouns);
}

function somePair<T>(values: readonly T[], fits: (one: T, other: T) => boolean): boolean {
  return values.some((one, index) => values.slice(index + 1).some((other) => fits(one, other)));
}
