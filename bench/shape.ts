import { readFile } from 'node:fs/promises';

/** Some values below which a share of all lies. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly p99: number;
  readonly max: number;
}

/** How a real political forum is shaped, as far as the generator follows it. */
export interface ForumShape {
  readonly postsPerThread: Percentiles;
  readonly charactersPerPost: Percentiles;
  readonly secondsToReply: Percentiles;
  readonly postsPerAuthor: Percentiles;
  readonly shareOfPostsByHourUtc: readonly number[];
  readonly postsByBoardLargestFirst: readonly number[];
}

export async function readShape(file: string): Promise<ForumShape> {
  return JSON.parse(await readFile(file, 'utf8')) as ForumShape;
}

/** Chance that the same seed always repeats (mulberry32). */
export class SeededChance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

/** The value below which the share `part` of all lies: between two known shares along a straight line of logarithms. */
export function quantile({ p10, p50, p90, p99, max }: Percentiles, part: number): number {
  const known: [number, number][] = [
    [0, Math.min(1, p10)],
    [0.1, p10],
    [0.5, p50],
    [0.9, p90],
    [0.99, p99],
    [1, max],
  ];
  const upper = known.findIndex(([share]) => part <= share);
  const [highShare, high] = known[Math.max(upper, 1)]!;
  const [lowShare, low] = known[Math.max(upper, 1) - 1]!;
  const way = (part - lowShare) / (highShare - lowShare);
  return Math.expm1(Math.log1p(low) + way * (Math.log1p(high) - Math.log1p(low)));
}

/** `count` values spread as the percentiles say, the largest first. */
export function spread(percentiles: Percentiles, count: number): number[] {
  return Array.from({ length: count }, (_, index) => quantile(percentiles, 1 - (index + 0.5) / count));
}

/** Draws an index as often as its weight says, by bisection. */
export class WeightedChoice {
  private readonly sums: Float64Array;

  constructor(weights: readonly number[]) {
    let sum = 0;
    this.sums = Float64Array.from(weights, (weight) => (sum += weight));
  }

  draw(chance: SeededChance): number {
    const wanted = chance.next() * this.sums.at(-1)!;
    let low = 0;
    let high = this.sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Whole numbers of 1 or more in the proportions of `sizes`, with exactly this sum. */
export function wholeShares(sizes: readonly number[], sum: number): number[] {
  const total = sizes.reduce((all, size) => all + size, 0);
  const shares = sizes.map((size) => Math.max(1, Math.round((size / total) * sum)));
  let rest = sum - shares.reduce((all, share) => all + share, 0);
  for (let index = 0; rest !== 0; index = (index + 1) % shares.length) {
    const step = Math.sign(rest);
    if (shares[index]! + step < 1) continue;
    shares[index]! += step;
    rest -= step;
  }
  return shares;
}
