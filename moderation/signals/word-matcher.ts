import { asciiBytes } from './ascii-text.js';
import { classOf, classTable } from './letter-classes.js';
import { TextFolder } from './fold-text.js';
import { type FoldedText, APOSTROPHE, INNER, SENTENCE } from './folded-text.js';
import { spell, type Spelling } from './spell-word.js';
import { WordStarts } from './word-starts.js';
import { FoundEntries, WordTrie } from './word-trie.js';

/** An entry as written: a word, a phrase, or a stem ("subscrib*"). */
export interface MatcherEntry {
  text: string;
  /** The list it belongs to; matches are kept up to a number for each list, so that one cannot crowd out another. */
  list: number;
}

/** Where an entry stands in a text, and how it was hidden there. */
export interface WordMatch {
  /** Index of the entry among those the matcher was made with. */
  entry: number;
  start: number;
  end: number;
  /** Index of its first and last word in the text. */
  firstWord: number;
  lastWord: number;
  isHidden: boolean;
  isQuoted: boolean;
}

/** What one look at a text found of the lists. */
export interface WordMatches {
  /** For each list, in the order in which they end; undefined where nothing of the list was found. */
  byList: (WordMatch[] | undefined)[];
}

/** No more matches than this are kept for a list and a text. */
const MATCH_LIMIT = 200;

