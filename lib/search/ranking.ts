import { type Field, fields } from '../pack/postings.ts';

/** How much it counts where a word stands. */
const fieldWeight: Readonly<Record<Field, number>> = { headline: 4, dek: 2, point: 1.5, outlet: 1.5, body: 1, text: 0.5 };
const weightOfField = Float32Array.from(fields, (field) => fieldWeight[field]);

/** How well a word of the query fits a word of a story: itself, its beginning, or one slip of the finger away. */
export const fit = { exact: 1, prefix: 0.7, typo: 0.4 } as const;

/** The rank value of a word found in a story, by the mark of its posting. */
export function rankValue(mark: number, fitting: number): number {
  return (weightOfField[mark >> 4] ?? 0) * fitting;
}

/** The stories of highest value, and among equals the newest, best first. Stories are numbered from old to new. */
export function topStories(values: Float32Array, limit: number): { story: number; value: number }[] {
  const best: { story: number; value: number }[] = [];
  let least = 0;
  for (let story = values.length - 1; story >= 0; story--) {
    const value = values[story] ?? 0;
    if (value <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.value ?? 0) < value) at--;
    best.splice(at, 0, { story, value });
    if (best.length > limit) best.pop();
    if (best.length === limit) least = best.at(-1)?.value ?? 0;
  }
  return best;
}
