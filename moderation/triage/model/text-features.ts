import { findPersonalDetails } from '../../signals/personal-details.js';
import { textShape } from '../../signals/text-shape.js';
import { hashCodes, joinHashes, readTokens, type TokenText } from './text-tokens.js';

/** What of a text the model looks at. Stored with each model, so that an old one still reads as it was trained. */
export interface FeatureOptions {
  /** Features share 2 to the power of this many places. */
  bits: number;
  /** Rows of up to this many words. */
  wordRow: number;
  /** Rows of letters within a word. */
  charFrom: number;
  charTo: number;
  /** Pairs of words with one between them. */
  skips: boolean;
  /** Words in quotation marks count apart. */
  quotes: boolean;
  shape: boolean;
}

/** Kinds of feature; each kind is weighed by itself, so that long texts and letters do not drown the words. */
export const WORDS = 0;
export const LETTERS = 1;
export const SHAPE = 2;
const KINDS = 3;

/** How a text looks, as the model knows it; the codes are put into words by who shows them. */
export const shapeNames = [
  'links',
  'length',
  'capitals',
  'exclamations',
  'repeats',
  'phone',
  'email',
  'wallet',
  'emoji',
  'disguise',
  'mentions',
  'lines',
  'copies',
  'numbers',
  'question',
  'begins',
] as const;
export type ShapeName = (typeof shapeNames)[number];

/** The features of one text: each place once, with its kind; and where each was seen. Reused by the next text. */
export interface Features {
  count: number;
  places: Int32Array;
  kinds: Uint8Array;
  /** How many features of each kind. */
  kindCounts: Int32Array;
  /** Every time a feature was seen: its index in `places`, and the tokens it covers; -1 - n for shape n. */
  seenCount: number;
  seenFeature: Int32Array;
  seenFirst: Int32Array;
  seenLast: Int32Array;
  read: TokenText;
}

/** Reads texts; holds one table, so that each place is counted once without a set. */
export class FeatureReader {
  private readonly shift: number;
  private readonly stamps: Int32Array;
  private readonly indexOf: Int32Array;
  private stamp = 0;
  private features: Features;

  constructor(private readonly options: FeatureOptions) {
    this.shift = 32 - options.bits;
    this.stamps = new Int32Array(2 ** options.bits);
    this.indexOf = new Int32Array(2 ** options.bits);
    this.features = makeFeatures(4096);
  }

  read(text: string): Features {
    const read = readTokens(text);
    this.stamp++;
    const { features } = this;
    features.count = 0;
    features.seenCount = 0;
    features.kindCounts.fill(0);
    features.read = read;
    this.readWords(read);
    this.readLetters(read);
    if (this.options.shape) this.readShape(read);
    return this.features;
  }

  private readWords({ tokens, spelled }: TokenText): void {
    const { wordRow, skips, quotes } = this.options;
    for (let at = 0; at < tokens.length; at++) {
      let hash = 0x5eed;
      for (let to = at; to < tokens.length && to < at + wordRow; to++) {
        const token = tokens[to]!;
        hash = joinHashes(hash, quotes && token.isQuoted ? token.hash ^ 0x71756f74 : token.hash);
        this.add(hash, WORDS, at, to);
      }
      if (skips && at + 2 < tokens.length)
        this.add(joinHashes(joinHashes(0x5c1f, tokens[at]!.hash), tokens[at + 2]!.hash), WORDS, at, at + 2);
    }
    for (const { hash, first, last } of spelled) this.add(joinHashes(0x5eed, hash), WORDS, first, last);
  }

  private readLetters({ tokens }: TokenText): void {
    const { charFrom, charTo } = this.options;
    for (let at = 0; at < tokens.length; at++) {
      const { codes, kind } = tokens[at]!;
      if (kind !== 'word' || codes.length < 2) continue;
      // Padded on both sides, so that how a word begins and ends is seen.
      for (let from = -1; from < codes.length; from++) {
        let hash = 0xc4a2;
        for (let size = 1; size <= charTo && from + size <= codes.length + 1; size++) {
          hash = Math.imul(hash ^ (codes[from + size - 1] ?? 32), 0x01000193) ^ (hash >>> 15);
          if (size >= charFrom) this.add(joinHashes(hash, size), LETTERS, at, at);
        }
      }
    }
  }

  private readShape(read: TokenText): void {
    const shape = textShape(read.text);
    const details = findPersonalDetails(read.text);
    const has = (kind: string) => (details.some((detail) => detail.kind === kind) ? 1 : 0);
    this.addShape('links', Math.min(read.links.length, 3));
    this.addShape('length', 1 + Math.min(7, Math.floor(Math.log2(1 + shape.words))));
    this.addShape('capitals', shape.capitals > 0.7 ? 2 : shape.capitals > 0.25 ? 1 : 0);
    this.addShape('exclamations', Math.min(shape.exclamations, 3));
    this.addShape('repeats', shape.longestRepeat >= 6 ? 2 : shape.longestRepeat >= 4 ? 1 : 0);
    this.addShape('phone', has('phone'));
    this.addShape('email', has('email'));
    this.addShape('wallet', has('wallet'));
    this.addShape('emoji', Math.min(shape.emoji, 3));
    this.addShape('disguise', shape.invisible > 0 || shape.mixedWords > 0 ? 1 : 0);
    this.addShape('mentions', Math.min(shape.mentions, 2));
    this.addShape('lines', shape.lines > 5 ? 2 : shape.lines > 1 ? 1 : 0);
    this.addShape('copies', shape.repeatedWords > 0.5 ? 2 : shape.repeatedWords > 0.25 ? 1 : 0);
    this.addShape('numbers', Math.min(2, read.tokens.filter((token) => token.kind === 'number').length));
    this.addShape('question', read.text.includes('?') || read.text.includes('？') ? 1 : 0);
  }

  private addShape(name: ShapeName, grade: number): void {
    if (grade === 0) return;
    const shape = shapeNames.indexOf(name);
    this.add(hashCodes([shape, grade], 0x73686170), SHAPE, -1 - shape, grade);
  }

  private add(hash: number, kind: number, first: number, last: number): void {
    const place = hash >>> this.shift;
    let { features } = this;
    if (features.seenCount === features.seenFeature.length) features = this.grow();
    if (this.stamps[place] !== this.stamp) {
      this.stamps[place] = this.stamp;
      this.indexOf[place] = features.count;
      features.places[features.count] = place;
      features.kinds[features.count++] = kind;
      features.kindCounts[kind]!++;
    }
    features.seenFeature[features.seenCount] = this.indexOf[place]!;
    features.seenFirst[features.seenCount] = first;
    features.seenLast[features.seenCount++] = last;
  }

  private grow(): Features {
    const grown = makeFeatures(this.features.places.length * 2);
    for (const key of ['places', 'kinds', 'seenFeature', 'seenFirst', 'seenLast'] as const)
      grown[key].set(this.features[key]);
    const { count, seenCount, kindCounts, read } = this.features;
    this.features = { ...grown, count, seenCount, kindCounts, read };
    return this.features;
  }
}

function makeFeatures(size: number): Features {
  return {
    count: 0,
    places: new Int32Array(size),
    kinds: new Uint8Array(size),
    kindCounts: new Int32Array(KINDS),
    seenCount: 0,
    seenFeature: new Int32Array(size),
    seenFirst: new Int32Array(size),
    seenLast: new Int32Array(size),
    read: { tokens: [], links: [], text: '', spelled: [], disguisedCount: 0 },
  };
}
