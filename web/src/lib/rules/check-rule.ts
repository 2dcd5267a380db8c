import type { RuleTrouble } from './rule-draft.svelte.ts';

/** What the server says of a rule's document. */
export interface CheckedRule {
  troubles: RuleTrouble[];
  /** When it would run, where it can be read. */
  phase: string;
}

/** Asks the server to read a document, as it would before it runs. */
export async function checkRule(document: string): Promise<CheckedRule> {
  const answer = await fetch('/moderation/rules/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ document }),
  });
  if (!answer.ok) throw new Error(`checking a rule: ${answer.status}`);
  return (await answer.json()) as CheckedRule;
}
