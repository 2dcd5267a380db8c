import { compileRules } from '../rules/compile-rules.js';
import { parseRule } from '../rules/parse-rule.js';
import type { Rule, RuleError, RuleErrorCode, RuleList } from '../rules/rule.js';
import { limits } from '../rules/limits.js';
import { invalid, type Refusal } from '../../platform/refusal/refusal.js';
import { jsonPlaces } from './json-places.js';
import { sayIn } from './say-rulebook.js';

/** What cannot stand in a rule's document, with its place in the text. */
export interface PlacedTrouble {
  path: string;
  line: number;
  column: number;
  code: RuleErrorCode;
  message: string;
}

export type CheckedRule = { ok: true; rule: Rule } | { ok: false; troubles: PlacedTrouble[] };

/** More than any rule may have, so that no endless text is read at all. */
const MOST_CHARACTERS = limits.ruleBytes * 4;

/** What a document is checked against. */
export interface CheckContext {
  /** The lists it may name. */
  lists: readonly RuleList[];
  /** Numbers of the guidelines in force; left out or empty, any number is accepted. */
  guidelines?: readonly number[];
}

/** Reads a rule's document as somebody wrote it, and compiles it: what passes here runs. */
export function checkRule(text: string, context: CheckContext): CheckedRule {
  const places = jsonPlaces(text.length > MOST_CHARACTERS ? '' : text);
  const place = ({ path, code, message }: RuleError): PlacedTrouble => ({ ...places.find(path), path, code, message });
  const stopped = (path: string, code: RuleErrorCode, message: string): CheckedRule => {
    return { ok: false, troubles: [place({ path, code, message })] };
  };
  if (text.length > MOST_CHARACTERS) return stopped('$', 'TOO_LONG', `A rule has at most ${limits.ruleBytes} bytes.`);
  if (places.brokenAt) {
    const message = 'This is not JSON from here on. Look for a missing comma, quote or bracket.';
    return { ok: false, troubles: [{ ...places.brokenAt, path: '$', code: 'NOT_JSON', message }] };
  }
  const parsed = parseRule(JSON.parse(text), { lists: context.lists.map(({ name }) => name) });
  if (!parsed.ok) return { ok: false, troubles: parsed.errors.map(place) };
  const trouble = troubleInBook(parsed.value, context);
  return trouble ? stopped(trouble.path, 'WRONG_VALUE', trouble.message) : { ok: true, rule: parsed.value };
}

/** What the language allows and the book does not, or what cannot be compiled. */
function troubleInBook(rule: Rule, { lists, guidelines = [] }: CheckContext): Omit<RuleError, 'code'> | null {
  if (!ruleId.test(rule.id)) {
    const message = 'In the rule book an id has small letters, digits and "-" only, such as "newcomer-links".';
    return { path: '$.id', message };
  }
  // A decision cites what members accepted, and so does the rule that leads to it.
  if (guidelines.length > 0 && !guidelines.includes(rule.guideline)) {
    const message = `There is no guideline ${rule.guideline}. Those in force are ${guidelines.join(', ')}.`;
    return { path: '$.guideline', message };
  }
  try {
    compileRules({ rules: [{ ...rule, state: 'live' }], lists });
    return null;
  } catch (error) {
    return { path: '$.when', message: error instanceof Error ? error.message : 'This rule cannot be run.' };
  }
}

/** What an id may be in the rule book: it stands in addresses and in the audit log. */
export const ruleId = /^[a-z0-9][a-z0-9-]{0,79}$/;

/** What the language says of a trouble, in the reader's language: in English with its details, elsewhere by its kind. */
export function sayTrouble(trouble: PlacedTrouble, locale: string): string {
  return locale.split('-')[0] === 'en' ? trouble.message : sayIn(locale)(`trouble.${trouble.code}`);
}

/** The first trouble as a refusal of a field. */
export function refusedDocument(field: string, troubles: readonly PlacedTrouble[], locale: string): Refusal {
  const first = troubles[0]!;
  const { path, line, column, code } = first;
  return invalid(field, 'rule_document', {
    path,
    line,
    column,
    reason: code,
    message: sayTrouble(first, locale),
    count: troubles.length,
  });
}
