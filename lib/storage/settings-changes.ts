import { browser } from '../platform/browser.ts';

/**
 * Calls back whenever the settings may have changed, in any window; `settings:read` then says what they are.
 * In private windows a change lives in session storage, laid over the stored settings.
 * @returns a function that ends it
 */
export function onSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' || (area === 'local' && 'settings' in changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
