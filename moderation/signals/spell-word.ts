import {
  ACCENTED,
  APART,
  APOSTROPHE,
  CAPITAL,
  CLAUSE,
  INNER,
  SIGN,
  TOGETHER,
  TRUE_LETTER,
  UNSEEN,
  type FoldedText,
} from './folded-text.js';

/** How an entry is spelled: its letters, and where its own words are apart. */
export interface Spelling {
  isStem: boolean;
  plain: Uint16Array;
  skeleton: Uint16Array;
  marks: Uint8Array;
  script: Uint8Array;
  gap: Uint8Array;
  /** The row of letter classes, equal neighbours once: what the automaton looks for. */
  classes: Uint8Array;
}

export interface Spelled {
  /** One past the last letter. */
  end: number;
  isHidden: boolean;
}

/**
 * Whether the letters from `start` on spell the entry, as whole words. Walks text and entry side by side: a letter may
 * be the entry's own, one that looks like it, or a sign for it; extra repeats count only where no word is written so;
 * between the letters of one word only what hides a word may stand.
 */
export function spell(folded: FoldedText, start: number, endLimit: number, entry: Spelling): Spelled | null {
  const size = entry.plain.length;
  let isHidden = false;
  let trueLetters = 0;
  let foreign = 0;
  let apartCount = 0;
  let innerCount = 0;
  let at = start;
  for (let place = 0; place < size; place++, at++) {
    while (at < endLimit && at > start && isExtraRepeat(folded, at, entry, place)) {
      isHidden = true;
      at++;
    }
    if (at >= endLimit) return null;
    if (place > 0) {
      const gap = folded.gap[at]!;
      const wanted = entry.gap[place]!;
      if (wanted === TOGETHER || wanted === UNSEEN) {
        if (gap !== TOGETHER) {
          if (gap === APOSTROPHE || (gap > INNER && gap < APART)) return null;
          isHidden = true;
          if (gap >= APART) apartCount++;
          else if (gap === INNER) innerCount++;
        }
      } else if (gap < APOSTROPHE && wanted !== APOSTROPHE && wanted !== INNER && wanted !== SIGN) return null;
    }
    const own = folded.plain[at] === entry.plain[place];
    if (own) {
      trueLetters++;
      if (folded.marks[at]! & ACCENTED && !(entry.marks[place]! & ACCENTED)) isHidden = true;
    } else {
      if (!passesFor(folded, at, entry, place)) return null;
      isHidden = true;
      if (folded.marks[at]! & TRUE_LETTER) {
        trueLetters++;
        if (folded.script[at] !== 1 && entry.script[place] === 1) foreign++;
      }
    }
  }
  // What is left of the run: more of the last letter.
  const runFrom = at;
  while (at < endLimit && folded.gap[at]! < APOSTROPHE && folded.plain[at] === folded.plain[at - 1]) at++;
  if (at > runFrom) {
    if (!entry.isStem && repeatsBefore(folded, at) < 3 && !neverDoubled(folded.plain[at - 1]!)) return null;
    if (!entry.isStem) isHidden = true;
  }
  if (!entry.isStem && folded.gap[at]! < APOSTROPHE) return null;
  if (!isHidden) return { end: at, isHidden };
  if (trueLetters * (size <= 3 ? 2 : 3) < size || trueLetters === 0) return null;
  // A short word wholly in another alphabet is a word of that language, unless the text around it is not.
  if (foreign === size && size < 6 && folded.otherCount > folded.latinCount) return null;
  if (apartCount > 0 && !isTornApart(folded, start, at, entry)) return null;
  // "S.C.U.N.T.H.O.R.P.E" spells one word, not the shorter one within.
  if (innerCount > 0 && apartCount === 0 && isInRow(folded, start, at)) return null;
  return { end: at, isHidden };
}

