import { type ActionResult, type SubmitFunction, applyAction, deserialize } from '$app/forms';
import { goto, invalidate, preloadData } from '$app/navigation';

/**
 * Follows an action to the page it leads to as one follows a link: a case that was loaded before it was asked for shows
 * at once, and the queue beside it is read again afterwards.
 */
export async function follow(result: ActionResult): Promise<boolean> {
  if (result.type !== 'redirect') return false;
  await goto(result.location);
  await invalidate('moderation:queue');
  return true;
}

/** The same for a whole form, whatever comes of it. */
export const goOn: SubmitFunction =
  () =>
  async ({ result, update }) => {
    if (!(await follow(result))) await update();
  };

/** Sends an action without its form, for what the palette and the keys do. */
export async function act(action: string, fields: Record<string, string> = {}): Promise<ActionResult | null> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { 'x-sveltekit-action': 'true' };
  const answer = await fetch(action, { method: 'POST', body, headers }).catch(() => null);
  return answer && deserialize(await answer.text());
}

/** The same, and goes where it leads. */
export async function actAndGoOn(action: string, fields?: Record<string, string>): Promise<void> {
  const result = await act(action, fields);
  if (result && !(await follow(result))) await applyAction(result);
}

/** Claims the case that comes next and loads its page; it stays loaded until something of it changes. */
export async function loadAhead(): Promise<string | null> {
  const result = await act('/moderation?/ahead');
  const caseId = result?.type === 'success' ? (result.data?.['caseId'] as string | null) : null;
  if (caseId) await loadAgain(caseId);
  return caseId;
}

/** What was loaded ahead is loaded anew: a change of the queue has made it old. */
export const loadAgain = (caseId: string): Promise<unknown> => preloadData(`/moderation/cases/${caseId}`);
