import { DIGIT, INVISIBLE, LETTER, SIGN_LETTER } from './characters.js';

/** What stands between a letter and the one before it. Everything from `APOSTROPHE` on is an end of a word. */
export const TOGETHER = 0;
export const UNSEEN = 1;
export const APOSTROPHE = 2;
/** Punctuation within a word, as in "a.b", which can be there to hide the word. */
export const INNER = 3;
/** A sign that ends a word: quotes, brackets, commas. */
export const SIGN = 4;
/** A space, a line end, or the end of the text. */
export const APART = 5;
/** A space with a sign before or after it: two sentences, or two parts of one. */
export const CLAUSE = 6;
/** The end of a sentence or a line. */
export const SENTENCE = 7;

/** Written with marks (accents). */
export const ACCENTED = 1;
export const CAPITAL = 2;
/** Is a letter itself, not a digit or sign that could stand for one. */
export const TRUE_LETTER = 4;

/**
 * A text as a row of letters: what is no letter became the gap before the next one. One pass, no allocation beyond
 * the arrays, which are the folder's own and hold until it folds the next text.
 */
export interface FoldedText {
  length: number;
  /** The letter in lower case without marks; digits and signs as they are. */
  plain: Uint16Array;
  /** The Latin letter it passes for. */
  skeleton: Uint16Array;
  marks: Uint8Array;
  gap: Uint8Array;
  script: Uint8Array;
  /** Where the letter stands in the text, and where it ends. */
  start: Int32Array;
  end: Int32Array;
  /** Within quotation marks, or on a line that quotes (">"). */
  quoted: Uint8Array;
  /** How many letters are in Latin script, and how many in others that have look-alikes of it. */
  latinCount: number;
  otherCount: number;
}

/** Opens or closes a quotation. A quotation has to be closed soon to count as one. */
export function quoteAfter(quote: number, code: number, gap: number, closings: Closings, at: number): number {
  if (quote !== 0) return code === quote ? 0 : quote;
  const closing = code === 34 ? 34 : code === 0x201c || code === 0x201e ? 0x201d : code === 0xab ? 0xbb : 0;
  if (closing === 0 || (code === 34 && gap < SIGN)) return 0;
  const end = closings.after(closing, at);
  return end > 0 && end - at < 1000 ? closing : 0;
}

/** Where the next closing mark stands; each part of the text is searched once, however many marks open. */
export class Closings {
  private readonly next = new Map<number, number>();

  constructor(private readonly text: string) {}

  after(closing: number, at: number): number {
    const known = this.next.get(closing);
    if (known !== undefined && (known > at || known < 0)) return known;
    const found = this.text.indexOf(String.fromCharCode(closing), at + 1);
    this.next.set(closing, found);
    return found;
  }
}

/** "!" or "@" is a letter only within a word or where a word begins with it; "hi!" ends in a sign. */
export function standsForLetter(text: string, at: number, code: number, kind: Uint16Array): boolean {
  const after = kind[text.charCodeAt(at + 1)] ?? 0;
  const before = at > 0 ? kind[text.charCodeAt(at - 1)]! : 0;
  const word = LETTER | DIGIT | SIGN_LETTER;
  if (code === 64 || code === 36) return (after & word) !== 0 || ((before & LETTER) !== 0 && code === 36);
  return (before & word) !== 0 && (after & (LETTER | DIGIT | INVISIBLE)) !== 0;
}

/** The end-of-word strength of a sign. */
export function signGap(code: number): number {
  // ' ’ ʼ ` ´
  if (code === 39 || code === 0x2019 || code === 0x2bc || code === 96 || code === 0xb4) return APOSTROPHE;
  // - . _ * ~ + / \ = · • | ^ : ‐ ‑ – and the like can stand within a hidden word
  if (code === 45 || code === 46 || code === 95 || code === 42 || code === 126 || code === 43 || code === 47)
    return INNER;
  if (code === 92 || code === 61 || code === 0xb7 || code === 0x2022 || code === 124 || code === 94 || code === 35)
    return INNER;
  if (code === 0x2010 || code === 0x2011 || code === 0x2013) return INNER;
  return SIGN;
}
