import type { Article, KeyPoint, Outlet, Story } from '../../../lib/corpus/schema.ts';

/** An outlet that is its own family, of which nothing was looked at. */
export function outlet(id: string, more: Partial<Outlet> = {}): Outlet {
  return { id, name: `The ${id}`, kind: 'newspaper', family: id, hosts: [], accounts: [], facts: {}, ...more };
}

/** An article by an outlet, called after it. */
export function article(by: string, more: Partial<Article> = {}): Article {
  return { id: `by-${by}`, outlet: by, title: `What ${by} wrote`, date: '2026-05-04', role: 'report', basis: 'assumed', ...more };
}

export function point(supports: readonly string[], more: Partial<KeyPoint> = {}): KeyPoint {
  return { text: 'The bridge opens in June.', claim: 'fact', supports: [...supports], contradicts: [], ...more };
}

/** A story that one newspaper, `gazette`, reports. */
export function story(id: string, more: Partial<Story> = {}): Story {
  return {
    id,
    lang: 'en',
    date: '2026-05-04',
    headline: `Headline of ${id}`,
    dek: `Dek of ${id}.`,
    keyPoints: [point(['by-gazette'])],
    body: [],
    articles: [article('gazette')],
    related: [],
    ...more,
  };
}

/** Finds outlets by id, as a pack does. */
export function outletsOf(outlets: readonly Outlet[]): (id: string) => Outlet {
  return (id) => {
    const found = outlets.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`the test has no outlet ${id}`);
    return found;
  };
}
