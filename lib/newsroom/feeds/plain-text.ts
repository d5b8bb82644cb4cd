import { readHtml } from './markup.ts';
import { TextFlow, tidyLines } from './text-flow.ts';
import type { XmlElement } from './xml-tree.ts';

/** The text of HTML: tags removed, entities decoded, blocks on lines of their own. Takes time in proportion to its length. */
export function htmlText(html: string): string {
  const flow = new TextFlow();
  readHtml(html, {
    open: (name) => flow.open(name.toLowerCase()),
    close: (name) => flow.close(name.toLowerCase()),
    text: (text) => flow.text(text),
  });
  return withoutMarkup(flow.toString());
}

/** The text of an element whose markup is written out as elements (`type="xhtml"`, or HTML that nobody escaped). */
export function elementText(element: XmlElement): string {
  const flow = new TextFlow();
  const walk = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string') flow.text(child);
      else {
        const tag = child.name.replace(/^.*:/, '');
        flow.open(tag);
        walk(child);
        flow.close(tag);
      }
    }
  };
  walk(element);
  return withoutMarkup(flow.toString());
}

/** Text that is meant as it stands, tidied. */
export function literalText(text: string): string {
  return withoutMarkup(tidyLines(text));
}

/** Nothing that a parser would take for a tag, should a text ever reach one: what a writer says about `<b>` is kept as `‹b›`. */
function withoutMarkup(text: string): string {
  return text.replace(/<([a-z!/?][^<>]*)>/gi, '‹$1›').replace(/<(?=[a-z!/?])/gi, '‹');
}

/** On one line and no longer than this many characters; what is cut off is marked by `…`. */
export function oneLine(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : cut(line, length);
}

/** Text that is meant as it stands, tidied, on one line and no longer than this many characters. */
export function literalLine(text: string, length: number): string {
  return oneLine(literalText(text), length);
}

/** No longer than this many characters; what is cut off is marked by `…`. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half of a pair of surrogates is no character.
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`.replace(/\s+…$/, '…');
}

/** No longer than this many bytes in UTF-8, cut between characters. */
export function cutBytes(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return text.slice(0, read);
}
