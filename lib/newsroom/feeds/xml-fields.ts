import { webAddress } from './address.ts';
import { childrenOf, type Dialect, firstText, rawText, readableText } from './element-text.ts';
import { limits } from './limits.ts';
import { oneLine } from './plain-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** The page that a feed or an item stands for: a `link` of RSS, or an Atom link that is an alternate of it, HTML before other types. */
export function alternateLink(parent: XmlElement): string | undefined {
  const links = childrenOf(parent, 'link').filter((link) => relation(link) === 'alternate');
  const isPage = (link: XmlElement) => /^$|html/.test(link.attributes.get('type') ?? '');
  const found = [...links.filter(isPage), ...links.filter((link) => !isPage(link))].map(target);
  return found.find((address) => address !== undefined);
}

/** Where the link with this relation leads. */
export function linkTo(parent: XmlElement, wanted: string): string | undefined {
  return childrenOf(parent, 'link')
    .filter((link) => relation(link) === wanted)
    .map(target)
    .find((address) => address !== undefined);
}

const relation = (link: XmlElement) => (link.attributes.get('rel') ?? '').trim().toLowerCase() || 'alternate';
const target = (link: XmlElement) =>
  webAddress(link.attributes.get('href') ?? link.attributes.get('rdf:resource') ?? rawText(link), link.base || undefined);

/** The date in the first of these elements that has one, as it is written. */
export function firstDate(parent: XmlElement, ...names: readonly string[]): string {
  for (const name of names) {
    const text = rawText(childrenOf(parent, name).find((child) => rawText(child) !== ''));
    if (text !== '') return text;
  }
  return '';
}

const email = /[^\s()<>@]{1,100}@[^\s()<>@]+/;

/** Who wrote it, without an e-mail address where there is a name: RSS has `name@host (Name)`, Atom has `name`; '' where nobody is named. */
export function personIn(parent: XmlElement, dialect: Dialect): string {
  for (const name of ['author', 'dc:creator', 'dc:author', 'itunes:author', 'managingeditor'] as const) {
    const names = childrenOf(parent, name)
      .map((person) => firstText(person, dialect, 'name') || withoutEmail(oneLine(readableText(person, dialect), limits.name)))
      .filter((person) => person !== '');
    if (names.length > 0) return oneLine(names.slice(0, 10).join(', '), limits.name);
  }
  return '';
}

function withoutEmail(text: string): string {
  const rest = text
    .replace(email, ' ')
    .replace(/[()<>‹›]/g, ' ')
    .trim();
  return rest || text;
}
