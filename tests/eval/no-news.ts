import { packOf } from '../../lib/cli/pack-of.ts';
import { readSeeds } from '../../lib/cli/read-seeds.ts';
import { shelve } from '../../lib/corpus/shelf.ts';
import { createMatcher } from '../../lib/matching/matcher.ts';
import { openPack, type Pack } from '../../lib/pack/pack.ts';
import { readerOf } from '../../lib/pack/read.ts';
import { digestOf, packOfRows } from './match-sets.ts';
import { randomStream } from './random.ts';
import { type RealText, readTexts } from './real-texts.ts';
import { readMatchDev } from './shipped.ts';
import { withInterval } from './wilson.ts';

/** How many of the surest are named. */
const named = 10;
const day = 24 * 3600 * 1000;

/** Prints how many texts that are no news match a story, of match-dev's and of the bundled ones, and the ten that come nearest. */
export async function noNews(data: string, places: readonly string[]): Promise<void> {
  const texts = readTexts(places).filter(({ lang }) => lang === undefined);
  const kinds = [...Map.groupBy(texts, ({ kind }) => kind)].map(([kind, of]) => `${of.length} ${kind}`);
  console.log(`${texts.length} texts: ${kinds.join(', ')}`);
  const { corpus } = readMatchDev(data);
  const { pack, names } = await packOfRows(corpus);
  const titles = new Map(corpus.map(({ story, id, title }) => [story ?? id, title]));
  await measured('match-dev', pack, (id) => titles.get(names.get(id) ?? '') ?? id, corpus, texts);
  const seeds = readSeeds('seeds');
  const seedPack = await openPack(readerOf(await packOf(seeds)));
  await measured('the bundled stories', seedPack, (id) => id, seeds.stories, texts);
}

type Dated = readonly { readonly date?: string | null | undefined }[];

async function measured(set: string, pack: Pack, titleOf: (id: string) => string, dated: Dated, texts: readonly RealText[]): Promise<void> {
  const days = dated.flatMap(({ date }) => (date ? [Date.parse(date)] : [])).filter((date) => !Number.isNaN(date));
  const first = days.reduce((least, date) => Math.min(least, date));
  // The bundled stories lie within days: a random date of theirs is within a day of each.
  const length = days.reduce((last, date) => Math.max(last, date)) - first + day;
  const random = randomStream(31);
  const match = createMatcher(shelve(pack));
  for (const isDated of [false, true]) {
    const found = [];
    for (const text of texts) {
      const date = isDated ? new Date(first + random() * length).toISOString().slice(0, 10) : undefined;
      const [best] = await match(digestOf({ id: text.path, title: text.title, text: text.lead, date }), 1);
      if (best) found.push({ text, best });
    }
    found.sort((a, b) => b.best.confidence - a.best.confidence);
    const matched = found.filter(({ best }) => best.accepted).length;
    console.log(
      `\n${set}, ${isDated ? 'with random dates' : 'undated'}: ${matched} of ${texts.length} match, ${withInterval(matched, texts.length)}`,
    );
    for (const { text, best } of found.slice(0, named))
      console.log(`  ${best.confidence.toFixed(4)} ${text.kind} "${text.title.slice(0, 60)}" as "${titleOf(best.story).slice(0, 60)}"`);
  }
}
