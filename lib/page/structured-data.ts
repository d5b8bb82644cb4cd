import { tidy } from './tidy.ts';

/** The parts of a schema.org article that the digest uses, still unchecked: a page may write anything there. */
export interface StructuredArticle {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
}

/** One object of JSON-LD, still unchecked. */
export type StructuredNode = Readonly<Record<string, unknown>>;

/**
 * The article that the page's JSON-LD describes, once or again under the same headline. None where it describes several side by side,
 * as front pages do. Broken blocks are passed over: other blocks, Open Graph and the text are still there.
 */
export function structuredArticle(document: ParentNode): StructuredArticle | undefined {
  const [first, ...more] = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(articlesIn);
  return more.some(({ headline }) => !headline || headline !== first?.headline) ? undefined : first;
}

function articlesIn({ textContent }: Element): StructuredNode[] {
  try {
    // NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, VideoObject, …; bare line breaks in a text are no JSON, but common.
    return structuredNodes(JSON.parse(tidy(textContent, 1 / 0))).filter((node) =>
      /article|blogposting|videoobject/i.test(String(node['@type'])),
    );
  } catch {
    return []; // the page's own mistake, and common; or nested deeper than anybody can follow
  }
}

/** The objects of a block of JSON-LD, whether it is one, a list of them or a graph. */
export function structuredNodes(value: unknown): StructuredNode[] {
  if (Array.isArray(value)) return value.flatMap(structuredNodes);
  return typeof value === 'object' && value ? [value as StructuredNode, ...structuredNodes((value as StructuredNode)['@graph'] ?? [])] : [];
}
