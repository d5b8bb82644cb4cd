import { webAddress } from './address.ts';
import { childrenOf, firstText } from './element-text.ts';
import { known } from './feed.ts';
import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';
import type { FeedList, ListedFeed } from './opml.ts';
import { literalLine, oneLine } from './plain-text.ts';
import { readXmlTree, type XmlElement } from './xml-tree.ts';

/** A list, and how many of its entries were left out, and why. */
export interface ReadList extends FeedList {
  readonly leftOut: {
    /** An address that stood before. */
    readonly repeated: number;
    /** No http(s) address. */
    readonly unusable: number;
    /** Beyond the limit of a list. */
    readonly beyond: number;
  };
}

/** Attributes that have a place of their own, or that say nothing. */
const ownPlace = new Set(['text', 'title', 'type', 'xmlurl', 'htmlurl', 'language', 'category', 'description', 'version', 'url']);

/**
 * Reads a list of feeds (OPML 1.0 and 2.0). Outlines in outlines are groups; where a list has none, `category="/group/inner"` is. Attributes
 * may be written in any case. What is ill-formed is read as far as it makes sense.
 * @throws FeedError where it is no OPML, too large, or nothing of it can be used
 */
export function readOpml(xml: string): ReadList {
  if (xml.length > limits.bytes) throw new FeedError('too-large', `It is longer than ${limits.bytes} characters.`);
  if (xml.trim() === '') throw new FeedError('empty', 'Nothing is in it.');
  const opml = opmlIn(readXmlTree(xml, ''));
  const [head] = childrenOf(opml, 'head');
  const body = childrenOf(opml, 'body')[0] ?? opml;
  const seen = new Set<string>();
  const feeds: ListedFeed[] = [];
  const leftOut = { repeated: 0, unusable: 0, beyond: 0 };
  const walk = (parent: XmlElement, group: readonly string[]) => {
    for (const outline of childrenOf(parent, 'outline')) {
      const written = outline.attributes.get('xmlurl');
      if (written === undefined) {
        const name = nameOf(outline);
        walk(outline, name === '' ? group : [...group, name]);
        continue;
      }
      const feed = listedFeed(outline, written, group);
      if (!feed) leftOut.unusable++;
      else if (seen.has(feed.address)) leftOut.repeated++;
      else if (feeds.length === limits.listed) leftOut.beyond++;
      else {
        seen.add(feed.address);
        feeds.push(feed);
      }
      walk(outline, group);
    }
  };
  walk(body, []);
  const title = head ? oneLine(firstText(head, 'atom', 'title'), limits.title) : '';
  return { title, feeds, leftOut };
}

function opmlIn(document: XmlElement): XmlElement {
  const [opml] = childrenOf(document, 'opml');
  if (opml) return opml;
  const first = document.children.find((child) => typeof child !== 'string');
  const name = first?.name.slice(0, 40);
  if (name === undefined) throw new FeedError('unknown', 'It holds no element.');
  throw new FeedError(/(^|:)html$/.test(name) ? 'page' : 'unknown', `It begins with <${name}>, which is no list of feeds.`);
}

function listedFeed(outline: XmlElement, written: string, group: readonly string[]): ListedFeed | undefined {
  const address = webAddress(written.replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:/i, 'http:'));
  if (address === undefined) return undefined;
  const notes = [...outline.attributes].filter(([name]) => /^[a-z]+$/.test(name) && !ownPlace.has(name)).slice(0, 20);
  return {
    address,
    title: nameOf(outline) || new URL(address).host,
    ...known({ site: webAddress(outline.attributes.get('htmlurl')), language: attribute(outline, 'language', 40) }),
    group: group.length > 0 ? group : categoryOf(outline),
    ...(notes.length > 0 && { notes: Object.fromEntries(notes.map(([name, value]) => [name, literalLine(value, 400)])) }),
  };
}

const attribute = (outline: XmlElement, name: string, length: number) => literalLine(outline.attributes.get(name) ?? '', length);
const nameOf = (outline: XmlElement) => attribute(outline, 'title', limits.name) || attribute(outline, 'text', limits.name);

/** The first of the categories of an outline (OPML 2.0): `/science/space,/news` is `['science', 'space']`. */
function categoryOf(outline: XmlElement): string[] {
  const [first = ''] = attribute(outline, 'category', limits.title).split(',');
  return first
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, 10);
}
