import { latinLookingLike, signLetters, strokedLetters } from './confusables.js';

/** What a character is; several may hold at once. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
/** Draws nothing: zero-width marks, soft hyphens, direction marks, variation selectors, tags. */
export const INVISIBLE = 16;
/** A combining mark on the letter before it. */
export const MARK = 32;
export const EMOJI = 64;
/** Belongs to a script that puts no spaces between words. */
export const UNSPACED = 128;
/** A digit or sign that can stand for a letter ("4", "@", "$"). */
export const SIGN_LETTER = 256;
export const CASED = 512;

/** Scripts we tell apart, by number: 0 none, 1 Latin, 2 Cyrillic, 3 Greek, 4 Arabic, 5 Hebrew, 6 Han, 7 another. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;

/** Tables by UTF-16 code unit, made once when first asked for. Surrogates are looked up by code point instead. */
export interface CharacterTables {
  /** The bits above. */
  kind: Uint16Array;
  /** The number of its script. */
  script: Uint8Array;
  /** The letter in lower case without its marks, as a code unit; 0 where it is no letter and stands for none. */
  plain: Uint16Array;
  /** The Latin letter it passes for, else the plain letter. */
  skeleton: Uint16Array;
}

let made: CharacterTables | undefined;

/** The tables, filled on first use. */
export function characterTables(): CharacterTables {
  made ??= makeTables();
  return made;
}

function makeTables(): CharacterTables {
  const size = 0x10000;
  const tables: CharacterTables = {
    kind: new Uint16Array(size),
    script: new Uint8Array(size),
    plain: new Uint16Array(size),
    skeleton: new Uint16Array(size),
  };
  for (let code = 0; code < size; code++) {
    if (code >= 0xd800 && code <= 0xf8ff) continue;
    const about = describe(code);
    tables.kind[code] = about.kind;
    tables.script[code] = about.script;
    tables.plain[code] = about.plain;
    tables.skeleton[code] = about.skeleton;
  }
  return tables;
}

export interface Character {
  kind: number;
  script: number;
  plain: number;
  skeleton: number;
}

const astral = new Map<number, Character>();

/** What a character beyond the basic plane is. Remembered, up to the number of characters there are. */
export function astralCharacter(code: number): Character {
  let known = astral.get(code);
  if (!known) {
    known = describe(code);
    if (known.plain > 0xffff || known.plain === 0) known = { ...known, plain: foldAstral(code, known) };
    if (astral.size < 20_000) astral.set(code, known);
  }
  return known;
}

/** Squared and flag letters have no compatibility form; other letters keep a code of their own, cut to 16 bits. */
function foldAstral(code: number, known: Character): number {
  if ((known.kind & LETTER) === 0) return 0;
  return 0xe000 + (code % 0x1800);
}

const isLetter = /\p{L}/u;
const isUpper = /\p{Lu}/u;
const isLower = /\p{Ll}/u;
const isMark = /\p{M}/u;
const isDigit = /\p{Nd}/u;
const isSpace = /\s/u;
const isInvisible = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\u2800\ufe00-\ufe0f]/u;
const isEmoji = /\p{Extended_Pictographic}/u;
const isUnspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const scriptTests: [RegExp, number][] = [
  [/\p{Script=Latin}/u, LATIN],
  [/\p{Script=Cyrillic}/u, CYRILLIC],
  [/\p{Script=Greek}/u, GREEK],
  [/\p{Script=Arabic}/u, 4],
  [/\p{Script=Hebrew}/u, 5],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 6],
  [/\p{L}/u, 7],
];

function describe(code: number): Character {
  const char = String.fromCodePoint(code);
  let kind = 0;
  if (isSpace.test(char)) kind |= SPACE;
  else if (isInvisible.test(char) || (code >= 0xe0000 && code <= 0xe01ef)) kind |= INVISIBLE;
  else if (isMark.test(char)) kind |= MARK;
  else if (isLetter.test(char) || latinFrom(code) !== 0) kind |= LETTER;
  else if (isDigit.test(char)) kind |= DIGIT;
  else if (code > 0xff && isEmoji.test(char)) kind |= EMOJI;
  if (kind & LETTER) {
    if (isUpper.test(char)) kind |= UPPER | CASED;
    else if (isLower.test(char)) kind |= CASED;
    if (isUnspaced.test(char)) kind |= UNSPACED;
  }
  const letters = foldLetter(char, code, kind);
  if ((kind & LETTER) === 0 && letters.skeleton !== 0) kind |= SIGN_LETTER;
  const isForm = letters.skeleton < 128 && char.normalize('NFKD') !== char.normalize('NFD');
  const script = kind & LETTER ? (isForm ? LATIN : (scriptTests.find(([test]) => test.test(char))?.[1] ?? 0)) : 0;
  return { kind, script, ...letters };
}

function foldLetter(char: string, code: number, kind: number): { plain: number; skeleton: number } {
  const squared = latinFrom(code);
  if (squared !== 0) return { plain: code > 0xffff ? 0xe000 + (code % 0x1800) : code, skeleton: squared };
  if (kind & DIGIT) return foldDigit(char);
  if ((kind & LETTER) === 0) {
    const latin = signLetters.get(char) ?? latinLookingLike.get(char);
    return latin && !(kind & (SPACE | INVISIBLE | MARK))
      ? { plain: char.charCodeAt(0), skeleton: latin.charCodeAt(0) }
      : { plain: 0, skeleton: 0 };
  }
  const lower = char.toLowerCase();
  // The Latin letter a look-alike passes for is found before its marks are taken off: "ї" is written for "i".
  const bare = [...lower.normalize('NFKD')].find((part) => isLetter.test(part)) ?? lower;
  const stroked = strokedLetters.get(bare) ?? bare;
  const latin = latinLookingLike.get(lower) ?? latinLookingLike.get(bare) ?? strokedLetters.get(bare);
  // A compatibility form (full width, mathematical) is another letter than the one it shows.
  const isForm = /[\u0000-\u007f]/.test(stroked) && lower.normalize('NFD') !== lower.normalize('NFKD');
  const plain = isForm ? lower.charCodeAt(0) : stroked.codePointAt(0)!;
  const skeleton = (latin ?? stroked).codePointAt(0)!;
  return {
    plain: plain > 0xffff ? 0xe000 + (plain % 0x1800) : plain,
    skeleton: skeleton > 0xffff ? 0xe000 + (skeleton % 0x1800) : skeleton,
  };
}

/** Digits of any script are the digit they count, and stand for the letter that digit is drawn for. */
function foldDigit(char: string): { plain: number; skeleton: number } {
  const ascii = char.normalize('NFKD');
  const latin = signLetters.get(ascii);
  return { plain: ascii.charCodeAt(0), skeleton: latin ? latin.charCodeAt(0) : ascii.charCodeAt(0) };
}

/** Circled, squared, negative-circled and flag letters: ⓐ, 🄰, 🅐, 🅰, 🇦. */
function latinFrom(code: number): number {
  for (const start of [0x24b6, 0x24d0, 0x1f130, 0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= start && code < start + 26) return 0x61 + code - start;
  }
  return 0;
}