/** One more of the letter before it, in a row of three or of a letter that words never double. */
function isExtraRepeat(folded: FoldedText, at: number, entry: Spelling, place: number): boolean {
  if (place === 0 || folded.gap[at]! > UNSEEN) return false;
  const letter = folded.skeleton[at]!;
  if (letter !== folded.skeleton[at - 1]) return false;
  // The entry itself goes on with this letter.
  if (entry.skeleton[place] === letter && entry.skeleton[place - 1] === letter) return false;
  if (entry.skeleton[place] === letter) return false;
  return neverDoubled(letter) || rowLength(folded, at) >= 3;
}

function rowLength(folded: FoldedText, at: number): number {
  let from = at;
  let until = at;
  while (
    from > 0 &&
    at - from < 4 &&
    folded.gap[from]! < APOSTROPHE &&
    folded.skeleton[from - 1] === folded.skeleton[at]
  )
    from--;
  while (
    until + 1 < folded.length &&
    until - at < 4 &&
    folded.gap[until + 1]! < APOSTROPHE &&
    folded.skeleton[until + 1] === folded.skeleton[at]
  )
    until++;
  return until - from + 1;
}

function repeatsBefore(folded: FoldedText, end: number): number {
  return rowLength(folded, end - 1);
}

/** a, h, i, j, k, q, u, v, w, x, y: doubled in hardly any word. */
const neverDoubled = (letter: number): boolean => 'ahijkquvwxy'.includes(String.fromCharCode(letter));

/** Whether a letter of the text that is not the entry's can be read as it. */
function passesFor(folded: FoldedText, at: number, entry: Spelling, place: number): boolean {
  const wanted = entry.skeleton[place]!;
  const seen = folded.skeleton[at]!;
  const plain = folded.plain[at]!;
  // A digit in the entry is that digit.
  if (!(entry.marks[place]! & TRUE_LETTER)) return false;
  if (seen === wanted) return true;
  // 1, ! and | are read as "l"; a capital "I" too; a small "l" as "I".
  if (wanted === 108) return (seen === 105 && plain !== 105) || (plain === 105 && (folded.marks[at]! & CAPITAL) !== 0);
  if (wanted === 105) return plain === 108 && (folded.marks[at]! & CAPITAL) === 0;
  return false;
}

/**
 * Whether a word with spaces in it was torn apart on purpose: it is spelled in single letters, and they are all of the
 * row ("c l a s s" does not hold a shorter word), or one of its pieces can be no word of its own ("f uck").
 */
function isTornApart(folded: FoldedText, start: number, end: number, entry: Spelling): boolean {
  let single = 0;
  let pieces = 0;
  let isWordless = false;
  let hasClause = false;
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && folded.gap[at]! < APART) continue;
    if (at < end && folded.gap[at]! >= CLAUSE) hasClause = true;
    pieces++;
    if (at - from === 1) single++;
    if (cannotBeWord(folded, from, at)) isWordless = true;
    from = at;
  }
  if (single === pieces && pieces >= 3) return !isInRow(folded, start, end);
  return isWordless && !hasClause && pieces - countWords(entry) <= 2 && entry.plain.length >= 4;
}

const countWords = (entry: Spelling): number => entry.gap.slice(1, -1).filter((gap) => gap >= APART).length + 1;

/** One letter other than a vowel, or several without any. */
function cannotBeWord(folded: FoldedText, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if ('aeiouy'.includes(String.fromCharCode(folded.skeleton[at]!))) return false;
  return true;
}

/** Whether the single letters go on before or after: then they spell a longer word. "a" and "I" before are words. */
function isInRow(folded: FoldedText, start: number, end: number): boolean {
  if (isSingle(folded, end)) return true;
  if (!isSingle(folded, start - 1)) return false;
  const letter = folded.plain[start - 1]!;
  return (letter !== 97 && letter !== 105) || folded.gap[start]! < APART || isSingle(folded, start - 2);
}

const isSingle = (folded: FoldedText, at: number): boolean =>
  at >= 0 && at < folded.length && folded.gap[at]! >= INNER && folded.gap[at + 1]! >= INNER;
