/** The number that a cell holds, with a point or a comma before its decimals; undefined where it holds none, or something else beside it. */
export function numberIn(cell: string): number | undefined {
  const written = cell.trim().replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(written) && Number.isFinite(Number(written)) ? Number(written) : undefined;
}
