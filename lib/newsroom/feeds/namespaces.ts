/** One short name for each vocabulary that feeds are written in; '' for those of RSS and Atom themselves. */
const byAddress: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns': '',
  'http://example.com/newformat': '',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.9.dtd': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://www.rssboard.org/rss-specification': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'html',
  'http://www.w3.org/xml/1998/namespace': 'xml',
};

/** Prefixes that mean the same in nearly every feed, for those that forget to declare them. */
const usual = new Set(['rdf', 'dc', 'dcterms', 'content', 'sy', 'media', 'itunes', 'feedburner', 'xml']);

/** The short name for the address of a vocabulary; `?` for one that is not known, so that its `title` is not taken for ours. */
export function vocabulary(address: string): string {
  const key = address
    .trim()
    .toLowerCase()
    .replace(/[#/]{1,2}$/, '');
  return key === '' || key.startsWith('http://backend.userland.com/rss') ? '' : (byAddress[key] ?? '?');
}

/** The short name for a prefix that nobody declared. */
export function undeclared(prefix: string): string {
  return prefix === '' || prefix === 'atom' || prefix === 'rss' ? '' : usual.has(prefix) ? prefix : '?';
}
