import type { Print } from './print.ts';
import { mark } from './used-terms.ts';

/** What speaks for two articles telling of one event, in the order in which the model weighs it. */
export const evidenceNames = ['alike', 'names', 'lead', 'figures', 'words', 'leadNames', 'bothFigures', 'daysApart'] as const;
export type Evidence = Readonly<Record<(typeof evidenceNames)[number], number>>;

/** An article that names nearly nobody in its lead is not known by that: as if so much more stood there. */
const fewNames = 0.02;
/** Days are counted in such units, so that the first few count little: a story is told for some days. Further apart makes no difference. */
const days = { unit: 5, most: 120 };

/** Sums over the terms that two articles share: products of weights, and squared weights of what the other one has of a lead. */
class Shared {
  all = 0;
  names = 0;
  figures = 0;
  lead = 0;
  ofA = 0;
  ofB = 0;

  add(left: number, right: number, marksA: number, marksB: number): void {
    const product = left * right;
    const both = marksA & marksB;
    const either = marksA | marksB;
    this.all += product;
    if (either & mark.name) this.names += product;
    if (both & mark.figure) this.figures += product;
    if (both & mark.lead) this.lead += product;
    if ((either & (mark.name | mark.figure)) === 0) return;
    if (marksA & mark.lead) this.ofA += left * left;
    if (marksB & mark.lead) this.ofB += right * right;
  }
}

/**
 * Compares two articles. All but the last two are square roots of cosines, of all terms and of those of one kind, from 0 to 1; `leadNames`
 * is the smaller of the two shares of names and figures in the lead that the other article has anywhere. Scripts without capitals have
 * no names: there, all terms stand in for them.
 */
export function compare(a: Print, b: Print): Evidence {
  const { all, names, figures, lead, ofA, ofB } = sharedOf(a, b);
  const isNameless = a.names === 0 || b.names === 0;
  return {
    alike: Math.sqrt(all),
    names: isNameless ? Math.sqrt(all) : root(names, a.names * b.names),
    lead: root(lead, a.lead * b.lead),
    figures: root(figures, a.figures * b.figures),
    words: Math.sqrt(Math.max(0, all - names - figures)),
    leadNames: isNameless ? root(lead, a.lead * b.lead) : Math.min(1, ofA / (a.leadNames + fewNames), ofB / (b.leadNames + fewNames)),
    bothFigures: a.figures > 0 && b.figures > 0 ? 1 : 0,
    daysApart: a.day === undefined || b.day === undefined ? 0 : Math.log1p(Math.min(days.most, Math.abs(a.day - b.day)) / days.unit),
  };
}

function sharedOf(a: Print, b: Print): Shared {
  const shared = new Shared();
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = (a.terms[i] as number) - (b.terms[j] as number);
    if (difference === 0) shared.add(a.weights[i] as number, b.weights[j] as number, a.marks[i] as number, b.marks[j] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

function root(product: number, lengths: number): number {
  return lengths > 0 ? Math.sqrt(Math.min(1, product / lengths)) : 0;
}
