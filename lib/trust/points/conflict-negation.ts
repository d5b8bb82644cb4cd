import type { Sentence } from './conflict-sentence.ts';

const negation =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|n't|nicht|kein|keine|keinen|keiner|keinem|nie|niemand|nichts|ohne|pas|jamais|aucun|aucune|personne|rien|sans|nunca|ningun|ninguna|ninguno|nadie|nada|jamas|tampoco|sin)$/;
const contracted = /n't$/;
const denial =
  /^(?:denied|denies|deny|denying|denial|dismissed|dismisses|refuted|refutes|rejected|rejects|false|untrue|unfounded|baseless|hoax|refused|refuses|failed|fails|bestreitet|bestritt|dementiert|dementierte|falsch|dement|nie|nient|dementi|faux|niega|nego|desmintio|desmiente|falso)$/;

/** Where a sentence turns what it says into its opposite. */
export interface Negation {
  readonly at: number;
  /** `no`, `not`, or a verb such as `denied` that speaks of a claim. */
  readonly kind: 'word' | 'verb';
}

/** The negations of a sentence; those that do not turn it (`not only`, `no doubt`, `no longer than`) are left out. */
export function negations({ tokens, lang }: Sentence): Negation[] {
  const found: Negation[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const low = tokens[at]?.low ?? '';
    const next = tokens[at + 1]?.low ?? '';
    if (
      low === 'no' &&
      (/^(?:doubt|matter|less|more|later|fewer|sooner|1)$/.test(next) || (next === '.' && tokens[at + 2]?.kind === 'number'))
    )
      continue;
    if (low === 'not' && /^(?:only|least|just|merely|until|yet)$/.test(next)) continue;
    if (low === 'pas' && lang !== 'fr') continue;
    if ((low === 'no' && lang !== 'en' && lang !== 'es') || (low === 'sin' && lang !== 'es') || (low === 'nie' && lang === 'en')) continue;
    if (low === 'personne' && !tokens.some((token) => token.low === 'ne' || token.text.startsWith("n'"))) continue;
    if (/^(?:false|untrue|unfounded|baseless)$/.test(low) && /^\p{L}/u.test(next)) continue;
    if (negation.test(low) || contracted.test(low)) found.push({ at, kind: 'word' });
    else if (denial.test(low)) found.push({ at, kind: 'verb' });
  }
  return found;
}

/** Whether a negation stands within a stretch of a sentence. */
export function negationAt(sentence: Sentence, first: number, last: number): boolean {
  return negations(sentence).some(({ at }) => at >= first && at <= last);
}
