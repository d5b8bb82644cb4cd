import type { Story } from '../corpus/schema.ts';
import { openFile } from '../pack/pack.ts';
import type { Read } from '../pack/read.ts';
import { eachStory } from './each-story.ts';
import { publishable } from './publishable.ts';

/** A story because of which readers take no published pack, though its format is sound. */
export interface Objection {
  readonly fault: 'overquoted' | 'too-large';
  /** Names the story. */
  readonly message: string;
}

/**
 * A published story has no more articles than this, and no more votes to hold each of them against: the work of judging a story grows with
 * both, and a reader's browser does it beside everything else. The largest groups of a day's news have some hundred articles.
 */
const heaviest = { articles: 1000, comparisons: 1_000_000 } as const;

/** What readers object to in the stories of a pack, in their order. @throws PackError where it is damaged */
export async function objections(read: Read): Promise<Objection[]> {
  const found: Objection[] = [];
  await eachStory(await openFile(read), (story) => {
    const tooHeavy = weightObjection(story);
    if (tooHeavy) found.push(tooHeavy);
    else if (publishable(story).cuts.length > 0)
      found.push({ fault: 'overquoted', message: `story ${story.id} quotes more than a published pack may` });
  });
  return found;
}

/** The objection to a story that would be too much work to judge; undefined where it would not. */
export function weightObjection({ id, articles, keyPoints }: Story): Objection | undefined {
  const votes = keyPoints.reduce((sum, { supports, contradicts }) => sum + supports.length + contradicts.length, 0);
  const isLight = articles.length <= heaviest.articles && articles.length * votes <= heaviest.comparisons;
  return isLight ? undefined : { fault: 'too-large', message: `story ${id} has more articles and votes than readers can judge` };
}

/** The first objection in words, and how many there are beside it. */
export function inOneLine([first, ...others]: readonly [Objection, ...Objection[]]): string {
  return `${first.message}${others.length > 0 ? `; ${others.length} more stories cannot be taken` : ''}`;
}
