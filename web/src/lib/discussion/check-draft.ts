import type { CheckedDraft } from './views.ts';

/** Asks the server what the rules would say of a draft; an empty one is not asked about. */
export async function checkDraft(draft: {
  spaceId: string;
  text: string;
  title?: string;
  draftToken: string;
}): Promise<CheckedDraft> {
  if (draft.text.trim().length < 3 || draft.spaceId === '') return { outcome: 'PUBLISHED', remarks: [] };
  const answer = await fetch('/write/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
  });
  // Without content: it could not be asked just now, which says nothing of the draft.
  if (answer.status !== 200) throw new Error(`checking a draft: ${answer.status}`);
  return (await answer.json()) as CheckedDraft;
}