/** A letter hidden by a star or a hash; looked for in texts up to this length. */
const mask = /(?<=\p{L})[*#](?=\p{L})/u;
const MASKED_LENGTH = 4000;

/** How many words the end of a sentence counts for. */
export const SENTENCE_WORDS = 3;

/**
 * Finds the entries of all lists. Entries are found as whole words (or beginnings, for stems), also where they are
 * hidden by look-alike letters, accents, marks that draw nothing, letters repeated, signs for letters, or spaces and
 * signs between the letters; never inside another word. One pass over the text finds the places where any of them may
 * begin; only there does anything look closer, and where there are none the text is not even folded.
 */
export class WordMatcher {
  private readonly spellings: Spelling[];
  private readonly listOf: number[];
  private readonly trie: WordTrie;
  private readonly wordStarts: WordStarts;
  private readonly folder = new TextFolder();
  private readonly candidates = new FoundEntries();
  private classes = new Uint8Array(1024);
  /** The letter that begins each run of equal classes. */
  private runStart = new Int32Array(1024);
  private runOf = new Int32Array(1024);
  private wordOf = new Int32Array(1024);

  constructor(entries: readonly MatcherEntry[]) {
    this.listOf = entries.map((entry) => entry.list);
    this.spellings = entries.map((entry) => spellingOf(this.folder, entry.text));
    this.trie = new WordTrie(this.spellings.map((spelling) => spelling.classes));
    this.wordStarts = new WordStarts(this.spellings);
  }

  find(text: string): WordMatches {
    const found = this.findOnce(text);
    if (text.length <= MASKED_LENGTH && (text.includes('*') || text.includes('#')) && mask.test(text))
      this.findMasked(text, found);
    return found;
  }

  /** "f*ck": a star or hash between two letters is read as each vowel in turn. */
  private findMasked(text: string, found: WordMatches): void {
    const masks = [...text.matchAll(new RegExp(mask, 'gu'))].map((match) => match.index);
    for (const vowel of 'aeiou') {
      const read = this.findOnce(text.replace(new RegExp(mask, 'gu'), vowel));
      read.byList.forEach((matches, list) => {
        const known = (found.byList[list] ??= []);
        for (const match of matches ?? []) {
          const isMasked = masks.some((at) => at >= match.start && at < match.end);
          if (isMasked && known.length < MATCH_LIMIT) known.push({ ...match, isHidden: true });
        }
        if (known.length === 0) found.byList[list] = undefined;
      });
    }
  }

  private findOnce(text: string): WordMatches {
    const byList: (WordMatch[] | undefined)[] = [];
    if (this.spellings.length === 0) return { byList };
    const { wordStarts, candidates, trie } = this;
    const bytes = asciiBytes(text);
    if (bytes) {
      wordStarts.inAscii(bytes, text.length);
      if (wordStarts.count === 0) return { byList };
    }
    const folded = this.folder.fold(text);
    if (!bytes) wordStarts.inFolded(folded);
    if (wordStarts.count === 0) return { byList };
    const runCount = this.layOut(folded);
    candidates.clear();
    let lastRun = -1;
    for (let index = 0; index < wordStarts.count; index++) {
      const run = this.runOf[wordStarts.starts[index]!]!;
      if (run !== lastRun) trie.walk(this.classes, run, runCount, candidates);
      lastRun = run;
    }
    candidates.inOrder((entry, endRun) => {
      const list = this.listOf[entry]!;
      const known = byList[list];
      if (known && known.length >= MATCH_LIMIT) return;
      const match = this.check(folded, entry, endRun);
      if (match) (byList[list] ??= []).push(match);
    });
    return { byList };
  }

  /** Writes the row of classes, equal neighbours once, and the number of the word each letter is in. */
  private layOut(folded: FoldedText): number {
    if (folded.length + 1 > this.classes.length) {
      const size = folded.length * 2;
      this.classes = new Uint8Array(size);
      this.runStart = new Int32Array(size);
      this.runOf = new Int32Array(size);
      this.wordOf = new Int32Array(size);
    }
    let runs = 0;
    let last = -1;
    let word = -1;
    for (let at = 0; at < folded.length; at++) {
      // The end of a sentence is as far as three words, so that what is near belongs together.
      if (folded.gap[at]! > INNER || at === 0) word += folded.gap[at] === SENTENCE && at > 0 ? 1 + SENTENCE_WORDS : 1;
      this.wordOf[at] = word;
      const letter = classTable[folded.skeleton[at]!]!;
      if (letter !== last) {
        this.classes[runs] = letter;
        this.runStart[runs++] = at;
        last = letter;
      }
      this.runOf[at] = runs - 1;
    }
    this.runStart[runs] = folded.length;
    return runs;
  }

  private check(folded: FoldedText, entry: number, lastRun: number): WordMatch | null {
    const spelling = this.spellings[entry]!;
    const firstRun = lastRun - spelling.classes.length + 1;
    const from = this.runStart[firstRun]!;
    const until = this.runStart[firstRun + 1]!;
    const endLimit = this.runStart[lastRun + 1]!;
    let tries = 0;
    // The run of equal letters may have begun in an earlier word: the entry can start wherever a word does.
    for (let start = until - 1; start >= from && tries < 4; start--) {
      if (folded.gap[start]! < APOSTROPHE) continue;
      tries++;
      const spelled = spell(folded, start, endLimit, spelling);
      if (!spelled) continue;
      return {
        entry,
        start: folded.start[start]!,
        end: folded.end[spelled.end - 1]!,
        firstWord: this.wordOf[start]!,
        lastWord: this.wordOf[spelled.end - 1]!,
        isHidden: spelled.isHidden,
        isQuoted: folded.quoted[start] === 1,
      };
    }
    return null;
  }
}

/** How an entry is spelled. */
export function spellingOf(folder: TextFolder, text: string): Spelling {
  const isStem = text.endsWith('*');
  const folded = folder.fold(isStem ? text.slice(0, -1) : text);
  const length = folded.length;
  return {
    isStem,
    plain: folded.plain.slice(0, length),
    skeleton: folded.skeleton.slice(0, length),
    marks: folded.marks.slice(0, length),
    script: folded.script.slice(0, length),
    gap: folded.gap.slice(0, length + 1),
    classes: classesOf(folded),
  };
}

function classesOf(folded: FoldedText): Uint8Array {
  const classes: number[] = [];
  for (let at = 0; at < folded.length; at++) {
    const letter = classOf(folded.skeleton[at]!);
    if (classes.at(-1) !== letter) classes.push(letter);
  }
  return Uint8Array.from(classes);
}
