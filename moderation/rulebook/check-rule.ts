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

/** Reads a rule's document as somebody wrote it, and compiles it: what passes here runs. */
export function checkRule(text: string, lists: readonly RuleList[]): CheckedRule {
  if (text.length > MOST_CHARACTERS)
    return one(text.slice(0, 1), 'TOO_LONG', `A rule has at most ${limits.ruleBytes} bytes.`);
  const places = jsonPlaces(text);
  const placed = ({ path, code, message }: RuleError): PlacedTrouble => ({ ...places.find(path), path, code, message });
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    const at = places.brokenAt ?? { line: 1, column: 1 };
    return {
      ok: false,
      troubles: [
        {
          ...at,
          path: '$',
          code: 'NOT_JSON',
          message: 'This is not JSON from here on. Look for a missing comma, quote or bracket.',
        },
      ],
    };
  }
  const parsed = parseRule(document, { lists: lists.map(({ name }) => name) });
  if (!parsed.ok) return { ok: false, troubles: parsed.errors.map(placed) };
  if (!ruleId.test(parsed.value.id))
    return {
      ok: false,
      troubles: [
        placed({
          path: '$.id',
          code: 'WRONG_VALUE',
          message: 'In the rule book an id has small letters, digits and "-" only, such as "newcomer-links".',
        }),
      ],
    };
  try {
    compileRules({ rules: [{ ...parsed.value, state: 'live' }], lists });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'This rule cannot be run.';
    return { ok: false, troubles: [placed({ path: '$.when', code: 'WRONG_VALUE', message })] };
  }
  return { ok: true, rule: parsed.value };
}

/** What an id may be in the rule book: it stands in addresses and in the audit log. */
export const ruleId = /^[a-z0-9][a-z0-9-]{0,79}$/;

function one(text: string, code: RuleErrorCode, message: string): CheckedRule {
  return { ok: false, troubles: [{ path: '$', ...jsonPlaces(text).find('$'), code, message }] };
}

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
