import { readStatement } from './statement.ts';

/** Words that turn what a sentence says, in the languages whose words are compared. */
const turning =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|denie[sd]|deny|denying|refused?|ruled out|unhurt|kein(?:e[mnrs]?)?|nicht|niemand|nie|aucun[es]?|ne|pas|jamais|personne|ningun[oa]?|ningún|nadie|nunca|jamás)\b|n['’]t\b/iu;

/**
 * Whether two sentences that are alike may say the same. They may if they give one number; else not if both give numbers, and not if one
 * has a negation and the other none: "nobody was hurt" and "four people were hurt" are nearly the same words.
 */
export function mayAgree(a: string, b: string): boolean {
  const [ofA, ofB] = [numbersIn(a), numbersIn(b)];
  if ([...ofA].some((number) => ofB.has(number))) return true;
  return (ofA.size === 0 || ofB.size === 0) && turning.test(a) === turning.test(b);
}

function numbersIn(sentence: string): ReadonlySet<string> {
  return new Set(readStatement(sentence).flatMap(({ key, isNumber }) => (isNumber ? key : [])));
}
