import { csvTable } from './csv-table.ts';
import { guessOf, type RatingsGuess } from './guess.ts';
import { jsonTable } from './json-table.ts';
import { mostBytes, mostEntries, RatingsError, type RatingsTable } from './table.ts';

/** A list of ratings as it was read, with a guess at what its columns mean. */
export interface ReadRatings extends RatingsTable {
  readonly guess: RatingsGuess;
}

/**
 * Reads a list of ratings by domain out of a CSV or JSON file.
 * @throws RatingsError where it is too long, empty, broken (with its line), or holds no domains or no numbers
 */
export function readRatings(text: string, fileName: string): ReadRatings {
  if (text.length > mostBytes) throw new RatingsError('too-large');
  const isJson = /\.json$/i.test(fileName) || /^\uFEFF?\s*[[{]/.test(text);
  const table = isJson ? jsonTable(text.replace(/^\uFEFF/, '')) : csvTable(text);
  const [row] = table.rows;
  if (!row) throw new RatingsError('empty');
  if (table.rows.length > mostEntries) throw new RatingsError('too-many', table.rows[mostEntries]?.line);
  return { ...table, guess: guessOf(table, fileName) };
}
