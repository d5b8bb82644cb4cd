import { type Random, zipf } from './random.ts';

/**
 * Made-up English: function words of the real language in their usual shares, and words that nobody uses but can be said. A seed
 * decides all of it; nothing is taken from any text.
 */

// biome-ignore format: a table
/** Percent of all words of running news text, about; together they are two of five words. */
const functionShares: readonly [string, number][] = [
  ['the', 6.2], ['of', 2.9], ['to', 2.7], ['and', 2.6], ['a', 2.3], ['in', 2.2], ['that', 1.1], ['for', 1.1], ['is', 1.0], ['on', 0.9],
  ['said', 0.8], ['with', 0.75], ['it', 0.7], ['was', 0.7], ['by', 0.65], ['as', 0.65], ['at', 0.6], ['from', 0.5], ['be', 0.5], ['has', 0.5],
  ['have', 0.45], ['its', 0.45], ['an', 0.4], ['are', 0.4], ['will', 0.4], ['he', 0.4], ['but', 0.35], ['not', 0.35], ['this', 0.3],
  ['which', 0.3], ['who', 0.3], ['they', 0.3], ['their', 0.3], ['or', 0.3], ['more', 0.25], ['had', 0.25], ['were', 0.25], ['been', 0.25],
  ['would', 0.25], ['after', 0.25], ['about', 0.2], ['one', 0.2], ['new', 0.2], ['than', 0.2], ['his', 0.2], ['also', 0.2], ['when', 0.2],
  ['up', 0.2], ['two', 0.15], ['over', 0.15], ['other', 0.15], ['could', 0.15], ['out', 0.15], ['her', 0.15], ['into', 0.15], ['she', 0.15],
  ['there', 0.15], ['can', 0.15], ['first', 0.15], ['last', 0.15], ['year', 0.15], ['all', 0.15], ['between', 0.1], ['under', 0.1],
  ['some', 0.1], ['only', 0.1], ['if', 0.1], ['while', 0.1], ['most', 0.1], ['during', 0.1], ['before', 0.1], ['because', 0.1],
];

const functionLadder = ladder(functionShares);
/** Which part of the words of a text are function words. */
export const functionShare = functionShares.reduce((sum, [, share]) => sum + share, 0) / 100;

/** A function word. */
export function functionWord(random: Random): string {
  return climb(functionLadder, random);
}

// biome-ignore format: a table
const onsets = ['b', 'br', 'c', 'ch', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'pl', 'qu', 'r', 's', 'sh', 'st', 't', 'th', 'tr', 'v', 'w', 'z', 'y', 'sp', 'cl'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['n', 'r', 'l', 't', 'st', 'm', 'd', 'ck', 'nd', 'p', 's', 'x', 'rt', 'ng', 'sh', 'ff'];
const syllables = onsets.length * vowels.length;

/**
 * The word of a rank, another for each rank: the commonest are short, and words that begin alike are of all ranks, as in a language.
 * @param kind keeps the words of one use (names, say) apart from those of another
 */
export function wordOf(rank: number, kind = 0): string {
  // Multiplied by a number without a common factor, neighbours come out apart; within a length no two ranks come out the same.
  const length = rank < 200 ? 1 : rank < 20_000 ? 2 : rank < 4_000_000 ? 3 : 4;
  let rest = rank;
  let word = '';
  for (let at = 0; at < length; at++) {
    const part = (rest * 101 + kind * 37 + at * 59) % syllables;
    word += `${onsets[part % onsets.length]}${vowels[Math.floor(part / onsets.length)]}`;
    rest = Math.floor(rest / syllables);
  }
  return word + codas[(rank * 7 + (rank >>> 4) + kind * 5) % codas.length];
}

/** The vocabulary has no end that a corpus of a million stories would reach, so it grows with the number of stories, by Heaps' law. */
const ranks = zipf(6_000_000, 1.75, 180);
const endings: readonly [string, number][] = [
  ['', 62],
  ['s', 18],
  ['ed', 11],
  ['ing', 9],
];
const endingLadder = ladder(endings);

/** A word that tells something, drawn from the whole language, in one of its forms. */
export function contentWord(random: Random): string {
  return wordOf(ranks(random)) + climb(endingLadder, random);
}

/** A word of what a story is about: rarer than those of running text, but never a word of its own. */
const topicRanks = zipf(60_000, 0.9, 40);

/** A word such as a story keeps coming back to. */
export function topicWord(random: Random): string {
  return wordOf(topicRanks(random) + 60);
}

function ladder(shares: readonly (readonly [string, number])[]): { word: string; upTo: number }[] {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  let upTo = 0;
  return shares.map(([word, share]) => {
    upTo += share / total;
    return { word, upTo };
  });
}

function climb(steps: readonly { word: string; upTo: number }[], random: Random): string {
  const at = random();
  return (steps.find(({ upTo }) => at < upTo) ?? steps[0])?.word ?? '';
}
