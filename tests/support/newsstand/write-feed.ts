import type { OutletFeed } from '../../fixtures/news/outlet.ts';
import { escaped, type FeedEntry, type FeedText } from './feed-text.ts';

/** What servers say each kind of feed is. */
export const feedTypes: Readonly<Record<OutletFeed['kind'], string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
  json: 'application/feed+json',
};

/** Writes a feed in one of its kinds. */
export function writeFeed(kind: OutletFeed['kind'], feed: FeedText): string {
  return writers[kind](feed);
}

const writers: Readonly<Record<OutletFeed['kind'], (feed: FeedText) => string>> = { rss, atom, rdf, json };

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const iso = (time: number) => new Date(time).toISOString();

/** An element; nothing where there is nothing to put in. */
function element(name: string, value: string | undefined, attributes = ''): string {
  return value === undefined ? '' : `<${name}${attributes}>${escaped(value)}</${name}>\n`;
}

function rss({ name, home, self, lang, entries }: FeedText): string {
  return `${head}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', name)}${element('link', home)}${element('description', `News from ${name}`)}${element('language', lang)}<atom:link rel="self" href="${escaped(self)}" type="application/rss+xml"/>
${entries.map(rssItem).join('')}</channel>
</rss>
`;
}

function rssItem({ id, link, title, summary, html, by, published }: FeedEntry): string {
  const date = published === undefined ? undefined : new Date(published).toUTCString();
  const content = html === undefined ? '' : `<content:encoded><![CDATA[${html}]]></content:encoded>\n`;
  return `<item>
${element('title', title)}${element('link', link)}${element('guid', id, ` isPermaLink="${id === link}"`)}${element('pubDate', date)}${element('dc:creator', by)}${element('description', summary)}${content}</item>
`;
}

function atom({ name, home, self, lang, entries }: FeedText): string {
  const newest = Math.max(0, ...entries.map(({ published = 0, updated = 0 }) => Math.max(published, updated)));
  return `${head}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
${element('id', home)}${element('title', name)}<link rel="alternate" type="text/html" href="${escaped(home)}"/>
<link rel="self" href="${escaped(self)}"/>
${element('updated', iso(newest))}${entries.map(atomEntry).join('')}</feed>
`;
}

function atomEntry({ id, link, title, summary, html, by, published, updated = published }: FeedEntry): string {
  const address = link === undefined ? '' : `<link rel="alternate" type="text/html" href="${escaped(link)}"/>\n`;
  const author = by === undefined ? '' : `<author>${element('name', by).trim()}</author>\n`;
  const [first, last] = [published, updated].map((time) => (time === undefined ? undefined : iso(time)));
  return `<entry>
${element('id', id)}${element('title', title)}${address}${author}${element('published', first)}${element('updated', last)}${element('summary', summary)}${element('content', html, ' type="html"')}</entry>
`;
}

function rdf({ name, home, self, lang, entries }: FeedText): string {
  const order = entries.map(({ id }) => `<rdf:li rdf:resource="${escaped(id)}"/>`).join('');
  return `${head}
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${escaped(self)}">
${element('title', name)}${element('link', home)}${element('description', `News from ${name}`)}${element('dc:language', lang)}<items><rdf:Seq>${order}</rdf:Seq></items>
</channel>
${entries.map(rdfItem).join('')}</rdf:RDF>
`;
}

function rdfItem({ id, link, title, summary, html, by, published }: FeedEntry): string {
  const date = published === undefined ? undefined : iso(published);
  return `<item rdf:about="${escaped(id)}">
${element('title', title)}${element('link', link)}${element('description', summary)}${element('dc:creator', by)}${element('dc:date', date)}${element('content:encoded', html)}</item>
`;
}

function json({ name, home, self, lang, entries }: FeedText): string {
  const items = entries.map(({ id, link, title, summary, html, by, published, updated }) => ({
    ...{ id, url: link, title, summary, content_html: html },
    ...{ date_published: published === undefined ? undefined : iso(published) },
    ...{ date_modified: updated === undefined ? undefined : iso(updated) },
    authors: by === undefined ? undefined : [{ name: by }],
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: name, home_page_url: home, feed_url: self, language: lang, items };
  return JSON.stringify(feed, null, 1);
}
