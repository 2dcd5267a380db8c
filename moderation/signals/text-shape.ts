import { asciiBytes } from './ascii-text.js';
import { asciiShape } from './ascii-shape.js';
import type { TextShape } from './text-shape.type.js';
import {
  astralCharacter,
  CASED,
  characterTables,
  CYRILLIC,
  DIGIT,
  EMOJI,
  GREEK,
  INVISIBLE,
  LATIN,
  LETTER,
  MARK,
  SPACE,
  UNSPACED,
  UPPER,
} from './characters.js';

/** The shape of a text, in one pass. */
export function textShape(text: string): TextShape {
  const bytes = asciiBytes(text);
  return bytes ? asciiShape(bytes, text, ofAscii) : anyShape(text);
}

/** What is asked of few ASCII texts, and worked out as for any other. */
const ofAscii = {
  repeatedWords: (text: string): number => anyShape(text).repeatedWords,
  tokens: countTokens,
};

/** The shape of a text in whatever letters. */
function anyShape(text: string): TextShape {
  const tables = characterTables();
  const { kind, script } = tables;
  const size = text.length;
  let length = 0;
  let words = 0;
  let lines = size === 0 ? 0 : 1;
  let letters = 0;
  let cased = 0;
  let upper = 0;
  let capitalWords = 0;
  let emoji = 0;
  let solid = 0;
  let longest = 0;
  let row = 0;
  let lastLower = -1;
  let repeated = 0;
  let exclamations = 0;
  let scriptBits = 0;
  let mixedWords = 0;
  let invisible = 0;
  let mentions = 0;
  let wordHash = 0;
  let wordLetters = 0;
  let wordCapitals = 0;
  let wordScripts = 0;
  let wordLooksLatin = true;
  let repeatedWords = 0;
  const seenWords = seen;
  seenWords.clear();

  const endWord = () => {
    words++;
    if (wordLetters >= 4 && wordCapitals === wordLetters) capitalWords++;
    if (wordScripts & (1 << LATIN) && wordScripts & ((1 << CYRILLIC) | (1 << GREEK)) && wordLooksLatin) mixedWords++;
    if (seenWords.has(wordHash)) repeatedWords++;
    else if (seenWords.size < 2000) seenWords.add(wordHash);
    wordHash = 0;
    wordLetters = 0;
    wordCapitals = 0;
    wordScripts = 0;
    wordLooksLatin = true;
  };

  for (let at = 0; at < size; at++) {
    let code = text.charCodeAt(at);
    let what: number;
    let scriptOf: number;
    let skeleton: number;
    if (code >= 0xd800 && code <= 0xdbff && at + 1 < size) {
      code = text.codePointAt(at)!;
      const about = astralCharacter(code);
      what = about.kind;
      scriptOf = about.script;
      skeleton = about.skeleton;
      if (code > 0xffff) at++;
    } else {
      what = kind[code]!;
      scriptOf = script[code]!;
      skeleton = tables.skeleton[code]!;
    }
    if (what & INVISIBLE) {
      if (code !== 0xfe0f && code !== 0x200d) invisible++;
      continue;
    }
    if (what & MARK) continue;
    length++;
    if (what & (LETTER | DIGIT)) {
      if (what & UNSPACED && wordHash !== 0) endWord();
      solid++;
      wordHash = (Math.imul(wordHash, 31) + tables.plain[code & 0xffff]! + 1) | 0 || 1;
      if (what & LETTER) {
        letters++;
        wordLetters++;
        scriptBits |= 1 << scriptOf;
        wordScripts |= 1 << scriptOf;
        if (scriptOf !== LATIN && (skeleton < 97 || skeleton > 122)) wordLooksLatin = false;
        if (what & CASED) cased++;
        if (what & UPPER) {
          upper++;
          wordCapitals++;
        }
      }
    } else {
      if (wordHash !== 0 && code !== 39 && code !== 0x2019) endWord();
      if (what & SPACE) {
        if (code === 10) lines++;
      } else {
        solid++;
        if (what & EMOJI) emoji++;
        if (code === 33 || code === 0xff01) exclamations++;
        if (code === 64 && isMentionStart(text, at, kind)) mentions++;
      }
    }
    const lower = what & LETTER ? tables.plain[code & 0xffff]! || code : code;
    if (lower === lastLower && !(what & SPACE)) {
      row++;
      if (what & LETTER && row >= 3) repeated++;
    } else row = 1;
    if (row > longest) longest = row;
    lastLower = lower;
  }
  if (wordHash !== 0) endWord();
  return {
    length,
    words,
    lines,
    letters,
    capitals: cased === 0 ? 0 : round(upper / cased),
    capitalWords,
    emoji,
    emojiShare: solid === 0 ? 0 : round(emoji / solid),
    longestRepeat: longest,
    repeatedLetters: letters === 0 ? 0 : round(repeated / letters),
    repeatedWords: words === 0 ? 0 : round(repeatedWords / words),
    exclamations,
    scripts: bitCount(scriptBits >> 1),
    mixedWords,
    invisible,
    mentions: mentions + countTokens(text),
  };
}

const seen = new Set<number>();

/** "@name" at the start of a word. */
function isMentionStart(text: string, at: number, kind: Uint16Array): boolean {
  const before = at === 0 ? SPACE : kind[text.charCodeAt(at - 1)]!;
  const after = kind[text.charCodeAt(at + 1)] ?? 0;
  return (before & (LETTER | DIGIT)) === 0 && (after & LETTER) !== 0;
}

/** Mentions as they are stored: `mention:<person>`. */
function countTokens(text: string): number {
  let count = 0;
  for (let at = text.indexOf('mention:'); at >= 0; at = text.indexOf('mention:', at + 8)) count++;
  return count;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Shares are kept to three places, so that a stored value and a shown one are the same. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
