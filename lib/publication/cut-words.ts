import { eachWord } from '../text/words.ts';

/** What stands for words that were left out. */
export const elision = '…';

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => count++);
  return count;
}

/** The first words of a text and `…`; the text itself where it has no more than that. Cutting what was cut changes nothing. */
export function cutWords(text: string, most: number): string {
  let count = 0;
  let end = 0;
  eachWord(text, (word, start) => {
    if (++count === most) end = start + word.length;
  });
  return count > most ? `${text.slice(0, end)}${elision}` : text;
}
