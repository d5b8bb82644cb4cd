import type { CorpusStory } from '../corpus/corpus.ts';
import type { Article, KeyPoint, OutsideRating } from '../corpus/schema.ts';
import { scopedId } from '../corpus/shelf.ts';
import type { CheckedStory } from '../trust/agreement-record.ts';
import { findOrigins, type Origin } from '../trust/origins/find-origins.ts';
import type { PartWeights } from '../trust/part-weights.ts';
import { bestRemedy } from '../trust/remedies.ts';
import { type Judging, trustScore } from '../trust/score.ts';
import type { TrustScore } from '../trust/trust-score.ts';
import { voicesOn } from '../trust/voices.ts';
import type { OriginView, PointView, SourceView, StorySummary, StoryView } from './story-view.ts';

/** How the reader wants to see stories, and what is known of their outlets beyond the pack. */
export interface Regard {
  readonly weights?: PartWeights;
  /** The stories of a pack in which others checked an outlet of it. */
  readonly checkedOf?: (pack: string, outlet: string) => readonly CheckedStory[];
  /** What the lists that are switched on say of an outlet of a pack. */
  readonly ratingsOf?: (pack: string, outlet: string) => readonly OutsideRating[];
}

/** A story in one line. */
export function summarise(found: CorpusStory, regard: Regard = {}): StorySummary {
  const { story, outletOf } = found;
  // A headline that is quoted stands beside the outlet that wrote it.
  const named = story.articles.filter(({ title }) => title === story.headline);
  const [first] = sources(named.length > 0 ? named : story.articles, found);
  return {
    id: found.id,
    headline: story.headline,
    dek: story.dek,
    ...(story.date !== undefined && { date: story.date }),
    outlet: first?.outlet ?? '',
    ...(first?.via !== undefined && { via: first.via }),
    ...(first?.section !== undefined && { section: first.section }),
    articles: story.articles.length,
    origins: findOrigins(story.articles, outletOf).length,
    trust: trustScore(story, judgingOf(found, regard)).score,
    ...(found.about && { pack: { name: found.pack, ...found.about } }),
  };
}

/** A story with everything that is drawn of it. */
export function composeStory(found: CorpusStory, related: readonly CorpusStory[], regard: Regard = {}): StoryView {
  const { story, outletOf } = found;
  const judging = judgingOf(found, regard);
  const origins = findOrigins(story.articles, outletOf);
  const trust = trustScore(story, judging);
  const remedy = bestRemedy(story, judging);
  const outlets = new Set(story.articles.map(({ outlet }) => outlet));
  return {
    id: found.id,
    lang: story.lang,
    headline: story.headline,
    dek: story.dek,
    ...(story.date !== undefined && { date: story.date }),
    origins: origins.map((origin) => viewOf(origin, found)),
    keyPoints: story.keyPoints.map((point) => viewPoint(point, origins, found)),
    body: story.body,
    trust: scopeRows(trust, found.pack),
    ...(remedy && { remedy }),
    outside: [...outlets].flatMap((id) =>
      [...(outletOf(id).ratings ?? []), ...(regard.ratingsOf?.(found.pack, id) ?? [])].map((rating) => ({
        outlet: outletOf(id).name,
        ...rating,
      })),
    ),
    sources: sources(story.articles, found),
    ...(story.withdrawn && { withdrawn: sources(story.withdrawn, found) }),
    related: related.map((each) => summarise(each, regard)),
    ...(found.about && { pack: { name: found.pack, ...found.about } }),
  };
}

/** The same score, with its outlets by their ids among all. */
function scopeRows(trust: TrustScore, pack: string): TrustScore {
  const parts = trust.parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => (row.kind === 'record' ? { ...row, outletId: scopedId(pack, row.outletId) } : row)),
  }));
  return { ...trust, parts };
}

function judgingOf({ pack, outletOf }: CorpusStory, { weights, checkedOf }: Regard): Judging {
  return { outletOf, weights, checkedOf: checkedOf && ((outlet) => checkedOf(pack, outlet)) };
}

function viewOf({ outlet, articles, reasons }: Origin, { pack, outletOf }: CorpusStory): OriginView {
  return {
    name: outlet.name,
    outletId: scopedId(pack, outlet.id),
    articles: articles.map(({ id }) => id),
    reasons: reasons.map(({ to, ...reason }) => ({ ...reason, to: outletOf(to.outlet).name })),
  };
}

function viewPoint(point: KeyPoint, origins: readonly Origin[], { outletOf }: CorpusStory): PointView {
  const sentences = new Map(point.statements?.map(({ article, text }) => [article, text]));
  const voices = voicesOn(point, origins);
  const saying = voices.filter(({ stance }) => stance === 'says').flatMap(({ articles }) => articles);
  return {
    text: point.text,
    voices: voices.map(({ stance, name, isAttributed, origins: of, articles }) => ({
      stance,
      name,
      isAttributed,
      origins: of.map((origin) => origins.indexOf(origin)),
      articles: articles.map(({ id }) => {
        const sentence = sentences.get(id);
        return { id, ...(sentence !== undefined && { sentence }) };
      }),
    })),
    articles: saying.length,
    newsrooms: new Set(saying.map(({ outlet }) => outletOf(outlet).family)).size,
  };
}

function sources(articles: readonly Article[], { pack, outletOf }: CorpusStory): SourceView[] {
  return articles.map(({ id, outlet, via, section, title, date, url, earlier }) => ({
    id,
    outlet: outletOf(outlet).name,
    outletId: scopedId(pack, outlet),
    ...(via !== undefined && { via: outletOf(via).name }),
    ...(section !== undefined && { section }),
    title,
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(earlier && { earlier }),
  }));
}
