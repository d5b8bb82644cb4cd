import type { Evidence } from './evidence.ts';

// Printed by `npm run eval -- grouping-weights DATA`: logistic regression over pairs of articles of ECB+ (events of 2009 to 2013, two
// much alike in each topic) and match-dev (political news of 2010 to 2021, stories of two articles among thousands of single ones), in
// one stream.

/** What each piece of evidence adds to the log-odds that two articles tell of one event. */
export const evidenceWeights: Evidence = {
  alike: 4.318,
  names: 3.291,
  lead: 5.963,
  figures: 2.946,
  words: 3.775,
  rarest: 4.532,
  bothFigures: -0.749,
  longer: -0.988,
  daysApart: -4.347,
  crowd: -7.28,
};
export const evidenceBias = -8.423;
