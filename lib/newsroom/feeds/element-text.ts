import { elementText, htmlText, literalText } from './plain-text.ts';
import type { XmlElement } from './xml-tree.ts';

/** How text is meant where nothing says it: RSS means HTML, Atom means the text as it stands. */
export type Dialect = 'rss' | 'atom';

/** The child elements with one of these names, in their order. */
export function childrenOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string' && names.includes(child.name));
}

/** What the first of these names that has text says. Earlier names go first. */
export function firstText(parent: XmlElement, dialect: Dialect, ...names: readonly string[]): string {
  for (const name of names) {
    for (const child of childrenOf(parent, name)) {
      const text = readableText(child, dialect);
      if (text !== '') return text;
    }
  }
  return '';
}

/** The text of an element as it is written, without the elements in it. */
export function rawText(element: XmlElement | undefined): string {
  return (element?.children.filter((child) => typeof child === 'string').join('') ?? '').trim();
}

/**
 * What an element says to a reader, as plain text; '' where it is no text but a picture, or stands at another address. Atom 1.0 says how
 * with `type` (RFC 4287, 3.1.1 and 4.1.3), Atom 0.3 with `type` and `mode`.
 */
export function readableText(element: XmlElement, dialect: Dialect): string {
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  const mode = element.attributes.get('mode')?.trim().toLowerCase();
  if (element.children.some((child) => typeof child !== 'string')) return elementText(element);
  const written = mode === 'base64' || (dialect === 'atom' && isForeign(type)) ? fromBase64(rawText(element)) : rawText(element);
  const isHtml = type === '' ? dialect === 'rss' || mode === 'escaped' : /html|xml/.test(type);
  return isHtml ? htmlText(written) : literalText(written);
}

/** A type of content that Atom carries in base64. */
const isForeign = (type: string) => type.includes('/') && !/^text\/|xml$/.test(type);

function fromBase64(text: string): string {
  try {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ''; // no base64, or a picture: nothing to read
  }
}
