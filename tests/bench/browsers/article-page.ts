import type { PageQuery } from '../generate-queries.ts';

/** A web page with this article on it, as a publisher would mark it up. */
export function articlePage({ digest }: PageQuery): string {
  const paragraphs = digest.lead.split('\n').map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${digest.title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${digest.title}">
<meta property="og:description" content="${digest.description}"><meta property="article:published_time" content="${digest.published}">
</head><body><article><h1>${digest.title}</h1>${paragraphs.join('\n')}</article></body></html>`;
}
