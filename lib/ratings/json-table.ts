import { z } from '../zod.ts';
import { RatingsError, type RatingsTable } from './table.ts';

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
type Cell = z.infer<typeof Cell>;

/** What is no plain value, such as a list within an entry, is passed by. */
const Entry = z.record(z.string(), z.catch(z.optional(Cell), undefined));
const File = z.union([z.array(Entry), z.record(z.string(), Cell), z.record(z.string(), Entry)]);

/** The columns of a file that gives its domains as keys. */
const [keyColumn, valueColumn] = ['domain', 'value'];

/**
 * The entries of a JSON file: a list of objects, or an object from domains to values or to objects.
 * @throws RatingsError where it is something else, with the line where it is no JSON and the engine says which
 */
export function jsonTable(text: string): RatingsTable {
  const file = File.safeParse(parsed(text));
  if (!file.success) throw new RatingsError('broken');
  const entries = Array.isArray(file.data)
    ? file.data
    : Object.entries(file.data).map(([domain, value]): z.infer<typeof Entry> => {
        return typeof value === 'object' && value !== null
          ? { ...value, [keyColumn]: domain }
          : { [keyColumn]: domain, [valueColumn]: value };
      });
  if (entries.length === 0) throw new RatingsError('empty');
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const rows = entries.map((entry, place) => ({ line: place + 1, cells: columns.map((column) => written(entry[column])) }));
  return { columns, rows, countedIn: 'entries' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Engines name the line in words of their own: "(line 3 column 5)", "at line 3 column 5".
    const line = /\bline (\d{1,9})/.exec(String(error))?.[1];
    throw new RatingsError('broken', line === undefined ? undefined : Number(line));
  }
}

function written(cell: Cell | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell);
}
