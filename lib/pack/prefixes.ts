import { fit, rankValue, topStories } from '../search/ranking.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Postings, readPostings, writePostings } from './postings.ts';
import { damaged } from './read.ts';

/** The beginnings of words that are worth a list of their own have so many letters at the most. */
export const longest = 6;
/** And the words that begin so have more postings than this: more than can be gone over while somebody types. */
export const heavy = 20_000;
/** How many stories such a list holds. */
const listed = 64;
/** The most lists, and the most bytes of a beginning: a letter takes up to four. */
export const mostLists = 65_536;
const longestText = longest * 4;

/**
 * For each beginning that very many words share, the stories that a search for it alone puts first: else the first letter that a
 * reader types would cost more than all that follow.
 * @param terms in the order of their code points
 */
export function writePrefixes(
  terms: readonly { term: string; id: number }[],
  postingsOf: (id: number) => Postings,
  stories: number,
): Uint8Array {
  const writer = new ByteWriter();
  let lists = 0;
  for (let length = 1; length <= longest; length++)
    for (const { prefix, from, to } of groups(terms, length)) {
      let total = 0;
      for (let at = from; at < to; at++) total += postingsOf(terms[at]?.id ?? 0).stories.length;
      if (total <= heavy || lists++ >= mostLists) continue;
      const best = bestStories(terms.slice(from, to), prefix, postingsOf, stories);
      const text = new TextEncoder().encode(prefix);
      const list = new ByteWriter();
      writePostings(
        list,
        best.map(({ story }) => story),
        Uint8Array.from(best, ({ value }) => Math.min(255, Math.round(value * 10))),
      );
      writer.varint(text.length);
      writer.bytes(text);
      writer.varint(best.length);
      writer.varint(list.length);
      writer.bytes(list.written());
    }
  return writer.written();
}

/** The stories that a search for a beginning puts first, in their own order. */
function bestStories(
  terms: readonly { term: string; id: number }[],
  prefix: string,
  postingsOf: (id: number) => Postings,
  stories: number,
): { story: number; value: number }[] {
  const values = new Float32Array(stories);
  for (const { term, id } of terms) {
    const { stories: using, marks } = postingsOf(id);
    const fitting = term === prefix ? fit.exact : fit.prefix;
    for (let each = 0; each < using.length; each++) {
      const story = using[each] ?? 0;
      values[story] = Math.max(values[story] ?? 0, rankValue(marks[each] ?? 0, fitting));
    }
  }
  return topStories(values, listed).sort((a, b) => a.story - b.story);
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The lists by their beginnings; a mark is ten times the rank value. @throws PackError */
export function readPrefixes(bytes: Uint8Array, stories: number): Map<string, Postings> {
  const lists = new Map<string, Postings>();
  const reader = new ByteReader(bytes);
  try {
    while (!reader.isAtEnd) {
      const length = reader.varint();
      if (length > longestText) throw new RangeError('a beginning is longer than any can be');
      const prefix = utf8.decode(reader.bytes(length));
      const count = reader.varint();
      if (count === 0 || count > listed) throw new RangeError(`a list of ${count} stories`);
      if (lists.has(prefix)) throw new RangeError(`two lists for ${prefix}`);
      if (lists.size >= mostLists) throw new RangeError(`more than ${mostLists} lists`);
      lists.set(prefix, readPostings(reader.bytes(reader.varint()), count, stories));
    }
  } catch (error) {
    // The decoder throws a TypeError where the bytes are no UTF-8.
    if (error instanceof RangeError || error instanceof TypeError) throw damaged('prefixes', error.message);
    throw error;
  }
  return lists;
}

function* groups(terms: readonly { term: string }[], length: number): Generator<{ prefix: string; from: number; to: number }> {
  for (let from = 0; from < terms.length; ) {
    const prefix = beginning(terms[from]?.term ?? '', length);
    let to = from + 1;
    while (to < terms.length && beginning(terms[to]?.term ?? '', length) === prefix) to++;
    if ([...prefix].length === length) yield { prefix, from, to };
    from = to;
  }
}

/** The first code points of a term. */
export function beginning(term: string, length: number): string {
  let end = 0;
  for (let count = 0; count < length && end < term.length; count++) end += (term.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return term.slice(0, end);
}
