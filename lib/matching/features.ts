import type { Comparison } from './candidates.ts';

/** The names of what speaks for or against a match, in the order in which the model weighs them. */
export const featureNames = [
  'similarity',
  'covered',
  'coveredTitle',
  'coveredNames',
  'coveredFigures',
  'focus',
  'likeAndNear',
  'lead',
  'lone',
  'articles',
  'sameDays',
  'before',
  'monthApart',
  'halfYearApart',
  'undated',
  'corpusSize',
  'fewAndLike',
  'fewAndFocus',
  'fewAndNear',
] as const;
export type Features = Readonly<Record<(typeof featureNames)[number], number>>;

/** The features of each candidate: what it has in common with the page, how far the others are behind it, and how they lie in time. */
export function featuresOf(candidates: readonly Comparison[], stories: number): Features[] {
  // 1 among ten stories or fewer, 0 among a thousand or more.
  const few = Math.min(1, Math.max(0, (3 - Math.log10(Math.max(1, stories))) / 2));
  const likeness = candidates.map(({ similarity }) => similarity);
  return candidates.map(({ similarity, covered, coveredTitle, coveredNames, coveredFigures, focus, days, articles }, at) => {
    const near = days === undefined ? 0 : Math.exp(-Math.abs(days) / 2);
    const next = Math.max(0, ...likeness.filter((_, other) => other !== at));
    return {
      similarity,
      covered,
      coveredTitle,
      coveredNames,
      coveredFigures,
      focus,
      likeAndNear: similarity * near,
      lead: similarity - next,
      lone: Math.min(2, similarity / (next + 0.02)),
      articles: 1 - 1 / Math.max(1, articles),
      sameDays: near,
      before: days !== undefined && days < -2 ? 1 : 0,
      monthApart: days !== undefined && Math.abs(days) > 30 ? 1 : 0,
      halfYearApart: days !== undefined && Math.abs(days) > 180 ? 1 : 0,
      undated: days === undefined ? 1 : 0,
      corpusSize: Math.log10(Math.max(10, stories)) - 3,
      fewAndLike: few * similarity,
      fewAndFocus: few * focus,
      fewAndNear: few * near,
    };
  });
}
