import { afterAll, beforeAll } from 'vitest';
import { startWithDam } from './dam.ts';
import { browserKind } from './e2e.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Site } from './site.ts';

/** One browser with the story in its corpus for all tests of a file. */
export function useDam(): { browser: () => ExtensionBrowser; site: () => Site } {
  let started: Awaited<ReturnType<typeof startWithDam>> | undefined;
  beforeAll(async () => {
    started = await startWithDam(browserKind);
  });
  afterAll(() => started?.close());
  const running = () => {
    if (!started) throw new Error('the browser starts in beforeAll; ask for it in a test');
    return started;
  };
  return { browser: () => running().browser, site: () => running().site };
}
