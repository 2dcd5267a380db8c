import { findFact, isHistoryFact, type FactValue } from '../signals/fact-catalogue.js';
import { questionName, type HistoryQuestion } from '../signals/history.js';
import type { PostLink } from '../signals/links.js';
import type { WordMatch } from '../signals/word-matcher.js';
import type { CompiledLists } from './compiled-lists.js';
import type { Evaluation } from './evaluation.js';
import type {
  Condition,
  Count,
  FactCondition,
  LinksCondition,
  ListRef,
  PatternCondition,
  WordsCondition,
} from './rule.js';
import type { Reason } from './screening-result.js';

/** A condition as two closures: does it hold, and, asked only when its rule fired, with which values. */
export interface CompiledCondition {
  holds: (evaluation: Evaluation) => boolean;
  collect: (evaluation: Evaluation, reasons: Reason[]) => void;
  /** It cannot hold unless one of these is in the post; null where it can hold for any post. */
  needs: Needs | null;
  /** How dear it is to ask, so that within a group the cheap ones come first. */
  cost: number;
}

/** What a quick look at a post tells: words of these lists, links, the letters that these patterns require. */
export interface Needs {
  lists: readonly number[];
  letters: readonly number[];
  links: boolean;
}

/** Author, space and thread are at hand; words are found by then; a pattern reads the text again. */
const costs = { known: 0, shape: 1, words: 2, links: 3, details: 4, history: 5, pattern: 6 };

/** Compiles a condition; the lists, patterns and questions to history it needs are noted in `lists` and `questions`. */
export function compileCondition(
  condition: Condition,
  lists: CompiledLists,
  questions: HistoryQuestion[],
): CompiledCondition {
  if ('all' in condition) return compileAll(condition.all.map((part) => compileCondition(part, lists, questions)));
  if ('any' in condition) return compileAny(condition.any.map((part) => compileCondition(part, lists, questions)));
  if ('none' in condition) return compileNone(condition.none.map((part) => compileCondition(part, lists, questions)));
  if ('fact' in condition) return compileFact(condition, lists, questions);
  if ('words' in condition) return compileWords(condition, lists);
  if ('matches' in condition) return compilePatternCondition(condition, lists);
  return compileLinks(condition, lists);
}

function compileAll(parts: CompiledCondition[]): CompiledCondition {
  const inOrder = cheapestFirst(parts);
  return {
    ...about(
      parts,
      parts.reduce<Needs | null>((best, { needs }) => narrower(best, needs), null),
    ),
    holds: (evaluation) => {
      for (let at = 0; at < inOrder.length; at++) if (!inOrder[at]!.holds(evaluation)) return false;
      return true;
    },
    collect: (evaluation, reasons) => parts.forEach((part) => part.collect(evaluation, reasons)),
  };
}

function compileAny(parts: CompiledCondition[]): CompiledCondition {
  const inOrder = cheapestFirst(parts);
  return {
    ...about(parts, joined(parts)),
    holds: (evaluation) => {
      for (let at = 0; at < inOrder.length; at++) if (inOrder[at]!.holds(evaluation)) return true;
      return false;
    },
    collect: (evaluation, reasons) =>
      parts.filter((part) => part.holds(evaluation)).forEach((part) => part.collect(evaluation, reasons)),
  };
}

function compileNone(parts: CompiledCondition[]): CompiledCondition {
  const inOrder = cheapestFirst(parts);
  return {
    ...about(parts, null),
    holds: (evaluation) => {
      for (let at = 0; at < inOrder.length; at++) if (inOrder[at]!.holds(evaluation)) return false;
      return true;
    },
    // What was not there explains nothing; what a fact was instead does.
    collect: (evaluation, reasons) => {
      const unheld: Reason[] = [];
      parts.forEach((part) => part.collect(evaluation, unheld));
      for (const reason of unheld) if (reason.kind === 'fact') reasons.push({ ...reason, isNegated: true });
    },
  };
}

const about = (parts: readonly CompiledCondition[], needs: Needs | null) => ({
  needs,
  cost: Math.max(0, ...parts.map((part) => part.cost)),
});

/** Those of equal cost stay as they were written. */
const cheapestFirst = (parts: readonly CompiledCondition[]): CompiledCondition[] =>
  [...parts].sort((one, other) => one.cost - other.cost);

