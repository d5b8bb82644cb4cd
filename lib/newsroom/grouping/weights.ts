import type { Evidence } from './evidence.ts';

// Written by hand from what `npm run eval -- grouping-weights DATA` prints.

/** What each piece of evidence adds to the log-odds that two articles tell of one event. */
export const evidenceWeights: Evidence = {
  alike: 5.833,
  names: 2.408,
  lead: 5.84,
  title: -0.614,
  figures: 2.84,
  words: 4.108,
  leadNames: 1.396,
  bothFigures: -0.8,
  daysApart: -3.049,
};
export const evidenceBias = -11.499;
