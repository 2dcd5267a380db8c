import { findLinks, type PostLink } from '../../signals/links.js';
import { APOSTROPHE, INNER, SENTENCE, SIGN, TRUE_LETTER, type FoldedText } from '../../signals/folded-text.js';
import { TextFolder } from '../../signals/fold-text.js';

/** Longer texts are read up to here; a post may not be longer. */
export const READ_CHARACTERS = 20_000;
const WORD_LETTERS = 24;

/** One word of a text, or one letter of a script without spaces, as the model reads it. */
export interface Token {
  /** The letters without disguise, each as the Latin one it passes for; repeated ones at most twice. */
  codes: number[];
  hash: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'link';
  isQuoted: boolean;
  /** A sentence or line begins with it. */
  beginsSentence: boolean;
}

export interface TokenText {
  tokens: Token[];
  links: PostLink[];
  /** What was read: the text, cut to the greatest length of a post. */
  text: string;
  /** Rows of single letters, "f r e e", as the word that they spell, with the first and last token. */
  spelled: { hash: number; first: number; last: number }[];
  /** Letters that were written as others. */
  disguisedCount: number;
}

const folder = new TextFolder();

/** Cuts a text into words through disguises. Links are one word each: their site. */
export function readTokens(whole: string): TokenText {
  const text = whole.length > READ_CHARACTERS ? whole.slice(0, READ_CHARACTERS) : whole;
  const links = findLinks(text);
  const folded = folder.fold(text);
  const read: TokenText = { tokens: [], links, text, spelled: [], disguisedCount: 0 };
  let linkAt = 0;
  let at = 0;
  while (at < folded.length) {
    const link = links[linkAt];
    if (link && folded.start[at]! >= link.start) {
      at = addLink(read, folded, at, link);
      linkAt++;
      continue;
    }
    at = addWord(read, folded, at, link?.start ?? Infinity);
  }
  readSpelled(read);
  return read;
}

function addLink(read: TokenText, folded: FoldedText, from: number, link: PostLink): number {
  let at = from;
  while (at < folded.length && folded.start[at]! < link.end) at++;
  const codes = [...link.domain.slice(0, 60)].map((letter) => letter.charCodeAt(0));
  read.tokens.push({
    codes,
    hash: hashCodes(codes, 0x6c696e6b),
    start: link.start,
    end: link.end,
    kind: 'link',
    isQuoted: false,
    beginsSentence: false,
  });
  return Math.max(at, from + (at === from ? 1 : 0));
}

function addWord(read: TokenText, folded: FoldedText, from: number, until: number): number {
  const { plain, skeleton, marks, gap } = folded;
  const codes: number[] = [];
  let at = from;
  let letters = 0;
  do {
    const code = skeleton[at]!;
    if (code !== plain[at]!) read.disguisedCount++;
    if (marks[at]! & TRUE_LETTER) letters++;
    const count = codes.length;
    if (count < WORD_LETTERS && !(count > 1 && codes[count - 1] === code && codes[count - 2] === code))
      codes.push(code);
    at++;
  } while (at < folded.length && folded.start[at]! < until && !endsWord(folded, at, at - from));
  const isNumber = letters === 0;
  if (isNumber) codes.splice(0, codes.length, 35, Math.min(at - from, 12));
  read.tokens.push({
    codes,
    hash: hashCodes(codes, isNumber ? 0x6e756d62 : 0x776f7264),
    start: folded.start[from]!,
    end: folded.end[at - 1]!,
    kind: isNumber ? 'number' : 'word',
    isQuoted: folded.quoted[from] === 1,
    beginsSentence: gap[from] === SENTENCE,
  });
  return at;
}

/** Words end at spaces and signs; "self-made" is two words, "f-r-e-e" and "b.a.d" are one. */
function endsWord({ gap, length }: FoldedText, at: number, lettersBefore: number): boolean {
  if (gap[at]! >= SIGN) return true;
  if (gap[at] !== INNER && gap[at] !== APOSTROPHE) return false;
  if (lettersBefore < 3) return false;
  if (gap[at] === APOSTROPHE) return false;
  for (let next = at + 1; next <= at + 2; next++) if (next >= length || gap[next]! >= INNER) return false;
  return true;
}

function readSpelled({ tokens, spelled }: TokenText): void {
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isSingle = token?.kind === 'word' && token.codes.length === 1 && token.codes[0]! < 0x250;
    if (isSingle) continue;
    if (at - first >= 3) {
      const codes = tokens.slice(first, Math.min(at, first + WORD_LETTERS)).map((single) => single.codes[0]!);
      spelled.push({ hash: hashCodes(codes, 0x776f7264), first, last: at - 1 });
    }
    first = at + 1;
  }
}

/** A 32-bit hash of letters, the same on every machine. */
export function hashCodes(codes: readonly number[], seed: number): number {
  let hash = seed | 0;
  for (const code of codes) hash = Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15);
  return mix(hash);
}

/** Two hashes as one, in order. */
export const joinHashes = (one: number, other: number): number => mix(Math.imul(one, 0x9e3779b1) ^ other);

function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
