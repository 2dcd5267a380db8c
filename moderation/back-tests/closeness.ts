import { compileCondition, type CompiledCondition } from '../rules/compile-condition.js';
import { CompiledLists } from '../rules/compiled-lists.js';
import type { Evaluation } from '../rules/evaluation.js';
import type { Condition, RuleList } from '../rules/rule.js';
import type { Reason } from '../rules/screening-result.js';
import type { HistoryQuestion } from '../signals/history.js';
import type { TextFinders } from './replay-evaluation.js';

/** How near a post came to a rule that did not catch it, condition by condition. */
export interface Margin {
  /** From 0 to 1: the share of conditions that held, with a part for numbers that came near their limit. */
  share: number;
  conditions: JudgedCondition[];
}

/** One condition of the rule, and whether it was as the rule wants it. */
export interface JudgedCondition {
  isMet: boolean;
  kind: 'fact' | 'words' | 'links' | 'pattern';
  /** Its list, where it names one. */
  list: string | null;
  /** Its values, where there are any to tell. */
  reasons: Reason[];
}

/** Measures how near a post came. It looks for words in a way of its own. */
export interface Closeness {
  finders: TextFinders;
  measure: (evaluation: Evaluation) => Margin;
}

type Node = (evaluation: Evaluation, wanted: boolean, into: JudgedCondition[]) => number;

/** What a number that misses its limit may count for at most. */
const ALMOST = 0.9;

export function compileCloseness(when: Condition, lists: readonly RuleList[]): Closeness {
  const compiledLists = new CompiledLists(lists);
  const node = compileNode(when, compiledLists, []);
  const finders = { matcher: compiledLists.matcher(), letters: compiledLists.requiredLetters() };
  return {
    finders,
    measure: (evaluation) => {
      const conditions: JudgedCondition[] = [];
      const share = node(evaluation, true, conditions);
      return { share, conditions };
    },
  };
}

function compileNode(condition: Condition, lists: CompiledLists, questions: HistoryQuestion[]): Node {
  const parts = (conditions: readonly Condition[]) => conditions.map((part) => compileNode(part, lists, questions));
  if ('all' in condition) {
    const nodes = parts(condition.all);
    return (evaluation, wanted, into) => {
      const shares = nodes.map((node) => node(evaluation, wanted, into));
      return wanted ? mean(shares) : Math.max(0, ...shares);
    };
  }
  if ('any' in condition) {
    const nodes = parts(condition.any);
    return (evaluation, wanted, into) => {
      const shares = nodes.map((node) => node(evaluation, wanted, into));
      return wanted ? Math.max(0, ...shares) : mean(shares);
    };
  }
  if ('none' in condition) {
    const nodes = parts(condition.none);
    return (evaluation, wanted, into) => mean(nodes.map((node) => node(evaluation, !wanted, into)));
  }
  return compileLeaf(condition, compileCondition(condition, lists, questions));
}

function compileLeaf(condition: Condition, compiled: CompiledCondition): Node {
  const kind =
    'fact' in condition ? 'fact' : 'words' in condition ? 'words' : 'links' in condition ? 'links' : 'pattern';
  const named = 'words' in condition ? condition.words : 'links' in condition ? condition.list : null;
  const list = typeof named === 'string' ? named : null;
  return (evaluation, wanted, into) => {
    const holds = compiled.holds(evaluation);
    const reasons: Reason[] = [];
    compiled.collect(evaluation, reasons);
    into.push({ isMet: holds === wanted, kind, list, reasons });
    return holds === wanted ? 1 : wanted ? almost(reasons[0]) : 0;
  };
}

/** Two links where three were asked for are two thirds of the way. */
function almost(reason: Reason | undefined): number {
  if (reason?.kind !== 'fact' || typeof reason.value !== 'number' || typeof reason.limit !== 'number') return 0;
  const { value, limit, comparison } = reason;
  if ((comparison === 'atLeast' || comparison === 'above') && limit > 0) return ALMOST * clip(value / limit);
  if ((comparison === 'atMost' || comparison === 'below') && value > 0) return ALMOST * clip(limit / value);
  return 0;
}

const clip = (value: number): number => Math.min(1, Math.max(0, value));

const mean = (shares: readonly number[]): number =>
  shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
