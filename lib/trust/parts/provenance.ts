import type { Article, Role } from '../../corpus/schema.ts';
import { copiesIn, type Origin } from '../origins/find-origins.ts';
import { type PartValue, sum, type WeighedOrigins } from './part.ts';

/** How near an article stands to the event. */
export const roleValue: Readonly<Record<Role, number>> = {
  primary: 1,
  'first-party-linked': 0.8,
  'first-party': 0.6,
  report: 0.6,
  rewrite: 0.4,
  unattributed: 0.2,
};

/** Provenance: the role of each origin's nearest article; the mean over origins. Copies add nothing to the article that they go back to. */
export function provenance(origins: WeighedOrigins): PartValue {
  const all = sum(origins.values());
  const nearest = [...origins].flatMap(([origin, weight]) => {
    const article = nearestOf(origin);
    return article ? [{ outlet: origin.outlet.name, role: article.role, basis: article.basis, weight }] : [];
  });
  return {
    value: nearest.length ? sum(nearest.map(({ role, weight }) => weight * roleValue[role])) / all : null,
    rows: nearest.map((row) => ({ row: { kind: 'role', ...row, points: 0 }, share: (row.weight * roleValue[row.role]) / all })),
  };
}

/** The article of an origin that stands nearest to the event, among those that are no copies; where all are, the first. */
export function nearestOf(origin: Origin): Article | undefined {
  const copies = copiesIn(origin);
  const own = origin.articles.filter(({ id }) => !copies.has(id));
  return own.sort((a, b) => roleValue[b.role] - roleValue[a.role])[0];
}
