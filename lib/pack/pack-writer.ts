import { strayInStory } from '../corpus/references.ts';
import type { Outlet, Story } from '../corpus/schema.ts';
import { Vocabulary } from '../matching/vocabulary.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import { byCodePoints } from '../text/order.ts';
import { hasFewValues, mostValues } from './decode.ts';
import { describeLanguages, type FunctionWords } from './describe-languages.ts';
import { dayOf, emptyFacts, focusUnit, writeFacts } from './facts.ts';
import { writeHashTable } from './hash-table.ts';
import type { PackInfo } from './info.ts';
import { LexiconWriter } from './lexicon-writer.ts';
import { markOf } from './postings.ts';
import { writePrefixes } from './prefixes.ts';
import { PackError, readerOf } from './read.ts';
import { maxRecordLength, writeOffsets } from './records.ts';
import {
  aligned,
  beginningLength,
  limitLength,
  type Section,
  type SectionName,
  sectionDigest,
  sectionNames,
  writeHeader,
} from './sections.ts';
import { type ArticleText, storyTerms } from './story-terms.ts';
import { TermStream } from './term-stream.ts';

/** Takes stories one at a time and makes a pack of them. It keeps their records and terms, not their texts. */
export interface PackWriter {
  /** Adds an outlet that was not known at the start. @throws PackError where another one has its id */
  addOutlet(outlet: Outlet): void;
  /**
   * @param texts the wording of the story's articles, where there is more than the story says itself
   * @throws PackError where an id is doubled or stands for nothing, or the story is larger than any reader takes
   */
  add(story: Story, texts?: readonly ArticleText[]): void;
  /** The bytes of the pack, in pieces. @throws PackError where a story names a related one that was never added */
  finish(): Promise<Uint8Array[]>;
}

/**
 * Starts a pack with these outlets.
 * @param functionWords of languages: they tell which language a page is in where the pack has few stories in it
 */
export function createPackWriter(first: readonly Outlet[], functionWords: FunctionWords = () => new Set()): PackWriter {
  const outletOf = new Map<string, Outlet>();
  const addOutlet = (outlet: Outlet) => {
    if (outletOf.has(outlet.id)) throw new PackError(`two outlets are called ${outlet.id}`);
    outletOf.set(outlet.id, outlet);
  };
  first.forEach(addOutlet);
  const encoder = new TextEncoder();
  const records: Uint8Array[] = [];
  const summaries: { id: string; lang: string; related: readonly string[]; days: number[]; addresses: string[]; articles: number }[] = [];
  const ids = new Map<string, number>();
  const stream = new TermStream();
  const encode = (value: unknown, name: string) => {
    const bytes = encoder.encode(JSON.stringify(value));
    if (bytes.length > maxRecordLength || !hasFewValues(bytes, mostValues)) throw new PackError(`${name} is larger than any reader takes`);
    return bytes;
  };

  return {
    addOutlet,
    add(story, texts = []) {
      const [stray] = strayInStory(story, outletOf, undefined);
      if (stray) throw new PackError(`story ${story.id}: ${stray.field}: ${stray.reason}`);
      if (ids.has(story.id)) throw new PackError(`two stories are called ${story.id}`);
      const record = encode(story, `story ${story.id}`);
      ids.set(story.id, records.length);
      records.push(record);
      const articles = [...story.articles, ...texts];
      summaries.push({
        id: story.id,
        lang: story.lang.split('-')[0] ?? story.lang,
        related: story.related,
        days: [...articles, story].flatMap(({ date }) => dayOf(date) ?? []),
        addresses: [...new Set(story.articles.flatMap(({ url }) => (url ? (canonicalUrl(url) ?? []) : [])))],
        articles: story.articles.length,
      });
      stream.add(storyTerms(story, texts, (id) => outletOf.get(id)));
    },

    async finish() {
      const outlets = [...outletOf.values()];
      for (const { id, related } of summaries) {
        const stray = related.find((other) => !ids.has(other));
        if (stray !== undefined) throw new PackError(`story ${id}: related: no story is called ${stray}`);
      }
      const order = summaries.map((_, at) => at).sort((a, b) => newestDay(summaries[a]) - newestDay(summaries[b]) || a - b);
      const ordered = order.map((at) => summaries[at] as (typeof summaries)[number]);
      const place = new Uint32Array(order.length);
      order.forEach((at, to) => {
        place[at] = to;
      });

      const { languages, numberOf } = describeLanguages(
        summaries.map(({ lang }) => lang),
        stream,
        functionWords,
      );
      const facts = emptyFacts(ordered.length);
      ordered.forEach(({ days, articles, lang }, at) => {
        if (days.length > 0) {
          facts.firstDay[at] = Math.min(...days);
          facts.lastDay[at] = Math.max(...days);
        }
        facts.articles[at] = Math.min(255, articles);
        facts.language[at] = numberOf(lang);
      });

      const terms = stream.terms.map((term, id) => ({ term, id })).sort((a, b) => byCodePoints(a.term, b.term));
      const vocabularies = languages.map((language) => new Vocabulary(language));
      const informationOf = (story: number, id: number) => {
        const vocabulary = vocabularies[numberOf(summaries[story]?.lang ?? '')] as Vocabulary;
        return vocabulary.information(stream.terms[id] ?? '', summaries.length, stream.stories(id));
      };
      order.forEach((story, at) => {
        facts.focus[at] = Math.min(255, Math.ceil(stream.focusOf(story, informationOf) / focusUnit));
      });
      const postings = stream.invert(order, informationOf, markOf);
      const lexicon = new LexiconWriter();
      for (const { term, id } of terms) if (postings.of(id).stories.length > 0) lexicon.add(term, postings.of(id));
      const { heads, lexicon: lexiconBytes, postings: postingBytes, terms: termCount } = lexicon.finish();
      const outletRecords = outlets.map((outlet) => encode(outlet, `outlet ${outlet.id}`));
      const info: PackInfo = {
        stories: ordered.length,
        articles: ordered.reduce((sum, { articles }) => sum + articles, 0),
        outlets: outlets.length,
        terms: termCount,
        languages,
      };
      const contents: Record<SectionName, readonly Uint8Array[]> = {
        info: [encode(info, 'what the pack says of itself')],
        facts: [writeFacts(facts)],
        heads: [heads],
        prefixes: [writePrefixes(terms, postings.of, ordered.length)],
        lexicon: [lexiconBytes],
        urls: [writeHashTable(ordered.flatMap(({ addresses }, at) => addresses.map((address) => [address, at] as const)))],
        ids: [writeHashTable(ordered.map(({ id }, at) => [id, at] as const))],
        outids: [writeHashTable(outlets.map(({ id }, at) => [id, at] as const))],
        outoffs: [writeOffsets(outletRecords.map(({ length }) => length))],
        outlets: outletRecords,
        offsets: [writeOffsets(order.map((at) => records[at]?.length ?? 0))],
        postings: [postingBytes],
        records: order.map((at) => records[at] as Uint8Array),
      };
      return assemble(contents);
    },
  };
}

