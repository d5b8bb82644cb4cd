import type { Spread } from './measure.ts';

/** Three digits are as many as repeat. */
export function rounded(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(Math.abs(value) < 0.1 ? 1 : Math.abs(value) < 10 ? 2 : 3)));
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)];
}

/** Median and 95th percentile in one cell. */
export function both(value: Spread | undefined): string {
  return value ? `${rounded(value.p50)} / ${rounded(value.p95)}` : '';
}

/** How many times another number a number is. */
export function times(value: number, other: number): string {
  return `${rounded(value / other)} ×`;
}
