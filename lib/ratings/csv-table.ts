import Papa from 'papaparse';
import { domainIn } from './domain.ts';
import { RatingsError, type RatingsRow, type RatingsTable } from './table.ts';

/**
 * The rows of a CSV file. Its first row names the columns, unless a domain stands in it: then they are called 1, 2, 3, …
 * @throws RatingsError with its line where a quoted cell never ends
 */
export function csvTable(text: string): RatingsTable {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd());
  let line = 1;
  const rows = data.map((cells): RatingsRow => {
    const row = { line, cells };
    // A quoted cell may run over several lines.
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new RatingsError('broken', rows[broken.row ?? 0]?.line ?? 1);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (!first) throw new RatingsError('empty');
  const isNamed = !first.cells.some((cell) => domainIn(cell) !== undefined);
  const columns = first.cells.map((cell, place) => (isNamed && cell.trim()) || String(place + 1));
  const body = isNamed ? filled.slice(1) : filled;
  const laidOut = body.map(({ line, cells }) => ({ line, cells: columns.map((_, place) => cells[place] ?? '') }));
  return { columns, rows: laidOut, countedIn: 'lines' };
}
