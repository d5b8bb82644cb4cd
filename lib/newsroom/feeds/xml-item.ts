import { hash32 } from '../../pack/hash.ts';
import { webAddress } from './address.ts';
import { childrenOf, type Dialect, firstText, rawText, readableText } from './element-text.ts';
import { type FeedItem, known } from './feed.ts';
import { readFeedDate } from './feed-date.ts';
import { limits } from './limits.ts';
import { cut, cutBytes, literalLine, oneLine } from './plain-text.ts';
import { alternateLink, firstDate, personIn } from './xml-fields.ts';
import type { XmlElement } from './xml-tree.ts';

/** An `item` of RSS or an `entry` of Atom; both are read alike, since many feeds mix the two. */
export function readXmlItem(item: XmlElement, dialect: Dialect, now?: number): FeedItem {
  const title = oneLine(firstText(item, dialect, 'title', 'dc:title', 'media:title'), limits.title);
  const described =
    firstText(item, dialect, 'description', 'summary', 'dc:description', 'itunes:summary', 'media:description') ||
    inMediaGroup(item, dialect);
  const carried = firstText(item, dialect, 'content:encoded', 'content', 'html:body', 'html:div', 'body', 'fullitem');
  const content = carried || (described.length > limits.summary ? described : '');
  const [guid] = childrenOf(item, 'guid', 'id').filter((element) => rawText(element) !== '');
  const url = addressOf(item, guid);
  const published = readFeedDate(firstDate(item, ...publishing), now);
  return {
    id:
      literalLine(rawText(guid), limits.id) ||
      literalLine(item.attributes.get('rdf:about') ?? '', limits.id) ||
      url ||
      nameless(title, described, carried),
    title,
    summary: cut(described || carried, limits.summary),
    ...known({
      url,
      content: cutBytes(content, limits.content),
      author: personIn(item, dialect),
      published: published?.instant,
      publishedDay: published?.day,
      dateDoubt: published?.doubt,
      updated: readFeedDate(firstDate(item, 'updated', 'modified', 'dcterms:modified'))?.instant,
      source: sourceOf(item, dialect),
      lang: firstText(item, dialect, 'dc:language', 'language').slice(0, 40) || literalLine(item.lang ?? '', 40),
    }),
    categories: categoriesOf(item, dialect),
  };
}

const publishing = ['pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'created', 'dcterms:created', 'dcterms:date'] as const;

function addressOf(item: XmlElement, guid: XmlElement | undefined): string | undefined {
  const original = webAddress(rawText(childrenOf(item, 'feedburner:origlink')[0]));
  const isPermanent = guid?.name === 'guid' && guid.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  return (
    original ??
    alternateLink(item) ??
    // Without a scheme an identity is no address.
    (isPermanent ? webAddress(rawText(guid)) : undefined) ??
    webAddress(item.attributes.get('rdf:about'), item.base || undefined)
  );
}

/** Two hashes of 32 bits: what tells an item without name and address from the others. */
function nameless(...texts: readonly string[]): string {
  const text = texts.join('\n');
  const hex = (hash: number) => hash.toString(16).padStart(8, '0');
  return `hash:${hex(hash32(text))}${hex(hash32(`${text}\n`))}`;
}

/** Where video sites put the description of an entry. */
function inMediaGroup(item: XmlElement, dialect: Dialect): string {
  const [group] = childrenOf(item, 'media:group');
  return group ? firstText(group, dialect, 'media:description') : '';
}

function sourceOf(item: XmlElement, dialect: Dialect): FeedItem['source'] {
  const [source] = childrenOf(item, 'source');
  if (!source) return undefined;
  const title = firstText(source, dialect, 'title') || readableText(source, dialect);
  const written = source.attributes.get('url');
  const url = written === undefined ? alternateLink(source) : webAddress(written, source.base || undefined);
  return title || url ? known({ url, title: oneLine(title, limits.name) }) : undefined;
}

function categoriesOf(item: XmlElement, dialect: Dialect): string[] {
  const names = childrenOf(item, 'category', 'dc:subject').map((category) => {
    const label = category.attributes.get('label') ?? category.attributes.get('term');
    return oneLine(readableText({ ...category, children: label === undefined ? category.children : [label] }, dialect), 100);
  });
  return [...new Set(names)].filter((name) => name !== '').slice(0, limits.categories);
}
