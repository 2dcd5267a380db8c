import { fingerprint } from '../../signals/fingerprint.js';
import { joinHashes, readTokens } from './text-tokens.js';

/** Rows of a MinHash signature over words, and how many of them make a band: half the words shared, or more. */
const SIGNATURE = 48;
const BAND = 4;
const LEAST_WORDS = 3;
/** No group may hold more than this share of all texts: what is alike by chains is not one text. */
const GREATEST_SHARE = 0.1;

/**
 * A group number for each text, so that copies, near copies and sentences after one pattern ("I hate …") share one:
 * whoever measures a model keeps groups together, since a copy of what was learnt proves nothing.
 */
export function groupCopies(texts: readonly string[]): Int32Array {
  const groups = new Groups(texts.length);
  texts.forEach((text, at) => {
    const { exact, bands } = fingerprint(text);
    groups.join(`exact ${exact[0]} ${exact[1]}`, at);
    bands.forEach((band, number) => groups.join(`letters ${number} ${band}`, at));
    wordBands(text).forEach((band, number) => groups.join(`words ${number} ${band}`, at));
  });
  return Int32Array.from(texts, (_text, at) => groups.groupOf(at));
}

/** Texts joined by what they have in common, each group up to its greatest size. */
class Groups {
  private readonly parents: Int32Array;
  private readonly sizes: Int32Array;
  private readonly firstWith = new Map<string, number>();

  constructor(private readonly count: number) {
    this.parents = Int32Array.from({ length: count }, (_none, at) => at);
    this.sizes = new Int32Array(count).fill(1);
  }

  join(key: string, at: number): void {
    const first = this.firstWith.get(key);
    if (first === undefined) {
      this.firstWith.set(key, at);
      return;
    }
    const [one, other] = [this.groupOf(at), this.groupOf(first)];
    const size = this.sizes[one]! + this.sizes[other]!;
    if (one === other || size > this.count * GREATEST_SHARE) return;
    this.parents[one] = other;
    this.sizes[other] = size;
  }

  groupOf(at: number): number {
    let root = at;
    while (this.parents[root] !== root) root = this.parents[root] = this.parents[this.parents[root]!]!;
    return root;
  }
}

function wordBands(text: string): number[] {
  const words = new Set(readTokens(text).tokens.map((token) => token.hash));
  if (words.size < LEAST_WORDS) return [];
  const lowest = new Int32Array(SIGNATURE).fill(0x7fffffff);
  for (const word of words)
    for (let row = 0; row < SIGNATURE; row++)
      lowest[row] = Math.min(lowest[row]!, joinHashes(word, row + 1) & 0x7fffffff);
  const bands: number[] = [];
  for (let from = 0; from < SIGNATURE; from += BAND) {
    let hash = from;
    for (let row = from; row < from + BAND; row++) hash = joinHashes(hash, lowest[row]!);
    bands.push(hash);
  }
  return bands;
}

/**
 * Deals whole groups to folds, the largest first to the fold that has least, bad and other groups apart, so that the
 * folds are alike. The same texts always give the same folds.
 */
export function dealFolds(groups: Int32Array, labels: Uint8Array, foldCount: number): Uint8Array {
  const byGroup = new Map<number, number[]>();
  groups.forEach((group, row) => {
    const rows = byGroup.get(group);
    if (rows) rows.push(row);
    else byGroup.set(group, [row]);
  });
  const folds = new Uint8Array(groups.length);
  const sizes = [new Int32Array(foldCount), new Int32Array(foldCount)];
  const largestFirst = [...byGroup.values()].sort(
    (one, other) => other.length - one.length || shuffled(one[0]!) - shuffled(other[0]!),
  );
  for (const rows of largestFirst) {
    const badCount = rows.reduce((sum, row) => sum + labels[row]!, 0);
    const ofKind = sizes[badCount * 2 >= rows.length ? 1 : 0]!;
    const fold = ofKind.indexOf(Math.min(...ofKind));
    ofKind[fold]! += rows.length;
    for (const row of rows) folds[row] = fold;
  }
  return folds;
}

/** A fixed order that is not the file's. */
const shuffled = (row: number): number => Math.imul(row + 1, 0x9e3779b1) >>> 0;
