import { cleanup, type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterAll, afterEach } from 'vitest';
import { TextProvider } from '../../../components/ui/text.ts';
import { TrustedEvents } from '../../../components/ui/trusted.ts';
import { english } from './english.ts';

afterEach(cleanup);
// Preact does its last effects in the next frame, or some milliseconds later where none comes; the page must last until then.
afterAll(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

const worded = (component: ComponentChild) => <TextProvider value={english}>{component}</TextProvider>;

const scripted = (component: ComponentChild) => <TrustedEvents value={() => true}>{worded(component)}</TrustedEvents>;

/** Draws a component as a surface would, in English. Its scripted events count as the reader's. `rerender` draws it anew in place. */
export function show(component: ComponentChild): RenderResult {
  const result = render(scripted(component));
  return { ...result, rerender: (next) => result.rerender(scripted(next)) };
}

/** Draws a component as it runs in a page: what a script dispatches is not the reader's doing. */
export function showStrictly(component: ComponentChild): RenderResult {
  return render(worded(component));
}

/**
 * What axe-core objects to in what was drawn, as `rule: element`. Left out are contrast, which needs a browser that
 * paints, and, unless `wholePage`, what only a whole page can have: landmarks around everything and a first heading.
 */
export async function barriers({ wholePage = false } = {}): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: wholePage }, 'page-has-heading-one': { enabled: wholePage } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
