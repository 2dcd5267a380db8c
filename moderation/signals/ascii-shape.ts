import type { TextShape } from './text-shape.type.js';

const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 4;
const SPACE = 8;

const kindOf = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 65 && code <= 90) return LETTER | CAPITAL;
  if (code >= 97 && code <= 122) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code === 32 || (code >= 9 && code <= 13) ? SPACE : 0;
});
const smallOf = Uint8Array.from({ length: 256 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));

/**
 * The shape of a text that is all ASCII: the same as `textShape` says, in a fraction of the time. The share of repeated
 * words costs more than all the rest, so it is worked out when it is asked for.
 */
export function asciiShape(
  bytes: Uint8Array,
  text: string,
  ask: { repeatedWords: (text: string) => number; tokens: (text: string) => number },
): TextShape {
  const size = text.length;
  let words = 0;
  let lines = size === 0 ? 0 : 1;
  let letters = 0;
  let capitals = 0;
  let capitalWords = 0;
  let longest = size === 0 ? 0 : 1;
  let row = 1;
  let last = -1;
  let repeated = 0;
  let exclamations = 0;
  let mentions = 0;
  let isInWord = false;
  let hasColon = false;
  let wordLetters = 0;
  let wordCapitals = 0;
  for (let at = 0; at < size; at++) {
    const code = bytes[at]!;
    const kind = kindOf[code]!;
    const small = smallOf[code]!;
    if (small === last && kind !== SPACE) {
      if (++row > longest) longest = row;
      if (row >= 3) repeated += kind & LETTER;
    } else row = 1;
    last = small;
    if (kind & LETTER) {
      isInWord = true;
      wordLetters++;
      wordCapitals += kind >> 1;
    } else if (kind === DIGIT) {
      isInWord = true;
    } else {
      if (isInWord && code !== 39) {
        words++;
        letters += wordLetters;
        capitals += wordCapitals;
        if (wordLetters >= 4 && wordCapitals === wordLetters) capitalWords++;
        isInWord = false;
        wordLetters = 0;
        wordCapitals = 0;
      }
      if (code === 10) lines++;
      else if (code === 33) exclamations++;
      else if (code === 58) hasColon = true;
      else if (code === 64 && isMentionStart(bytes, at)) mentions++;
    }
  }
  if (isInWord) words++;
  if (isInWord && wordLetters >= 4 && wordCapitals === wordLetters) capitalWords++;
  letters += wordLetters;
  capitals += wordCapitals;
  return new AsciiShape(text, ask.repeatedWords, {
    words,
    lines,
    letters,
    capitals: letters === 0 ? 0 : share(capitals, letters),
    capitalWords,
    longestRepeat: longest,
    repeatedLetters: letters === 0 ? 0 : share(repeated, letters),
    exclamations,
    mentions: hasColon ? mentions + ask.tokens(text) : mentions,
  });
}

type Counted = Omit<
  TextShape,
  'length' | 'emoji' | 'emojiShare' | 'repeatedWords' | 'scripts' | 'mixedWords' | 'invisible'
>;

/** What no ASCII text has is 0. Fields are set in the constructor: one is made for every post. */
class AsciiShape implements TextShape {
  readonly length: number;
  readonly words: number;
  readonly lines: number;
  readonly letters: number;
  readonly capitals: number;
  readonly capitalWords: number;
  readonly emoji: number;
  readonly emojiShare: number;
  readonly longestRepeat: number;
  readonly repeatedLetters: number;
  readonly exclamations: number;
  readonly scripts: number;
  readonly mixedWords: number;
  readonly invisible: number;
  readonly mentions: number;

  constructor(
    private readonly text: string,
    private readonly countRepeated: (text: string) => number,
    counted: Counted,
  ) {
    this.length = text.length;
    this.words = counted.words;
    this.lines = counted.lines;
    this.letters = counted.letters;
    this.capitals = counted.capitals;
    this.capitalWords = counted.capitalWords;
    this.emoji = 0;
    this.emojiShare = 0;
    this.longestRepeat = counted.longestRepeat;
    this.repeatedLetters = counted.repeatedLetters;
    this.exclamations = counted.exclamations;
    this.scripts = counted.letters > 0 ? 1 : 0;
    this.mixedWords = 0;
    this.invisible = 0;
    this.mentions = counted.mentions;
  }

  get repeatedWords(): number {
    return this.countRepeated(this.text);
  }
}

/** "@name" at the start of a word. */
function isMentionStart(bytes: Uint8Array, at: number): boolean {
  const before = at === 0 ? SPACE : kindOf[bytes[at - 1]!]!;
  return (before & (LETTER | DIGIT)) === 0 && (kindOf[bytes[at + 1]!]! & LETTER) !== 0;
}

/** Shares are kept to three places, as in `textShape`. */
const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
