import type { Sentence } from './conflict-sentence.ts';
import type { Name } from './names.ts';

const only = /^(?:alone|only|sole|solely|instead|exclusively|single-handedly|allein|seul|seule|solo)$/;

/** Whether a sentence says that a name is the one and only in its role: `was a Cessna`, `identified as Hutchins`, `with the Greens alone`. */
export function isExclusive({ tokens }: Sentence, { first }: Name): boolean {
  // `One of the victims was Noll` leaves room for others.
  if (tokens.some(({ low }) => /^(?:one|among|including)$/.test(low))) return false;
  if (tokens.some(({ low }) => only.test(low))) return true;
  const lows = tokens.slice(Math.max(0, first - 2), first).map(({ low }) => low);
  const [before, last] = lows;
  const isLink = (low: string | undefined) => /^(?:was|is|be|as)$/.test(low ?? '');
  return isLink(last) || (isLink(before) && /^(?:a|an|the)$/.test(last ?? ''));
}
