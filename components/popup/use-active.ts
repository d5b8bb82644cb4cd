import { useState } from 'preact/hooks';

/**
 * Which of a list of ids is active. It is kept by id, so that a list that changes under it does not put another
 * in its place; without one of the reader's choosing it is `preset`.
 */
export function useActive(ids: readonly string[], preset: string | undefined) {
  const [chosen, choose] = useState<string>();
  const active = chosen !== undefined && ids.includes(chosen) ? chosen : preset;
  const at = active === undefined ? -1 : ids.indexOf(active);
  const last = ids.length - 1;

  /** Where a key leads, from the end round to the start and back; undefined for keys that move nothing. */
  function target(key: string): string | undefined {
    if (key === 'ArrowDown') return ids[at === last ? 0 : at + 1];
    if (key === 'ArrowUp') return ids[at <= 0 ? last : at - 1];
    if (key === 'Home') return ids[0];
    if (key === 'End') return ids[last];
    return undefined;
  }

  return { active, chosen: active !== preset, target, choose };
}
