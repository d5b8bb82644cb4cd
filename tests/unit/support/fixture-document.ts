import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import type { FixturePage } from '../../fixtures/pages/index.ts';
import { withLongText } from '../../fixtures/pages/long-text.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/** A document with an address; no script of it runs. */
export function documentOf(html: string, url = 'https://news.example/2026/bridge'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** A fixture page as the server sends it. */
export function fixtureDocument({ path }: FixturePage): Document {
  const file =
    path === '/' ? 'front-page.html' : (/^\/(spa|spa-body)\//.exec(path)?.[1]?.concat('.html') ?? path.slice(1).replace(/\?.*/, ''));
  return documentOf(withLongText(readFileSync(`${folder}${file}`, 'utf8')), `https://news.example${path}`);
}
