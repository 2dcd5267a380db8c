import { APART, APOSTROPHE, UNSEEN } from './folded-text.js';
import { classOf } from './letter-classes.js';
import type { Spelling } from './spell-word.js';

/** Stems are told by this many of their first classes, or by all if they have fewer. */
export const STEM_CLASSES = 4;
/** A torn word that is not spelled in single letters has at least this many. */
export const TORN_LENGTH = 4;

/** Turns a row of letter classes into a number, one class after the other; made for speed, so `spread` it before use. */
export const mix = (row: number, letter: number): number => ((row << 5) | (row >>> 27)) ^ (letter + 1);

/** The hash of a row of classes; never 0. */
export const spread = (row: number): number => Math.imul(row ^ (row >>> 15), 0x2c1b3c6d) || 1;

/** The hashes of all words that an entry may begin with: its first word, and what stands before each sign in it. */
export function keysOf({ skeleton, gap, isStem }: Spelling): number[] {
  const keys: number[] = [];
  let hash = 0;
  let last = -1;
  for (let place = 0; place < skeleton.length; place++) {
    const wanted = gap[place]!;
    const isFirst = place === 0;
    if (!isFirst && wanted >= APART) break;
    // A stem's last piece may be cut out of a longer word, so the first one may be any beginning.
    if (!isFirst && (isStem || (wanted >= APOSTROPHE && wanted > UNSEEN))) keys.push(spread(hash));
    const letter = classOf(skeleton[place]!);
    if (letter !== last) hash = mix(hash, letter);
    last = letter;
  }
  keys.push(spread(hash));
  return keys;
}

/** The hash of a stem's first classes, signs and spaces left out as in a word that joins them. */
export function stemHash({ skeleton, gap }: Spelling): number {
  let hash = 0;
  let last = -1;
  let runs = 0;
  for (let place = 0; place < skeleton.length && runs < STEM_CLASSES; place++) {
    // A phrase is told by its first word, which is a key.
    if (place > 0 && gap[place]! >= APART) break;
    const letter = classOf(skeleton[place]!);
    if (letter === last) continue;
    hash = mix(hash, letter);
    last = letter;
    runs++;
  }
  return spread(hash);
}

/** The words of an entry, as they are written apart. */
export const pieceCount = ({ gap }: Spelling): number => gap.slice(1, -1).filter((wide) => wide >= APART).length + 1;

/** A set of hashes; 0 is none. */
export class WordKeys {
  readonly table: Int32Array;
  readonly mask: number;

  constructor(hashes: readonly number[]) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(hashes.length * 5, 64)));
    this.table = new Int32Array(size);
    this.mask = size - 1;
    for (const hash of hashes) {
      let slot = (hash >>> 8) & this.mask;
      while (this.table[slot] !== 0 && this.table[slot] !== hash) slot = (slot + 1) & this.mask;
      this.table[slot] = hash;
    }
  }

  has(hash: number): boolean {
    let slot = (hash >>> 8) & this.mask;
    while (this.table[slot] !== 0) {
      if (this.table[slot] === hash) return true;
      slot = (slot + 1) & this.mask;
    }
    return false;
  }
}
