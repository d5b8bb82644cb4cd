import type { Features } from './features.ts';

/** A page counts as a match from this confidence on. */
export const threshold = 0.5;

const weight = { bias: -7, covered: 8, focus: 3, title: 3, figures: 2 };

/** How sure we are, 0 to 1, that a page with these features is about the story. */
export function confidence(features: Features): number {
  const { covered, focus, title, figures } = features;
  const evidence =
    weight.bias + weight.covered * covered + weight.focus * focus + weight.title * title + weight.figures * figures + dateEvidence(features.days);
  return 1 / (1 + Math.exp(-evidence));
}

/** An event is reported when it happens and in the days after; an article from months before is about something else. */
function dateEvidence(days: number | undefined): number {
  if (days === undefined) return 0;
  if (days < -2) return -3;
  return days <= 7 ? 0.5 : days <= 45 ? -0.5 : -2;
}
