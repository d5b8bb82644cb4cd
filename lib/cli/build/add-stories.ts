import type { Comparison } from '../../corpus/compare-articles.ts';
import { leadingArticle, type SourceArticle, storyOfArticles } from '../../corpus/story-of-articles.ts';
import type { PackWriter } from '../../pack/pack-writer.ts';
import { detectLanguage, functionWords } from '../../text/languages.ts';
import type { ArticleRow } from '../article-row.ts';
import { CommandError } from '../command.ts';
import { SourceArticles } from './source-articles.ts';
import type { StoryIds } from './story-ids.ts';
import { isUsable, type StoryKey, type Survey } from './survey.ts';

/** What came of the rows. */
export interface Added {
  /** The id of each story. */
  readonly ids: ReadonlyMap<StoryKey, string>;
  /** The id and the story of each row in order, where they were asked for; none for a row that was left out. */
  readonly rows: { id: string; key: StoryKey | undefined }[];
  /** How many dates and addresses could not be read. */
  readonly dates: number;
  readonly addresses: number;
}

/** The language of a story that no list of function words knows, where none is known of others either: "undetermined". */
const undetermined = 'und';

/**
 * Goes over all rows a second time and adds their stories, each as soon as its last row is read; until then its rows are held.
 * A story whose words do not tell its language waits for the end, and is taken to be in the language of most others.
 */
export async function addStories(
  rows: AsyncIterable<ArticleRow>,
  survey: Survey,
  writer: PackWriter,
  storyIds: StoryIds,
  comparison: Comparison,
  keepsRows: boolean,
): Promise<Added> {
  const sources = new SourceArticles(survey.outlets);
  const open = new Map<StoryKey, { source: SourceArticle; id: string }[]>();
  const ids = new Map<StoryKey, string>();
  const kept: Added['rows'] = [];
  const languages = new Map<string, number>();
  const waiting: (() => void)[] = [];
  let ungrouped = 0;

  const finish = (key: StoryKey, members: readonly { source: SourceArticle; id: string }[]) => {
    const articles = members.map(({ source }) => source);
    const [first] = articles;
    const lang = first && detectLanguage(`${first.title}\n${first.text}`);
    const leading = leadingArticle(articles, functionWordsOf(lang), comparison.outletOf);
    const id =
      typeof key === 'string'
        ? key
        : storyIds.make(
            leading.title,
            members.map((member) => member.id),
          );
    ids.set(key, id);
    const texts = articles.map(({ title, text }) => ({ title, text }));
    const add = (language: string) => writer.add(storyOfArticles(id, language, leading, articles, comparison), texts);
    if (lang === undefined) waiting.push(() => add(mostOf(languages) ?? undetermined));
    else {
      languages.set(lang, (languages.get(lang) ?? 0) + 1);
      add(lang);
    }
  };

  for await (const row of rows) {
    const key = isUsable(row) ? row.story || survey.groups[ungrouped++] : undefined;
    if (keepsRows) kept.push({ id: row.id, key });
    if (key === undefined) continue;
    const members = open.get(key) ?? [];
    members.push({ source: sources.of(row), id: row.id });
    if (members.length === survey.sizes.get(key)) {
      finish(key, members);
      open.delete(key);
    } else open.set(key, members);
  }
  if (open.size > 0 || ids.size < survey.sizes.size) throw new CommandError('the files changed while they were read');
  for (const add of waiting) add();
  return { ids, rows: kept, dates: sources.dates, addresses: sources.addresses };
}

const functional = new Map<string, ReadonlySet<string>>();

/** Made once for each language. */
function functionWordsOf(lang = ''): ReadonlySet<string> {
  const words = functional.get(lang) ?? functionWords(lang);
  functional.set(lang, words);
  return words;
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
