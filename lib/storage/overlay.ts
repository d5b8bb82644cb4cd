import { listLimit, type Settings, type SettingsPatch } from './settings.ts';

/** What a reader set in private windows: it lies over the settings there and lives in memory only. */
export type PrivateOverlay = SettingsPatch;

/** The settings as a private window sees them: the lists of both, the newest where they are too long; the private choice elsewhere. */
export function withOverlay(settings: Settings, overlay: PrivateOverlay): Settings {
  return {
    ...settings,
    ...overlay,
    sitesOff: [...settings.sitesOff, ...(overlay.sitesOff ?? [])].slice(-listLimit),
    hidden: [...settings.hidden, ...(overlay.hidden ?? [])].slice(-listLimit),
  };
}

/** Adds an entry to a list of the settings, once, the oldest leaving where the list is full. */
export function remember<T>(list: readonly T[], entry: T): T[] {
  const text = JSON.stringify(entry);
  return [...list.filter((known) => JSON.stringify(known) !== text), entry].slice(-listLimit);
}
