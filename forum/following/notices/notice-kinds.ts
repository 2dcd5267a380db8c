/** Everything that a notice can say. */
export const noticeKinds = [
  'answer',
  'mention',
  'post_in_thread',
  'thread_in_space',
  'summary',
  'held',
  'link_reason',
  'member_needs_word',
  'released',
  'decision',
  'report_outcome',
  'appeal_outcome',
  'sanction_ended',
  'appeal_waits',
  'case_for_you',
  'incident',
  'expulsion',
  'panel',
  'reporting_advice',
  'decision_retold',
  'request_to_join',
  'request_granted',
  'request_declined',
  'invited',
  'removed_from_space',
  'role_changed',
  'office_granted',
  'office_ended',
  'vouched_for',
  'sign_in_link_made',
  'api_token_made',
  'password_changed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** About the reader alone: told whatever they may see of the place where it happened. */
export const personalKinds: readonly NoticeKind[] = [
  'decision',
  'report_outcome',
  'appeal_outcome',
  'sanction_ended',
  'appeal_waits',
  'case_for_you',
  'incident',
  'expulsion',
  'panel',
  'reporting_advice',
  'decision_retold',
  'removed_from_space',
  'office_granted',
  'office_ended',
  'vouched_for',
  'sign_in_link_made',
  'api_token_made',
  'password_changed',
];

/** About a space that the reader need not be in yet. */
export const doorKinds: readonly NoticeKind[] = ['invited', 'request_declined'];

/** About one post in a thread: a person is told of a post once, by the first of these that fits. */
export const postKinds: readonly NoticeKind[] = ['answer', 'mention', 'summary', 'post_in_thread', 'thread_in_space'];

/** Spoken to by name: these can come by mail too. */
export const addressedKinds: readonly NoticeKind[] = ['answer', 'mention'];
