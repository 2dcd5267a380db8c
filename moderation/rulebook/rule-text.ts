import { parseRule } from '../rules/parse-rule.js';
import { printRule } from '../rules/print-rule.js';
import type { Localized, Rule, RuleState } from '../rules/rule.js';

/**
 * A rule as the book keeps it: its document in canonical form, without the version and the state, which the book itself
 * knows. Two documents that say the same are the same text.
 */
export function bookDocument(rule: Rule): Record<string, unknown> {
  const {
    version: _version,
    state: _state,
    ...document
  } = printRule({
    ...rule,
    name: sorted(rule.name),
    notes: sorted(rule.notes),
    advice: sorted(rule.advice),
    actions: rule.actions.map((action) => (action.do === 'note' ? { ...action, text: sorted(action.text) } : action)),
  });
  return document;
}

/** In one order, whatever order somebody wrote or the database keeps them in. */
const sorted = (texts: Localized): Localized =>
  Object.fromEntries(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The document as people read, compare and edit it. */
export const printDocument = (document: Record<string, unknown>): string => JSON.stringify(document, null, 2);

/** A stored document as a rule of this version and state; undefined where this Meridian cannot read it. */
export function readStored(document: unknown, version: number, state: RuleState): Rule | undefined {
  if (typeof document !== 'object' || document === null) return undefined;
  const parsed = parseRule({ ...document, version, state });
  return parsed.ok ? parsed.value : undefined;
}

/** What is shown of a stored document: canonical where it can be read, else as it stands. */
export function printStored(document: unknown): string {
  const rule = readStored(document, 1, 'draft');
  return rule ? printDocument(bookDocument(rule)) : JSON.stringify(document, null, 2);
}
