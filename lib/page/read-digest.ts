import type { Digest } from './digest.ts';
import { pageKey } from './page-key.ts';
import { structuredArticle } from './structured-data.ts';

/** How much of the first paragraphs goes into the digest, in characters. */
const leadLength = 1500;

/** Page furniture: paragraphs there are not the article's. */
const furniture = 'nav,aside,footer,form,dialog,figure,[hidden],[role=dialog],[role=navigation]';

/**
 * Reads what the page says it is about, from JSON-LD, Open Graph, its h1, time and first paragraphs; undefined where the page is
 * no article. Nothing is changed and nothing is cloned.
 */
export function readDigest(document: Document): Digest | undefined {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`)?.content;
  const heading = document.querySelector('h1');
  const root = heading?.closest('article,main') ?? document.querySelector('article,main,[role=main]') ?? document.body;
  if (!root || document.location.pathname === '/') return undefined;

  const paragraphs = firstParagraphs(root);
  const declared = structuredArticle(document);
  const microdata = document.querySelectorAll('[itemtype*="Article"]').length === 1;
  if (!declared && !microdata && meta('og:type') !== 'article' && !(heading && isProse(paragraphs))) return undefined;

  // An application that moves on in place often leaves the last page's metadata standing; its title then no longer bears it out.
  const claimed = [declared?.headline, meta('og:title')].map(tidy).filter(Boolean);
  const shown = tidy(document.title);
  const confirmed = claimed.find((title) => shown.includes(title));
  const top = tidy(heading?.textContent);
  const isStale = !confirmed && claimed.length > 0 && top !== '' && shown.includes(top);
  const title = isStale ? top : (confirmed ?? (claimed[0] || top || shown));
  const fresh = (...values: unknown[]) => (isStale ? '' : values.map(tidy).find(Boolean));
  const time = root.querySelector('[itemprop=datePublished],time[datetime]');

  const digest = {
    pageKey: pageKey(document.location),
    canonical: fresh(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href)?.slice(0, 2000),
    title: title.slice(0, 600),
    description: fresh(meta('og:description'), declared?.description, meta('description'))?.slice(0, 600),
    lead: paragraphs.join('\n').slice(0, leadLength),
    published: (
      fresh(declared?.datePublished, meta('article:published_time')) ||
      tidy(time?.getAttribute('datetime') ?? time?.getAttribute('content'))
    ).slice(0, 60),
    lang: document.documentElement.lang.slice(0, 35),
  };
  return Object.fromEntries(Object.entries(digest).filter(([key, value]) => value || key === 'lead')) as Digest;
}

function firstParagraphs(root: Element): string[] {
  const found: string[] = [];
  let length = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    const text = tidy(paragraph.textContent);
    if (text.length < 40 || paragraph.closest(furniture)) continue;
    found.push(text);
    length += text.length;
    if (length > leadLength) break;
  }
  return found;
}

/** Three paragraphs of some length: an article in its plainest form, and not the teasers of a list or the labels of an application. */
function isProse(paragraphs: readonly string[]): boolean {
  return paragraphs.filter((text) => text.length > 120).length > 2;
}

function tidy(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
