import type { RequestEvent } from '@sveltejs/kit';
import { isEnhanced } from '#lib/server/form.ts';
import { CheckDraft } from '../../routes/write/write.documents.ts';
import type { RemarkView } from './views.ts';

/** What a page comes back with instead of sending: what the rules say, and which way is open from there. */
export interface HeardFirst {
  remarks: readonly RemarkView[];
  /** They would hold it: sent as it is, it goes to a moderator. */
  mayInsist: boolean;
  /** They only ask something: sent again, it goes out. */
  isAsked: boolean;
}

/**
 * What the rules have to say before a text is sent that they would hold, or what they ask about one that they would not,
 * for who could not read it while writing: a page without a script comes back with it once. Null where nothing is to
 * be said, or who writes knows it already.
 */
export async function hearRulesFirst(
  event: RequestEvent,
  draft: { spaceId: string; text: string; title?: string; draftToken: string; insists: boolean; hasHeard: boolean },
): Promise<HeardFirst | null> {
  const { spaceId, text, title, draftToken, insists, hasHeard } = draft;
  if (insists || isEnhanced(event) || spaceId === '' || draftToken === '') return null;
  const input = { spaceId, text, draftToken, title: title || null };
  const { answer } = await event.locals.attempt(CheckDraft, { input });
  const said = answer?.checkDraft;
  if (!said || said.remarks.length === 0) return null;
  if (said.outcome === 'HELD') return { remarks: said.remarks, mayInsist: true, isAsked: false };
  return said.outcome === 'PUBLISHED' && !hasHeard ? { remarks: said.remarks, mayInsist: false, isAsked: true } : null;
}
