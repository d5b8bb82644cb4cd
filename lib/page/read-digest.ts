import type { Digest } from './digest.ts';
import { type MainText, mainText } from './main-text.ts';
import { pageKey } from './page-key.ts';
import { pageTitle } from './page-title.ts';
import { structuredArticle } from './structured-data.ts';
import { tidy } from './tidy.ts';

/**
 * Reads what the page says it is about, from JSON-LD, Open Graph, its h1, time and first paragraphs; undefined where the page is
 * no article. Nothing is changed and nothing is cloned.
 */
export function readDigest(document: Document): Digest | undefined {
  const { location } = document;
  if (!document.body || location.pathname === '/') return undefined;
  // Found once: what a long page does not have is looked for in all of it.
  const metas = [...document.querySelectorAll('meta')];
  const meta = (name: string) => metas.find((one) => one.matches(`[property^="${name}"],[name="${name}"]`))?.content;
  const heading = document.querySelector('h1');
  const declared = structuredArticle(document);
  const kind = meta('og:type');
  const isDeclared = declared || kind === 'article' || document.querySelectorAll('[itemtype*="Article"]').length === 1;
  if (!isDeclared && !heading) return undefined;
  const text = mainText(document, heading);
  if (!isDeclared && !readsAsArticle(text, kind)) return undefined;

  const claimed = [tidy(declared?.headline), tidy(meta('og:title'))].filter(Boolean);
  const { title, isStale } = pageTitle(tidy(document.title), tidy(heading?.textContent), claimed);
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  // Metadata that give this very address are of this page, whatever they call it.
  const isOld = isStale && canonical !== location.origin + location.pathname;
  const claims = (...values: unknown[]) => (isOld ? '' : tidy(values.find((value) => tidy(value))));
  const time = text.root.querySelector('[itemprop=datePublished],time[datetime]');

  return {
    pageKey: pageKey(location),
    canonical: claims(canonical),
    title,
    description: claims(meta('og:description'), meta('description')),
    lead: text.lead,
    published:
      claims(declared?.datePublished, meta('article:published'), meta('date')) ||
      tidy(time?.getAttribute('datetime') ?? time?.getAttribute('content')),
    lang: tidy(document.documentElement.lang),
  };
}

/**
 * Without a word of metadata, three long paragraphs under a heading make an article. A page that calls itself something else has to
 * have a date as well; where that is its only one, as in release notes and many applications, two paragraphs do.
 */
function readsAsArticle({ root, long }: MainText, kind: string | undefined): boolean {
  if (!kind) return long > 2;
  const dates = root.querySelectorAll('time[datetime]').length;
  return dates > 0 && long > (dates === 1 ? 1 : 2);
}
