import type { RequestEvent } from '@sveltejs/kit';
import type { RuleTrouble } from '#lib/rules/rule-draft.svelte.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { CheckRule, DraftRule } from './rules.documents.ts';

/** What somebody wrote as a rule, and why. */
export interface WrittenRule {
  document: string;
  why: string;
  version: number;
  key: string;
}

export async function readWrittenRule(event: RequestEvent): Promise<WrittenRule> {
  const read = await readForm(event);
  return {
    document: read('document').replaceAll('\r\n', '\n'),
    why: read('why').trim(),
    version: Number(read('version')) || 0,
    key: read('idempotencyKey'),
  };
}

/** Writes the next version of a rule, or a new rule; what says the same as before is no new version. */
export async function writeDraft(
  { locals }: RequestEvent,
  { document, why, version, key }: WrittenRule,
  ruleId: string | null,
): Promise<{ id: string; version: number; refusal?: undefined } | { refusal: Refusal }> {
  const of = ruleId === null ? {} : { ruleId, version };
  const input = { ...of, document, why, idempotencyKey: key || null };
  const { answer, refusal } = await locals.attempt(DraftRule, { input });
  if (ruleId !== null && refusal?.params['because'] === 'rule_unchanged') return { id: ruleId, version };
  if (refusal) return { refusal };
  return { id: answer.draftRule.rule?.id ?? ruleId ?? '', version: answer.draftRule.version };
}

/** The page again, with what was written, what did not go through, and all that stands in the way of the document. */
export async function backWith({ locals }: RequestEvent, refusal: Refusal, { document, why }: WrittenRule) {
  const { answer } = await locals.attempt(CheckRule, { document });
  const troubles: readonly RuleTrouble[] = answer?.checkRule.troubles ?? [];
  return refused(refusal, { document, why, troubles });
}
