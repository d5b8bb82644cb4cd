import { boilerplateOf } from './boilerplate.ts';
import { ShingleIndex } from './shingle-index.ts';
import { type Fingerprint, fingerprintOf, inCommon } from './shingles.ts';

/** Text that two articles have in common. */
export interface Copy {
  /** The place of the other one in the list. */
  readonly to: number;
  /** The share of the shorter text that both have, from 0 to 1. */
  readonly share: number;
  /** The share of the longer one. */
  readonly shareOfLonger: number;
  /** How many shingles both have. */
  readonly common: number;
}

/** Less in common than this is chance, or a quotation without marks. */
export const leastInCommon = { share: 0.1, shingles: 10 };
/** Texts that are nearly all quotation have to agree this far, both: two papers may print one statement. */
const leastQuoted = 0.8;
/** A text that agrees with an earlier one as far as this, both ways, is found through that one. */
const same = 0.95;
/** Of texts that are the same, so many are told of each. */
const siblings = 10;
/** So many of the likeliest texts are compared in full. */
const compared = 32;

/**
 * For each text those that have part of it. Every second shingle leads to the earlier texts that have it, and the likeliest are
 * compared in full, so the time grows with the length of the texts and not with the square of their number. Of many texts that are all
 * the same, the first ones stand for all.
 * @param texts in the order in which they were published, as far as that is known
 */
export function findCopies(texts: readonly string[]): Copy[][] {
  const prints = withoutBoilerplate(texts.map(fingerprintOf));
  const samples = prints.map(({ shingles }) => shingles.filter((shingle) => shingle % 2 === 0));
  const index = new ShingleIndex(samples.reduce((sum, { length }) => sum + length, 0));
  const copies: Copy[][] = texts.map(() => []);
  const hits = new Uint32Array(texts.length);
  const standIns = new Map<number, number>();
  for (const [number, print] of prints.entries()) {
    const sample = samples[number] ?? [];
    const found: number[] = [];
    for (const shingle of sample)
      index.each(shingle, (text) => {
        if (hits[text] === 0) found.push(text);
        hits[text] = (hits[text] ?? 0) + 1;
      });
    const likely = found
      .map((text) => ({ text, share: (hits[text] ?? 0) / Math.max(1, Math.min(sample.length, samples[text]?.length ?? 0)) }))
      .filter(({ share }) => share >= leastInCommon.share / 2)
      .sort((a, b) => b.share - a.share || a.text - b.text);
    for (const text of found) hits[text] = 0;
    let standIn: number | undefined;
    for (const { text } of likely.slice(0, compared)) {
      const shares = sharesOf(print, prints[text]);
      if (!shares) continue;
      copies[number]?.push({ to: text, ...shares });
      copies[text]?.push({ to: number, ...shares });
      if (shares.shareOfLonger >= same) standIn ??= text;
    }
    if (standIn === undefined) index.add(number, sample);
    else standIns.set(number, standIn);
  }
  const alike = Map.groupBy(standIns.keys(), (number) => standIns.get(number));
  return copies.map((found, number) => [...found, ...unseen(number)]);

  /** What a text was not compared with since another stands for it: what came later, and others for which that one stands. */
  function unseen(number: number): Copy[] {
    const standIn = standIns.get(number);
    const print = prints[number];
    if (standIn === undefined || !print) return [];
    const known = new Set([number, ...(copies[number] ?? []).map(({ to }) => to)]);
    const later = (copies[standIn] ?? [])
      .filter(({ to }) => to > number && !known.has(to) && !standIns.has(to))
      .sort((a, b) => b.share - a.share || a.to - b.to)
      .slice(0, compared);
    const others = (alike.get(standIn) ?? []).slice(0, siblings).filter((other) => !known.has(other));
    return [...later.map(({ to }) => to), ...others].flatMap((to) => {
      const shares = sharesOf(print, prints[to]);
      return shares ? [{ to, ...shares }] : [];
    });
  }
}

function withoutBoilerplate(prints: readonly Fingerprint[]): Fingerprint[] {
  const boilerplate = boilerplateOf(prints.map(({ shingles }) => shingles));
  return prints.map(({ shingles, quoted }) => ({
    shingles: boilerplate.size === 0 ? shingles : shingles.filter((shingle) => !boilerplate.has(shingle)),
    quoted,
  }));
}

function sharesOf(a: Fingerprint, b: Fingerprint | undefined): Omit<Copy, 'to'> | undefined {
  if (!b) return undefined;
  const common = inCommon(a.shingles, b.shingles);
  const share = common / Math.min(a.shingles.length, b.shingles.length);
  const shareOfLonger = common / Math.max(a.shingles.length, b.shingles.length);
  if (common < leastInCommon.shingles || share < leastInCommon.share) return undefined;
  if ((a.quoted || b.quoted) && shareOfLonger < leastQuoted) return undefined;
  return { share, shareOfLonger, common };
}
