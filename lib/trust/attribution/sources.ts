import { type Attribution, attributionIn } from './phrases.ts';

/** An article of a story, as its sentences. */
export interface Told {
  readonly id: string;
  readonly sentences: readonly string[];
  /** Its outlet is one that anybody can make: it does not decide which sources of others are one. */
  readonly isAnonymous?: boolean | undefined;
}

/** Whose word each sentence of a story's articles gives. */
export interface Sources {
  /** A label that is the same wherever the same source is meant; undefined where the article speaks in its own right. */
  of(article: string, sentence: number): string | undefined;
  /** How many attributed sentences an article has, and how many different sources. */
  counts(article: string): { readonly attributed: number; readonly sources: number };
}

/** Signs of reporting of one's own: then what is not attributed in an article is not taken to be of its only source. */
const ownReporting =
  /\b(?:told (?:The |the )?[\p{Lu}][\p{L}]*(?: [\p{Lu}][\p{L}]*){0,3}|in an interview with|seen by|reviewed by|obtained by|(?:reporter|correspondent|journalist)s? (?:saw|heard|watched|visited)|witness(?:es)?)\b/u;

/**
 * Finds the sources of the articles of one story. "The company" and "the announcement" mean the named source before them in the article,
 * and where there is none, that of what the story says was published; phrases that share a name mean one source; and what an article
 * leaves without attribution is its only source's, where that published something and the article shows no reporting of its own.
 */
export function sourcesIn(articles: readonly Told[]): Sources {
  const found = articles.map((article) => ({ ...article, attributions: article.sentences.map(attributionIn) }));
  const known = found.filter(({ isAnonymous }) => !isAnonymous);
  const heard = (told: typeof found) => told.flatMap(({ attributions }) => attributions.flatMap((each) => each ?? []));
  const deciding = heard(known.length > 0 ? known : found);
  const labels = labelsOf(deciding, heard(found));
  // Of what is published, such as an announcement, all articles mean the same; "the company" of one is nobody whom another one names.
  const main = mostCommon(deciding.flatMap((each) => (each.isDocument ? (labels.of(each) ?? []) : [])));
  const byArticle = new Map(
    found.map(({ id, sentences, attributions }) => {
      let last: string | undefined;
      const own = attributions.map((attribution) => {
        if (!attribution) return undefined;
        const label = labels.of(attribution);
        last = label ?? last;
        return label ?? (pointsBack(attribution) ? (last ?? main) : undefined) ?? headOf(attribution.phrase);
      });
      const named = own.filter((label) => label !== undefined);
      const different = new Set(named).size;
      const isPublished = attributions.some((each) => each?.isDocument);
      const only = different === 1 && isPublished && !sentences.some((sentence) => ownReporting.test(sentence)) ? named[0] : undefined;
      return [id, { own: own.map((label) => label ?? only), attributed: named.length, sources: different }] as const;
    }),
  );
  return {
    of: (article, sentence) => byArticle.get(article)?.own[sentence],
    counts: (article) => byArticle.get(article) ?? { attributed: 0, sources: 0 },
  };
}

/** Whoever it is was named before. "Officials" and "residents" were not: they are a source by themselves, whoever quotes them. */
const back =
  /^(?:he|she|they|it|we|both|(?:the |its |their |two |both )*(?:[\w-]+ )?(?:company|companies|firms?|group|pair|duo|maker|developers?|partners|start-?up|lab|carmaker|airline|bank|retailer|chipmaker|publisher|agency|ministry|department|court|university|team|sides|parties))$/i;

function pointsBack({ phrase, isDocument }: Attribution): boolean {
  return isDocument || back.test(phrase);
}

/** What a description says the source is, its last four words at the most; "local officials" and "officials" are one. */
function headOf(phrase: string): string {
  const words = phrase.toLowerCase().split(' ');
  const last = words.at(-1) ?? '';
  if (several.test(last)) return last;
  return words
    .slice(-4)
    .join(' ')
    .replace(/^(?:.* )?(?:a|an|the|its|their|his|her|local) /, '');
}

/** They name a sort of people, whoever of them it is. */
const several =
  /^(?:officials?|police|authorities|prosecutors?|experts?|analysts?|residents?|witness(?:es)?|researchers?|scientists?|doctors?|lawmakers?|critics?|supporters?|investigators?|engineers?|sources?)$/;

/**
 * One label for all attributions that mean one source, the commonest phrase of them. They share a name, or a name of those who speak
 * together: where "Acme and Bolt announced" something, what Acme says of it and what Bolt says of it is one announcement.
 * @param attributions those that decide which sources are one and what they are called
 * @param all these and others, which get a label too
 */
function labelsOf(attributions: readonly Attribution[], all: readonly Attribution[]): { of(attribution: Attribution): string | undefined } {
  const uses = new Map<string, number>();
  for (const { names } of attributions) for (const name of new Set(names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const commonest = (names: readonly string[]) =>
    names.reduce((best, name) => ((uses.get(name) ?? 0) > (uses.get(best) ?? 0) ? name : best));
  const together = new Map<string, string>();
  for (const { names, phrase, isDocument } of attributions)
    if (isDocument && names.length > 1 && /\p{L} and \p{Lu}/u.test(phrase)) for (const name of names) together.set(name, commonest(names));
  // The name by which a source is known is the one that most attributions share, so that "Acme's chief Ann Lee" and "Acme" meet.
  const keyOf = ({ names }: Attribution) => {
    if (names.length === 0) return undefined;
    const key = commonest(names);
    return together.get(key) ?? key;
  };
  const called = (some: readonly Attribution[]) =>
    [...Map.groupBy(some, keyOf)].flatMap(([key, same]): [string, string][] =>
      key === undefined ? [] : [[key, mostCommon(same.map(({ phrase }) => phrase)) ?? key]],
    );
  const labels = new Map([...called(all), ...called(attributions)]);
  return {
    of(attribution) {
      const key = keyOf(attribution);
      return key === undefined ? undefined : labels.get(key);
    },
  };
}

/** The commonest of some texts; of equals the shortest, then the first by their letters, so that order decides nothing. */
function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return best?.[0];
}
