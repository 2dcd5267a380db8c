import { isObject, type JsonObject } from './document.ts';
import { findFact, type FactView, type RuleLanguage } from './language.ts';

/** A new condition: of a kind, or on the fact of this name, with something sensible in it. */
export function newPart(about: string, language: RuleLanguage): JsonObject {
  if (about === 'words') return { words: listFor('words', language) };
  if (about === 'linksOn' || about === 'linksNotOn') return { [about]: listFor('domains', language) };
  if (about === 'matches') return { matches: '' };
  const fact = findFact(language, about) ?? findFact(language, 'author.daysSinceJoining') ?? language.facts[0];
  return fact ? newFact(fact) : { fact: '' };
}

/** The comparison a condition on a fact makes; the first one that the fact allows where it makes none. */
export function comparisonOf(condition: JsonObject, language: RuleLanguage): string {
  const made = language.comparisons.find(({ name }) => Object.hasOwn(condition, name))?.name;
  return made ?? findFact(language, condition['fact'])?.comparisons[0] ?? 'is';
}

/** Asks for another fact and keeps what can be kept of the rest. */
export function changeFact(condition: JsonObject, name: string, language: RuleLanguage): JsonObject {
  const fact = findFact(language, name);
  if (!fact) return { ...condition, fact: name };
  const before = findFact(language, condition['fact']);
  const comparison = comparisonOf(condition, language);
  const fresh = newFact(fact);
  const hasOwnWords = fact.values.length > 0 || (before?.values.length ?? 0) > 0;
  if (before?.kind !== fact.kind || !fact.comparisons.includes(comparison) || hasOwnWords) return fresh;
  return {
    fact: fact.name,
    ...(fact.isWindowed && { within: condition['within'] ?? fresh['within'] }),
    ...(fact.group === 'likeness' && condition['copies'] !== undefined && { copies: condition['copies'] }),
    [comparison]: condition[comparison],
  };
}

/** Compares in another way; the value goes along where it can. */
export function changeComparison(condition: JsonObject, to: string, language: RuleLanguage): JsonObject {
  const value = condition[comparisonOf(condition, language)];
  const names = language.comparisons.map(({ name }) => name);
  const rest = Object.fromEntries(Object.entries(condition).filter(([key]) => !names.includes(key)));
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
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Entries of a list as they are written, one a line; empty lines count for nothing. */
export const readEntries = (written: string): string[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const timeUnits = ['second', 'minute', 'hour', 'day'] as const;
export type TimeUnit = (typeof timeUnits)[number];

/** A number and a unit of time, of "10 minutes". */
export function readWindow(within: unknown): { count: string; unit: TimeUnit } {
  const match = /^\s*(\S*)\s+(second|minute|hour|day)s?\s*$/.exec(typeof within === 'string' ? within : '');
  return { count: match?.[1] ?? '', unit: (match?.[2] as TimeUnit | undefined) ?? 'hour' };
}

export const writeWindow = (count: string, unit: TimeUnit): string =>
  `${count.trim()} ${unit}${count.trim() === '1' ? '' : 's'}`;

/** A count as a field has it: nothing written means that the key is left out. */
export function withCount(condition: JsonObject, key: string, written: string): JsonObject {
  return withOption(condition, key, readValue(undefined, written), written.trim() === '');
}

/** Sets a key; what is the language's own default is left out. */
export function withOption(condition: JsonObject, key: string, value: unknown, isDefault: boolean): JsonObject {
  if (!isDefault) return { ...condition, [key]: value };
  return without(condition, key);
}

/** Makes a condition of words ask for other words near, or not at all: where they stand has a meaning only then. */
export const withNear = (condition: JsonObject, near: unknown): JsonObject =>
  near === undefined ? without(condition, 'near', 'apart', 'side') : { ...condition, near };

/** An action as an object, however it was written. */
export const readAction = (written: unknown): JsonObject => (isObject(written) ? written : { do: written });

/** An action by its name, with what it needs; a severity stays where both have one. */
export function newAction(name: string, before: JsonObject = {}): JsonObject {
  if (name === 'note') return { do: name, text: { en: '' } };
  if (name === 'slowThread') return { do: name, minutes: 10 };
  if (name === 'requireFirstPostsReview') return { do: name, posts: 3 };
  if (hasSeverity(name)) return { do: name, severity: before['severity'] ?? 'normal' };
  return { do: name };
}

export const hasSeverity = (name: unknown): boolean => name === 'case' || name === 'hold' || name === 'refuse';

function newFact(fact: FactView): JsonObject {
  const within = fact.isWindowed ? { within: '1 hour' } : {};
  if (fact.kind === 'truth') return { fact: fact.name, ...within, is: true };
  if (fact.kind === 'text') return { fact: fact.name, ...within, is: fact.values[0]?.name ?? '' };
  if (fact.kind === 'share') return { fact: fact.name, ...within, atLeast: 0.5 };
  const isYoung = fact.name.includes('SinceJoining') || fact.name === 'author.posts';
  return isYoung ? { fact: fact.name, ...within, below: 14 } : { fact: fact.name, ...within, atLeast: 2 };
}

function valueFor(comparison: string, value: unknown): unknown {
  const isList = Array.isArray(value);
  if (comparison === 'oneOf') return isList ? value : value === undefined ? [] : [value];
  if (comparison === 'inList' || comparison === 'notInList') return isList ? value : [];
  return (isList ? (value[0] as unknown) : value) ?? '';
}

const listFor = (kind: string, language: RuleLanguage): string | string[] =>
  language.lists.find((list) => list.kind === kind)?.name ?? [];

const without = (object: JsonObject, ...keys: string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
