import type { Outlet } from '../../fixtures/news/outlet.ts';
import type { NewsEvent, Telling } from '../../fixtures/news/telling.ts';

/** An article as an outlet has it at the moment. Times are milliseconds since 1970. */
export interface Article {
  /** Names it within its outlet: that of its event, with `-2` where the outlet tells of it a second time. */
  readonly id: string;
  /** '' where the test published it. */
  readonly event: string;
  readonly outlet: Outlet;
  readonly address: string;
  readonly by: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
  readonly published: number;
  /** Missing while it stands as it came out. */
  readonly updated?: number;
}

const dayLength = 86_400_000;

/** All that the outlets tell of the events, as seen from a day (YYYY-MM-DD). */
export function articlesOf(outlets: readonly Outlet[], events: readonly NewsEvent[], today: string): Article[] {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const taken = new Map<string, number>();
  return events.flatMap(({ id, tellings }) =>
    tellings.flatMap((telling) => {
      const outlet = byId.get(telling.outlet);
      if (!outlet) return [];
      const times = (taken.get(`${outlet.id} ${id}`) ?? 0) + 1;
      taken.set(`${outlet.id} ${id}`, times);
      return articleOf(outlet, telling, { id: times > 1 ? `${id}-${times}` : id, event: id, today });
    }),
  );
}

function articleOf(outlet: Outlet, telling: Telling, { id, event, today }: { id: string; event: string; today: string }): Article {
  const published = Date.parse(`${today}T${telling.time}:00Z`) + telling.day * dayLength;
  const title = withDays(telling.title, today, outlet.lang);
  const text = withDays(telling.text, today, outlet.lang);
  return { id, event, outlet, by: telling.by, title, text, published, address: addressFor(outlet, { id, title, published }) };
}

/** Where an article lies: by its day and its first title, which the address keeps. */
export function addressFor(outlet: Outlet, { id, title, published }: Pick<Article, 'id' | 'title' | 'published'>): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const day = new Date(published).toISOString().slice(0, 10).replaceAll('-', '/');
  return `http://${outlet.host}/${day}/${slug || id}`;
}

/** The first paragraph. */
export function summaryOf({ text }: Pick<Article, 'text'>): string {
  return text.split('\n')[0] as string;
}

/** Puts weekdays and dates for `{-2}` and `{date-2}`. */
function withDays(text: string, today: string, lang: string): string {
  return text.replace(/\{(date)?(-?\d+)\}/g, (_, date: string | undefined, days: string) =>
    new Date(Date.parse(today) + Number(days) * dayLength).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, {
      timeZone: 'UTC',
      ...(date ? { day: 'numeric', month: 'long', year: 'numeric' } : { weekday: 'long' }),
    }),
  );
}
