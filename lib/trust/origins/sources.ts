import type { Article, Lineage, Outlet } from '../../corpus/schema.ts';

/** Whose reporting an article says it is. */
export interface Source {
  /** The family that the article counts for. */
  readonly family: string;
  /** The credit or link that says so; missing where the article is its own outlet's. */
  readonly said: Exclude<Lineage, { kind: 'text' }> | undefined;
  /** The families that it credits, where they are several: it merges with none of them. */
  readonly several: ReadonlySet<string>;
}

/**
 * The source of an article: the one family that it credits, or whose page it says to be; else its own. One that credits several, its
 * own among them, put them together and is its own.
 */
export function sourceOf(article: Article, outletOf: (id: string) => Outlet): Source {
  const own = outletOf(article.outlet).family;
  const said = new Map<string, Exclude<Lineage, { kind: 'text' }>>();
  for (const entry of article.lineage ?? []) {
    // A page of the same story that is named as the original is a tie to that page.
    if (entry.kind === 'text' || (entry.kind === 'link' && entry.article !== undefined)) continue;
    const { family } = outletOf(entry.outlet);
    if (!said.has(family)) said.set(family, entry);
  }
  const [only, another] = said;
  if (another) return { family: own, said: undefined, several: new Set(said.keys()) };
  if (!only || only[0] === own) return { family: own, said: undefined, several: new Set() };
  return { family: only[0], said: only[1], several: new Set() };
}
