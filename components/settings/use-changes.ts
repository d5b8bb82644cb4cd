import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/storage/settings.ts';

/**
 * Shows a change at once while it is being written; a change that cannot be written goes back, and `failed` says so
 * until the next one.
 *
 * @param write resolves when `settings` have it, rejects when it could not be kept
 */
export function useChanges(settings: Settings, write: (patch: Partial<Settings>) => Promise<void>) {
  const [pending, setPending] = useState<readonly Partial<Settings>[]>([]);
  const [failed, setFailed] = useState(false);

  async function change(patch: Partial<Settings>): Promise<void> {
    setFailed(false);
    setPending((patches) => [...patches, patch]);
    try {
      await write(patch);
    } catch {
      // Not lost: the page says that it was not kept, and the control shows what is.
      setFailed(true);
    } finally {
      setPending((patches) => patches.filter((other) => other !== patch));
    }
  }

  return { shown: Object.assign({}, settings, ...pending) as Settings, failed, change };
}
