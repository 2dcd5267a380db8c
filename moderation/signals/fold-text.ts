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
import {
  ACCENTED,
  APART,
  CAPITAL,
  CLAUSE,
  Closings,
  INNER,
  quoteAfter,
  SENTENCE,
  SIGN,
  signGap,
  standsForLetter,
  TOGETHER,
  TRUE_LETTER,
  UNSEEN,
  type FoldedText,
} from './folded-text.js';

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