function newestDay(summary: { readonly days: readonly number[] } | undefined): number {
  return Math.max(-1, ...(summary?.days ?? []));
}

/** How large the pieces are that small parts are put together into. */
const pieceLength = 1024 * 1024;

async function assemble(contents: Readonly<Record<SectionName, readonly Uint8Array[]>>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  const sections: Partial<Record<SectionName, Section>> = {};
  let end = beginningLength;
  for (const name of sectionNames) {
    const offset = aligned(end);
    if (offset > end) pieces.push(new Uint8Array(offset - end));
    const parts = join(contents[name]);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    limitLength(name, length);
    sections[name] = { offset, length, digest: await sectionDigest(readerOverPieces(parts), 0, length) };
    pieces.push(...parts);
    end = offset + length;
    if (end > 0xffff_ffff) throw new PackError('the pack would be larger than 4 GiB');
  }
  return [await writeHeader(sections as Record<SectionName, Section>), ...pieces];
}

/** Many small parts as few pieces, each of `pieceLength` but for the last. */
function join(parts: readonly Uint8Array[]): Uint8Array[] {
  if (parts.length === 1) return [...parts];
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const pieces = Array.from(
    { length: Math.ceil(total / pieceLength) },
    (_, at) => new Uint8Array(Math.min(pieceLength, total - at * pieceLength)),
  );
  let at = 0;
  for (const part of parts)
    for (let from = 0; from < part.length; ) {
      const piece = pieces[Math.floor(at / pieceLength)] as Uint8Array;
      const within = at % pieceLength;
      const taken = part.subarray(from, from + piece.length - within);
      piece.set(taken, within);
      from += taken.length;
      at += taken.length;
    }
  return pieces;
}

/** Digests are made block by block, and blocks are as long as pieces, so a read never crosses two. */
function readerOverPieces(pieces: readonly Uint8Array[]) {
  const [only] = pieces;
  if (pieces.length === 1 && only) return readerOf(only);
  return async (offset: number, length: number) => {
    const piece = pieces[offset / pieceLength] ?? new Uint8Array(0);
    return piece.subarray(0, length);
  };
}
