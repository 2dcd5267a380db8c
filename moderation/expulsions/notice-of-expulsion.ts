import type { NewNotice } from '../../forum/following/notices/notices.store.js';

/** What is told of a proposal: to the member, to the committee, and to whoever proposed it. */
export type ExpulsionNews = 'proposed' | 'put' | 'answered' | 'declined' | 'accepted_yours' | 'declined_yours';

/** A notice that leads to the proposal. `causeId` makes telling twice tell once. */
export function noticeOfExpulsion(
  personId: string,
  news: ExpulsionNews,
  expulsionId: string,
  causeId = expulsionId,
): NewNotice {
  return { personId, kind: 'expulsion', causeId, about: { outcome: news, expulsionId } };
}
