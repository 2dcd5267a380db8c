import type { NewNotice } from '../../forum/following/notices/notices.store.js';
import type { ModerationCase } from './cases.store.js';

/** Why a moderator is told of a case. */
export type CaseNews =
  | 'handed_over'
  | 'taken_over'
  | 'mentioned'
  | 'past_promise'
  | 'emergency'
  | 'second_view'
  | 'suspension_confirmed'
  | 'suspension_declined'
  | 'suspension_lapsed';

/**
 * What a moderator is told of a case: its number and why, never words of it. `causeId` makes telling twice tell once.
 */
export function noticeOfCase(
  personId: string,
  news: CaseNews,
  of: Pick<ModerationCase, 'id' | 'number'>,
  causeId: string,
): NewNotice {
  return { personId, kind: 'case_for_you', causeId, about: { outcome: news, caseId: of.id, number: of.number } };
}
