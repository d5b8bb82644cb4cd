/** A row to learn from: features, whether it was right, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Logistic regression by Newton's method, with a ridge penalty on everything but the bias.
 * Gives the weights, the bias last.
 */
export function fitLogistic(examples: readonly Example[], ridge = 1): number[] {
  const size = (examples[0]?.features.length ?? 0) + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < 40; round++) {
    const gradient = weights.map((weight, at) => (at < size - 1 ? -ridge * weight : 0));
    const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (row < size - 1 ? ridge : 1e-9) : 0)));
    for (const { features, right, weight } of examples) {
      const p = probability(weights, features);
      const slope = ((right ? 1 : 0) - p) * weight;
      const bend = p * (1 - p) * weight;
      for (let row = 0; row < size; row++) {
        const x = row < size - 1 ? (features[row] ?? 0) : 1;
        if (x === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + slope * x;
        const line = curvature[row] as number[];
        for (let column = 0; column <= row; column++)
          line[column] = (line[column] ?? 0) + bend * x * (column < size - 1 ? (features[column] ?? 0) : 1);
      }
    }
    for (let row = 0; row < size; row++)
      for (let column = 0; column < row; column++) (curvature[column] as number[])[row] = curvature[row]?.[column] ?? 0;
    const step = solve(curvature, gradient);
    step.forEach((change, at) => {
      weights[at] = (weights[at] ?? 0) + change;
    });
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** The log-odds that the regression gives these features. */
export function oddsOf(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), weights.at(-1) ?? 0);
}

/** The same as a probability. */
export function probability(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-oddsOf(weights, features)));
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++) if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    [rows[at], rows[pivot]] = [rows[pivot] as number[], rows[at] as number[]];
    const own = rows[at] as number[];
    for (const other of rows.slice(at + 1)) {
      const factor = (other[at] ?? 0) / (own[at] ?? 1);
      for (let column = at; column <= size; column++) other[column] = (other[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    const own = rows[at] as number[];
    let sum = own[size] ?? 0;
    for (let column = at + 1; column < size; column++) sum -= (own[column] ?? 0) * (found[column] ?? 0);
    found[at] = sum / (own[at] ?? 1);
  }
  return found;
}
