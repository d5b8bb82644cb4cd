import { hash32 } from '../../pack/hash.ts';
import { termKey } from '../../text/term-key.ts';
import { eachWord } from '../../text/words.ts';
import { plainText } from './plain.ts';
import { withoutQuotations } from './quotations.ts';

/** How many words a shingle has: fewer are shared by chance, and of more each changed word spoils too many. */
export const shingleLength = 5;
/** Where quotations leave less of a text than this share, or fewer shingles, they are its substance, and it is compared with them. */
const least = { share: 0.2, shingles: 20 };

/** What is compared of a text. */
export interface Fingerprint {
  /** Its different shingles, ascending. */
  readonly shingles: Uint32Array;
  /** It is nearly all quotation, which others may quote too. */
  readonly quoted: boolean;
}

/** The fingerprint of a text, quotations left out where enough is left. */
export function fingerprintOf(text: string): Fingerprint {
  const plain = plainText(text);
  const rest = withoutQuotations(plain);
  const own = shinglesOf(rest);
  if (rest.length === plain.length || (own.length >= least.shingles && rest.length >= plain.length * least.share))
    return { shingles: own, quoted: false };
  const whole = shinglesOf(plain);
  const quoted = own.length < Math.max(least.shingles, whole.length * least.share) && own.length < whole.length;
  return { shingles: quoted ? whole : own, quoted };
}

/**
 * The different runs of five words of a text, as hashes of 32 bits, ascending. Case, accents, apostrophes, full stops inside of words
 * and possessives make no difference. Of two different runs one in four thousand million has the hash of the other.
 */
function shinglesOf(text: string): Uint32Array {
  const hashes: number[] = [];
  eachWord(text, (word) => {
    const hash = wordHash(word);
    if (hash !== 0) hashes.push(hash);
  });
  const shingles = new Uint32Array(Math.max(0, hashes.length - shingleLength + 1));
  for (let at = 0; at < shingles.length; at++) {
    let mixed = 0;
    for (let next = at; next < at + shingleLength; next++) {
      mixed = Math.imul(mixed ^ (hashes[next] ?? 0), 0x9e3779b1);
      mixed ^= mixed >>> 15;
    }
    mixed = Math.imul(mixed, 0x85ebca6b);
    shingles[at] = mixed ^ (mixed >>> 13);
  }
  shingles.sort();
  let different = 0;
  for (let at = 0; at < shingles.length; at++) if (at === 0 || shingles[at] !== shingles[at - 1]) shingles[different++] = shingles[at] ?? 0;
  return shingles.slice(0, different);
}

/** Folding a word takes longer than looking it up, and most words come again. */
const known = new Map<string, number>();
const mostKnown = 50_000;

/** 0 for what is no word: signs, and the `s` that tokenised text parts from its word. */
function wordHash(word: string): number {
  const found = known.get(word);
  if (found !== undefined) return found;
  const key = termKey(word).replace(/['’‘.]/g, '');
  const hash = key === '' || key === 's' ? 0 : hash32(key) || 1;
  if (known.size >= mostKnown) known.clear();
  known.set(word, hash);
  return hash;
}

/** How many members two ascending lists have in common. */
export function inCommon(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    const memberA = a[atA] as number; // within the list, by the condition
    const memberB = b[atB] as number;
    if (memberA === memberB) common++;
    if (memberA <= memberB) atA++;
    if (memberB <= memberA) atB++;
  }
  return common;
}
