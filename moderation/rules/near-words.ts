import type { WordMatch } from '../signals/word-matcher.js';

/** Up to so many, looking at each is quickest. */
const FEW = 8;

/** The words of one list in a text, to be asked which stand near others, however many there are. */
export class NearWords {
  /** First and last words, each in order; made when there are many. */
  private firsts: Int32Array | null = null;
  private lasts: Int32Array | null = null;

  constructor(private readonly matches: readonly WordMatch[]) {}

  /** Whether one stands near the match, with at most `apart` words between, and is not the same words. */
  isNear(match: WordMatch, apart: number, side: 'either' | 'before' | 'after'): boolean {
    if (this.matches.length <= FEW) return this.matches.some((other) => isNear(match, other, apart, side));
    this.firsts ??= Int32Array.from(this.matches, (other) => other.firstWord).sort();
    this.lasts ??= Int32Array.from(this.matches, (other) => other.lastWord).sort();
    const isBefore = () => hasBetween(this.lasts!, match.firstWord - 1 - apart, match.firstWord - 1);
    const isAfter = () => hasBetween(this.firsts!, match.lastWord + 1, match.lastWord + 1 + apart);
    return (side !== 'after' && isBefore()) || (side !== 'before' && isAfter());
  }
}

function isNear(match: WordMatch, other: WordMatch, apart: number, side: 'either' | 'before' | 'after'): boolean {
  if (side !== 'after' && other.lastWord < match.firstWord) return match.firstWord - other.lastWord - 1 <= apart;
  if (side !== 'before' && other.firstWord > match.lastWord) return other.firstWord - match.lastWord - 1 <= apart;
  return false;
}

/** Whether one of the numbers, which are in order, lies from `low` to `high`. */
function hasBetween(numbers: Int32Array, low: number, high: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! < low) from = middle + 1;
    else to = middle;
  }
  return from < numbers.length && numbers[from]! <= high;
}
