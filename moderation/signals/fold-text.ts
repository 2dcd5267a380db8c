import { asciiBytes } from './ascii-text.js';
import {
  characterTables,
  astralCharacter,
  INVISIBLE,
  LETTER,
  MARK,
  SIGN_LETTER,
  DIGIT,
  SPACE,
  UNSPACED,
  UPPER,
} from './characters.js';
import { foldAscii } from './fold-ascii.js';

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

/** A folder with arrays of its own, to be used again for the next text. */
export class TextFolder {
  private folded = makeFolded(1024);

  fold(text: string): FoldedText {
    if (text.length + 1 > this.folded.plain.length) this.folded = makeFolded(text.length * 2);
    const bytes = asciiBytes(text);
    if (bytes) foldAscii(this.folded, text, bytes);
    else foldInto(this.folded, text);
    return this.folded;
  }
}

function makeFolded(size: number): FoldedText {
  return {
    length: 0,
    plain: new Uint16Array(size),
    skeleton: new Uint16Array(size),
    marks: new Uint8Array(size),
    gap: new Uint8Array(size + 1),
    script: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    quoted: new Uint8Array(size),
    latinCount: 0,
    otherCount: 0,
  };
}

function foldInto(folded: FoldedText, text: string): void {
  const { kind, plain, skeleton, script } = characterTables();
  const size = text.length;
  let count = 0;
  let gap = APART;
  let quote = 0;
  let endsSentence = false;
  const closings = new Closings(text);
  let isQuotingLine = false;
  let isLineStart = true;
  folded.latinCount = 0;
  folded.otherCount = 0;
  for (let at = 0; at < size; at++) {
    let code = text.charCodeAt(at);
    let width = 1;
    let what: number;
    let plainCode: number;
    let skeletonCode: number;
    let scriptOf: number;
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < size) {
      code = text.codePointAt(at)!;
      width = code > 0xffff ? 2 : 1;
      const about = astralCharacter(code);
      what = about.kind;
      plainCode = about.plain;
      skeletonCode = about.skeleton;
      scriptOf = about.script;
    } else {
      what = kind[code]!;
      plainCode = plain[code]!;
      skeletonCode = skeleton[code]!;
      scriptOf = script[code]!;
    }
    if (what & (LETTER | DIGIT) || (what & SIGN_LETTER && standsForLetter(text, at, code, kind))) {
      if (what & UNSPACED && gap < SIGN) gap = SIGN;
      // "the end.Next" is two sentences without a space, not a hidden word.
      if (gap === INNER && what & UPPER && text.charCodeAt(at - 1) === 46 && !(folded.marks[count - 1]! & CAPITAL))
        gap = CLAUSE;
      let marks = 0;
      if (what & UPPER) marks |= CAPITAL;
      if (what & LETTER) marks |= TRUE_LETTER;
      if (what & LETTER && plainCode !== code && code > 127 && isMarked(text, at, plainCode)) marks |= ACCENTED;
      folded.plain[count] = plainCode;
      folded.skeleton[count] = skeletonCode;
      folded.marks[count] = marks;
      folded.gap[count] = gap;
      folded.script[count] = scriptOf;
      folded.start[count] = at;
      folded.end[count] = at + width;
      folded.quoted[count] = quote !== 0 || isQuotingLine ? 1 : 0;
      if (scriptOf === 1) folded.latinCount++;
      else if (scriptOf !== 0) folded.otherCount++;
      count++;
      gap = TOGETHER;
      endsSentence = false;
      isLineStart = false;
    } else if (what & SPACE) {
      if (code === 10) gap = SENTENCE;
      else if (gap < SENTENCE)
        gap = endsSentence ? SENTENCE : gap === INNER || gap === SIGN || gap === CLAUSE ? CLAUSE : APART;
      if (code === 10) {
        isLineStart = true;
        isQuotingLine = false;
        // A quotation that is not closed on its line or the next is a stray mark.
        if (text.charCodeAt(at + 1) === 10) quote = 0;
      }
    } else if (what & (INVISIBLE | MARK)) {
      if (what & MARK && count > 0 && gap === TOGETHER) folded.marks[count - 1]! |= ACCENTED;
      else if (gap < UNSEEN) gap = UNSEEN;
    } else {
      if (isLineStart && code === 62) isQuotingLine = true;
      isLineStart = false;
      quote = quoteAfter(quote, code, gap, closings, at);
      const sign = signGap(code);
      if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002) endsSentence = true;
      if (gap >= APART) gap = gap === SENTENCE || endsSentence ? SENTENCE : CLAUSE;
      else if (sign > gap) gap = sign;
    }
    if (width === 2) at++;
  }
  folded.gap[count] = APART;
  folded.length = count;
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

const accentCache = new Map<number, boolean>();

/** Whether the letter carries marks (accents), rather than being of another alphabet or form. */
function isMarked(text: string, at: number, plainCode: number): boolean {
  const code = text.charCodeAt(at);
  let known = accentCache.get(code);
  if (known === undefined) {
    const parts = text[at]!.toLowerCase().normalize('NFD');
    known = parts.length > 1 && parts.charCodeAt(0) === plainCode;
    accentCache.set(code, known);
  }
  return known;
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
