import { json } from '@sveltejs/kit';
import type { CheckedRule } from '#lib/rules/check-rule.ts';
import { CheckRule } from '../rules.documents.ts';
import type { RequestHandler } from './$types';

/** What stands in the way of a rule's document, while somebody writes it. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const asked: unknown = await request.json().catch(() => null);
  const { document } = { ...(asked as Record<string, unknown>) };
  if (typeof document !== 'string') return json(null, { status: 400 });
  const { answer, refusal } = await locals.attempt(CheckRule, { document });
  if (refusal) return json(null, { status: refusal.code === 'NOT_FOUND' ? 404 : 400 });
  const { troubles, reading } = answer.checkRule;
  const checked: CheckedRule = { troubles, phase: reading?.phase ?? '' };
  return json(checked);
};
