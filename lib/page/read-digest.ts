import type { Digest } from './digest.ts';
import { pageKey } from './page-key.ts';
import { structuredArticle } from './structured-data.ts';

/** How much of the first paragraphs goes into the digest, in characters. */
const leadLength = 1500;

const mainPart = 'article,main,[role=main]';

/** Page furniture: paragraphs there are not the article's. */
const furniture = 'nav,aside,footer,form,dialog,figure,[hidden],[role=dialog],[role=navigation]';

/**
 * Reads what the page says it is about, from JSON-LD, Open Graph, its h1, time and first paragraphs; undefined where the page is
 * no article. Nothing is changed and nothing is cloned.
 */
export function readDigest(document: Document): Digest | undefined {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="${name}"],meta[name="${name}"]`)?.content;
  const heading = document.querySelector('h1');
  const root = (heading ? partAround(heading) : document.querySelector(mainPart)) ?? document.body;
  if (!root || document.location.pathname === '/') return undefined;

  const paragraphs = firstParagraphs(root);
  const declared = structuredArticle(document);
  const microdata = document.querySelectorAll('[itemtype*="Article"]').length === 1;
  const times = root.querySelectorAll('time[datetime]').length;
  // Without a word of it, three long paragraphs make an article. A page that calls itself something else has a date as well, and
  // where that is the only one, as in release notes and many applications, two paragraphs do.
  const kind = meta('og:type');
  const isLikely = heading && longOnes(paragraphs) > (kind && times === 1 ? 1 : 2) && (!kind || times);
  if (!declared && !microdata && kind !== 'article' && !isLikely) return undefined;

  // An application that moves on in place often leaves the metadata of the last page, or of the whole site, standing; the
  // title then bears out the heading instead.
  const claimed = [declared?.headline, meta('og:title')].map(tidy).filter(Boolean);
  const shown = tidy(document.title);
  const top = tidy(heading?.textContent);
  const [confirmed] = [...claimed, top].filter((title) => title && shown.includes(title)).sort((a, b) => b.length - a.length);
  const isStale = claimed.length > 0 && confirmed === top && !claimed.some((title) => top.includes(title));
  const title = confirmed ?? (claimed[0] || top || shown);
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

/** The article or main part that the heading stands in, else the smallest part around it that holds several paragraphs. */
function partAround(heading: Element): Element | null {
  let part = heading.closest(mainPart);
  if (part) return part;
  for (part = heading; part && longOnes(firstParagraphs(part)) < 3; ) part = part.parentElement;
  return part;
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

/** How many paragraphs are neither the teasers of a list nor the labels of an application. */
function longOnes(paragraphs: readonly string[]): number {
  return paragraphs.filter((text) => text.length > 120).length;
}

function tidy(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}
