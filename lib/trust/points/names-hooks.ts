import type { Sentence } from './conflict-sentence.ts';
import type { Name } from './names.ts';

/**
 * What a name hangs on in its sentence: what it does (`does:won`), what is done to it (`gets:appointed`), where it is a place of
 * (`in:centre`), and what it qualifies (`of:flag`). Two names with a hook in common play one role.
 */
export function hooks(sentence: Sentence, { first, last }: Name): Set<string> {
  const found = new Set<string>();
  const { tokens, meanings } = sentence;
  const low = (at: number) => tokens[at]?.low ?? '';
  const small = smallWordBefore(sentence, first);
  const before = meaningsBefore(sentence, first);
  if (small === 'by') for (const meaning of before.slice(0, 3)) found.add(`does:${meaning}`);
  else if (small === 'as' || small === 'called' || small === 'named') found.add('as');
  else if (/^(?:of|de|du)$/.test(small)) found.add(`of:${before[0] ?? ''}`);
  else if (small) for (const meaning of before) found.add(`${small}:${meaning}`);
  else if (before[0]) found.add(`gets:${before[0]}`);
  const passive = /^(?:was|were|is|are|been|be|wurde|fue|est)$/.test(low(last + 1));
  const start = last + 1 + (/^[,”"’]$/.test(low(last + 1)) ? 1 : 0);
  const after = meanings.slice(start, start + (passive ? 4 : 3)).filter((meaning) => meaning !== '');
  if (small === '' || small === 'by') for (const meaning of after.slice(0, 1)) found.add(`${passive ? 'gets' : 'does'}:${meaning}`);
  for (let at = Math.max(0, first - 1); at <= last; at++) if (/^(?:chief|judge|minister|president|mayor|governor|coach|captain|commander|director|manager|chairman|head|senator|professor)$/.test(low(at))) found.add(`is:${low(at)}`);
  if (meanings[last + 1]) found.add(`of:${meanings[last + 1]}`);
  return found;
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
