import type { Evidence } from './evidence.ts';

// Printed by `npm run eval -- grouping-weights DATA`: logistic regression over pairs of articles of ECB+ (events of 2009 to 2013, two
// much alike in each topic) and match-dev (political news of 2010 to 2021, stories of two articles among thousands of single ones), in
// one stream.

/** What each piece of evidence adds to the log-odds that two articles tell of one event. */
export const evidenceWeights: Evidence = {
  alike: 5.075,
  names: 2.157,
  lead: 5.268,
  figures: 2.733,
  words: 4.464,
  leadNames: 1.506,
  bothFigures: -0.718,
  daysApart: -6.434,
};
export const evidenceBias = -11.203;
