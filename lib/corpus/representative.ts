import { termsOf } from '../matching/terms.ts';

/** The place of the article whose words are most like those of all of them together: the one to speak for them. The first of equals. */
export function mostRepresentative(
  articles: readonly { readonly title: string; readonly text: string }[],
  dull: ReadonlySet<string>,
): number {
  if (articles.length < 2) return 0;
  const all = new Map<string, number>();
  const weighed = articles.map(({ title, text }) => {
    const terms = [...termsOf(title, text).terms.values()].filter(({ key }) => !dull.has(key));
    const weights = terms.map(({ key, count }): [string, number] => [key, 1 + Math.log(count)]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([key, weight]): [string, number] => {
      all.set(key, (all.get(key) ?? 0) + weight / length);
      return [key, weight / length];
    });
  });
  const likeness = weighed.map((weights) => weights.reduce((sum, [key, weight]) => sum + weight * (all.get(key) ?? 0), 0));
  // Rounded, or the last digits would decide between two articles, which are always equally like both together.
  const rounded = likeness.map((value) => Math.round(value * 1e6));
  return rounded.indexOf(Math.max(...rounded));
}
