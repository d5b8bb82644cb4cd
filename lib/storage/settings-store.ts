import type { Area } from './area.ts';
import { type PrivateOverlay, withOverlay } from './overlay.ts';
import { parseSettings, type Settings, type SettingsPatch } from './settings.ts';

export interface SettingsStore {
  /** The settings, as an ordinary or a private window sees them. */
  read(isPrivate?: boolean): Promise<Settings>;
  /** Changes some fields. From a private window the change stays in memory. @throws where the browser cannot store it; then nothing has changed. */
  change(patch: (settings: Settings) => SettingsPatch, isPrivate?: boolean): Promise<Settings>;
  /** Forgets what private windows set. */
  forgetPrivate(): Promise<void>;
  /** Forgets everything, private or not. */
  erase(): Promise<void>;
}

/** The shape that is written; a later shape takes a later number and reads this one. */
const version = 1;
const key = 'settings';
/** Settings that could not be understood are set aside here, never overwritten unread. */
const unreadableKey = 'settings:unreadable';
const privateKey = 'settings:private';

/**
 * Settings in `local`, and over them what private windows set, in `session`, which the browser keeps in memory.
 * Changes go one after another, so that none is lost between reading and writing.
 */
export function createSettingsStore(local: Area, session: Area): SettingsStore {
  const readStored = async () => (await local.get(key))[key];
  const readPrivate = async () => (await session.get(privateKey))[privateKey];
  const read = async (isPrivate = false) => {
    const settings = parseSettings(await readStored());
    return isPrivate ? withOverlay(settings, parseOverlay(await readPrivate())) : settings;
  };

  async function changeStored(patch: (settings: Settings) => SettingsPatch): Promise<Settings> {
    const stored = await readStored();
    const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
    const settings = parseSettings(stored);
    const changed = { ...settings, ...patch(settings) };
    if (stored !== undefined && !isRecord) await local.set({ [unreadableKey]: stored });
    // Fields of a newer version are carried along, so that going back and forth between versions loses nothing.
    await local.set({ [key]: { version, ...(isRecord && stored), ...changed } });
    return changed;
  }

  async function changePrivate(patch: (settings: Settings) => SettingsPatch): Promise<Settings> {
    const settings = parseSettings(await readStored());
    const overlay = parseOverlay(await readPrivate());
    const seen = withOverlay(settings, overlay);
    const patched = patch(seen);
    const added: PrivateOverlay = { ...overlay, ...patched };
    if (patched.sitesOff) added.sitesOff = patched.sitesOff.filter((site) => !settings.sitesOff.includes(site));
    if (patched.hidden) {
      const known = new Set(settings.hidden.map((entry) => JSON.stringify(entry)));
      added.hidden = patched.hidden.filter((entry) => !known.has(JSON.stringify(entry)));
    }
    await session.set({ [privateKey]: added });
    return withOverlay(settings, added);
  }

  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined); // its own caller hears of it; the next in line must still come
    return turn;
  };

  return {
    read,
    change: (patch, isPrivate = false) => inTurn(() => (isPrivate ? changePrivate(patch) : changeStored(patch))),
    forgetPrivate: () => inTurn(() => session.remove(privateKey)),
    erase: () =>
      inTurn(async () => {
        await local.remove([key, unreadableKey]);
        await session.remove(privateKey);
      }),
  };
}

/** An overlay holds only the fields that were set; what is bad in it counts as not set. */
function parseOverlay(stored: unknown): PrivateOverlay {
  const record = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings = Object.entries(parseSettings(record));
  const isKept = (field: string, value: unknown) => JSON.stringify(record[field]) === JSON.stringify(value);
  return Object.fromEntries(settings.filter(([field, value]) => (Array.isArray(value) ? field in record : isKept(field, value))));
}
