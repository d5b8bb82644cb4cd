import type { Features } from './features.ts';

// Written by `tests/eval/fit-matcher.ts`: logistic regression in two steps over 16377 comparisons of a page with a corpus. The
// pages are those of match-dev (political news of 2010 to 2021, by the editors of a news aggregator), ECB+ (events of 2009 to 2013) and
// our own fixtures, each under several conditions: without dates, with dates that tell nothing, among fewer stories, with single articles.

/** What each feature adds to the log-odds that a page is about a story. */
export const rankingWeights: Features = {
  similarity: 3.719,
  covered: 0.449,
  coveredTitle: -0.292,
  coveredNames: 4.208,
  coveredFigures: 1.241,
  focus: 0.237,
  likeAndNear: 0.557,
  lead: 3.045,
  lone: 2.34,
  articles: 3.202,
  sameDays: 3.969,
  before: -1.946,
  monthApart: -2.386,
  halfYearApart: -1.334,
  undated: -0.073,
  corpusSize: 1.189,
  fewAndLike: 2.336,
  fewAndFocus: 2.598,
  fewAndNear: -1.12,
};
export const rankingBias = -10.586;

/** What a candidate's odds, its lead, a missing date and the size of the corpus add to the log-odds that it is right. */
export const surenessWeights: readonly number[] = [0.964, 0.188, -0.072, 0.224];
export const surenessBias = -0.949;
