import { send } from '../messaging/client.ts';
import type { Settings } from './settings.ts';
import { onSettingsChanged } from './settings-changes.ts';

/**
 * Reads the settings now and after every change, and hands over the newest; an answer that a later one overtook is dropped.
 *
 * @param onFailure is told where they could not be read
 * @returns a function that ends it
 */
export function followSettings(onSettings: (settings: Settings) => void, onFailure: (error: unknown) => void): () => void {
  let newest = 0;
  let over = false;
  async function read() {
    const turn = ++newest;
    const isStale = () => over || turn !== newest;
    try {
      const settings = await send('settings:read', null);
      if (!isStale()) onSettings(settings);
    } catch (error) {
      if (!isStale()) onFailure(error);
    }
  }
  const end = onSettingsChanged(read);
  read();
  return () => {
    over = true;
    end();
  };
}
