import type { Area } from '../storage/area.ts';
import { browser } from './browser.ts';

/** What lasts, on disk. */
export const localArea: Area = browser.storage.local;
/** What the browser keeps in memory: it outlives the worker and ends with the browser. */
export const sessionArea: Area = browser.storage.session;

/** What is stored on disk, in bytes of JSON. Firefox cannot tell by itself, so it is counted in the same way everywhere. */
export async function storedBytes(): Promise<number> {
  return new TextEncoder().encode(JSON.stringify(await localArea.get(null))).length;
}

/** Shuts content scripts, which run in pages, out of the settings. Firefox has no such method. */
export function keepStorageToOurselves(): void {
  const local = browser.storage.local as unknown as { setAccessLevel?: (to: { accessLevel: string }) => Promise<void> };
  local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(reportError);
}
