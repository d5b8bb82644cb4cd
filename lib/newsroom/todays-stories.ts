/** What has to be known of a story to choose it. Times are milliseconds since 1970. */
export interface KnownStory {
  readonly id: string;
  readonly group?: string | undefined;
  readonly origins: number;
  readonly articles: number;
  /** When its first article was first seen, and until when its latest one was news. */
  readonly first: number;
  readonly latest: number;
}

/** Stories of one topic. */
export interface TopicOfToday {
  /** '' for feeds that stand in no group. */
  readonly group: string;
  readonly stories: readonly { readonly id: string; readonly isNew: boolean }[];
}

const perTopic = 3;
const topics = 6;

/**
 * The stories of today that most origins bear out, by topic: those that two or more tell, or, in a topic that has none, its latest one.
 * @param seenAt when the reader last looked: what began after it is new
 */
export function todaysStories(stories: readonly KnownStory[], seenAt: number): TopicOfToday[] {
  const byRank = (a: KnownStory, b: KnownStory) => b.origins - a.origins || b.articles - a.articles || b.latest - a.latest;
  return [...Map.groupBy(stories, ({ group }) => group ?? '')]
    .map(([group, all]) => ({ group, stories: best(all.toSorted(byRank)) }))
    .sort((a, b) => byRank(a.stories[0] as KnownStory, b.stories[0] as KnownStory))
    .slice(0, topics)
    .map(({ group, stories: chosen }) => ({ group, stories: chosen.map(({ id, first }) => ({ id, isNew: first > seenAt })) }));
}

function best(sorted: readonly KnownStory[]): readonly KnownStory[] {
  const shared = sorted.filter(({ origins }) => origins > 1).slice(0, perTopic);
  return shared.length > 0 ? shared : sorted.slice(0, 1);
}
