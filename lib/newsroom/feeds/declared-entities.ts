import { FeedError } from './feed-error.ts';
import { limits } from './limits.ts';
import type { EntityBook } from './markup.ts';
import { namedCharacter } from './named-characters.ts';

const declaration = /<!ENTITY\s+(%\s+)?([\w.:-]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)/gi;

/**
 * Takes the document type out of a document. The tokenizer does not understand what stands in its brackets.
 * @returns the document without it, of the same length, and what its plain entities stand for. Nothing is loaded: external entities,
 *   and those for the document type itself, stay unknown.
 * @throws FeedError where an entity is made of other entities, or when what they add is beyond the limit
 */
export function takeDoctype(xml: string): { rest: string; entities: EntityBook } {
  const start = startOfDoctype(xml);
  const end = start < 0 ? -1 : endOfDoctype(xml, start);
  if (end < 0) return { rest: xml, entities: namedCharacter };
  const declared = new Map<string, string>();
  for (const [, isParameter, name = '', double, single] of xml.slice(start, end).matchAll(declaration)) {
    const value = double ?? single;
    if (value === undefined || isParameter) continue;
    if (/[&%](?!#)/.test(value)) throw new FeedError('entities', `The entity ${name.slice(0, 40)} is made of other entities.`);
    declared.set(name, value.replace(/[<>&]/g, ' '));
  }
  const rest = `${xml.slice(0, start)}${' '.repeat(end - start)}${xml.slice(end)}`;
  return { rest, entities: withinLimit((name) => declared.get(name) ?? namedCharacter(name)) };
}

/** Where `<!DOCTYPE` stands before the first element; -1 where it does not. */
function startOfDoctype(xml: string): number {
  let at = xml.indexOf('<');
  while (at >= 0) {
    if (/^<!DOCTYPE/i.test(xml.slice(at, at + 9))) return at;
    const closing = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : undefined;
    if (closing === undefined) return -1;
    const end = xml.indexOf(closing, at);
    at = end < 0 ? -1 : xml.indexOf('<', end);
  }
  return -1;
}

/** The place behind `<!DOCTYPE …>`, or behind `<!DOCTYPE … [ … ]>`; -1 where it never ends. */
function endOfDoctype(xml: string, start: number): number {
  const close = xml.indexOf('>', start);
  const bracket = xml.indexOf('[', start);
  if (bracket < 0 || close < bracket) return close + 1 || -1;
  const ending = /\]\s{0,100}>/g;
  ending.lastIndex = bracket;
  return ending.test(xml) ? ending.lastIndex : -1;
}

function withinLimit(entities: EntityBook): EntityBook {
  let added = 0;
  return (name) => {
    const text = entities(name);
    added += text?.length ?? 0;
    if (added > limits.entityText) throw new FeedError('entities', 'The entities of this document add too much text.');
    return text;
  };
}
