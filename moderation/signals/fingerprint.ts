import { characterTables, astralCharacter, DIGIT, LETTER } from './characters.js';

/** How many values a signature has, and how they are cut into bands for finding candidates. */
export const SIGNATURE_SIZE = 48;
export const BAND_COUNT = 12;
const ROWS = SIGNATURE_SIZE / BAND_COUNT;
const SHINGLE = 4;
/** From this share of equal signature values on, two texts are near copies: about 0.7 of their shingles are shared. */
export const NEAR_COPY = 0.66;
/** Texts with fewer letters than this are only ever exact copies: "Thank you all" is no flood. */
export const NEAR_COPY_LETTERS = 20;

/**
 * What is kept of a text to find copies of it, without the text: a hash of its letters and digits, and a MinHash
 * signature over its shingles of four, with the bands that near copies are looked up by. To be stored beside a
 * screening: `exact` and `bands` are 32-bit signed integers and can be indexed; the signature holds 16-bit values.
 */
export interface Fingerprint {
  /** Two 32-bit hashes of the text's letters and digits, without case, marks, spaces or signs. */
  exact: readonly [number, number];
  /** Null for a text too short to have near copies. */
  signature: Uint16Array | null;
  /** One hash for each band; empty where there is no signature. */
  bands: Int32Array;
  letterCount: number;
}

/** The fingerprint of a text. The same text always gives the same one, on every machine. */
export function fingerprint(text: string): Fingerprint {
  const letterCount = readLetters(text);
  const exact = hashLetters(letterCount);
  if (letterCount < NEAR_COPY_LETTERS) return { exact, signature: null, bands: new Int32Array(0), letterCount };
  const signature = signatureOf(letterCount);
  return { exact, signature, bands: bandsOf(signature), letterCount };
}

/** The share of equal values, an estimate of the share of shingles two texts have in common. */
export function likeness(one: Uint16Array, other: Uint16Array, otherFrom = 0): number {
  let equal = 0;
  for (let at = 0; at < SIGNATURE_SIZE; at++) if (one[at] === other[otherFrom + at]) equal++;
  return equal / SIGNATURE_SIZE;
}

let letters = new Uint16Array(2048);

/** Writes letters (as the Latin ones they pass for) and digits; links and signs count by their letters. */
function readLetters(text: string): number {
  const { kind, skeleton, plain } = characterTables();
  if (text.length > letters.length) letters = new Uint16Array(text.length * 2);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
      const about = astralCharacter(text.codePointAt(at)!);
      letters[count++] = about.skeleton || code ^ text.charCodeAt(at + 1);
      at++;
    } else if (kind[code]! & LETTER) letters[count++] = skeleton[code]!;
    else if (kind[code]! & DIGIT) letters[count++] = plain[code]!;
  }
  if (count > 0 || text.length === 0) return count;
  // Signs only: what there is.
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 32) letters[count++] = text.charCodeAt(at);
  return count;
}

function hashLetters(count: number): [number, number] {
  let one = 0x811c9dc5 | 0;
  let other = 0x9747b28c | 0;
  for (let at = 0; at < count; at++) {
    one = Math.imul(one ^ letters[at]!, 0x01000193);
    other = Math.imul(other ^ letters[at]!, 0x5bd1e995);
    other ^= other >>> 13;
  }
  return [mix(one), mix(other)];
}

const lowest = new Int32Array(SIGNATURE_SIZE);

/** One permutation of all shingles, cut into as many bins as there are values; empty bins borrow from the next. */
function signatureOf(count: number): Uint16Array {
  lowest.fill(0x7fffffff);
  for (let at = 0; at + SHINGLE <= count; at++) {
    let hash = Math.imul(letters[at]!, 0x9e3779b1);
    hash = Math.imul(hash ^ letters[at + 1]!, 0x85ebca6b);
    hash = Math.imul(hash ^ letters[at + 2]!, 0xc2b2ae35);
    hash = mix(hash ^ Math.imul(letters[at + 3]!, 0x27d4eb2f));
    const bin = (hash >>> 8) % SIGNATURE_SIZE;
    const value = mix(Math.imul(hash, 0x2c1b3c6d)) & 0x7fffffff;
    if (value < lowest[bin]!) lowest[bin] = value;
  }
  const signature = new Uint16Array(SIGNATURE_SIZE);
  for (let bin = 0; bin < SIGNATURE_SIZE; bin++) {
    let from = bin;
    let steps = 0;
    while (lowest[from] === 0x7fffffff) {
      steps++;
      from = (from + 1) % SIGNATURE_SIZE;
    }
    signature[bin] = mix(lowest[from]! ^ Math.imul(steps, 0x165667b1)) & 0xffff;
  }
  return signature;
}

function bandsOf(signature: Uint16Array): Int32Array {
  const bands = new Int32Array(BAND_COUNT);
  for (let band = 0; band < BAND_COUNT; band++) {
    let hash = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < ROWS; row++) hash = mix(Math.imul(hash, 31) ^ signature[band * ROWS + row]!);
    bands[band] = hash;
  }
  return bands;
}

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
