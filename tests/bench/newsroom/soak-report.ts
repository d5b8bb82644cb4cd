import { rounded, table } from '../tables.ts';
import type { Soaked, SoakRow } from './soak.ts';

const columns = ['round', 'articles', 'stories', 'parts', 'prints', 'MB kept', 'MB heap', 'ended', 'disk full', 'faults'];
/** Faults are many where one is; so many are printed. */
const printed = 40;

/** The two lines with which the table begins. */
export const soakHead = table(columns, []);

/** A line of the table. */
export function soakLine({ round, articles, stories, parts, prints, bytes, heap, kills, full, faults }: SoakRow): string {
  const cells = [round, articles, stories, parts, prints, rounded(bytes / 1e6), rounded(heap / 1e6), kills, full, faults];
  return `| ${cells.map(String).join(' | ')} |`;
}

/** What a run comes to: whether it stayed flat, where it was ended, and what was wrong. @param ms a round took */
export function soakReport({ rows, faults, endings }: Soaked, ms: number): string {
  const quarter = (from: number, of: (row: SoakRow) => number) => {
    const some = rows.slice(Math.floor((rows.length * from) / 4), Math.floor((rows.length * (from + 1)) / 4)).map(of);
    return some.reduce((sum, value) => sum + value, 0) / some.length;
  };
  const ratio = (of: (row: SoakRow) => number) => `${rounded(quarter(3, of) / quarter(1, of))} ×`;
  const places = [...endings].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  return [
    `Last quarter against the second: heap ${ratio(({ heap }) => heap)}, kept ${ratio(({ bytes }) => bytes)}, articles ${ratio(({ articles }) => articles)}, parts ${ratio(({ parts }) => parts)}.`,
    `A round with all its endings and checks took ${rounded(ms)} ms.`,
    `Ended ${places.join(', ')}.`,
    ...(faults.length > 0 ? [`${faults.length} faults:`, ...faults.slice(0, printed)] : ['No faults.']),
  ].join('\n');
}
