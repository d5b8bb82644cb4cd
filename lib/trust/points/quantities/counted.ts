import { concept } from '../conflict-concepts.ts';
import type { Sentence } from '../conflict-sentence.ts';
import type { Quantity } from './quantity.ts';

/** What an amount is an amount of. */
export interface Counted {
  /** Meanings of the nouns after it, or for a sum or share the words on either side. */
  readonly nouns: ReadonlySet<string>;
  /** The noun nearest to it. */
  readonly head: string;
  /** What befell those counted, or what a sum is: dead, hurt, profit, …; `''` where nothing says. */
  readonly thing: string;
  /** The noun before `of`: `a depth of 12 miles`, `a population of 1,000`; `''` for none. */
  readonly measure: string;
  /**
   * Whether the amount is a change (`by`), what it began from (`from`), a time before something (`before`) or after it (`after`), or a time
   * that has not ended (`after four days of riots`, `running`); `''` for a level.
   */
  readonly role: '' | 'by' | 'from' | 'before' | 'after' | 'running';
  /** Whether it comes on top of others (`another five`) or is a part of them (`three of them`). */
  readonly more: boolean;
}

const fates = new Set(['dead', 'hurt', 'arrested', 'missing', 'evacuated']);
/** What sums of money are: a sum that is one of these is no sum that is not. */
const sums = new Set([
  'profit',
  'revenue',
  'debt',
  'deficit',
  'dividend',
  'loss',
  'los',
  'turnout',
  'unemployment',
  'salary',
  'bonus',
  'fined',
]);
const ends = /^[,;:()–—.]$/;
const stops =
  /^(?:and|or|but|und|oder|et|ou|y|in|at|on|for|with|after|when|while|from|to|by|were|was|are|is|have|had|has|who|which|that|sind|bei|dans|en|que|qui)$/;

/** Reads what an amount counts from the words around it. */
export function counted(sentence: Sentence, quantity: Quantity): Counted {
  const { tokens, meanings } = sentence;
  const nouns: string[] = [];
  for (let at = quantity.last + 1; at < Math.min(tokens.length, quantity.last + 8) && nouns.length < 4; at++) {
    const low = tokens[at]?.low ?? '';
    if (tokens[at]?.kind === 'number' || ends.test(low) || (stops.test(low) && at > quantity.last + 1)) break;
    const meaning = meanings[at];
    if (meaning) nouns.push(meaning);
  }
  // `put handset shipments at 34 million`: what is counted came before.
  if (nouns.length === 0 && quantity.dimension === 'age') nouns.push(...agedBefore(sentence, quantity));
  if (nouns.length === 0 && quantity.dimension === 'count') nouns.push(...meaningsBefore(sentence, quantity));
  const before = tokens[quantity.first - 1]?.low ?? '';
  const after = tokens
    .slice(quantity.last + 1, quantity.last + 3)
    .map(({ low }) => low)
    .join(' ');
  return {
    nouns: new Set(nouns),
    head: nouns[0] ?? '',
    thing:
      quantity.dimension === 'count'
        ? fate(sentence, quantity, fates)
        : quantity.dimension === 'ordinal'
          ? ''
          : fate(sentence, quantity, sums),
    measure: measureOf(sentence, quantity),
    role: roleOf(sentence, quantity),
    more: isPart(quantity, before, after, tokens[quantity.first - 2]?.low ?? ''),
  };
}

/** `another five`, `five more`, `three of them`, `a combination of 4 billion and …`. */
function isPart({ of }: Quantity, before: string, after: string, twoBefore: string): boolean {
  return (
    /^(?:another|other|additional|further|more|weitere|autres|otros|otras)$/.test(before) ||
    /^(?:more|other|others|additional|further|weitere|autres)\b/.test(after) ||
    /\bduring$/.test(after) ||
    /^(?:of (?:them|whom|which|these|those)|davon|d'entre eux|de ellos)$/.test(after) ||
    (of === undefined && /^of (?:the|those|these|its|his|her|their)$/.test(after)) ||
    before === 'including' ||
    (before === 'of' && twoBefore === 'combination')
  );
}

/** Whose age it is: `Noemi Sartori, 23`, `Esther Williams dies at 91`. */
function agedBefore({ meanings }: Sentence, { first }: Quantity): string[] {
  return meanings
    .slice(Math.max(0, first - 6), first)
    .filter((meaning) => meaning !== '')
    .slice(-3);
}

function meaningsBefore({ tokens, meanings }: Sentence, { first }: Quantity): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= first - 11 && tokens[at] && !isLoneNumber(tokens, at) && !ends.test(tokens[at]?.low ?? ''); at--)
    if (meanings[at]) found.push(meanings[at] ?? '');
  return found;
}

