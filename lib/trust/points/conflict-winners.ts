import type { Conflict } from './conflict-kinds.ts';
import { quote, type Sentence } from './conflict-sentence.ts';

/** Who came out ahead of whom, as the places of their names. */
export interface Contest {
  readonly winner: number;
  readonly loser: number;
}

const beats =
  /^(?:beat|beats|beating|defeated|defeats|defeating|stopped|stops|overcame|outpolled|knocked|ahead|over|edged|upset|thrashed|battu|bat|vencio|derroto|schlug)$/;
const loses = /^(?:lost|loses|losing|behind|succumbed)$/;

/** Finds `X beat Y`, `X won ahead of Y`, `X lost to Y` and `X was beaten by Y` in a sentence. */
export function contest({ tokens }: Sentence): Contest | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const low = tokens[at]?.low ?? '';
    if (low === 'over' && !/^(?:win|victory|triumph|won|prevailed)$/.test(tokens[at - 1]?.low ?? '')) continue;
    const passive = /^(?:was|were|is|been|be)$/.test(tokens[at - 1]?.low ?? '') && tokens[at + 1]?.low === 'by';
    const beaten = /^(?:beaten|defeated|stopped|knocked)$/.test(low) && passive;
    const lost = beaten || (loses.test(low) && (low === 'behind' || tokens[at + 1]?.low === 'to'));
    if (!lost && !beats.test(low)) continue;
    // In `Noll took the cup, beating Calder` the first name of the sentence is the one who beat.
    const participle = /ing$/.test(low) || /^(?:ahead|behind|over)$/.test(low);
    const before = participle ? capital(tokens, 0, at, 1) : capital(tokens, at - 1, Math.max(-1, at - 7), -1);
    const after = capital(tokens, at + 1, Math.min(tokens.length, at + 6), 1);
    if (before === undefined || after === undefined) continue;
    return lost ? { winner: after, loser: before } : { winner: before, loser: after };
  }
  return undefined;
}

/** The last word of the first name from one place to another, in steps of 1 or −1. */
function capital(tokens: Sentence['tokens'], from: number, to: number, step: 1 | -1): number | undefined {
  const isName = (at: number) =>
    tokens[at]?.kind === 'word' && /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !/^(?:the|in|a|at|on)$/.test(tokens[at]?.low ?? '');
  for (let at = from; at !== to; at += step) {
    if (!isName(at)) continue;
    let last = at;
    while (step === 1 && isName(last + 1)) last++;
    return last;
  }
  return undefined;
}

/** Whether both name the same winner and the same loser. */
export function sameResult(one: Sentence, other: Sentence): boolean {
  const [a, b] = [contest(one), contest(other)];
  return a !== undefined && b !== undefined && low(one, a.winner) === low(other, b.winner) && low(one, a.loser) === low(other, b.loser);
}

/** The winner of the one sentence is the loser of the other, and the other way round. */
export function winnerConflict(one: Sentence, other: Sentence): Conflict | undefined {
  const [a, b] = [contest(one), contest(other)];
  if (
    !a ||
    !b ||
    low(one, a.winner) !== low(other, b.loser) ||
    low(one, a.loser) !== low(other, b.winner) ||
    low(one, a.winner) === low(one, a.loser)
  )
    return undefined;
  const between = (sentence: Sentence, { winner, loser }: Contest) => quote(sentence, Math.min(winner, loser), Math.max(winner, loser));
  return { kind: 'direction', a: between(one, a), b: between(other, b) };
}

function low({ tokens }: Sentence, at: number): string {
  return tokens[at]?.low ?? '';
}
