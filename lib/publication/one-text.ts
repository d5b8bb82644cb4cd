import type { Story } from '../corpus/schema.ts';
import { copyShare } from '../trust/origins/ties.ts';

/**
 * Names the text that an article of a story has. Copies have one: what is quoted of any of them is quoted of all, however many carry it.
 * @returns the id of one of those articles, the same for all of them
 */
export function textsOf({ articles }: Pick<Story, 'articles'>): (article: string) => string {
  const joined = new Map<string, string>();
  const textOf = (article: string) => {
    let text = article;
    for (let next = joined.get(text); next !== undefined; next = joined.get(text)) text = next;
    return text;
  };
  for (const { id, lineage = [] } of articles)
    for (const tie of lineage) {
      if (tie.kind !== 'text' || tie.share < copyShare) continue;
      const [text, other] = [textOf(id), textOf(tie.article)];
      if (text !== other) joined.set(text, other);
    }
  return textOf;
}
