import type { OriginView, PointView } from '../../lib/view/story-view.ts';
import { sourceOf } from '../ui/voices.ts';

/** What an origin does with a key point, and whose word it gives where it is not its own. */
export interface Act {
  readonly stance: 'says' | 'denies';
  readonly through: string | undefined;
}

/** For each point, what the origins do with it, by their place in the story's list; silent origins are missing. */
export function actsOf(points: readonly PointView[], origins: readonly OriginView[]): ReadonlyMap<number, readonly Act[]>[] {
  return points.map(({ voices }) => {
    const acts = new Map<number, Act[]>();
    for (const voice of voices)
      for (const place of voice.origins) {
        const act = { stance: voice.stance, through: sourceOf(voice, origins[place]) };
        acts.set(place, [...(acts.get(place) ?? []), act]);
      }
    return acts;
  });
}

/** The places of all origins, those first that speak to most points; of equals in the order of the story. */
export function columnsOf(acts: readonly ReadonlyMap<number, unknown>[], origins: readonly OriginView[]): number[] {
  const spoken = origins.map((_, place) => acts.filter((row) => row.has(place)).length);
  return origins.map((_, place) => place).sort((a, b) => (spoken[b] ?? 0) - (spoken[a] ?? 0));
}
