/** Endings of English inflection, and what may stand in their place in the word that they are added to. */
const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['']],
];

/** The words that an English word may be a form of, the likelier first: `ferries` gives `ferry`, `ferrie`, `ferri`, … Some are no words. */
export function baseForms(word: string): string[] {
  return endings.flatMap(([ending, bases]) => {
    const rest = word.slice(0, -ending.length);
    if (rest.length < 3 || !word.endsWith(ending)) return [];
    const forms = bases.map((base) => rest + base);
    // `planned` goes back to `plan`.
    const isDoubled = rest.length > 3 && rest.at(-1) === rest.at(-2);
    return isDoubled && (ending === 'ed' || ending === 'ing') ? [...forms, rest.slice(0, -1)] : forms;
  });
}
