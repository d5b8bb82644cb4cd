import { webAddress } from './address.ts';
import { takeDoctype } from './declared-entities.ts';
import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';
import { readXml } from './markup.ts';
import { undeclared, vocabulary } from './namespaces.ts';

/** An element. Names are in lower case, with the short name of their vocabulary before a colon (see namespaces.ts). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
  /** What addresses in it are relative to; '' where nothing says so. */
  readonly base: string;
  readonly lang: string | undefined;
}

interface OpenElement extends XmlElement {
  readonly written: string;
  readonly children: (XmlElement | string)[];
  readonly scope: Scope;
}

/** The prefixes that an element declares, and those around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

const outermost: Scope = { own: new Map(), outer: undefined };

/**
 * The elements of an XML document under one unnamed root. Elements that are closed in the wrong order, or never, are closed where an
 * element around them is.
 * @param address what its addresses are relative to
 * @throws FeedError too-deep, too-large, entities
 */
export function readXmlTree(xml: string, address: string): XmlElement {
  const { rest, entities } = takeDoctype(xml);
  const root: OpenElement = {
    name: '',
    written: '',
    attributes: new Map(),
    children: [],
    base: webAddress(address) ?? '',
    lang: undefined,
    scope: outermost,
  };
  const open = [root];
  let count = 0;
  readXml(
    rest,
    {
      open(written, attributes) {
        const parent = open.at(-1) ?? root;
        const element = openElement(written, attributes, parent);
        parent.children.push(element);
        open.push(element);
        if (open.length > limits.depth) throw new FeedError('too-deep', `Elements stand more than ${limits.depth} deep in each other.`);
        if (++count > limits.elements) throw new FeedError('too-large', `It has more than ${limits.elements} elements.`);
      },
      close(written) {
        const at = open.findLastIndex((element) => element.written === written);
        if (at > 0) open.length = at;
      },
      text(text) {
        open.at(-1)?.children.push(text);
      },
    },
    entities,
  );
  return root;
}

function openElement(written: string, attributes: ReadonlyMap<string, string>, parent: OpenElement): OpenElement {
  const scope =
    parent.name === '' && parent.written === ''
      ? ownVocabulary(written, scopeOf(attributes, parent.scope))
      : scopeOf(attributes, parent.scope);
  const named = new Map<string, string>();
  for (const [name, value] of attributes) named.set(name.includes(':') ? shortName(name, scope) : name.toLowerCase(), value);
  return {
    name: shortName(written, scope),
    written,
    attributes: named,
    children: [],
    base: webAddress(named.get('xml:base'), parent.base || undefined) ?? parent.base,
    lang: named.get('xml:lang')?.trim() ?? parent.lang,
    scope,
  };
}

function scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope): Scope {
  const own = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === 'xmlns') own.set('', vocabulary(value));
    else if (name.startsWith('xmlns:')) own.set(name.slice(6).toLowerCase(), vocabulary(value));
  }
  return own.size > 0 ? { own, outer } : outer;
}

/** What the outermost element is written in counts as the vocabulary of feeds, under whatever address: there were many early ones. */
function ownVocabulary(written: string, scope: Scope): Scope {
  const prefix = written.includes(':') ? written.slice(0, written.indexOf(':')).toLowerCase() : '';
  return scope.own.get(prefix) === '?' ? { own: new Map(scope.own).set(prefix, ''), outer: scope.outer } : scope;
}

function shortName(written: string, scope: Scope): string {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  let at: Scope | undefined = scope;
  while (at && !at.own.has(prefix)) at = at.outer;
  const space = at?.own.get(prefix) ?? undeclared(prefix);
  const local = name.slice(colon + 1);
  return space === '' ? local : `${space}:${local}`;
}
