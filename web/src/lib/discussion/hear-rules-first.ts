import type { RequestEvent } from '@sveltejs/kit';
import { isEnhanced } from '#lib/server/form.ts';
import { CheckDraft } from '../../routes/write/write.documents.ts';
import type { RemarkView } from './views.ts';

/**
 * What the rules have to say before a text is sent that they would hold, for who could not read it while writing: a
 * page without a script comes back with it once. Null where nothing is to be said, or who writes knows it already.
 */
export async function hearRulesFirst(
  event: RequestEvent,
  draft: { spaceId: string; text: string; title?: string; draftToken: string; insists: boolean },
): Promise<readonly RemarkView[] | null> {
  const { spaceId, text, title, draftToken, insists } = draft;
  if (insists || isEnhanced(event) || spaceId === '' || draftToken === '') return null;
  const input = { spaceId, text, draftToken, title: title || null };
  const { answer } = await event.locals.attempt(CheckDraft, { input });
  const said = answer?.checkDraft;
  return said?.outcome === 'HELD' && said.remarks.length > 0 ? said.remarks : null;
}
