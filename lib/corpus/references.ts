import type { Article, Outlet, Story } from './schema.ts';

/** An id that is doubled or stands for nothing. `story` is the place of the story in the list, or undefined where an outlet is meant. */
export interface StrayReference {
  readonly story: number | undefined;
  readonly field: string;
  readonly reason: string;
  /** What an id that stands for nothing was to stand for. */
  readonly lacks?: 'outlet' | 'article' | 'story';
}

/** What a schema cannot see: ids used twice, and ids that nothing answers to, in all of a pack's contents. */
export function findStrayReferences(contents: {
  readonly outlets: readonly Outlet[];
  readonly stories: readonly Story[];
}): StrayReference[] {
  const { outlets, stories } = contents;
  const outletIds = new Set(outlets.map(({ id }) => id));
  const storyIds = new Set(stories.map(({ id }) => id));
  return [
    ...doubles(outlets).map(([at, id]) => ({ story: undefined, field: `[${at}].id`, reason: `two outlets are called ${id}` })),
    ...doubles(stories).map(([at, id]) => ({ story: at, field: 'id', reason: `two stories are called ${id}` })),
    ...stories.flatMap((story, at) => strayInStory(story, outletIds, storyIds).map((stray) => ({ ...stray, story: at }))),
  ];
}

type StrayInStory = Omit<StrayReference, 'story'>;

/** Something that ids are looked up in. */
interface Known {
  has(id: string): boolean;
}

/** The same for one story. @param storyIds where related stories are looked up; without it, they are not */
export function strayInStory(story: Story, outletIds: Known, storyIds: Known | undefined): StrayInStory[] {
  const articleIds = new Set(story.articles.map(({ id }) => id));
  const all = allArticles(story);
  const unknown = (lacks: 'outlet' | 'article' | 'story', known: Known, field: string, id: string | undefined) =>
    id === undefined || known.has(id) ? [] : [{ field, reason: `no ${lacks} is called ${id}`, lacks }];
  return [
    ...doubles(all.map(([, article]) => article)).map(([at, id]) => ({
      field: `${all[at]?.[0]}.id`,
      reason: `two articles are called ${id}`,
    })),
    ...all.flatMap(([place, { outlet, via, lineage = [] }]) => [
      ...unknown('outlet', outletIds, `${place}.outlet`, outlet),
      ...unknown('outlet', outletIds, `${place}.via`, via),
      ...lineage.flatMap((tie, nth) => [
        ...unknown('outlet', outletIds, `${place}.lineage[${nth}]`, tie.kind === 'text' ? undefined : tie.outlet),
        ...unknown('article', articleIds, `${place}.lineage[${nth}]`, tie.kind === 'credit' ? undefined : tie.article),
      ]),
    ]),
    ...story.keyPoints.flatMap(({ supports, contradicts, statements = [] }, at) => [
      ...statements.flatMap(({ article }, nth) => unknown('article', articleIds, `keyPoints[${at}].statements[${nth}]`, article)),
      ...supports.flatMap((id) => unknown('article', articleIds, `keyPoints[${at}].supports`, id)),
      ...contradicts.flatMap((id) => unknown('article', articleIds, `keyPoints[${at}].contradicts`, id)),
    ]),
    ...(storyIds ? story.related.flatMap((id, at) => unknown('story', storyIds, `related[${at}]`, id)) : []),
  ];
}

/** The articles of a story, those that were taken back as well, each with its place: `withdrawn[2]`. */
function allArticles({ articles, withdrawn = [] }: Story): [place: string, Article][] {
  return [
    ...articles.map((article, at): [string, Article] => [`articles[${at}]`, article]),
    ...withdrawn.map((article, at): [string, Article] => [`withdrawn[${at}]`, article]),
  ];
}

/** The ids of the outlets that stand in the articles of a story, those that were taken back as well. */
export function outletsNamed(story: Story): string[] {
  return allArticles(story).flatMap(([, { outlet, via, lineage = [] }]) => [
    outlet,
    ...(via ? [via] : []),
    ...lineage.flatMap((tie) => (tie.kind === 'text' ? [] : tie.outlet)),
  ]);
}

/** The places at which an id stands for the second time or later. */
function doubles(records: readonly { readonly id: string }[]): [number, string][] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, at): [number, string][] => {
    if (seen.has(id)) return [[at, id]];
    seen.add(id);
    return [];
  });
}
