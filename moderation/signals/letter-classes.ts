/** How many classes of letters are told apart: 26 Latin ones, the others spread over the rest. */
export const CLASS_COUNT = 32;

/** The class of a letter. "i" and "l" are one, because "1", "!" and "|" stand for both. */
export function classOf(skeleton: number): number {
  if (skeleton === 108) return 8;
  if (skeleton >= 97 && skeleton <= 122) return skeleton - 97;
  // "l" has left its own class free.
  const other = skeleton % 7;
  return other === 6 ? 11 : 26 + other;
}

/** The class of every code unit a skeleton can be: one look-up a letter. */
export const classTable: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, skeleton) => classOf(skeleton));

/** By skeleton: whether the letter is a vowel, as far as telling a piece of a word from a word goes. */
export const vowelTable: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, skeleton) =>
  skeleton < 128 && 'aeiouy'.includes(String.fromCharCode(skeleton)) ? 1 : 0,
);
