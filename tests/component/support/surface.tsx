import { type RenderResult, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { TextProvider } from '../../../components/ui/text.ts';
import { TrustedEvents } from '../../../components/ui/trusted.ts';
import { english } from './english.ts';

/** Draws a component as a surface would, in English. Scripted events count as the reader's unless `strict`. */
export function show(component: ComponentChild, { strict = false } = {}): RenderResult {
  const worded = <TextProvider value={english}>{component}</TextProvider>;
  return render(strict ? worded : <TrustedEvents value={() => true}>{worded}</TrustedEvents>);
}

/**
 * What axe-core objects to in the document, as `rule: element`. Colour contrast needs a browser that paints.
 * Rules for whole pages (landmarks, a first heading) are left out where only a piece is drawn.
 */
export async function barriers({ wholePage = false } = {}): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: wholePage }, 'page-has-heading-one': { enabled: wholePage } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
