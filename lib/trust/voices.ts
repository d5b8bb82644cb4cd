import type { Article, KeyPoint, Outlet } from '../corpus/schema.ts';
import { anonymityOf } from './anonymity.ts';
import { copiesIn, type Origin } from './origins/find-origins.ts';
import { priorMean } from './priors.ts';

/** One origin for one point: a newsroom that says or denies it by itself, or the one source that several attribute it to. */
export interface Voice {
  readonly stance: 'says' | 'denies';
  /** Who stands behind it: the attributed source, else the outlet that speaks for the origin. */
  readonly name: string;
  /** Nobody says it in their own right: `name` is whom they attribute it to. */
  readonly isAttributed: boolean;
  /** The outlet whose agreement record counts: that of the source where it is one of the story's, else of the article seen first. */
  readonly outlet: Outlet;
  readonly origins: readonly Origin[];
  readonly articles: readonly Article[];
}

/** The voices on a point. Articles that attribute it to one speaker, statement or filing are one voice, however many newsrooms they are of. */
export function voicesOn(point: KeyPoint, origins: readonly Origin[]): Voice[] {
  const sourceOf = new Map(point.statements?.map(({ article, attributedTo }) => [article, attributedTo]));
  const speakers = new Map<string, Origin | undefined>();
  return [...voices('says', point.supports), ...voices('denies', point.contradicts)];

  function voices(stance: Voice['stance'], ids: readonly string[]): Voice[] {
    const named = new Set(ids);
    const speaking = origins.flatMap((origin) => {
      const articles = origin.articles.filter(({ id }) => named.has(id));
      return articles.length > 0 ? [{ origin, articles, ...speakerOf(origin, articles) }] : [];
    });
    return [...Map.groupBy(speaking, ({ speaker, source }) => speaker ?? nameKey(source)).values()].flatMap((group): Voice[] => {
      const [first] = group;
      if (!first) return [];
      const articles = group.flatMap((each) => each.articles);
      return [
        {
          stance,
          name: first.speaker?.outlet.name ?? first.source,
          isAttributed: group.every(({ origin, speaker }) => origin !== speaker),
          outlet: recordedBy(first.speaker, seenFirst(group.map(({ origin }) => origin))).outlet,
          origins: group.map(({ origin }) => origin),
          articles,
        },
      ];
    });
  }

  /** Whose word it is: the origin's own if one of its articles says so in its own right. */
  function speakerOf(origin: Origin, articles: readonly Article[]): { speaker?: Origin; source: string } {
    // Of an article whose sentence is not kept nobody knows whose word it gives: the others of its origin tell.
    // What a copy adds in its own right is no word of its original.
    const copies = copiesIn(origin);
    const known = articles.filter(({ id }) => sourceOf.has(id));
    const own = known.filter(({ id }) => !copies.has(id));
    const told = own.length > 0 ? own : known;
    const sources = told.map(({ id }) => sourceOf.get(id));
    const [source] = sources;
    if (source === undefined || sources.includes(undefined)) return { speaker: origin, source: '' };
    if (!speakers.has(source)) speakers.set(source, originNamed(source, origins));
    const speaker = speakers.get(source);
    return speaker ? { speaker, source: '' } : { source };
  }
}

/** Whose record counts: the speaker's, unless it is less known than one that gives its word. Anybody can call himself like a source. */
function recordedBy(speaker: Origin | undefined, giving: Origin): Origin {
  return speaker && anonymityOf(speaker.outlet) <= anonymityOf(giving.outlet) ? speaker : giving;
}

/**
 * The origin with the earliest article, among those that are known best: a date is only a claim. Of equals the one whose kind is believed
 * least, so that names decide nothing.
 */
function seenFirst(origins: readonly Origin[]): Origin {
  const rank = ({ articles, outlet }: Origin) =>
    `${anonymityOf(outlet)} ${articles.map(({ date }) => date ?? '9999').sort()[0]} ${priorMean[outlet.kind]}`;
  return origins.reduce((first, origin) => (rank(origin) < rank(first) ? origin : first));
}

/**
 * The origin that an attributed source is: "OpenAI" and "OpenAI's announcement" are the OpenAI of the story. One that may call itself what it
 * likes, such as "The", is meant by its whole name alone, and where no other is.
 */
function originNamed(source: string, origins: readonly Origin[]): Origin | undefined {
  const words = nameKey(source);
  const named = origins.filter(({ outlet }) => {
    const name = nameKey(outlet.name);
    return words === name || (anonymityOf(outlet) === 0 && words.startsWith(name) && /^['’\s]/.test(words.slice(name.length)));
  });
  return named.sort((a, b) => anonymityOf(a.outlet) - anonymityOf(b.outlet))[0];
}

function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
