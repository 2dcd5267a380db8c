import { json } from '@sveltejs/kit';
import type { CheckedDraft } from '#lib/discussion/views.ts';
import { CheckDraft } from '../write.documents.ts';
import type { RequestHandler } from './$types';

const nothing: CheckedDraft = { outcome: 'PUBLISHED', remarks: [] };

/** What the rules would say of a draft, while somebody writes it. Says nothing where it cannot say anything. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const asked: unknown = await request.json().catch(() => null);
  const { spaceId, text, title, draftToken } = { ...(asked as Record<string, unknown>) };
  if (typeof spaceId !== 'string' || typeof text !== 'string' || typeof draftToken !== 'string') return json(nothing);
  const input = { spaceId, text, draftToken, title: typeof title === 'string' && title !== '' ? title : null };
  const { answer } = await locals.attempt(CheckDraft, { input });
  return answer ? json(answer.checkDraft) : new Response(null, { status: 204 });
};
