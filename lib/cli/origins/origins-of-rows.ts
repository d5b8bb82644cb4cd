import { type Imprint, OutletBook } from '../../corpus/outlet-book.ts';
import { readDay } from '../../corpus/read-day.ts';
import type { Article, Outlet } from '../../corpus/schema.ts';
import { dayOf } from '../../pack/facts.ts';
import { detectLanguage, functionWords } from '../../text/languages.ts';
import { agencyAt, agencyNamed } from '../../trust/origins/agencies.ts';
import { createEventDivider } from '../../trust/origins/events.ts';
import { findOrigins, type Origin } from '../../trust/origins/find-origins.ts';
import { lineageOf, type Unlinked } from '../../trust/origins/lineage.ts';
import { imprintOf } from '../build/survey.ts';
import type { OriginRow } from './origin-row.ts';

/** The origins of rows, with the rows of each. */
export interface FoundOrigins {
  readonly origins: readonly Origin[];
  /** The row of an article's id: ids of rows may come twice, those of articles do not. */
  readonly rowOf: (id: string) => OriginRow | undefined;
  readonly outletOf: (id: string) => Outlet;
}

/** Finds the origins of rows: by family and credit within a story, or within what tells of one event; by text and links among all of them. */
export function originsOfRows(rows: readonly OriginRow[]): FoundOrigins {
  const book = new OutletBook();
  const articles = withOwnIds(rows).map(({ id, row }) => ({ id, row, unlinked: unlinkedOf(id, row, book) }));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const lineage = lineageOf(
    articles.map(({ unlinked }) => unlinked),
    { outletOfName: (name) => book.idOf({ publisher: name }), outletOfUrl: (url) => outletOf({ url }, book) },
  );
  const outlets = new Map(book.made.map((outlet) => [outlet.id, outlet]));
  const outletById = (id: string) => {
    const outlet = outlets.get(id);
    if (!outlet) throw new Error(`no outlet ${id} was made`);
    return outlet;
  };
  const divideByEvent = createEventDivider(
    articles
      .filter(({ row }) => !row.story)
      .map(({ id, unlinked: { title, text, date } }) => {
        const lang = detectLanguage(`${title}\n${text}`);
        return { id, title, text, day: dayOf(date), dull: lang ? functionWordsOf(lang) : new Set<string>() };
      }),
  );
  const divide = (members: readonly Article[]) =>
    [...Map.groupBy(members, ({ id }) => byId.get(id)?.row.story ?? undefined)].flatMap(([story, told]) => {
      if (story !== undefined) return [told];
      const found = new Map(told.map((article) => [article.id, article]));
      return divideByEvent(told.map(({ id }) => id)).map((ids) => ids.flatMap((id) => found.get(id) ?? []));
    });
  const toJudge = articles.map(({ id, unlinked }) => articleOf(id, unlinked, lineage.get(id) ?? []));
  return { origins: findOrigins(toJudge, outletById, divide), rowOf: (id) => byId.get(id)?.row, outletOf: outletById };
}

const dullWords = new Map<string, ReadonlySet<string>>();
function functionWordsOf(lang: string): ReadonlySet<string> {
  const known = dullWords.get(lang) ?? functionWords(lang);
  dullWords.set(lang, known);
  return known;
}

/** Ids that come twice get a number. Row ids may be any text, so that every id says which time it comes. */
function withOwnIds(rows: readonly OriginRow[]): { id: string; row: OriginRow }[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const before = seen.get(row.id) ?? 0;
    seen.set(row.id, before + 1);
    return { id: `${row.id}\n${before}`, row };
  });
}

function unlinkedOf(id: string, row: OriginRow, book: OutletBook): Unlinked {
  const imprint = imprintOf(row);
  const outlet = outletOf(imprint, book);
  return {
    id,
    outlet,
    publisher: imprint.publisher,
    title: row.title ?? '',
    text: row.text ?? '',
    byline: row.byline ?? row.author ?? undefined,
    url: row.url ?? undefined,
    date: row.date ? readDay(row.date) : undefined,
    canonical: row.canonical ?? undefined,
    isBasedOn: row.isBasedOn ?? undefined,
    feedSource: row.feedSource ?? row.source ?? undefined,
  };
}

/** An agency is one outlet, whichever of its hosts and names a row gives. */
function outletOf(imprint: Imprint, book: OutletBook): string {
  const host = [imprint.domain, imprint.url].map(hostIn).find(Boolean);
  const agency = (host && agencyAt(host)) || (imprint.publisher && agencyNamed(imprint.publisher)) || undefined;
  return book.idOf(agency ? { publisher: agency } : imprint);
}

function hostIn(address: string | undefined): string | undefined {
  const url = address?.includes('://') ? address : `https://${address ?? ''}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function articleOf(id: string, { outlet, title, date }: Unlinked, lineage: Article['lineage']): Article {
  return { id, outlet, title, ...(date && { date }), role: 'report', basis: 'assumed', lineage };
}
