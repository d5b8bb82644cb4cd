import { domainIn } from './domain.ts';
import { numberIn } from './number-in.ts';
import { RatingsError, type RatingsTable } from './table.ts';

/** What a file seems to say about itself; a reader confirms or corrects it. */
export interface RatingsGuess {
  readonly name: string;
  /** `2026-04-28`, or '' where the file's name holds no day. */
  readonly date: string;
  /** Places among the columns. */
  readonly domain: number;
  readonly value: number;
  readonly scale: Scale;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** As many rows tell what a column holds. */
const sample = 500;
const scales: readonly Scale[] = [
  { low: 0, high: 1 },
  { low: -1, high: 1 },
  { low: 0, high: 5 },
  { low: 0, high: 10 },
  { low: 0, high: 100 },
  { low: -100, high: 100 },
];

/** Guesses the columns from what is in them and then from their names, and the scale from the values. @throws RatingsError without a column for each */
export function guessOf(table: RatingsTable, fileName: string): RatingsGuess {
  const domain = bestColumn(table, (cell) => domainIn(cell) !== undefined, /domain|host|site|source/i);
  if (domain === undefined) throw new RatingsError('no-domains');
  const value = bestColumn(table, (cell) => numberIn(cell) !== undefined, /score|rating|value|trust|reliab|credib/i);
  if (value === undefined) throw new RatingsError('no-numbers');
  return {
    name: fileName
      .replace(/\.[a-z0-9]{1,5}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim()
      .slice(0, 300),
    date: /\b(\d{4}-[01]\d-[0-3]\d)\b/.exec(fileName.replace(/_/g, ' '))?.[1] ?? '',
    domain,
    value,
    scale: scaleOf(table, value),
  };
}

/** The smallest of the usual scales that holds every value of a column, else the span of the values. */
export function scaleOf({ rows }: RatingsTable, column: number): Scale {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { cells } of rows) {
    const value = numberIn(cells[column] ?? '');
    if (value !== undefined) [low, high] = [Math.min(low, value), Math.max(high, value)];
  }
  const usual = scales.find((scale) => scale.low <= low && high <= scale.high);
  return usual ?? (low < high ? { low, high } : { low, high: low + 1 });
}

/** Of the columns at least half full of a sort of cells, the first with a telling name, else the fullest. */
function bestColumn({ columns, rows }: RatingsTable, holds: (cell: string) => boolean, telling: RegExp): number | undefined {
  const looked = rows.slice(0, sample);
  const full = columns
    .map((name, place) => {
      const cells = looked.map((row) => row.cells[place] ?? '').filter((cell) => cell.trim() !== '');
      const held = cells.filter(holds).length;
      return { name, place, held, isFull: held > 0 && held * 2 >= cells.length && held * 2 >= looked.length };
    })
    .filter(({ isFull }) => isFull)
    .sort((a, b) => b.held - a.held || a.place - b.place);
  const named = full.toSorted((a, b) => a.place - b.place).find(({ name }) => telling.test(name));
  return (named ?? full[0])?.place;
}
