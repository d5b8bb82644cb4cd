import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/e2e.ts';

describe('the try-it page', () => {
  const browser = useBrowser();

  it('shows the sidebar, drawn, beside its article and not over it', async () => {
    const tab = await browser().ownPage('try.html');
    await tab.setViewport(1280, 800);
    await tab.activate();
    const seen = await tab.waitFor('the sidebar', () => {
      const atTheEdge = document.elementFromPoint(innerWidth - 60, 400);
      const isDrawn = atTheEdge?.matches('html > div[data-plumbline=open]');
      return isDrawn ? { article: document.querySelector('article')?.getBoundingClientRect().right ?? 0, width: innerWidth } : undefined;
    });
    expect(seen.article).toBeLessThanOrEqual(seen.width - 360);
  });
});
