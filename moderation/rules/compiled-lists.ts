import { RequiredLetters } from '../signals/required-letters.js';
import { WordMatcher, type MatcherEntry } from '../signals/word-matcher.js';
import { compilePattern, type Pattern } from './pattern.js';
import type { ListRef, RuleList } from './rule.js';

/** Gathers what all rules look for, so that one pass over a text finds all of it. */
export class CompiledLists {
  private readonly named: ReadonlyMap<string, RuleList>;
  private readonly numbers = new Map<string, number>();
  private readonly entries: MatcherEntry[] = [];
  private readonly literals: string[] = [];
  private readonly patterns = new Map<string, { pattern: Pattern; literal: number | null }>();

  constructor(lists: readonly RuleList[]) {
    this.named = new Map(lists.map((list) => [list.name, list]));
  }

  entriesOf(list: ListRef): readonly string[] {
    if (typeof list !== 'string') return list;
    const named = this.named.get(list);
    if (!named) throw new Error(`There is no list "${list}"`);
    return named.entries.map((entry) => entry.text);
  }

  /** The number of a list of words in the matcher; the same list has one number, however many rules use it. */
  wordList(list: ListRef): number {
    const key = JSON.stringify(list);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      for (const text of new Set(this.entriesOf(list))) this.entries.push({ text, list: number });
    }
    return number;
  }

  /** A pattern, and the number of the letters it cannot match without. */
  pattern(source: string, isCaseSensitive: boolean): { pattern: Pattern; literal: number | null } {
    const key = `${isCaseSensitive} ${source}`;
    let known = this.patterns.get(key);
    if (!known) {
      const pattern = compilePattern(source, isCaseSensitive);
      if (typeof pattern === 'string') throw new Error(pattern);
      // Weighed now: the first post that it is tried on should not wait for that.
      void pattern.weight;
      const literal = pattern.requiredLetters === null ? null : this.literals.push(pattern.requiredLetters) - 1;
      this.patterns.set(key, (known = { pattern, literal }));
    }
    return known;
  }

  matcher(): WordMatcher {
    return new WordMatcher(this.entries);
  }

  /** What says which patterns are worth trying on a text. */
  requiredLetters(): RequiredLetters {
    return new RequiredLetters(this.literals);
  }
}
