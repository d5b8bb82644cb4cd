import type { Conflict } from './conflict-kinds.ts';
import { quote, type Sentence } from './conflict-sentence.ts';

/** Who came out ahead of whom, as the places of their names. */
export interface Contest {
  readonly winner: number;
  readonly loser: number;
}

const beats =
  /^(?:beat|beats|beating|defeated|defeats|defeating|beaten|stopped|stops|overcame|outpolled|knocked|ahead|over|edged|upset|thrashed|battu|bat|vencio|derroto|schlug)$/;
const loses = /^(?:lost|loses|losing|succumbed)$/;

/** Finds `X beat Y`, `X won ahead of Y`, `X lost to Y` and `X was beaten by Y` in a sentence. */
function contest(sentence: Sentence): Contest | undefined {
  const { tokens } = sentence;
  for (let at = 1; at < tokens.length; at++) {
    const outcome = outcomeAt(sentence, at);
    if (!outcome) continue;
    // In `Noll took the cup, beating Calder` the first name of the sentence is the one who beat.
    const participle = /ing$|^(?:ahead|behind|over)$/.test(tokens[at]?.low ?? '');
    const before = participle ? capital(tokens, 0, at, 1) : capital(tokens, at - 1, Math.max(-1, at - 7), -1);
    const after = capital(tokens, at + 1, Math.min(tokens.length, at + 7), 1);
    if (before === undefined || after === undefined) continue;
    return outcome === 'lost' ? { winner: after, loser: before } : { winner: before, loser: after };
  }
  return undefined;
}

/** What a word says of the name before it. */
function outcomeAt({ tokens }: Sentence, at: number): 'won' | 'lost' | undefined {
  const [before, low] = [tokens[at - 1]?.low ?? '', tokens[at]?.low ?? ''];
  const soon = (word: string) => tokens.slice(at + 1, at + 5).some((token) => token.low === word);
  if (low === 'over') return /^(?:win|victory|triumph|won|prevailed)$/.test(before) ? 'won' : undefined;
  if (low === 'behind') return 'lost';
  if (loses.test(low)) return soon('to') ? 'lost' : undefined;
  if (!beats.test(low)) return undefined;
  return /^(?:was|were|is|been|be)$/.test(before) && tokens[at + 1]?.low === 'by' ? 'lost' : 'won';
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
  if (!a || !b) return undefined;
  const [winner, loser] = [low(one, a.winner), low(one, a.loser)];
  if (winner === loser || winner !== low(other, b.loser) || loser !== low(other, b.winner)) return undefined;
  const between = (sentence: Sentence, each: Contest) =>
    quote(sentence, Math.min(each.winner, each.loser), Math.max(each.winner, each.loser));
  return { kind: 'direction', a: between(one, a), b: between(other, b) };
}

function low({ tokens }: Sentence, at: number): string {
  return tokens[at]?.low ?? '';
}
