import type { Outlet, Story } from '../../lib/corpus/schema.ts';
import { createPackWriter } from '../../lib/pack/pack-writer.ts';
import { generateOutlets, generateStories } from '../bench/generate-stories.ts';

const outlet = (id: string, name: string): Outlet => ({ id, name, kind: 'newspaper', family: id, hosts: [], accounts: [], facts: {} });
const outlets = [outlet('gazette', 'Gazette'), outlet('herald', 'Der „Bote“'), outlet('coast', 'Coast Register')];

// In Scots by their label: what is known of English beforehand would be most of the pack.
const stories: Story[] = [
  tiny('bridge', 'sco', 'Harbour bridge opens in June', 'The mayor cuts the ribbon of the 40 million crown bridge.', ['ferry']),
  tiny('ferry', 'sco', 'Ferry crews call off the strike', 'Rest times were the quarrel at the harbour.', ['bridge', 'quai']),
  tiny('quai', 'fr', 'Le pont du port ouvre en juin', 'La mairie inaugure le pont.', []),
  tiny('خبر', 'ar', 'افتتاح جسر الميناء', 'يفتتح 𝒜 الجسر في يونيو', []),
];

function tiny(id: string, lang: string, headline: string, dek: string, related: string[]): Story {
  const day = `2026-05-0${1 + (id.length % 8)}`;
  return {
    id,
    lang,
    date: day,
    headline,
    dek,
    keyPoints: [{ text: headline, claim: 'fact', supports: ['a'], contradicts: [] }],
    body: [],
    articles: [
      {
        id: 'a',
        outlet: 'gazette',
        url: `https://gazette.example/${encodeURI(id)}`,
        title: headline,
        date: day,
        role: 'report',
        basis: 'assumed',
      },
      { id: 'b', outlet: 'coast', via: 'herald', url: 'https://coast.example/live', title: dek, role: 'rewrite', basis: 'assumed' },
    ],
    related,
  };
}

/** A pack of four stories in three languages, all of it in the first read. */
export async function tinyPack(): Promise<Uint8Array> {
  const writer = createPackWriter(outlets, (lang) => new Set(lang === 'sco' ? ['the', 'in', 'of', 'at'] : []));
  for (const story of stories) writer.add(story);
  return joined(await writer.finish());
}

/** A pack of sixty stories: many blocks of terms, more outlets than are read at once, and several reads. */
export async function mediumPack(): Promise<Uint8Array> {
  const known = generateOutlets().slice(0, 70);
  const writer = createPackWriter(known);
  for (const { story, texts } of generateStories(60)) {
    const articles = story.articles.map((article, at) => ({ ...article, outlet: known[at]?.id ?? 'none' }));
    writer.add({ ...story, articles: articles.map(({ via: _, ...article }) => article) }, texts);
  }
  return joined(await writer.finish());
}

async function joined(pieces: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
