import type { Features } from './features.ts';

// Written by `tests/eval/fit-matcher.ts`: logistic regression in two steps over 16377 comparisons of a page with a corpus. The
// pages are those of match-dev (political news of 2010 to 2021, by the editors of a news aggregator), ECB+ (events of 2009 to 2013) and
// our own fixtures, each under several conditions: without dates, with dates that tell nothing, among fewer stories, with single articles.

/** What each feature adds to the log-odds that a page is about a story. */
export const rankingWeights: Features = {
  similarity: 4.01,
  covered: 0.698,
  coveredTitle: 0.206,
  coveredNames: 3.218,
  coveredFigures: 1.014,
  focus: 0.695,
  lead: 2.703,
  lone: 2.075,
  articles: 2.948,
  sameDays: 3.592,
  before: -1.59,
  monthApart: -2.344,
  halfYearApart: -1.34,
  undated: -0.239,
  corpusSize: 0.817,
};
export const rankingBias = -10.228;

/** What a candidate's odds, its lead, a missing date and the size of the corpus add to the log-odds that it is right. */
export const surenessWeights: readonly number[] = [0.937, 0.212, -0.051, 0.234];
export const surenessBias = -0.98;
