import type { RemarkView } from './views.ts';

/** Asks the server what the rules would say of a draft; an empty one is not asked about. */
export async function checkDraft(draft: {
  spaceId: string;
  text: string;
  title?: string;
  draftToken: string;
}): Promise<RemarkView[]> {
  if (draft.text.trim().length < 3 || draft.spaceId === '') return [];
  const answer = await fetch('/write/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
  });
  if (!answer.ok) throw new Error(`checking a draft: ${answer.status}`);
  return (await answer.json()) as RemarkView[];
}
