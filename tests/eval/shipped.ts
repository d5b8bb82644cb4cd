import { join } from 'node:path';
import { confidences } from '../../lib/matching/confidence.ts';
import { type Features, featureNames } from '../../lib/matching/features.ts';
import { threshold } from '../../lib/matching/model.ts';
import type { Case } from './match-cases.ts';
import { type EvalRow, readRows } from './rows.ts';

/** Stories and pages of match-dev. */
export function readMatchDev(data: string): { corpus: EvalRow[]; queries: EvalRow[] } {
  return { corpus: readRows(join(data, 'match-dev/corpus.jsonl')), queries: readRows(join(data, 'match-dev/queries.jsonl')) };
}

/** Rows by the story that they are of. */
export function byStory(corpus: readonly EvalRow[]): Map<string, EvalRow[]> {
  return Map.groupBy(corpus, ({ story, id }) => story ?? id);
}

/** Numbers in the order of `featureNames` as features. */
export function namedFeatures(values: readonly number[]): Features {
  return Object.fromEntries(featureNames.map((name, at) => [name, values[at] ?? 0])) as unknown as Features;
}

/** What the shipped model says of a case: the likeliest story, and whether the page matches it. */
export function shippedAnswer({ candidates }: Case): { story: string | undefined; confidence: number; accepted: boolean } {
  const [best] = confidences(candidates.map(({ features }) => namedFeatures(features)));
  const confidence = best?.confidence ?? 0;
  return { story: candidates[best?.at ?? -1]?.story, confidence, accepted: confidence >= threshold };
}
