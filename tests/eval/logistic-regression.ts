import { Matrix, solve } from 'ml-matrix';

/** A row to learn from: features, whether it was right, and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Logistic regression by Newton's method, with a ridge penalty on everything but the bias. Gives the weights, the bias last.
 * Linear algebra is by ml-matrix (6, MIT), which is kept up and small.
 */
export function fitLogistic(examples: readonly Example[], ridge = 1): number[] {
  const rows = new Matrix(examples.map(({ features }) => [...features, 1]));
  const size = rows.columns;
  const penalty = Matrix.diag(Array.from({ length: size }, (_, at) => (at < size - 1 ? ridge : 1e-9)));
  let weights = Matrix.zeros(size, 1);
  for (let round = 0; round < 40; round++) {
    const odds = rows.mmul(weights).to1DArray();
    const slopes = examples.map(({ right, weight }, at) => ((right ? 1 : 0) - logistic(odds[at] ?? 0)) * weight);
    const bends = examples.map(({ weight }, at) => logistic(odds[at] ?? 0) * (1 - logistic(odds[at] ?? 0)) * weight);
    const gradient = Matrix.sub(rows.transpose().mmul(Matrix.columnVector(slopes)), penalty.mmul(weights));
    const curvature = Matrix.add(rows.transpose().mmul(rows.clone().mulColumnVector(bends)), penalty);
    const step = solve(curvature, gradient);
    weights = Matrix.add(weights, step);
    if (Matrix.abs(step).max() < 1e-6) break;
  }
  return weights.to1DArray();
}

/** The log-odds that the regression gives these features. */
export function oddsOf(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), weights.at(-1) ?? 0);
}

/** The same as a probability. */
export function probability(weights: readonly number[], features: readonly number[]): number {
  return logistic(oddsOf(weights, features));
}

const logistic = (odds: number) => 1 / (1 + Math.exp(-odds));
