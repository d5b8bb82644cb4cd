import { shelve } from '../../lib/corpus/shelf.ts';
import { createMatcher } from '../../lib/matching/matcher.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { PackError } from '../../lib/pack/read.ts';
import { canonicalUrl } from '../../lib/page/canonical-url.ts';
import type { Digest } from '../../lib/page/digest.ts';
import { searchPack } from '../../lib/search/search.ts';
import { pick, type Random } from '../bench/corpus/random.ts';

/** What the samples are asked. */
export interface Questions {
  readonly ids: readonly string[];
  readonly outlets: readonly string[];
  readonly terms: readonly string[];
  readonly digests: readonly Digest[];
}

/** Questions that meet something in the stories of a sound pack. */
export async function questionsFor(pack: Pack): Promise<Questions> {
  const stories = await pack.storiesAt(Array.from({ length: Math.min(6, pack.info.stories) }, (_, at) => at));
  return {
    ids: ['nothing', ...stories.map(({ id }) => id)],
    outlets: ['nobody', ...stories.flatMap(({ articles }) => articles.map(({ outlet }) => outlet))],
    terms: ['', 'zzz', ...stories.flatMap(({ headline, dek }) => `${headline} ${dek}`.toLowerCase().split(/[^\p{L}\d]+/u))],
    digests: stories.map(({ headline, dek, lang, date, articles }, at) => ({
      pageKey: (at % 2 === 0 && articles[0]?.url) || 'https://elsewhere.example/',
      title: headline,
      lead: dek,
      ...(date ? { published: date } : {}),
      lang,
    })),
  };
}

const encoder = new TextEncoder();

/** Asks a pack all that it can be asked. Gives how often it answered with a PackError; anything else that it throws comes out. */
export async function usePack(pack: Pack, { ids, outlets, terms, digests }: Questions, random: Random): Promise<number> {
  const last = Math.max(0, pack.info.stories - 1);
  const digest = pick(random, digests);
  const uses: (() => Promise<unknown>)[] = [
    () => pack.find(pick(random, ids)),
    () => pack.storiesAt([last, last].slice(0, pack.info.stories)),
    () => pack.storiesAt([last + 1]),
    () => pack.outlets([pick(random, outlets), pick(random, outlets)]),
    () => pack.facts(),
    () => pack.prefixes(),
    () => pack.atAddress(canonicalUrl(digest.pageKey) ?? ''),
    () => createMatcher(shelve(pack))(digest, 2),
    async () => {
      const entries = await pack.lexicon.find([pick(random, terms), pick(random, terms)]);
      await pack.lexicon.postings([...entries.values()]);
    },
    async () => {
      const loaded = await pack.lexicon.load();
      const entries: Parameters<Pack['lexicon']['postings']>[0][number][] = [];
      loaded.from(encoder.encode(pick(random, terms)), (_, entryOf) => entries.push(entryOf()) < 50);
      await pack.lexicon.eachPosting(entries, () => undefined);
    },
    // A search for what a word may have been meant to be costs as much as all the rest.
    ...(random() < 0.2 ? [() => searchPack(pack, pick(random, terms).slice(0, pick(random, [1, 4, 8])))] : []),
  ];
  let refused = 0;
  for (const use of uses)
    try {
      await use();
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      refused++;
    }
  return refused;
}
