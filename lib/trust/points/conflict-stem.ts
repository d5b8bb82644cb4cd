/** Endings that make another form of the same word, longest first: of verbs, nouns and adjectives in English, German, French and Spanish. */
const endings = [
  'ization',
  'isation',
  'ations',
  'ation',
  'ments',
  'ment',
  'ingly',
  'ances',
  'ance',
  'ences',
  'ence',
  'iones',
  'ciones',
  'cion',
  'ungen',
  'ung',
  'ings',
  'ing',
  'ions',
  'ion',
  'edly',
  'ness',
  'ally',
  'ados',
  'adas',
  'idos',
  'idas',
  'ado',
  'ada',
  'ido',
  'ida',
  'ies',
  'ied',
  'ers',
  'ors',
  'ed',
  'es',
  'er',
  'or',
  'en',
  'ly',
  'al',
  'os',
  'as',
  's',
  'e',
  'y',
  'n',
  'a',
  'o',
];

/**
 * What is left of a folded word without its endings, to tell forms of one word: `evacuated`, `evacuation` and `evacuate` share `evacuat`.
 * Crude on purpose: two words of a pair of sentences seldom share a stem by accident.
 */
export function stem(word: string): string {
  let left = word;
  for (let round = 0; round < 3; round++) {
    const ending = endings.find((each) => left.endsWith(each) && left.length - each.length >= 4 - (each === 's' ? 1 : 0));
    if (!ending) break;
    left = left.slice(0, -ending.length);
  }
  const last = left.at(-1);
  return left.length > 3 && last === left.at(-2) ? left.slice(0, -1) : left;
}
