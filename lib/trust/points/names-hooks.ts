import type { Sentence } from './conflict-sentence.ts';
import type { Name } from './names.ts';

/**
 * What a name hangs on in its sentence: what it does (`does:won`), what is done to it (`gets:appointed`), where it is a place of
 * (`in:centre`), and what it qualifies (`of:flag`). Two names with a hook in common play one role.
 */
export function hooks(sentence: Sentence, name: Name): Set<string> {
  const { tokens, meanings } = sentence;
  const offices = tokens.slice(Math.max(0, name.first - 1), name.last + 1).flatMap(({ low }) => (office.test(low) ? [`is:${low}`] : []));
  const after = meanings[name.last + 1];
  return new Set([...before(sentence, name), ...verbAfter(sentence, name), ...offices, ...(after ? [`of:${after}`] : [])]);
}

const office =
  /^(?:chief|judge|minister|president|mayor|governor|coach|captain|commander|director|manager|chairman|head|senator|professor)$/;

/** What stands before a name: the verb of `won by Diallo` and `appointed Ortiz`, the place of `a centre in Malvern`. */
function before(sentence: Sentence, { first }: Name): string[] {
  const small = smallWordBefore(sentence, first);
  const found = meaningsBefore(sentence, first);
  if (small === 'as') return ['as'];
  if (small === 'by') return found.map((meaning) => `does:${meaning}`);
  if (/^(?:of|de|du)$/.test(small)) return found.slice(0, 1).map((meaning) => `of:${meaning}`);
  return small ? found.map((meaning) => `${small}:${meaning}`) : found.slice(0, 1).map((meaning) => `gets:${meaning}`);
}

/** The verb of `Vogt won silver` and `Keane was chosen`, across a comma too. */
function verbAfter(sentence: Sentence, { first, last }: Name): string[] {
  const { tokens, meanings } = sentence;
  if (!/^(?:|by)$/.test(smallWordBefore(sentence, first))) return [];
  const start = /^[,”"’]$/.test(tokens[last + 1]?.low ?? '') ? last + 2 : last + 1;
  const passive = /^(?:was|were|is|are|been|be|wurde|fue|est)$/.test(tokens[start]?.low ?? '');
  const verb = meanings.slice(start, start + (passive ? 4 : 3)).find((meaning) => meaning !== '');
  return verb ? [`${passive ? 'gets' : 'does'}:${verb}`] : [];
}

/** The preposition before a name, across its titles and article. */
function smallWordBefore({ tokens }: Sentence, first: number): string {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const low = tokens[at]?.low ?? '';
    if (/^(?:in|at|from|to|off|by|of|for|with|as|on|under|en|a|de|du|par|por|dans)$/.test(low))
      return at === first - 1 || /^(?:by|as|par|por)$/.test(low) || between(tokens, at + 1, first) ? low : '';
  }
  return '';
}

/** Whether only an article and adjectives stand between a preposition and a name. */
function between(tokens: Sentence['tokens'], from: number, to: number): boolean {
  return to - from <= 2 && tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

/** The nearest meanings before a name in its clause, the nearest first. */
function meaningsBefore({ tokens, meanings }: Sentence, first: number): string[] {
  const found: string[] = [];
  for (let at = first - 1; at >= Math.max(0, first - 7) && found.length < 3; at--) {
    if (/^[;:.]$/.test(tokens[at]?.low ?? '')) break;
    if (meanings[at]) found.push(meanings[at] ?? '');
  }
  return found;
}