const sizeOf = ({ lists, letters, links }: Needs): number => lists.length + letters.length + (links ? 1 : 0);

function narrower(one: Needs | null, other: Needs | null): Needs | null {
  if (one === null || other === null) return one ?? other;
  return sizeOf(other) < sizeOf(one) ? other : one;
}

function joined(parts: readonly CompiledCondition[]): Needs | null {
  let all: Needs = { lists: [], letters: [], links: false };
  for (const { needs } of parts) {
    if (needs === null) return null;
    all = {
      lists: [...all.lists, ...needs.lists],
      letters: [...all.letters, ...needs.letters],
      links: all.links || needs.links,
    };
  }
  return all;
}

function compileFact(condition: FactCondition, lists: CompiledLists, questions: HistoryQuestion[]): CompiledCondition {
  const read = readerOf(condition, questions);
  const compare = comparatorOf(condition, lists);
  const { fact, withinSeconds, copies, comparison, value: limit } = condition;
  const isMore = (comparison === 'atLeast' && Number(limit) > 0) || comparison === 'above';
  return {
    needs: fact.startsWith('links.') && fact !== 'links.textBeside' && isMore ? needing({ links: true }) : null,
    cost: costOf(fact),
    holds: (evaluation) => {
      const value = read(evaluation);
      return value !== undefined && compare(value);
    },
    collect: (evaluation, reasons) => {
      const value = read(evaluation) ?? null;
      reasons.push({
        kind: 'fact',
        fact,
        ...(withinSeconds && { withinSeconds }),
        ...(copies && { copies }),
        comparison,
        limit,
        value,
      });
    },
  };
}

const needing = (needs: Partial<Needs>): Needs => ({ lists: [], letters: [], links: false, ...needs });

function costOf(fact: string): number {
  if (isHistoryFact(fact)) return costs.history;
  const group = findFact(fact)?.group;
  // It keeps every word of the text.
  if (fact === 'text.repeatedWords') return costs.details;
  if (group === 'text') return costs.shape;
  if (group === 'links' || group === 'edit') return costs.links;
  return group === 'details' ? costs.details : costs.known;
}

function readerOf(
  condition: FactCondition,
  questions: HistoryQuestion[],
): (evaluation: Evaluation) => FactValue | undefined {
  const { fact, withinSeconds = 0, copies = 'near' } = condition;
  if (isHistoryFact(fact)) {
    const question: HistoryQuestion = { fact, withinSeconds, copies };
    const name = questionName(question);
    if (!questions.some((other) => questionName(other) === name)) questions.push(question);
    return (evaluation) => evaluation.answer(name);
  }
  const definition = findFact(fact);
  if (!definition) throw new Error(`There is no fact "${fact}"`);
  return (evaluation) => evaluation.read(definition);
}

function comparatorOf(
  { comparison, value: limit }: FactCondition,
  lists: CompiledLists,
): (value: FactValue) => boolean {
  switch (comparison) {
    case 'is':
      return (value) => value === limit;
    case 'isNot':
      return (value) => value !== limit;
    case 'atLeast':
      return (value) => Number(value) >= Number(limit);
    case 'atMost':
      return (value) => Number(value) <= Number(limit);
    case 'above':
      return (value) => Number(value) > Number(limit);
    case 'below':
      return (value) => Number(value) < Number(limit);
    case 'oneOf': {
      const values = new Set(limit as readonly FactValue[]);
      return (value) => values.has(value);
    }
    case 'inList':
    case 'notInList': {
      const values = new Set(lists.entriesOf(limit as ListRef).map((entry) => entry.toLowerCase()));
      return (value) => values.has(String(value).toLowerCase()) === (comparison === 'inList');
    }
  }
}

