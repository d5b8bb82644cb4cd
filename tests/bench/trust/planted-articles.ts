import type { Outlet } from '../../../lib/corpus/schema.ts';
import type { Unlinked } from '../../../lib/trust/origins/lineage.ts';
import { between, pick, type Random, seeded } from '../corpus/random.ts';
import { generateTopic, paragraph, sentence, type Topic, title } from '../generate-stories.ts';

/** How a copy differs from its original: not at all, by what was left out, or by paragraphs that were put in. */
export const waysToCopy = ['verbatim', 'cut', 'added to'] as const;
export type WayToCopy = (typeof waysToCopy)[number];

/** An article, and whose text it is known to have. */
export interface Planted extends Unlinked {
  readonly outlet: string;
  readonly publisher: string;
  readonly date: string;
  /** Of a copy: the id of its original, and how it was copied. */
  readonly copies?: { readonly original: string; readonly way: WayToCopy };
}

/** So many articles tell of one event; each third of them is a copy of another one. */
const perEvent = 21;
const paragraphs = { count: 7, words: 45 };
const seeds = { event: 31, article: 32, footer: 33 };

/**
 * Articles of about 400 words on events of 21 articles each, by many outlets. Each third one carries the text of an earlier one of its
 * event. All articles of an outlet end in the same invitation, and half of those on an event quote the same statement: neither makes a copy.
 */
export function plantArticles(count: number, outlets: readonly Outlet[]): Planted[] {
  const footers = outlets.map((_, at) => sentence(seeded(seeds.footer, at), generateTopic(seeded(seeds.footer, at)), 25));
  const planted: Planted[] = [];
  const bodies = new Map<string, readonly string[]>();
  for (let at = 0; at < count; at++) {
    const event = Math.floor(at / perEvent);
    const topic = generateTopic(seeded(seeds.event, event));
    const random = seeded(seeds.article, at);
    const earlier = planted.slice(event * perEvent).filter(({ copies }) => copies === undefined);
    // The first ones are copied most.
    const original = at % 3 === 2 ? earlier[Math.floor(random() ** 2 * earlier.length)] : undefined;
    const way = pick(random, waysToCopy);
    const own = ownBody(random, topic, event);
    const body = original ? copied(random, bodies.get(original.id) ?? [], own, way) : own;
    const id = `a${at + 1}`;
    bodies.set(id, body);
    // Outlets that follow each other in steps are all different within an event.
    const place = (seeded(seeds.event, event)() * outlets.length + (at % perEvent) * 7) % outlets.length;
    const outlet = outlets[Math.floor(place)] as Outlet; // the place is within the list
    planted.push({
      id,
      outlet: outlet.id,
      publisher: outlet.name,
      url: `https://${outlet.hosts[0]}/${event}/${id}`,
      date: new Date(Date.UTC(2026, 0, 1 + (event % 300) + (original ? between(random, 1, 3) : 0))).toISOString().slice(0, 10),
      title: title(random, topic, between(random, 6, 13)),
      text: [...body, footers[Math.floor(place)]].join('\n'),
      ...(original && { copies: { original: original.id, way } }),
    });
  }
  return planted;
}

function ownBody(random: Random, topic: Topic, event: number): string[] {
  const statement = sentence(seeded(seeds.event, event, 1), topic, 25);
  const body = Array.from({ length: paragraphs.count }, () => paragraph(random, topic, paragraphs.words));
  return random() < 0.5 ? body.with(1, `“${statement}” ${body[1]}`) : body;
}

function copied(random: Random, original: readonly string[], own: readonly string[], way: WayToCopy): string[] {
  if (way === 'verbatim') return [...original];
  if (way === 'cut') return original.slice(0, between(random, 2, Math.max(2, original.length - 2)));
  return own.slice(2, 2 + between(random, 1, 4)).reduce<string[]>(
    (body, added) => {
      return body.toSpliced(between(random, 0, body.length), 0, added);
    },
    [...original],
  );
}
