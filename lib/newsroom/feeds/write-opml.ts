import type { FeedList, ListedFeed } from './opml.ts';

/** Feeds and groups inside a group. */
interface Group {
  readonly feeds: ListedFeed[];
  readonly groups: Map<string, Group>;
}

/** The list as OPML 2.0, with groups as outlines around their feeds: first the feeds of a group, then the groups in it. */
export function writeOpml({ title, feeds }: FeedList): string {
  const top = emptyGroup();
  for (const feed of feeds) groupAt(top, feed.group).feeds.push(feed);
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>${escaped(title)}</title>\n  </head>\n`;
  return `${head}  <body>\n${linesOf(top, '    ').join('')}  </body>\n</opml>\n`;
}

const emptyGroup = (): Group => ({ feeds: [], groups: new Map() });

function groupAt(top: Group, path: readonly string[]): Group {
  return path.reduce((group, name) => {
    const inner = group.groups.get(name) ?? emptyGroup();
    group.groups.set(name, inner);
    return inner;
  }, top);
}

function linesOf({ feeds, groups }: Group, indent: string): string[] {
  const inner = [...groups].flatMap(([name, group]) => [
    `${indent}<outline${attributes({ text: name, title: name })}>\n`,
    ...linesOf(group, `${indent}  `),
    `${indent}</outline>\n`,
  ]);
  return [...feeds.map((feed) => `${indent}<outline${attributes(attributesOf(feed))}/>\n`), ...inner];
}

const attributesOf = ({ title, address, site, language, notes }: ListedFeed) => ({
  type: 'rss',
  text: title,
  title,
  xmlUrl: address,
  htmlUrl: site,
  language,
  ...notes,
});

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Also without what XML 1.0 does not allow: control characters and halves of surrogate pairs. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
