import type { Evidence } from './evidence.ts';

// Printed by `npm run eval -- grouping-weights DATA`: logistic regression over pairs of articles of ECB+ (events of 2009 to 2013, two
// much alike in each topic) and match-dev (political news of 2010 to 2021, stories of two articles among thousands of single ones), in
// one stream. The mean of what the two halves of the topics and stories give.

/** What each piece of evidence adds to the log-odds that two articles tell of one event. */
export const evidenceWeights: Evidence = {
  alike: 4.3,
  names: 2.365,
  lead: 4.329,
  figures: 3.756,
  words: 2.771,
  leadNames: 2.315,
  bothFigures: -1.629,
  daysApart: -4.918,
};
export const evidenceBias = -9.733;
