import type { CorpusStory } from '../corpus/corpus.ts';
import { findOrigins } from '../trust/origins.ts';
import { trustScore } from '../trust/score.ts';
import type { SourceView, StorySummary, StoryView } from './story-view.ts';

const summaries = new WeakMap<CorpusStory, StorySummary>();

/** A story in one line. It is worked out once for each story that is held. */
export function summarise(found: CorpusStory): StorySummary {
  const summary = summaries.get(found) ?? summaryOf(found);
  summaries.set(found, summary);
  return summary;
}

function summaryOf(found: CorpusStory): StorySummary {
  const { story, outletOf } = found;
  const [first] = sources(found);
  return {
    id: story.id,
    headline: story.headline,
    dek: story.dek,
    ...(story.date !== undefined && { date: story.date }),
    outlet: first?.outlet ?? '',
    ...(first?.via !== undefined && { via: first.via }),
    ...(first?.section !== undefined && { section: first.section }),
    origins: findOrigins(story.articles, outletOf).length,
    trust: trustScore(story, outletOf).score,
  };
}

/** A story with everything that is drawn of it. */
export async function composeStory(found: CorpusStory): Promise<StoryView> {
  const { story, outletOf } = found;
  const origins = findOrigins(story.articles, outletOf);
  const speakers = (ids: readonly string[]) =>
    origins.filter(({ articles }) => articles.some(({ id }) => ids.includes(id))).map(({ outlet }) => outlet.name);
  return {
    id: story.id,
    lang: story.lang,
    headline: story.headline,
    dek: story.dek,
    ...(story.date !== undefined && { date: story.date }),
    origins: origins.length,
    keyPoints: story.keyPoints.map(({ text, supports, contradicts }) => ({
      text,
      supporters: speakers(supports),
      contradictors: speakers(contradicts),
    })),
    body: story.body,
    trust: trustScore(story, outletOf),
    sources: sources(found),
    related: (await found.related()).map(summarise),
  };
}

function sources({ story, outletOf }: CorpusStory): SourceView[] {
  return story.articles.map(({ id, outlet, via, section, title, date, url }) => ({
    id,
    outlet: outletOf(outlet).name,
    ...(via !== undefined && { via: outletOf(via).name }),
    ...(section !== undefined && { section }),
    title,
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  }));
}
