import { type Features, featureNames } from './features.ts';
import { rankingBias, rankingWeights, surenessBias, surenessWeights } from './weights.ts';

/**
 * How likely each candidate is to be what the page is about. First the features give each candidate its odds; then, since a page is
 * about one story at the most, a candidate gains by how far it is before the next and loses by how far it is behind the first.
 * Gives the candidates' places with their probabilities, the likeliest first.
 */
export function confidences(candidates: readonly Features[]): { at: number; confidence: number }[] {
  const ranked = candidates
    .map((features, at) => ({
      at,
      features,
      odds: featureNames.reduce((sum, name) => sum + rankingWeights[name] * features[name], rankingBias),
    }))
    .sort((a, b) => b.odds - a.odds);
  const odds = ranked.map((candidate) => candidate.odds);
  return ranked.map(({ at, features }, rank) => {
    const sure = surenessOf(odds, rank, features);
    const total = sure.reduce((sum, value, which) => sum + value * (surenessWeights[which] ?? 0), surenessBias);
    return { at, confidence: 1 / (1 + Math.exp(-total)) };
  });
}

/** The odds of a candidate without rivals are compared with these. */
const leastOdds = -12;
/** A lead beyond this makes nothing surer. */
const longestLead = 4;

/**
 * What the second step goes by: a candidate's odds, its lead, whether a date is missing, and the size of the corpus.
 * @param odds of all candidates, the highest first
 */
export function surenessOf(
  odds: readonly number[],
  rank: number,
  { undated, corpusSize }: Pick<Features, 'undated' | 'corpusSize'>,
): number[] {
  const own = odds[rank] ?? leastOdds;
  const rival = rank === 0 ? (odds[1] ?? leastOdds) : (odds[0] ?? leastOdds);
  return [own, Math.max(-longestLead, Math.min(longestLead, own - rival)), undated, corpusSize];
}
