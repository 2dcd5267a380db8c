import { json } from '@sveltejs/kit';
import { CheckDraft } from '../write.documents.ts';
import type { RequestHandler } from './$types';

/** What the rules would say of a draft, while somebody writes it. Says nothing where it cannot say anything. */
export const POST: RequestHandler = async ({ request, locals }) => {
  const asked: unknown = await request.json().catch(() => null);
  const { spaceId, text, title, draftToken } = { ...(asked as Record<string, unknown>) };
  if (typeof spaceId !== 'string' || typeof text !== 'string' || typeof draftToken !== 'string') return json([]);
  const input = { spaceId, text, draftToken, title: typeof title === 'string' && title !== '' ? title : null };
  const { answer } = await locals.attempt(CheckDraft, { input });
  return json(answer?.checkDraft.remarks ?? []);
};
