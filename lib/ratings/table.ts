/** A list of ratings as it stands in its file, before anybody said what its columns mean. */
export interface RatingsTable {
  readonly columns: readonly string[];
  readonly rows: readonly RatingsRow[];
  /** How the file counts its rows: a CSV file in lines, a JSON file in entries. */
  readonly countedIn: 'lines' | 'entries';
}

export interface RatingsRow {
  /** Where it stands, from 1. */
  readonly line: number;
  /** In the order of the columns; a cell that the file leaves out is ''. */
  readonly cells: readonly string[];
}

/** What a file of ratings is refused for. */
export type RatingsFault = 'too-large' | 'too-many' | 'empty' | 'broken' | 'no-domains' | 'no-numbers';

/** A file that is no list of ratings; nothing of it was kept. */
export class RatingsError extends Error {
  override name = 'RatingsError';
  readonly fault: RatingsFault;
  /** Where reading ended, from 1; undefined where the file as a whole is at fault. */
  readonly line: number | undefined;

  constructor(fault: RatingsFault, line?: number) {
    super(line === undefined ? fault : `${fault} in line ${line}`);
    this.fault = fault;
    this.line = line;
  }
}

/** No list holds more entries. */
export const mostEntries = 100_000;
/** No file is longer, in bytes. */
export const mostBytes = 10_000_000;
