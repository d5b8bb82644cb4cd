import { OutletKind } from '../../corpus/schema.ts';
import { knownMakers } from './known-makers.ts';
import { knownPublishers } from './known-publishers.ts';
import { knownPublishersWorld } from './known-publishers-world.ts';

/** One outlet of the tables. */
export interface Publisher {
  /** Its first host. */
  readonly key: string;
  readonly name: string;
  readonly kind: OutletKind;
  readonly family: string;
  readonly hosts: readonly string[];
}

interface Tables {
  readonly publishers: readonly Publisher[];
  /** By host, and by host and path of an account. */
  readonly byPlace: ReadonlyMap<string, Publisher>;
  readonly byName: ReadonlyMap<string, Publisher>;
}

let read: Tables | undefined;

/** The tables of known publishers, read when they are first asked for. */
export function publisherTables(): Tables {
  read ??= indexOf([knownPublishers, knownPublishersWorld, knownMakers].flatMap(publishersOf));
  return read;
}

/** The publisher that goes by a name, in any case and with or without "The"; where several share it, the first in the tables. */
export function publisherNamed(name: string): Publisher | undefined {
  return publisherTables().byName.get(withoutArticle(name));
}

function withoutArticle(name: string): string {
  return nameKey(name).replace(/^the (?=\S)/, '');
}

/** A name as it is compared: lower case, one space between words, at most 200 characters. */
export function nameKey(name: string): string {
  return plainName(name).toLowerCase();
}

/** A name as it is shown: one line, at most 200 characters. */
export function plainName(name: string | undefined): string {
  return (name ?? '')
    .slice(0, 400)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200)
    .trim();
}

function publishersOf(table: string): Entry[] {
  const lines = table.replace(/\n +/g, ' ').split('\n');
  return lines.filter(Boolean).flatMap((line) => {
    const [head = '', rest = ''] = line.split(/: (.*)/s);
    const [family = '', kind] = head.split(' ');
    return rest.split(/; ?/).map((entry) => entryOf(entry, OutletKind.parse(kind), family));
  });
}

interface Entry {
  readonly publisher: Publisher;
  readonly names: readonly string[];
  readonly places: readonly string[];
}

function entryOf(text: string, kind: OutletKind, family: string): Entry {
  const [called = '', at = ''] = text.trim().split(' = ');
  const names = called.split('|');
  const places = at.split(' ');
  const hosts = places.filter((place) => !place.includes('/'));
  const [key = ''] = hosts;
  return { publisher: { key, name: names[0] ?? key, kind, family: family === '-' ? key : family, hosts }, names, places };
}

function indexOf(entries: readonly Entry[]): Tables {
  const byPlace = new Map<string, Publisher>();
  const byName = new Map<string, Publisher>();
  for (const { publisher, names, places } of entries) {
    for (const place of places) byPlace.set(place, publisher);
    for (const name of names) if (!byName.has(withoutArticle(name))) byName.set(withoutArticle(name), publisher);
  }
  return { publishers: entries.map(({ publisher }) => publisher), byPlace, byName };
}
