import { randomStream } from '../../../eval/random.ts';

const syllables = ['ka', 'lo', 'mi', 'ran', 'tes', 'vu', 'bri', 'dor', 'fen', 'gal', 'hop', 'jun', 'nel', 'pas', 'quo', 'sil'];

/** Paragraphs of made-up words, 20 a sentence and line; another seed gives another text. */
export function prose(seed: number, lines: number): string {
  const random = randomStream(seed);
  const word = () =>
    Array.from({ length: 2 + Math.floor(random() * 2) }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return Array.from({ length: lines }, () => `${Array.from({ length: 20 }, word).join(' ')}.`).join('\n');
}

/** The first lines of a text. */
export function firstLines(text: string, count: number): string {
  return text.split('\n').slice(0, count).join('\n');
}
