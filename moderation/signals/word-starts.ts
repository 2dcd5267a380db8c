import { characterTables, DIGIT, LETTER, SIGN_LETTER, SPACE } from './characters.js';
import { APART, APOSTROPHE, CLAUSE, INNER, signGap, type FoldedText } from './folded-text.js';
import { classTable, vowelTable } from './letter-classes.js';
import type { Spelling } from './spell-word.js';
import { keysOf, mix, pieceCount, spread, stemHash, STEM_CLASSES, TORN_LENGTH, WordKeys } from './word-keys.js';

/**
 * Where in a text an entry may begin: at words that are spelled as the first word of an entry is, and at words that may
 * be pieces of a torn or a joined one. It never leaves out a place where `spell` would find an entry, so most texts
 * need no closer look at all. An entry that begins with a word either
 * - has it for its first word, or for the part of it before a sign ("don't"): one of the `keys`;
 * - is a stem that the word begins with: one of the `stems`;
 * - goes on behind the word's end across a sign, as in "f.uck";
 * - or is torn apart. Then it is spelled in single letters, this one and the next; or it has a piece without a vowel, in
 *   the same clause and not many pieces from here. The last piece of a stem may be cut out of a longer word: for those
 *   all beginnings of the first word are keys.
 */
export class WordStarts {
  /** The first letters of those words, as numbers of letters, in the order of the text; the first `count` are valid. */
  starts = new Int32Array(512);
  count = 0;
  private readonly keys: WordKeys;
  private readonly stems = new Uint8Array(4096);
  private readonly hasStems: boolean;
  /** In how many pieces an entry may be torn, the words of its phrase included. */
  private readonly pieceLimit: number;
  private wordStart = new Int32Array(512);
  private wordPiece = new Int32Array(512);
  private isStart = new Uint8Array(512);

  constructor(spellings: readonly Spelling[]) {
    const filled = spellings.filter((spelling) => spelling.plain.length > 0);
    this.keys = new WordKeys(filled.flatMap(keysOf));
    this.hasStems = filled.some((spelling) => spelling.isStem);
    for (const spelling of filled) if (spelling.isStem) this.stems[stemHash(spelling) >>> 20] = 1;
    const torn = filled.filter((spelling) => spelling.plain.length >= TORN_LENGTH);
    this.pieceLimit = torn.reduce((most, spelling) => Math.max(most, pieceCount(spelling) + 2), 0);
  }

  /** Looks for them in a text that is all ASCII, as it stands. Two spaces stand behind its end. */
  inAscii(bytes: Uint8Array, length: number): void {
    this.makeRoom(length);
    const about = (asciiTable ??= makeAsciiTable());
    const { keys, stems, hasStems, pieceLimit, wordStart, wordPiece, isStart } = this;
    const [table, mask] = [keys.table, keys.mask];
    let word = 0;
    let count = 0;
    let piece = 1;
    let clauseFrom = 0;
    let hasSign = false;
    let hasSpace = false;
    let hasAny = false;
    for (let at = 0; at < length;) {
      let letter = about[bytes[at]!]!;
      let what = letter & ROLE;
      if (what !== IS_LETTER && !(what === MAY_BE_LETTER && isLetterHere(bytes, at))) {
        if (what >= IS_SPACE) hasSpace = true;
        if (what !== IS_SPACE && what !== IS_APOSTROPHE) hasSign = true;
        at++;
        continue;
      }
      if (hasSpace) {
        piece++;
        // There may be more clauses than are seen here: that only means more places to look at.
        if (hasSign) clauseFrom = word;
        hasSpace = false;
      }
      hasSign = false;
      const from = count;
      let row = 0;
      let last = -1;
      let runs = 0;
      let vowels = 0;
      let mayBegin = 0;
      do {
        vowels |= letter;
        const letterClass = letter >> CLASS_SHIFT;
        if (letterClass !== last) {
          row = mix(row, letterClass);
          last = letterClass;
          if (hasStems && ++runs <= STEM_CLASSES) mayBegin |= stems[spread(row) >>> 20]!;
        }
        count++;
        letter = about[bytes[++at]!]!;
        what = letter & ROLE;
      } while (what === IS_LETTER || (what === MAY_BE_LETTER && isLetterHere(bytes, at)));
      if (what !== IS_SPACE && goesOn(what, about[bytes[at + 1]!]! & ROLE)) mayBegin = 1;
      const hash = spread(row);
      for (let slot = (hash >>> 8) & mask; mayBegin === 0 && table[slot] !== 0; slot = (slot + 1) & mask)
        if (table[slot] === hash) mayBegin = 1;
      wordStart[word] = from;
      wordPiece[word] = piece;
      isStart[word] = mayBegin;
      hasAny ||= mayBegin !== 0;
      if (count - from === 1 && word > 0 && from - wordStart[word - 1]! === 1) {
        isStart[word - 1]! |= 1;
        hasAny = true;
      }
      if ((vowels & VOWEL) === 0 && pieceLimit > 0) {
        this.markTorn(word, clauseFrom);
        hasAny = true;
      }
      word++;
    }
    this.gather(hasAny ? word : 0);
  }

