import type { Story } from '../corpus/schema.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import type { Digest } from '../page/digest.ts';
import { confidence, threshold } from './confidence.ts';
import { compare, type Features } from './features.ts';
import type { Match, Reason } from './match.ts';
import { profileOf } from './profile.ts';
import { terms } from './terms.ts';

/** Finds the stories that a page is about: best first, none where nothing is sure enough. */
export type Matcher = (digest: Digest) => Match[];

/** The most values that a reason lists. */
const listed = 6;

/**
 * A matcher over stories. A page at a known address of a story matches it, whatever it says; any other page is judged by its words,
 * and only against stories in its own language.
 */
export function createMatcher(stories: readonly Story[]): Matcher {
  const profiles = stories.map(profileOf);
  return (digest) => {
    const addresses = [digest.canonical, digest.pageKey].flatMap((address) => (address ? (canonicalUrl(address) ?? []) : []));
    const page = {
      title: terms(digest.title),
      text: terms(`${digest.title}.\n${digest.description ?? ''}\n${digest.lead}`),
      published: timeOf(digest.published),
    };
    const language = digest.lang?.split(/[-_]/)[0]?.toLowerCase();
    return profiles
      .flatMap((story): Match[] => {
        if (addresses.some((address) => story.addresses.has(address)))
          return [{ story: story.story, confidence: 1, reasons: [{ kind: 'address' }] }];
        if (language && language !== story.lang.split('-')[0]) return [];
        const features = compare(page, story);
        return [{ story: story.story, confidence: confidence(features), reasons: reasonsFor(features) }];
      })
      .filter((match) => match.confidence >= threshold)
      .sort((a, b) => b.confidence - a.confidence || (a.story < b.story ? -1 : 1));
  };
}

/** What speaks for the match, in the order in which it counts. */
function reasonsFor({ shared, days }: Features): Reason[] {
  const values = (kind: string) =>
    shared
      .filter((term) => term.kind === kind)
      .map(({ written }) => written)
      .slice(0, listed);
  const reasons: Reason[] = [
    { kind: 'names', values: values('name') },
    { kind: 'figures', values: values('figure') },
    { kind: 'words', values: values('word') },
  ];
  return [
    ...reasons.filter((reason) => 'values' in reason && reason.values.length > 0),
    ...(days === undefined ? [] : [{ kind: 'date' as const, days }]),
  ];
}

function timeOf(published: string | undefined): number | undefined {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? undefined : time;
}
