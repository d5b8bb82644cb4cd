/** The one of some names that a misspelt one is nearest to; undefined where it is like none of them. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const [best] = names.map((each) => ({ each, slips: slips(name, each) })).sort((a, b) => a.slips - b.slips);
  return best && best.slips <= Math.max(1, best.each.length / 2) ? best.each : undefined;
}

/** How many letters have to be changed, added or taken away to turn one word into another. */
function slips(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (let column = 1; column <= to.length; column++)
      next.push(
        Math.min((row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1)),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
