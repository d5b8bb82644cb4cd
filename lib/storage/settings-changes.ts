import { browser } from '../platform/browser.ts';

/**
 * Calls back whenever the settings may have changed, wherever that was done; `settings:read` then says what they are.
 * @returns a function that ends it
 */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if ('settings' in changes || 'settings:private' in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
