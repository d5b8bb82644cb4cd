import type { Story } from '../corpus/schema.ts';
import { canonicalUrl } from '../page/canonical-url.ts';
import { type Term, terms } from './terms.ts';

/** A story is what its headline and key points say; the body is background. */
const fieldWeight = { headline: 3, dek: 2, keyPoint: 2, body: 1 } as const;
/** A figure tells stories apart best, then a name, then a word. */
const kindWeight = { figure: 2.5, name: 2, word: 1 } as const;

/** How many of its strongest terms an article on a story may be expected to use. */
const strongest = 40;

export interface WeightedTerm extends Term {
  /** How much the term says about its story. */
  readonly weight: number;
}

/** A story as the matcher sees it. */
export interface Profile {
  readonly story: string;
  readonly lang: string;
  /** Midnight UTC of the story's day, in milliseconds. */
  readonly day: number;
  /** The known addresses of the story, canonical. */
  readonly addresses: ReadonlySet<string>;
  readonly terms: ReadonlyMap<string, WeightedTerm>;
  /** The weight of the strongest terms together: what an article that uses them all would reach. */
  readonly fullWeight: number;
  /** Terms of the headline and dek alone: what the story is about before any detail. */
  readonly focus: ReadonlySet<string>;
  /** The names in the headline: whom or what the story is about. */
  readonly subjects: ReadonlySet<string>;
}

/** Works out what tells a story from others, once per story. */
export function profileOf(story: Story): Profile {
  const fields: [number, string][] = [
    [fieldWeight.headline, story.headline],
    [fieldWeight.dek, story.dek],
    ...story.keyPoints.map(({ text }): [number, string] => [fieldWeight.keyPoint, text]),
    ...story.body.map((text): [number, string] => [fieldWeight.body, text]),
  ];
  const found = new Map<string, Term & { mass: number }>();
  for (const [mass, text] of fields)
    for (const term of terms(text).values()) {
      const known = found.get(term.key);
      const kind = known?.kind === 'name' ? 'name' : term.kind;
      found.set(term.key, { ...term, ...(known && { written: known.written }), kind, mass: (known?.mass ?? 0) + mass });
    }
  // Ten mentions say more than one, but not ten times as much.
  const weighed = [...found.values()].map(({ mass, ...term }) => ({ ...term, weight: kindWeight[term.kind] * Math.log2(1 + mass) }));
  const weights = weighed.map(({ weight }) => weight).sort((a, b) => b - a);
  return {
    story: story.id,
    lang: story.lang,
    day: Date.parse(story.date),
    addresses: new Set(story.articles.flatMap(({ url }) => (url === undefined ? [] : (canonicalUrl(url) ?? [])))),
    terms: new Map(weighed.map((term) => [term.key, term])),
    fullWeight: weights.slice(0, strongest).reduce((sum, weight) => sum + weight, 0),
    focus: new Set(terms(`${story.headline}\n${story.dek}`).keys()),
    subjects: new Set([...terms(story.headline).keys()].filter((key) => found.get(key)?.kind === 'name')),
  };
}
