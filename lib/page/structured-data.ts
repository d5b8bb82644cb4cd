/** The parts of a schema.org article that the digest uses, still unchecked: a page may write anything there. */
export interface StructuredArticle {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The article that the page's JSON-LD describes. None where it describes several side by side, as front pages do.
 * Broken blocks are passed over: other blocks, Open Graph and the text are still there.
 */
export function structuredArticle(document: ParentNode): StructuredArticle | undefined {
  const [article, another] = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(articlesIn);
  return another ? undefined : article;
}

function articlesIn({ textContent }: Element): Node[] {
  try {
    return nodes(JSON.parse(textContent ?? '')).filter(isArticle);
  } catch {
    return []; // the page's own mistake, and common; or nested deeper than anybody can follow
  }
}

function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  const node = value as Node | null;
  return typeof node === 'object' && node ? [node, ...nodes(node['@graph'] ?? [])] : [];
}

/** NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, VideoObject, … */
function isArticle(node: Node): boolean {
  return /article|blogposting|videoobject/i.test(String(node['@type']));
}
