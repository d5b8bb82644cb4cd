import type { Story } from '../corpus/schema.ts';
import { words } from '../text/words.ts';
import type { Span } from '../view/search-hit.ts';

/** A found story: where the query's words stand in its headline and dek, and its rank value, higher first. */
export interface Found {
  readonly id: string;
  readonly value: number;
  readonly headline: Span[];
  readonly dek: Span[];
}

const fieldWeight = { headline: 4, dek: 2, keyPoints: 1.5, outlets: 1.5, body: 1 } as const;

/** How well a word of the query fits a word of a text: itself, its beginning, or one slip of the finger away. */
const fit = { exact: 1, prefix: 0.7, typo: 0.4 } as const;

/**
 * Searches stories for all words of a query: each must be in the story, as it is, as the beginning of a word, or with one letter
 * wrong, missing, doubled or swapped in words of four letters or more. Best first, then newest. No words give the newest stories.
 * @param outletNames names by which a story's sources are known
 */
export function searchStories(stories: readonly Story[], query: string, outletNames: (story: Story) => string, limit = 20): Found[] {
  const wanted = words(query).map(({ folded }) => folded);
  const found = stories.flatMap((story) => {
    const hit = rank(story, wanted, outletNames(story));
    return hit ? [{ hit, date: story.date }] : [];
  });
  return found
    .sort((a, b) => b.hit.value - a.hit.value || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

function rank(story: Story, wanted: readonly string[], outlets: string): Found | undefined {
  const fields = {
    headline: words(story.headline),
    dek: words(story.dek),
    keyPoints: story.keyPoints.flatMap(({ text }) => words(text)),
    outlets: words(outlets),
    body: story.body.flatMap(words),
  };
  const marks = { headline: new Map<number, Span>(), dek: new Map<number, Span>() };
  let value = 0;
  for (const word of wanted) {
    let best = 0;
    for (const field of Object.keys(fields) as (keyof typeof fields)[])
      for (const { folded, span } of fields[field]) {
        const fitting = fitOf(word, folded);
        if (fitting === 0) continue;
        best = Math.max(best, fitting * fieldWeight[field]);
        if (field === 'headline' || field === 'dek') marks[field].set(span[0], [...span]);
      }
    if (best === 0) return undefined;
    value += best;
  }
  const inOrder = (spans: Map<number, Span>) => [...spans.values()].sort((a, b) => a[0] - b[0]);
  return { id: story.id, value, headline: inOrder(marks.headline), dek: inOrder(marks.dek) };
}

function fitOf(wanted: string, word: string): number {
  if (word === wanted) return fit.exact;
  if (word.startsWith(wanted)) return fit.prefix;
  if (wanted.length >= 4 && (isOneSlip(wanted, word) || isOneSlip(wanted, word.slice(0, wanted.length)))) return fit.typo;
  return 0;
}

/** Whether one letter wrong, missing, too many, or two neighbours swapped turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  return (
    Math.max(restA.length, restB.length) <= 1 ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}
