import { characterTables, DIGIT, LETTER, SIGN_LETTER, SPACE, UPPER } from './characters.js';
import {
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
  type FoldedText,
} from './folded-text.js';

/** The same as `foldInto` for a text that is all ASCII, which most of most texts is. */
export function foldAscii(folded: FoldedText, text: string, bytes: Uint8Array): void {
  const { kind, plain, skeleton } = characterTables();
  const { gap: gaps, marks, script, start, end, quoted } = folded;
  const [plains, skeletons] = [folded.plain, folded.skeleton];
  const size = text.length;
  let count = 0;
  let latin = 0;
  let gap = APART;
  let quote = 0;
  let endsSentence = false;
  let isQuotingLine = false;
  let isLineStart = true;
  const closings = new Closings(text);
  for (let at = 0; at < size; at++) {
    const code = bytes[at]!;
    const what = kind[code]!;
    if (what & (LETTER | DIGIT) || (what & SIGN_LETTER && standsForLetter(text, at, code, kind))) {
      // "the end.Next" is two sentences without a space, not a hidden word.
      if (gap === INNER && what & UPPER && bytes[at - 1] === 46 && !(marks[count - 1]! & CAPITAL)) gap = CLAUSE;
      plains[count] = plain[code]!;
      skeletons[count] = skeleton[code]!;
      const isLetter = what & LETTER ? 1 : 0;
      marks[count] = (what & UPPER ? CAPITAL : 0) | (isLetter ? TRUE_LETTER : 0);
      gaps[count] = gap;
      script[count] = isLetter;
      start[count] = at;
      end[count] = at + 1;
      quoted[count] = quote !== 0 || isQuotingLine ? 1 : 0;
      latin += isLetter;
      count++;
      gap = TOGETHER;
      endsSentence = false;
      isLineStart = false;
    } else if (what & SPACE) {
      if (code === 10) {
        gap = SENTENCE;
        isLineStart = true;
        isQuotingLine = false;
        if (bytes[at + 1] === 10) quote = 0;
      } else if (gap < SENTENCE) {
        gap = endsSentence ? SENTENCE : gap === INNER || gap === SIGN || gap === CLAUSE ? CLAUSE : APART;
      }
    } else {
      if (isLineStart && code === 62) isQuotingLine = true;
      isLineStart = false;
      if (code === 34) quote = quoteAfter(quote, code, gap, closings, at);
      if (code === 46 || code === 33 || code === 63) endsSentence = true;
      if (gap >= APART) gap = gap === SENTENCE || endsSentence ? SENTENCE : CLAUSE;
      else gap = Math.max(gap, signGap(code));
    }
  }
  gaps[count] = APART;
  folded.length = count;
  folded.latinCount = latin;
  folded.otherCount = 0;
}
