import { type ShelvedPack, scopedId } from '../corpus/shelf.ts';
import { dayOf } from '../pack/facts.ts';
import type { Pack } from '../pack/pack.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import type { Digest } from '../page/digest.ts';
import { type Comparison, findCandidates } from './candidates.ts';
import { confidences } from './confidence.ts';
import { type Features, featuresOf } from './features.ts';
import type { Candidate, Reason } from './match.ts';
import { threshold } from './model.ts';
import { languagesOf, type PageTerm, pageTerms } from './page-terms.ts';
import { termsOf } from './terms.ts';

/** Gives the stories that a page matches, the likeliest first, and as many more as make up `atLeast`, which are not accepted. */
export type Matcher = (digest: Digest, atLeast?: number) => Promise<Candidate[]>;

/** The most values that a reason lists. */
const listed = 6;
/** A pack of somebody else has no more stories beside one page: whoever gives every address of the web as its own crowds out nobody. */
const mostOfOthers = 5;
/** How sure an address is that a story gives as its own. */
const atAddress = 0.999;

/**
 * A matcher over packs. A page at a known address of a story matches it, whatever it says; any other page is judged by its words and
 * its date, and only against stories in its own language. Of equals that of the earlier pack comes first, so that names decide nothing.
 */
export function createMatcher(packs: readonly ShelvedPack[]): Matcher {
  return async (digest, atLeast = 0) => {
    const found = (await Promise.all(packs.map((shelved) => matchPack(shelved, digest, atLeast)))).flat();
    const sorted = found.sort((a, b) => b.confidence - a.confidence);
    return sorted.filter(({ accepted }, at) => accepted || at < atLeast);
  };
}

async function matchPack({ name, pack, has, about }: ShelvedPack, digest: Digest, atLeast: number): Promise<Candidate[]> {
  const [all, own] = await Promise.all([comparePage(pack, digest), ownStories(pack, digest)]);
  // Records are read of those alone that are asked for.
  const compared = all.filter((candidate, at) => candidate.confidence >= threshold || at < atLeast);
  const places = new Set([...own.keys(), ...compared.map(({ story }) => story)]);
  const numbers = [...places];
  const stories = await pack.storiesAt(numbers.filter((number) => !own.has(number)));
  const byWords = new Map(compared.map((candidate) => [candidate.story, candidate]));
  let next = 0;
  const found = numbers.map((number): Candidate => {
    const address = own.get(number);
    if (address) return { story: address, confidence: atAddress, accepted: true, reasons: [{ kind: 'address' }] };
    const candidate = byWords.get(number) as Scored;
    const story = stories[next++];
    return {
      story: story?.id ?? '',
      confidence: candidate.confidence,
      accepted: candidate.confidence >= threshold,
      reasons: reasonsFor(candidate, dayOf(digest.published), dayOf(story?.date)),
    };
  });
  return found
    .filter(({ story }) => has?.(story) ?? true)
    .sort((a, b) => b.confidence - a.confidence || (a.story < b.story ? -1 : 1))
    .slice(0, about?.kind === 'subscribed' ? mostOfOthers : undefined)
    .map((candidate) => ({ ...candidate, story: scopedId(name, candidate.story) }));
}

/** The stories that give an address of the page as one of their own, by their numbers. */
async function ownStories(pack: Pack, { canonical, pageKey }: Digest): Promise<Map<number, string>> {
  const addresses = new Set([canonical, pageKey].flatMap((address) => (address ? (canonicalUrl(address) ?? []) : [])));
  const numbers = [...new Set((await Promise.all([...addresses].map((address) => pack.atAddress(address)))).flat())];
  const stories = await pack.storiesAt(numbers);
  return new Map(
    stories.flatMap(({ id, articles }, at) => {
      const isOwn = articles.some(({ url }) => url !== undefined && addresses.has(canonicalUrl(url) ?? ''));
      return isOwn ? [[numbers[at] as number, id] as const] : [];
    }),
  );
}

interface Scored extends Comparison {
  readonly features: Features;
  readonly confidence: number;
}

/** Compares a page with the stories of a pack that have most in common with it, the likeliest first. */
export async function comparePage(pack: Pack, { title, description, lead, published, lang }: Digest): Promise<Scored[]> {
  const text = termsOf(title, lead || (description ?? ''));
  const day = dayOf(published);
  const found = await Promise.all(
    languagesOf(pack, text, lang).map(async ([number, vocabulary]) => {
      const candidates = await findCandidates(pack, number, await pageTerms(pack, vocabulary, text), day);
      const features = featuresOf(candidates, vocabulary.language.stories);
      return confidences(features).map(({ at, confidence }): Scored => {
        return { ...(candidates[at] as Comparison), features: features[at] as Features, confidence };
      });
    }),
  );
  return found.flat().sort((a, b) => b.confidence - a.confidence);
}

/** What speaks for the match, in the order in which it counts. */
function reasonsFor({ shared }: Comparison, page: number | undefined, story: number | undefined): Reason[] {
  const written = (kind: (term: PageTerm) => boolean) =>
    shared
      .filter(kind)
      .map((term) => term.written)
      .slice(0, listed);
  const reasons = [
    { kind: 'names' as const, values: written(({ isName }) => isName) },
    { kind: 'figures' as const, values: written(({ isFigure }) => isFigure) },
    { kind: 'words' as const, values: written(({ isName, isFigure }) => !isName && !isFigure) },
  ];
  return [
    ...reasons.filter(({ values }) => values.length > 0),
    ...(page === undefined || story === undefined ? [] : [{ kind: 'date' as const, days: page - story }]),
  ];
}
