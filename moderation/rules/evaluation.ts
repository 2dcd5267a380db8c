import type { FactDefinition, FactValue } from '../signals/fact-catalogue.js';
import type { HistoryAnswers } from '../signals/history.js';
import type { PostLink } from '../signals/links.js';
import type { PostSignals } from '../signals/post-signals.js';
import type { RequiredLetters } from '../signals/required-letters.js';
import type { WordMatch, WordMatches } from '../signals/word-matcher.js';
import { comparisonBudget, patternBudget } from './limits.js';
import { NearWords } from './near-words.js';
import type { Pattern } from './pattern.js';

/** One post being judged: its signals, the words found in it, what history answered, what patterns have cost. */
export class Evaluation {
  private cost: number;
  private comparisons: number;
  private near: (NearWords | undefined)[] | null;
  private sites: Map<PostLink, string[]> | null;
  private seenLetters: Uint8Array | null;
  private tested: Map<Pattern, boolean> | null;

  constructor(
    readonly signals: PostSignals,
    private readonly words: WordMatches,
    private readonly letters: RequiredLetters,
    private readonly history: HistoryAnswers | undefined,
  ) {
    this.cost = 0;
    this.comparisons = 0;
    this.near = null;
    this.sites = null;
    this.seenLetters = null;
    this.tested = null;
  }

  get text(): string {
    return this.signals.post.text;
  }

  /** What a fact is of this post; undefined where it is not known. A replay reads what was stored instead. */
  read(definition: FactDefinition): FactValue | undefined {
    return definition.read(this.signals);
  }

  matchesOf(list: number): readonly WordMatch[] {
    return this.words.byList[list] ?? none;
  }

  /** Whether a word of the list stands near the match. */
  isNear(match: WordMatch, list: number, apart: number, side: 'either' | 'before' | 'after'): boolean {
    const matches = this.words.byList[list];
    if (!matches) return false;
    this.compare(1);
    const near = (this.near ??= []);
    return (near[list] ??= new NearWords(matches)).isNear(match, apart, side);
  }

  /** The link's host and the sites that it belongs to: "a.b.org", "b.org", "org". */
  sitesOf(link: PostLink): readonly string[] {
    const known = (this.sites ??= new Map());
    let sites = known.get(link);
    if (!sites) {
      const parts = link.host.split('.');
      known.set(link, (sites = link.host === '' ? [] : parts.map((_, at) => parts.slice(at).join('.'))));
    }
    this.compare(sites.length);
    return sites;
  }

  private compare(times: number): void {
    this.comparisons += times;
    if (this.comparisons > comparisonBudget) throw new TooCostly();
  }

  /** What history answered. A question that was not asked is a mistake of the caller, and stops the rule. */
  answer(question: string): number {
    const answer = this.history?.get(question);
    if (answer === undefined) throw new Error(`History has no answer to ${question}`);
    return answer;
  }

  /** The lists of which something was found, by number. */
  get foundLists(): readonly (readonly WordMatch[] | undefined)[] {
    return this.words.byList;
  }

  /** Whether the letters that a pattern requires are in the text. */
  hasLetters(row: number): boolean {
    this.seenLetters ??= this.letters.seenIn(this.text);
    return this.seenLetters[row] === 1;
  }

  /** Whether the pattern matches; runs only where its required letters were seen, and once. */
  test(pattern: Pattern, literal: number | null): boolean {
    if (literal !== null && !this.hasLetters(literal)) return false;
    const tested = (this.tested ??= new Map());
    let known = tested.get(pattern);
    if (known === undefined) {
      this.cost += pattern.weight * (this.text.length + 16);
      if (this.cost > patternBudget) throw new TooCostly();
      tested.set(pattern, (known = pattern.test(this.text)));
    }
    return known;
  }
}

const none: readonly WordMatch[] = [];

export class TooCostly extends Error {
  constructor() {
    super('The rules cost more for this post than one post may');
  }
}

/** A post of the past that cannot be judged, since what a rule asks for is not there any more or was never kept. */
export class NotKnown extends Error {}
