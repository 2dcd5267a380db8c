import { asciiBytes } from './ascii-text.js';
import { CLASS_COUNT } from './letter-classes.js';
import { LiteralAutomaton } from './literal-automaton.js';

/** The class of what is no letter from a to z: no row of letters goes across it. */
const OTHER = CLASS_COUNT - 1;
const classOfCode = Uint8Array.from({ length: 256 }, (_, code) => {
  const lower = code >= 65 && code <= 90 ? code + 32 : code;
  return lower >= 97 && lower <= 122 ? lower - 97 : OTHER;
});

/** Says in one pass which of many rows of Latin letters stand in a text, small or capital. */
export class RequiredLetters {
  private readonly automaton: LiteralAutomaton;
  private codes = new Uint8Array(1024);
  private codeCount = 0;
  private readonly seen: Uint8Array;

  constructor(rows: readonly string[]) {
    this.seen = new Uint8Array(rows.length);
    this.automaton = new LiteralAutomaton(
      rows.map((row) => Uint8Array.from(row, (letter) => classOfCode[letter.charCodeAt(0)]!)),
    );
  }

  /** By row: 1 where it stands in the text. The same memory for every text. */
  seenIn(text: string): Uint8Array {
    const { seen } = this;
    seen.fill(0);
    if (seen.length === 0) return seen;
    const bytes = asciiBytes(text) ?? this.layOut(text);
    const length = bytes === this.codes ? this.codeCount : text.length;
    this.automaton.search(bytes, length, classOfCode, (row) => (seen[row] = 1));
    return seen;
  }

  /** Any other text as codes of one byte; what is no letter from a to z is as good as a space. */
  private layOut(text: string): Uint8Array {
    // The Kelvin sign and the long s are "k" and "s" to a pattern that minds no capitals.
    const letters = text.toLowerCase().replaceAll('ſ', 's');
    if (letters.length > this.codes.length) this.codes = new Uint8Array(letters.length * 2);
    for (let at = 0; at < letters.length; at++) {
      const code = letters.charCodeAt(at);
      this.codes[at] = code < 128 ? code : 32;
    }
    this.codeCount = letters.length;
    return this.codes;
  }
}
