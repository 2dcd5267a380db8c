/** How a text looks, whatever it says. */
export interface TextShape {
  /** In characters as a reader counts them, roughly: code points without marks. */
  length: number;
  words: number;
  lines: number;
  letters: number;
  /** Share of capitals among the letters that have a capital, 0 to 1. */
  capitals: number;
  /** Words of four letters or more that are all capitals. */
  capitalWords: number;
  emoji: number;
  /** Share of emoji among all that is no space, 0 to 1. */
  emojiShare: number;
  /** The longest row of one and the same letter or sign. */
  longestRepeat: number;
  /** Share of letters that only repeat the letter before them for the third time or more, 0 to 1. */
  repeatedLetters: number;
  /** Share of words that stood in the text before, 0 to 1. */
  repeatedWords: number;
  exclamations: number;
  /** How many scripts are used. */
  scripts: number;
  /** Words that mix Latin letters with look-alikes of another alphabet. */
  mixedWords: number;
  /** Marks that draw nothing, within or beside words. */
  invisible: number;
  mentions: number;
}
