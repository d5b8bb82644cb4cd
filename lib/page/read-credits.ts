import { type StructuredNode, structuredNodes } from './structured-data.ts';
import { tidy } from './tidy.ts';

/** Whom a page names as its outlet and as its authors, in its own words. */
export interface Credits {
  outlet?: string;
  /** All of them, parted by commas. */
  author?: string;
}

/** Names under which systems write the author into the metadata, the commonest first. */
const authorMeta = ['author', 'byl', 'sailthru.author', 'parsely-author', 'dc.creator', 'article:author'];

/**
 * Reads who made the article: from JSON-LD, the metadata and marked bylines. A field that the page does not give is missing. It is no
 * part of the digest, since the reader script has no room for it.
 */
export function readCredits(document: Document): Credits {
  const nodes = structuredIn(document);
  const articles = nodes.filter((node) => isOfType(node, /article|blogposting|videoobject|review|webpage/i));
  const meta = (name: string) =>
    tidy(document.querySelector<HTMLMetaElement>(`meta[property="${name}" i],meta[name="${name}" i]`)?.content);
  const namesIn = (field: string) => articles.map((article) => names(article[field], nodes)).find((found) => found.length > 0) ?? [];

  const authors = [namesIn('author').join(', '), ...authorMeta.map(meta), marked(document)].map((name) => name.replace(/^by:? /i, ''));
  const siteName = meta('og:site_name');
  const sites = nodes.filter((node) => isOfType(node, /organization|website/i));
  // Some sites give a host or a handle for their name; the others then know better.
  const outlets = [isProper(siteName) ? siteName : '', namesIn('publisher')[0], names(sites, nodes)[0], meta('application-name'), siteName];

  const author = authors.find(isName);
  const outlet = outlets.find(isName);
  return { ...(outlet && { outlet }), ...(author && { author }) };
}

/** All objects of a page's JSON-LD; broken blocks are passed over. */
export function structuredIn(document: Document): StructuredNode[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return structuredNodes(JSON.parse(tidy(textContent, Number.POSITIVE_INFINITY)));
    } catch {
      return []; // the page's own mistake, and common
    }
  });
}

/** Whether an object is of a type whose name matches. */
export function isOfType(node: StructuredNode, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

/** Names of people or organizations: written out, in objects, or in objects elsewhere in the graph that are pointed to. */
function names(value: unknown, nodes: readonly StructuredNode[]): string[] {
  const found = [value].flat(2).flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return tidy(entry);
    const { name, '@id': id } = entry as StructuredNode;
    return [name ?? nodes.find((node) => node['@id'] === id && node.name)?.name].flat().map((one) => tidy(one));
  });
  return [...new Set(found.filter(isName))];
}

/** The byline that the page marks as such, where it is no more than a name. */
function marked(document: Document): string {
  const byline = document.querySelector('[itemprop~=author] [itemprop=name],[itemprop~=author],a[rel~=author]');
  const text = tidy(byline?.getAttribute('content') ?? byline?.textContent);
  return text.length < 60 ? text : '';
}

function isName(text: string | undefined): text is string {
  return !!text && !/^https?:/i.test(text);
}

/** Written as names are, with a capital or in a script that has none, not as hosts and handles are. */
function isProper(name: string): boolean {
  return isName(name) && /\p{Lu}|\p{Lo}/u.test(name);
}
