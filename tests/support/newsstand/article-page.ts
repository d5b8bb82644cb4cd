import type { Outlet } from '../../fixtures/news/outlet.ts';
import { type Article, summaryOf } from './article.ts';
import { escaped, paragraphs } from './feed-text.ts';
import { feedTypes } from './write-feed.ts';

const iso = (time: number) => new Date(time).toISOString();
const asScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of an article, as publishing systems make them: with metadata, structured data, a byline and a pointer to the feed. */
export function articlePage(article: Article): string {
  const { outlet, title, by, text, published, updated = published, address } = article;
  const summary = summaryOf(article);
  const data = {
    ...{ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, description: summary, inLanguage: outlet.lang },
    ...{ url: address, mainEntityOfPage: address, datePublished: iso(published), dateModified: iso(updated) },
    author: [{ '@type': 'Person', name: by }],
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name, url: homeOf(outlet) },
  };
  const open = `<meta property="og:type" content="article">
<meta property="og:site_name" content="${escaped(outlet.name)}">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:description" content="${escaped(summary)}">
<meta property="og:url" content="${escaped(address)}">
<meta property="article:published_time" content="${iso(published)}">
<meta property="article:modified_time" content="${iso(updated)}">
<meta name="description" content="${escaped(summary)}">
<meta name="author" content="${escaped(by)}">
<link rel="canonical" href="${escaped(address)}">
<script type="application/ld+json">${asScript(data)}</script>`;
  return page(
    outlet,
    `${title} | ${outlet.name}`,
    open,
    `<article>
<h1>${escaped(title)}</h1>
<p class="byline"><a rel="author" href="/people">${escaped(by)}</a> · <time datetime="${iso(published)}">${iso(published).slice(0, 10)}</time></p>
${paragraphs(text)}
</article>`,
  );
}

/** The front page of an outlet: its headlines, and a pointer to its feed. */
export function frontPage(outlet: Outlet, articles: readonly Article[]): string {
  const headlines = articles.map(({ address, title }) => `<li><a href="${escaped(address)}">${escaped(title)}</a></li>`);
  return page(outlet, outlet.name, '', `<h1>${escaped(outlet.name)}</h1>\n<ul>\n${headlines.join('\n')}\n</ul>`);
}

/** What is shown where there is nothing. */
export const missingPage = '<!doctype html><title>Not found</title><p>There is no such page here.';

/** The address of an outlet's front page. */
export function homeOf({ host }: Pick<Outlet, 'host'>): string {
  return `http://${host}/`;
}

/** Looks only matter in pictures. */
const style = `:root { color-scheme: light dark; font: 1.1rem/1.6 Georgia, "Noto Serif", serif; }
body { max-width: 40rem; margin: 0 auto; padding: 1.5rem; }
header, footer, .byline { font: .9rem/1.8 system-ui, sans-serif; }
header, footer { border-block: thin solid; padding-block: .4rem; }
header { display: flex; justify-content: space-between; }
h1 { line-height: 1.2; }
a { color: inherit; }`;

function page(outlet: Outlet, title: string, head: string, main: string): string {
  const { name, lang, feed } = outlet;
  const pointer = feed ? `<link rel="alternate" type="${feedTypes[feed.kind]}" title="${escaped(name)}" href="${feed.path}">` : '';
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<style>${style}</style>
${pointer}
${head}
</head>
<body>
<header><a href="/">${escaped(name)}</a> <nav><a href="/news">News</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav></header>
<main>
${main}
</main>
<footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a> <a href="/corrections">Corrections</a></footer>
</body>
</html>
`;
}
