import { LshIndex, Minhash } from 'minhash';
import type { Outlet } from '../../../lib/corpus/schema.ts';
import { findOrigins } from '../../../lib/trust/origins/find-origins.ts';
import { lineageOf } from '../../../lib/trust/origins/lineage.ts';
import type { Planted } from './planted-articles.ts';

/** Two articles, by their ids, that are said to have one text. */
export type Link = readonly [string, string];

/** Finds which articles have the text of others. */
export type FindCopies = (articles: readonly Planted[]) => Link[];

/** Plumbline's lineage, and the origins that follow from it: links are the reasons by which an article belongs to another's origin. */
export function copiesByOrigins(outlets: readonly Outlet[]): FindCopies {
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const unknown = () => 'unknown';
  return (articles) => {
    const lineage = lineageOf(articles, { outletOfName: unknown, outletOfUrl: unknown });
    const linked = articles.map(({ id, outlet, title, date }) => {
      return { id, outlet, title, date, role: 'report' as const, basis: 'assumed' as const, lineage: lineage.get(id) ?? [] };
    });
    const origins = findOrigins(linked, (id) => byId.get(id) ?? { ...(outlets[0] as Outlet), id, family: id });
    return origins.flatMap(({ reasons }) =>
      reasons.flatMap(({ kind, article, to }): Link[] => (kind === 'text' && to.article !== undefined ? [[article, to.article]] : [])),
    );
  };
}

/** How the peer is set: of several settings those with the highest F1 on these articles. */
const permutations = 128;
const bandSize = 2;
const least = 0.15;

/**
 * MinHash with an index by locality-sensitive hashing, as the documentation of `minhash` shows it, over runs of five words as ours are.
 * Pairs that the index names are kept where the estimate of their Jaccard index is high enough.
 */
export const copiesByMinhash: FindCopies = (articles) => {
  const index = new LshIndex({ bandSize });
  const hashes = new Map(articles.map(({ id, text }) => [id, hashOf(text)]));
  for (const [id, hash] of hashes) index.insert(id, hash);
  return [...hashes].flatMap(([id, hash]) =>
    index.query(hash).flatMap((other): Link[] => {
      const known = other < id ? hashes.get(other) : undefined;
      return known && known.jaccard(hash) >= least ? [[id, other]] : [];
    }),
  );
};

function hashOf(text: string): Minhash {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hash = new Minhash({ numPerm: permutations });
  for (const shingle of new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))) hash.update(shingle);
  return hash;
}
