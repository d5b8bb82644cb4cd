import type { Article, Outlet, Story } from '../../lib/corpus/schema.ts';
import { leadLength } from '../../lib/matching/terms.ts';
import { openPack, type Pack } from '../../lib/pack/pack.ts';
import { createPackWriter } from '../../lib/pack/pack-writer.ts';
import { readerOf } from '../../lib/pack/read.ts';
import type { Digest } from '../../lib/page/digest.ts';
import { functionWords } from '../../lib/text/languages.ts';
import type { EvalRow } from './rows.ts';

const outlet: Outlet = { id: 'outlet', name: 'Outlet', kind: 'unknown', family: 'outlet', hosts: [], accounts: [], facts: {} };

/** A pack over rows with given stories. Story ids are numbers; `names` says what they stand for. */
export async function packOfRows(rows: readonly EvalRow[]): Promise<{ pack: Pack; names: ReadonlyMap<string, string> }> {
  const groups = Map.groupBy(rows, ({ story, id }) => story ?? id);
  const names = new Map<string, string>();
  const writer = createPackWriter([outlet], functionWords);
  let number = 0;
  for (const [name, members] of groups) {
    const id = `s${number++}`;
    names.set(id, name);
    const articles = members.map((row, at): Article => {
      const date = row.date && !Number.isNaN(Date.parse(row.date)) ? new Date(row.date).toISOString().slice(0, 10) : undefined;
      return {
        id: `a${at}`,
        outlet: 'outlet',
        title: row.title.slice(0, 400) || 'untitled',
        ...(date && { date }),
        role: 'report',
        basis: 'assumed',
      };
    });
    const [first] = articles;
    const story: Story = {
      id,
      lang: 'en',
      ...(first?.date && { date: first.date }),
      headline: first?.title ?? 'untitled',
      dek: first?.title ?? 'untitled',
      keyPoints: [],
      body: [],
      articles: articles.map((article) => article),
      related: [],
    };
    writer.add(
      story,
      members.map(({ title, text, date }) => ({ title, text: text ?? '', date: date ?? undefined })),
    );
  }
  const bytes = new Uint8Array(await new Blob((await writer.finish()) as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return { pack: await openPack(readerOf(bytes)), names };
}

/** What the reader script would send of an article. */
export function digestOf({ id, title, text, date }: EvalRow): Digest {
  return {
    pageKey: `https://query.example/${encodeURIComponent(id)}`,
    title: title.slice(0, 600),
    lead: (text ?? '').slice(0, leadLength),
    ...(date && { published: date }),
  };
}
