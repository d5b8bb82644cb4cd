import { useEffect, useState } from 'preact/hooks';
import { followSettings } from '../../lib/storage/follow-settings.ts';
import type { Settings } from '../../lib/storage/settings.ts';

/** The settings as they are now, undefined until they are read, and whether they could not be; `setSettings` shows an answer at once. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  const [failed, setFailed] = useState(false);
  useEffect(() => followSettings(setSettings, () => setFailed(true)), []);
  return { settings, setSettings, failed };
}
