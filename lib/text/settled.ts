/** Marks on one letter; no script puts more on it. */
const mostMarks = 6;
const unsettling = new RegExp(`[\\u202a-\\u202e\\u2066-\\u2069]|(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/**
 * Text that keeps to its place: without characters that turn the direction of what comes after them, and without marks piled on a letter,
 * which would be drawn over the lines around it.
 */
export function settled(text: string): string {
  return text.replace(unsettling, '$1');
}