function compileWords(condition: WordsCondition, lists: CompiledLists): CompiledCondition {
  const list = lists.wordList(condition.words);
  const near = condition.near === undefined ? null : lists.wordList(condition.near);
  const unless = condition.unless === undefined ? null : lists.wordList(condition.unless);
  const { hidden, apart, side, unlessApart, quoted } = condition;
  const accepts = (evaluation: Evaluation, match: WordMatch): boolean => {
    if (!quoted && match.isQuoted) return false;
    if (hidden !== 'any' && match.isHidden !== (hidden === 'only')) return false;
    if (near !== null && !evaluation.isNear(match, near, apart, side)) return false;
    return unless === null || !evaluation.isNear(match, unless, unlessApart, 'before');
  };
  const accepted = (evaluation: Evaluation) => evaluation.matchesOf(list).filter((match) => accepts(evaluation, match));
  const isSimple = condition.atLeast === undefined && condition.atMost === undefined;
  const takesAny = isSimple && quoted && hidden === 'any' && near === null && unless === null;
  return {
    needs: isWithin(0, condition) ? null : needing({ lists: [list] }),
    cost: costs.words,
    holds: takesAny
      ? (evaluation) => evaluation.matchesOf(list).length > 0
      : isSimple
        ? (evaluation) => evaluation.matchesOf(list).some((match) => accepts(evaluation, match))
        : (evaluation) => isWithin(accepted(evaluation).length, condition),
    collect: (evaluation, reasons) => {
      const matches = accepted(evaluation);
      if (matches.length === 0) return;
      reasons.push({
        kind: 'words',
        list: nameOf(condition.words),
        found: excerpts(evaluation.text, matches),
        count: matches.length,
        hiddenCount: matches.filter((match) => match.isHidden).length,
        ...(condition.near !== undefined && { nearList: nameOf(condition.near) }),
        places: matches.slice(0, 20).map(({ start, end }) => [start, end] as const),
      });
    },
  };
}

function compileLinks(condition: LinksCondition, lists: CompiledLists): CompiledCondition {
  const sites = new Set(lists.entriesOf(condition.list).map(siteOf));
  const found = (evaluation: Evaluation) =>
    evaluation.signals.links.filter((link) => isOn(evaluation, link, sites) === (condition.links === 'on'));
  return {
    needs: isWithin(0, condition) ? null : needing({ links: true }),
    cost: costs.links,
    holds: (evaluation) => isWithin(found(evaluation).length, condition),
    collect: (evaluation, reasons) => {
      const links = found(evaluation);
      if (links.length === 0) return;
      reasons.push({
        kind: 'links',
        which: condition.links,
        list: nameOf(condition.list),
        found: [...new Set(links.map((link) => link.domain))].slice(0, 5),
        count: links.length,
        ...(condition.atLeast !== undefined && { limit: condition.atLeast }),
        places: links.slice(0, 20).map(({ start, end }) => [start, end] as const),
      });
    },
  };
}

/** The host of an entry, however it is written. */
const siteOf = (entry: string): string =>
  entry
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.|\*\.)/, '')
    .replace(/[/?#:].*$/, '');

/** Whether the link's host, or a site it belongs to, is listed. */
function isOn(evaluation: Evaluation, link: PostLink, sites: ReadonlySet<string>): boolean {
  const known = evaluation.sitesOf(link);
  for (let at = 0; at < known.length; at++) if (sites.has(known[at]!)) return true;
  return false;
}

function compilePatternCondition(condition: PatternCondition, lists: CompiledLists): CompiledCondition {
  const { pattern, literal } = lists.pattern(condition.matches, condition.caseSensitive);
  return {
    needs: literal === null ? null : needing({ letters: [literal] }),
    cost: costs.pattern,
    holds: (evaluation) => evaluation.test(pattern, literal),
    collect: (evaluation, reasons) => {
      if (!evaluation.test(pattern, literal)) return;
      const place = pattern.find(evaluation.text);
      if (!place) return;
      reasons.push({
        kind: 'pattern',
        found: clip(evaluation.text.slice(place.start, place.end)),
        places: [[place.start, place.end]],
      });
    },
  };
}

function isWithin(count: number, { atLeast, atMost }: Count): boolean {
  return count >= (atLeast ?? (atMost === undefined ? 1 : 0)) && count <= (atMost ?? Infinity);
}

const nameOf = (list: ListRef): string | null => (typeof list === 'string' ? list : null);

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const excerpts = (text: string, matches: readonly WordMatch[]): string[] =>
  [...new Set(matches.map(({ start, end }) => clip(text.slice(start, end).replace(/\s+/g, ' '))))].slice(0, 5);