/** A number that is no part of a word such as `three-day`. */
function isLoneNumber(tokens: Sentence['tokens'], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text !== '-';
}

/** The nearest word for what befell those counted: after the amount in its clause first, then before it. */
function fate(sentence: Sentence, { first, last }: Quantity, known: ReadonlySet<string>): string {
  const { tokens, meanings } = sentence;
  const named = (at: number) =>
    known === fates && meanings[at] === 'murder' ? 'dead' : known.has(meanings[at] ?? '') ? (meanings[at] ?? '') : '';
  if (known === fates && /^(?:lives|life|vidas|vies)$/.test(tokens[last + 1]?.low ?? '')) return 'dead';
  for (let at = last + 1; at < last + 7 && tokens[at]?.kind !== 'number' && !isEnd(sentence, at); at++) if (named(at)) return named(at);
  for (let at = first - 1; at >= first - 10 && tokens[at]?.kind !== 'number' && !/^[;:.]?$/.test(tokens[at]?.low ?? ''); at--)
    if (named(at)) return named(at);
  return '';
}

/** Whether a clause ends at a token: at a sign, or at an `and` before another count. */
function isEnd({ tokens }: Sentence, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (low === '' || ends.test(low)) return true;
  const counts = /^(?:others?|dozens|several|injur\w+|wound\w+|many)$/;
  return (
    /^(?:and|but|und|et|y|while)$/.test(low) && tokens.slice(at + 1, at + 5).some((next) => next.kind === 'number' || counts.test(next.low))
  );
}

/** `a depth of about 12 miles`: the noun before the `of`. */
function measureOf({ tokens, meanings }: Sentence, { first }: Quantity): string {
  for (let at = first - 1; at >= Math.max(1, first - 4); at--)
    if (/^(?:of|de|von)$/.test(tokens[at]?.low ?? '')) return meanings[at - 1] ?? '';
  return '';
}

/** Whether a duration says how long before or after something else it was, or how long something has gone on. */
function timeRole(tokens: Sentence['tokens'], { first, last }: Quantity): Counted['role'] {
  const next = tokens[last + 1]?.low ?? '';
  const before = tokens[first - 1]?.low ?? '';
  if (/^(?:before|ago|earlier|prior|vor|avant|antes)$/.test(next)) return 'before';
  if (/^(?:later|after|nach|spater|apres|despues)$/.test(next)) return 'after';
  if (before === 'after' && next === 'of') return 'running';
  return before === 'by' ? 'by' : '';
}

const moves =
  /^(?:rose|rise|rises|risen|fell|fall|falls|fallen|grew|grow|up|down|increased?|decreased?|dropped|drop|climbed|climb|cut|raised|jumped|gained|lost|shrank|slipped|went|narrowed|widened|stieg|sank|baisse|hausse|subio|bajo)$/;

/** `rose 4 percent`, `5 percent more` are changes as `by 4 percent` is. */
function roleOf(sentence: Sentence, quantity: Quantity): Counted['role'] {
  const { tokens } = sentence;
  const { first, last, dimension } = quantity;
  const before = tokens[first - 1]?.low ?? '';
  if (dimension === 'duration') return timeRole(tokens, quantity);
  // The record that was broken is what another one begins from.
  if (measureOf(sentence, quantity) === concept('record')) return 'from';
  if (dimension === 'percent' && (moves.test(before) || /^(?:more|less|fewer|higher|lower|above|below)$/.test(tokens[last + 1]?.low ?? '')))
    return 'by';
  const verbBefore = tokens.slice(Math.max(0, first - 6), first).some(({ low }) => moves.test(low));
  if (/^(?:by|um)$/.test(before)) return 'by';
  return /^(?:from|von)$/.test(before) && verbBefore ? 'from' : '';
}
