import type { Print } from './print.ts';
import { mark } from './used-terms.ts';

/** What speaks for and against two articles telling of one event, in the order in which the model weighs it. */
export const evidenceNames = [
  'alike',
  'names',
  'lead',
  'figures',
  'words',
  'rarest',
  'bothFigures',
  'longer',
  'daysApart',
  'crowd',
] as const;
export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>;

/** Days are counted in such units, so that the first few count little: a story is told for some days. Further apart makes no difference. */
const days = { unit: 2, most: 120 };

/** Sums over the terms that two articles share: products of weights. */
class Shared {
  all = 0;
  names = 0;
  figures = 0;
  lead = 0;
  rarest = 0;

  add(product: number, marksA: number, marksB: number, rarity: number): void {
    const both = marksA & marksB;
    this.all += product;
    if ((marksA | marksB) & mark.name) this.names += product;
    if (both & mark.figure) this.figures += product;
    if (both & mark.lead) this.lead += product;
    if (rarity > this.rarest) this.rarest = rarity;
  }
}

/**
 * Compares two articles. `alike` to `words` are square roots of cosines, of all terms and of those of one kind, from 0 to 1. Scripts
 * without capitals have no names: there, all terms stand in for them. `rarest` is how rare the rarest term is that they share, from 0 to 1:
 * a topic has words of its own, but many use them. Longer articles have more in common by chance, and so have articles in a `crowd`.
 */
export function compare(a: Print, b: Print): Evidence {
  const { all, names, figures, lead, rarest } = sharedOf(a, b);
  const isNameless = a.names === 0 || b.names === 0;
  return {
    alike: Math.sqrt(all),
    names: isNameless ? Math.sqrt(all) : root(names, a.names * b.names),
    lead: root(lead, a.lead * b.lead),
    figures: root(figures, a.figures * b.figures),
    words: Math.sqrt(Math.max(0, all - names - figures)),
    rarest: rarest / 255,
    bothFigures: a.figures > 0 && b.figures > 0 ? 1 : 0,
    longer: Math.log1p(Math.max(a.terms.length, b.terms.length)),
    daysApart: a.day === undefined || b.day === undefined ? 0 : Math.log1p(Math.min(days.most, Math.abs(a.day - b.day)) / days.unit),
    crowd: (a.crowd + b.crowd) / 2,
  };
}

function sharedOf(a: Print, b: Print): Shared {
  const shared = new Shared();
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] as number) - (b.terms[j] as number);
    if (difference === 0) {
      const product = (a.weights[i] as number) * (b.weights[j] as number);
      shared.add(product, a.marks[i] as number, b.marks[j] as number, Math.min(a.rarity[i] as number, b.rarity[j] as number));
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

function root(product: number, lengths: number): number {
  return lengths > 0 ? Math.sqrt(Math.min(1, product / lengths)) : 0;
}
