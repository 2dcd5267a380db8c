import { isObject, type JsonObject } from './document.ts';
import {
  comparisons,
  comparisonsFor,
  findFact,
  knownValues,
  type Comparison,
  type FactView,
  type PartKind,
  type RuleLanguage,
} from './language.ts';

/** A new condition of a kind, with something sensible in it. */
export function newPart(kind: PartKind | string, language: RuleLanguage): JsonObject {
  if (kind === 'words') return { words: listFor('words', language) };
  if (kind === 'linksOn' || kind === 'linksNotOn') return { [kind]: listFor('domains', language) };
  if (kind === 'matches') return { matches: '' };
  const fact = findFact(language, kind) ?? findFact(language, 'author.daysSinceJoining') ?? language.facts[0];
  return fact ? newFact(fact) : { fact: '' };
}

/** The comparison a condition on a fact makes; the first one that a fact allows where it makes none. */
export function comparisonOf(condition: JsonObject, fact?: FactView): Comparison {
  return comparisons.find((one) => Object.hasOwn(condition, one)) ?? comparisonsFor(fact?.kind ?? 'number')[0]!;
}

/** Asks for another fact and keeps what can be kept of the rest. */
export function changeFact(condition: JsonObject, fact: FactView, before?: FactView): JsonObject {
  const comparison = comparisonOf(condition, before);
  const hasOwnWords = Boolean(knownValues[fact.name] ?? knownValues[before?.name ?? '']);
  const keeps = before?.kind === fact.kind && comparisonsFor(fact.kind).includes(comparison) && !hasOwnWords;
  const fresh = newFact(fact);
  if (!keeps) return fresh;
  return {
    fact: fact.name,
    ...(fact.isWindowed && { within: condition['within'] ?? fresh['within'] }),
    ...(fact.group === 'likeness' && condition['copies'] !== undefined && { copies: condition['copies'] }),
    [comparison]: condition[comparison],
  };
}

/** Compares in another way; the value goes along where it can. */
export function changeComparison(condition: JsonObject, to: Comparison, fact?: FactView): JsonObject {
  const from = comparisonOf(condition, fact);
  const value = condition[from];
  const rest = Object.fromEntries(Object.entries(condition).filter(([key]) => !isComparison(key)));
  return { ...rest, [to]: valueFor(to, value) };
}

/** What somebody wrote as a value, as far as it is one; else the words themselves, so that the check can say so. */
export function readValue(fact: FactView | undefined, written: string): unknown {
  const text = written.trim();
  if (fact?.kind === 'truth') return text === 'true';
  if (fact?.kind === 'text') return written;
  const number = text === '' ? Number.NaN : Number(text.replace(',', '.'));
  if (Number.isNaN(number)) return written;
  return fact?.kind === 'share' ? Math.round(number * 1000) / 100_000 : number;
}

/** A value as it stands in a field. Shares are written in hundredths. */
export function writeValue(fact: FactView | undefined, value: unknown): string {
  if (typeof value === 'number' && fact?.kind === 'share') return String(Math.round(value * 100_000) / 1000);
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** Entries of a list as they are written, one a line; empty lines count for nothing. */
export const readEntries = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A number and a unit of time, as "10 minutes". */
export function readWindow(within: unknown): { count: string; unit: TimeUnit } {
  const match = /^\s*(\S*)\s+(second|minute|hour|day)s?\s*$/.exec(typeof within === 'string' ? within : '');
  return { count: match?.[1] ?? '', unit: (match?.[2] as TimeUnit | undefined) ?? 'hour' };
}

export const writeWindow = (count: string, unit: TimeUnit): string =>
  `${count.trim()} ${unit}${count.trim() === '1' ? '' : 's'}`;

export const timeUnits = ['second', 'minute', 'hour', 'day'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** A count as a field has it: nothing written means that the key is left out. */
export function withCount(condition: JsonObject, key: string, written: string): JsonObject {
  const { [key]: _gone, ...rest } = condition;
  return written.trim() === '' ? rest : { ...rest, [key]: readValue(undefined, written) };
}

/** Sets a key; what is the language's own default is left out. */
export function withOption(condition: JsonObject, key: string, value: unknown, isDefault: boolean): JsonObject {
  const { [key]: _gone, ...rest } = condition;
  return isDefault ? rest : { ...rest, [key]: value };
}

/** Makes a condition of words ask for other words near, or not at all: where they stand has a meaning only then. */
export function withNear(condition: JsonObject, near: unknown): JsonObject {
  const { near: _near, ...rest } = condition;
  if (near !== undefined) return { ...rest, near };
  const { apart: _apart, side: _side, ...alone } = rest;
  return alone;
}

function newFact(fact: FactView): JsonObject {
  const within = fact.isWindowed ? { within: '1 hour' } : {};
  if (fact.kind === 'truth') return { fact: fact.name, ...within, is: true };
  if (fact.kind === 'text') return { fact: fact.name, ...within, is: knownValues[fact.name]?.[0] ?? '' };
  const comparison = fact.name.includes('SinceJoining') || fact.name === 'author.posts' ? 'below' : 'atLeast';
  return { fact: fact.name, ...within, [comparison]: fact.kind === 'share' ? 0.5 : comparison === 'below' ? 14 : 2 };
}

function valueFor(comparison: Comparison, value: unknown): unknown {
  const single = Array.isArray(value) ? (value[0] as unknown) : value;
  if (comparison === 'oneOf') return Array.isArray(value) ? value : single === undefined ? [] : [single];
  if (comparison === 'inList' || comparison === 'notInList')
    return typeof value === 'string' || Array.isArray(value) ? value : '';
  return single ?? '';
}

const listFor = (kind: string, language: RuleLanguage): string | string[] =>
  language.lists.find((list) => list.kind === kind)?.name ?? [];

const isComparison = (key: string): boolean => (comparisons as readonly string[]).includes(key);

/** An action as an object, however it was written. */
export const readAction = (written: unknown): JsonObject => (isObject(written) ? written : { do: written });

/** An action by its name, with what it needs; what the one before it said and both know stays. */
export function newAction(name: string, before: JsonObject = {}): JsonObject {
  if (name === 'note') return { do: name, text: { en: '' } };
  if (name === 'slowThread') return { do: name, minutes: 10 };
  if (name === 'requireFirstPostsReview') return { do: name, posts: 3 };
  if (hasSeverity(name)) return { do: name, severity: before['severity'] ?? 'normal' };
  return { do: name };
}

export const hasSeverity = (name: unknown): boolean => name === 'case' || name === 'hold' || name === 'refuse';
