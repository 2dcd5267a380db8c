import { hashId } from './hash-id.js';

const WAYS = 8;

/**
 * How many posts each author has written so far, in a table of fixed size: exact for up to about a million authors;
 * beyond that, of those that share a place, the one not seen for the longest time is forgotten.
 */
export class AuthorCounts {
  private readonly authors: Float64Array;
  private readonly counts: Uint32Array;
  private readonly seen: Uint32Array;
  private turn = 0;

  constructor(private readonly setCount = 131_072) {
    this.authors = new Float64Array(setCount * WAYS);
    this.counts = new Uint32Array(setCount * WAYS);
    this.seen = new Uint32Array(setCount * WAYS);
  }

  /** The count before this post; the post is counted with it. */
  countBefore(authorId: string): number {
    const author = hashId(authorId);
    const first = ((Math.imul(author | 0, 0x9e3779b1) >>> 0) % this.setCount) * WAYS;
    let oldest = first;
    this.turn++;
    for (let place = first; place < first + WAYS; place++) {
      if (this.authors[place] === author) {
        this.seen[place] = this.turn;
        return this.counts[place]!++;
      }
      if (this.seen[place]! < this.seen[oldest]!) oldest = place;
    }
    this.authors[oldest] = author;
    this.seen[oldest] = this.turn;
    this.counts[oldest] = 1;
    return 0;
  }
}
