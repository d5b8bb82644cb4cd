/** January to December by the beginnings of their names in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'jän', 'ene', 'gen', 'styc'],
  ['feb', 'fev', 'lut'],
  ['mar', 'maer', 'mrt', 'maa'],
  ['apr', 'avr', 'abr', 'kwi'],
  ['may', 'mai', 'mag', 'mei', 'maj'],
  ['jun', 'juin', 'giu', 'cze'],
  ['jul', 'juil', 'lug', 'lip'],
  ['aug', 'aou', 'ago', 'sie'],
  ['sep', 'set', 'wrz'],
  ['oct', 'okt', 'oto', 'ott', 'out', 'paz'],
  ['nov', 'lis'],
  ['dec', 'dez', 'dic', 'gru'],
];
/** Weekdays that begin like a month: Tuesday in French, Spanish and Italian; Monday to Saturday in none. */
const weekdays = new Set(['mar', 'mardi', 'martes', 'martedi', 'mart', 'maandag', 'maa']);

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/ź/g, 'z');

/** The number of the month, 1 to 12, that a word names, by its first letters; undefined where it names none. */
export function monthOf(word: string): number | undefined {
  const text = plain(word);
  if (!/^\p{L}{3,12}$/u.test(text)) return undefined;
  const at = beginnings.findIndex((names) => names.some((name) => text.startsWith(plain(name))));
  return at < 0 ? undefined : at + 1;
}

/** Whether a word can name a weekday as well as a month: "mar." is March, and Tuesday. */
export function isPerhapsWeekday(word: string): boolean {
  return weekdays.has(plain(word));
}
