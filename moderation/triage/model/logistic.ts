/** Examples as rows of features with their values: row r holds `columns` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Examples {
  starts: Int32Array;
  columns: Int32Array;
  values: Float32Array;
  labels: Uint8Array;
  columnCount: number;
}

export interface FitOptions {
  /** How strongly weights are drawn to nothing. */
  penalty: number;
  /** The rows to learn from; each counts as much as `importance` says, if given. */
  rows: Int32Array;
  importance?: Float64Array;
  /** Where to begin: the weights of a fit with another penalty. The last one is the constant. */
  from?: Float64Array;
  rounds?: number;
}

const MEMORY = 8;

/**
 * Logistic regression with an L2 penalty, by L-BFGS: one weight a column and the constant after them. Nothing in it is
 * random: the same examples give the same weights.
 */
export function fitLogistic(examples: Examples, options: FitOptions): Float64Array {
  const size = examples.columnCount + 1;
  const weights = options.from ? Float64Array.from(options.from) : new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = lossAndGradient(examples, options, weights, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const tolerance = 1e-4 * Math.max(1, norm(gradient));
  for (let round = 0; round < (options.rounds ?? 60) && norm(gradient) > tolerance; round++) {
    const direction = descend(gradient, steps, changes);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    let length = steps.length === 0 ? Math.min(1, 1 / norm(gradient)) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextLoss = Infinity;
    for (let attempt = 0; attempt < 25; attempt++, length /= 2) {
      for (let at = 0; at < size; at++) next[at] = weights[at]! + length * direction[at]!;
      nextLoss = lossAndGradient(examples, options, next, nextGradient);
      if (nextLoss <= loss + 1e-4 * length * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      step[at] = next[at]! - weights[at]!;
      change[at] = nextGradient[at]! - gradient[at]!;
    }
    if (dot(step, change) > 1e-12) {
      steps.push(step);
      changes.push(change);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
      }
    }
    const settled = loss - nextLoss < 1e-6 * Math.max(1, Math.abs(loss));
    weights.set(next);
    gradient = nextGradient;
    loss = nextLoss;
    if (settled) break;
  }
  return weights;
}

/** What the weights make of a row, before it becomes a chance. */
export function rowScore({ starts, columns, values }: Examples, row: number, weights: Float64Array): number {
  let sum = weights[weights.length - 1]!;
  for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += weights[columns[at]!]! * values[at]!;
  return sum;
}

export const chance = (score: number): number => 1 / (1 + Math.exp(-score));

function lossAndGradient(
  examples: Examples,
  { rows, penalty, importance }: FitOptions,
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const { starts, columns, values, labels, columnCount } = examples;
  let loss = 0;
  for (let at = 0; at < columnCount; at++) {
    loss += 0.5 * penalty * weights[at]! * weights[at]!;
    gradient[at] = penalty * weights[at]!;
  }
  gradient[columnCount] = 0;
  for (const row of rows) {
    const share = importance?.[row] ?? 1;
    const score = rowScore(examples, row, weights);
    const signed = labels[row] === 1 ? score : -score;
    loss += share * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = share * (chance(score) - labels[row]!);
    for (let at = starts[row]!; at < starts[row + 1]!; at++) gradient[columns[at]!]! += error * values[at]!;
    gradient[columnCount]! += error;
  }
  return loss;
}

function descend(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (let at = steps.length - 1; at >= 0; at--) {
    shares[at] = dot(steps[at]!, direction) / dot(steps[at]!, changes[at]!);
    addTimes(direction, changes[at]!, -shares[at]!);
  }
  if (steps.length > 0) {
    const [step, change] = [steps.at(-1)!, changes.at(-1)!];
    const scale = dot(step, change) / dot(change, change);
    for (let at = 0; at < direction.length; at++) direction[at]! *= scale;
  }
  for (let at = 0; at < steps.length; at++) {
    const share = dot(changes[at]!, direction) / dot(steps[at]!, changes[at]!);
    addTimes(direction, steps[at]!, shares[at]! - share);
  }
  return direction;
}

function addTimes(target: Float64Array, source: Float64Array, times: number): void {
  for (let at = 0; at < target.length; at++) target[at]! += source[at]! * times;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += one[at]! * other[at]!;
  return sum;
}

const norm = (vector: Float64Array): number => Math.sqrt(dot(vector, vector));
