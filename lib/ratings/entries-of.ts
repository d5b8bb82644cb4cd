import { domainIn } from './domain.ts';
import type { Scale } from './guess.ts';
import { numberIn } from './number-in.ts';
import type { RatingsTable } from './table.ts';

export type RatingEntry = [domain: string, value: number];

/**
 * Why a row is left out. What is said of a part of a site, such as the humour of a newspaper, does not hold for the whole; of several
 * rows for one domain the first counts.
 */
export type RowFault = 'no-domain' | 'part' | 'no-number' | 'off-scale' | 'duplicate';

export interface BadRow {
  readonly line: number;
  readonly fault: RowFault;
  /** What stands in the cell at fault. */
  readonly cell: string;
}

export interface RatingEntries {
  readonly entries: readonly RatingEntry[];
  /** How many rows were left out for not saying a domain and a value on the scale. */
  readonly bad: number;
  /** How many were left out because an earlier row has their domain. */
  readonly duplicates: number;
  /** The first five that were left out. */
  readonly named: readonly BadRow[];
}

/** As many rows are named; the others are counted. */
const mostNamed = 5;

/** The entries of a list, by the columns and the scale that somebody chose. */
export function entriesOf({ rows }: RatingsTable, chosen: { domain: number; value: number; scale: Scale }): RatingEntries {
  const values = new Map<string, number>();
  const left: BadRow[] = [];
  for (const { line, cells } of rows) {
    const [host, figure] = [cells[chosen.domain] ?? '', cells[chosen.value] ?? ''];
    const site = domainIn(host);
    const value = numberIn(figure);
    if (site === undefined) left.push({ line, fault: 'no-domain', cell: host });
    else if (!site.isWhole) left.push({ line, fault: 'part', cell: host });
    else if (value === undefined) left.push({ line, fault: 'no-number', cell: figure });
    else if (value < chosen.scale.low || value > chosen.scale.high) left.push({ line, fault: 'off-scale', cell: figure });
    else if (values.has(site.domain)) left.push({ line, fault: 'duplicate', cell: host });
    else values.set(site.domain, value);
  }
  const duplicates = left.filter(({ fault }) => fault === 'duplicate').length;
  return { entries: [...values], bad: left.length - duplicates, duplicates, named: left.slice(0, mostNamed) };
}
