/** Everything that a notice can say. */
export const noticeKinds = [
  'answer',
  'mention',
  'post_in_thread',
  'thread_in_space',
  'summary',
  'held',
  'released',
  'decision',
  'report_outcome',
  'appeal_outcome',
  'sanction_ended',
  'request_to_join',
  'admitted',
  'not_admitted',
  'invited',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** About the reader alone: told whatever they may see of the place where it happened. */
export const personalKinds: readonly NoticeKind[] = ['decision', 'report_outcome', 'appeal_outcome', 'sanction_ended'];

/** About a space that the reader need not be in yet. */
export const doorKinds: readonly NoticeKind[] = ['invited', 'not_admitted'];

/** About one post in a thread: a person is told of a post once, by the first of these that fits. */
export const postKinds: readonly NoticeKind[] = ['answer', 'mention', 'summary', 'post_in_thread', 'thread_in_space'];

/** Spoken to by name: these can come by mail too. */
export const addressedKinds: readonly NoticeKind[] = ['answer', 'mention'];