  /** The same in any text, once it has been folded. */
  inFolded({ skeleton, gap, length }: FoldedText): void {
    this.makeRoom(length);
    const { keys, stems, hasStems, wordStart, wordPiece, isStart } = this;
    let word = 0;
    let piece = 0;
    let clauseFrom = 0;
    for (let at = 0; at < length; word++) {
      if (gap[at]! >= APART) piece++;
      if (gap[at]! >= CLAUSE) clauseFrom = word;
      const from = at;
      let row = 0;
      let last = -1;
      let runs = 0;
      let vowels = 0;
      let mayBegin = 0;
      do {
        const letter = classTable[skeleton[at]!]!;
        vowels |= vowelTable[skeleton[at]!]!;
        if (letter !== last) {
          row = mix(row, letter);
          last = letter;
          if (hasStems && ++runs <= STEM_CLASSES) mayBegin |= stems[spread(row) >>> 20]!;
        }
        at++;
      } while (at < length && gap[at]! < APOSTROPHE);
      wordStart[word] = from;
      wordPiece[word] = piece;
      isStart[word] = mayBegin !== 0 || keys.has(spread(row)) || (at < length && gap[at] === INNER) ? 1 : 0;
      if (at - from === 1 && word > 0 && from - wordStart[word - 1]! === 1) isStart[word - 1]! |= 1;
      if (vowels === 0 && this.pieceLimit > 0) this.markTorn(word, clauseFrom);
    }
    this.gather(word);
  }

  /** All words near enough before one without a vowel; those before a marked one are marked already. */
  private markTorn(word: number, clauseFrom: number): void {
    const { isStart, wordPiece } = this;
    const firstPiece = wordPiece[word]! - this.pieceLimit;
    for (let other = word; other >= clauseFrom && wordPiece[other]! >= firstPiece; other--) {
      if (isStart[other]! & MARKED) return;
      isStart[other]! |= MARKED;
    }
  }

  private gather(wordCount: number): void {
    const { isStart, wordStart, starts } = this;
    this.count = 0;
    for (let word = 0; word < wordCount; word++) if (isStart[word] !== 0) starts[this.count++] = wordStart[word]!;
  }

  private makeRoom(length: number): void {
    if (length < this.wordStart.length) return;
    const size = length * 2;
    this.starts = new Int32Array(size);
    this.wordStart = new Int32Array(size);
    this.wordPiece = new Int32Array(size);
    this.isStart = new Uint8Array(size);
  }
}

const MARKED = 2;

/** What a byte is between and within words; everything from `IS_SPACE` on parts them. */
const IS_SIGN = 0;
const IS_LETTER = 1;
const MAY_BE_LETTER = 2;
const IS_INNER = 3;
const IS_APOSTROPHE = 4;
const IS_SPACE = 5;
const IS_LINE_END = 6;

/** Whether a word may go on behind a sign: what comes next is neither a plain end nor "don't". */
function goesOn(sign: number, next: number): boolean {
  if (next >= IS_SPACE) return false;
  return sign === IS_INNER || sign === MAY_BE_LETTER || (sign === IS_APOSTROPHE && next !== IS_LETTER);
}

/** How a byte is kept in the table: its role, whether it is a vowel, and its class. */
const ROLE = 7;
const VOWEL = 8;
const CLASS_SHIFT = 4;

let asciiTable: Uint16Array | undefined;

function makeAsciiTable(): Uint16Array {
  const { kind, skeleton } = characterTables();
  return Uint16Array.from({ length: 256 }, (_, code) => {
    if (code > 127) return IS_SIGN;
    const letter = skeleton[code]!;
    return roleOf(code, kind[code]!) | (vowelTable[letter] ? VOWEL : 0) | (classTable[letter]! << CLASS_SHIFT);
  });
}

function roleOf(code: number, kind: number): number {
  if (kind & (LETTER | DIGIT)) return IS_LETTER;
  if (kind & SIGN_LETTER) return MAY_BE_LETTER;
  if (kind & SPACE) return code === 10 ? IS_LINE_END : IS_SPACE;
  const gap = signGap(code);
  return gap === INNER ? IS_INNER : gap === APOSTROPHE ? IS_APOSTROPHE : IS_SIGN;
}

/** Whether a sign that can be a letter is one where it stands; `standsForLetter` for bytes. */
function isLetterHere(bytes: Uint8Array, at: number): boolean {
  const { kind } = characterTables();
  const code = bytes[at]!;
  const after = kind[bytes[at + 1]!]!;
  const before = at > 0 ? kind[bytes[at - 1]!]! : 0;
  const word = LETTER | DIGIT | SIGN_LETTER;
  if (code === 64 || code === 36) return (after & word) !== 0 || ((before & LETTER) !== 0 && code === 36);
  return (before & word) !== 0 && (after & (LETTER | DIGIT)) !== 0;
}
