import type { Sentence } from './conflict-sentence.ts';

const negation =
  /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|unable|hardly|n't|nicht|kein|keine|keinen|keiner|keinem|nie|niemand|nichts|pas|jamais|aucun|aucune|personne|rien|nunca|ningun|ninguna|ninguno|nadie|nada|jamas|tampoco)$/;
const contracted = /n't$/;
const denial =
  /^(?:denied|denies|deny|denying|denial|discounted|discounts|dismissed|dismisses|refuted|refutes|rejected|rejects|false|untrue|unfounded|baseless|hoax|refused|refuses|failed|fails|bestreitet|bestritt|dementiert|dementierte|falsch|dement|nie|nient|dementi|faux|niega|nego|desmintio|desmiente|falso)$/;

/** Where a sentence turns what it says into its opposite. */
export interface Negation {
  readonly at: number;
  /** `no`, `not`, or a verb such as `denied` that speaks of a claim. */
  readonly kind: 'word' | 'verb';
}

/** The negations of a sentence; those that do not turn it (`not only`, `no doubt`, `no longer than`) are left out. */
export function negations(sentence: Sentence): Negation[] {
  return sentence.tokens.flatMap(({ low }, at): Negation[] => {
    if (negation.test(low) || contracted.test(low)) return turnsNothing(sentence, at) ? [] : [{ at, kind: 'word' }];
    const excludes = /^(?:ruled|rules)$/.test(low) && sentence.tokens[at + 1]?.low === 'out';
    return excludes || (denial.test(low) && !isAdjective(sentence, at) && !isPlainVerb(sentence, at)) ? [{ at, kind: 'verb' }] : [];
  });
}

function turnsNothing({ tokens, lang }: Sentence, at: number): boolean {
  const [low, next] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
  // Who disputes nothing, and what nobody doubts, is so.
  if (tokens.slice(at + 1, at + 7).some((token) => /^(?:disput|doubt|contest|challeng|question)(?:e|ed|es|s)?$/.test(token.low)))
    return true;
  const numbered = tokens[at + (next === '.' ? 2 : 1)]?.kind === 'number';
  if (low === 'no') return (lang !== 'en' && lang !== 'es') || numbered || /^(?:doubt|matter|less|more|later|fewer|sooner|1)$/.test(next);
  // `pleaded not guilty` says what was pleaded, and nothing of what is so.
  if (low === 'not') return /^(?:only|least|just|merely|until|yet|guilty)$/.test(next);
  if (low === 'pas') return lang !== 'fr';
  if (low === 'personne') return !tokens.some(({ text }) => text === 'ne' || text.startsWith("n'"));
  return low === 'nie' && lang === 'en';
}

const claimed =
  /^(?:that|as|reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|notions?|ideas?|assertions?|charges?|speculation)$/;

/** `cables failed` and `failed the test` deny nothing, as `failed to open` does. */
function isPlainVerb({ tokens }: Sentence, at: number): boolean {
  if (/^fail(?:s|ed)$/.test(tokens[at]?.low ?? '')) return tokens[at + 1]?.low !== 'to';
  // Who has been dismissed has lost a post; who has dismissed a claim denies it.
  if (/^(?:dismissed|refused)$/.test(tokens[at]?.low ?? '') && /^(?:been|was|were|is|are|be)$/.test(tokens[at - 1]?.low ?? '')) return true;
  // Who rejects a deal is against it; who rejects a report denies it.
  if (/^(?:reject|dismiss)(?:s|es|ed)$/.test(tokens[at]?.low ?? ''))
    return !tokens.slice(at + 1, at + 7).some(({ low }) => claimed.test(low));
  // Who turns down calls, demands or bail says nothing of what is so.
  return tokens
    .slice(at + 1, at + 3)
    .some(({ low }) => /^(?:calls?|demands?|appeals?|requests?|pleas?|bids?|offers?|bail|permission|entry|access)$/.test(low));
}

/** `false statements` denies nothing. */
function isAdjective({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:false|untrue|unfounded|baseless)$/.test(tokens[at]?.low ?? '') && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.low !== 'that'
  );
}
