import type { Pack } from '../pack/pack.ts';
import type { Postings } from '../pack/postings.ts';
import { termKey } from '../text/term-key.ts';
import { words } from '../text/words.ts';
import type { Span } from '../view/search-hit.ts';
import { findCommonWord, findEntries, type Meant } from './find-entries.ts';
import { isSlipOf } from './one-slip.ts';
import { rankValue, topStories } from './ranking.ts';

/** A found story, by its number in its pack, and its rank value, higher first. */
export interface Found {
  readonly story: number;
  readonly value: number;
}

/** Only so many words of a query are looked at. */
const mostWords = 8;
/** The value behind a mark of a list for a common beginning. */
const listUnit = 10;

/**
 * Searches a pack for all words of a query: each must be in the story, as it is, as the beginning of a word, or with one letter
 * wrong, missing, doubled or swapped in words of four letters or more. Best first, then newest. No words give the newest stories.
 */
export async function searchPack(pack: Pack, query: string, limit = 20): Promise<Found[]> {
  const { stories } = pack.info;
  const wanted = wordsOf(query);
  if (wanted.length === 0) return Array.from({ length: Math.min(limit, stories) }, (_, at) => ({ story: stories - 1 - at, value: 0 }));
  const lists = await pack.prefixes();
  const lexicon = await pack.lexicon.load();
  const isTelling = (word: string) => !lists.has(word) || findCommonWord(lexicon, word, stories).length > 0;
  const telling = wanted.length === 1 ? wanted.filter((word) => !lists.has(word)) : wanted.filter(isTelling);
  const list = telling.length === 0 ? lists.get(wanted.at(-1) ?? '') : undefined;
  if (list) return listed(list, limit);
  const meantBy = (word: string) => (lists.has(word) ? findCommonWord(lexicon, word, stories) : findEntries(lexicon, word));
  const totals = new Float32Array(stories);
  for (const [at, word] of telling.entries()) {
    const values = await recall(pack, word, () => valuesOf(pack, meantBy(word)));
    for (let story = 0; story < stories; story++) {
      const value = values[story] as number;
      const total = totals[story] as number;
      totals[story] = value > 0 && (at === 0 || total > 0) ? total + value : 0;
    }
  }
  return topStories(totals, limit);
}

/** Who types goes on with the same words: what the last few mean is kept, four bytes for each story and word. */
const recent = new WeakMap<Pack, Map<string, Float32Array>>();
const kept = 6;

async function recall(pack: Pack, word: string, work: () => Promise<Float32Array>): Promise<Float32Array> {
  const known = recent.get(pack) ?? new Map<string, Float32Array>();
  recent.set(pack, known);
  const values = known.get(word) ?? (await work());
  known.delete(word);
  known.set(word, values);
  const [oldest] = known.keys();
  if (known.size > kept && oldest !== undefined) known.delete(oldest);
  return values;
}

/** The stories that a pack lists for a beginning that very many words share. */
function listed({ stories, marks }: Postings, limit: number): Found[] {
  const found = Array.from(stories, (story, at): Found => ({ story, value: (marks[at] ?? 0) / listUnit }));
  return found.sort((a, b) => b.value - a.value || b.story - a.story).slice(0, limit);
}

/** How well each story fits a word: by the best place of the best fitting term. */
async function valuesOf(pack: Pack, meant: readonly Meant[]): Promise<Float32Array> {
  const values = new Float32Array(pack.info.stories);
  await pack.lexicon.eachPosting(
    meant.map(({ entry }) => entry),
    (entry, story, mark) => {
      const value = rankValue(mark, (meant[entry] as Meant).fitting);
      if (value > (values[story] as number)) values[story] = value;
    },
  );
  return values;
}

/** The words of a query, as they are compared. */
function wordsOf(query: string): string[] {
  return words(query)
    .map(({ text }) => termKey(text))
    .filter(Boolean)
    .slice(0, mostWords);
}

/** Where the words of a query stand in a text. */
export function marksIn(text: string, query: string): Span[] {
  const wanted = wordsOf(query);
  return words(text).flatMap(({ text: word, span }): Span[] => {
    const key = termKey(word);
    return wanted.some((each) => key.startsWith(each) || isSlipOf(each, key)) ? [[...span]] : [];
  });
}
