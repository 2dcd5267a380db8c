/** The addresses of pages that mail leads to. */
export const pageLinks = {
  front: () => '/',
  thread: (threadId: string) => `/t/${threadId}`,
  post: (postId: string) => `/p/${postId}`,
  space: (slug: string) => `/s/${slug}`,
  spaceRequests: (slug: string) => `/s/${slug}`,
  notices: () => '/notices',
  decision: (decisionId: string) => `/decisions/${decisionId}`,
  case: (caseId: string) => `/moderation/cases/${caseId}`,
  incidents: () => '/moderation/incidents',
  expulsion: (expulsionId: string) => `/expulsions/${expulsionId}`,
  panel: (panelId: string) => `/panels/${panelId}`,
  guidelines: () => '/guidelines',
  /** Where the receipt that a mail carries is checked. */
  audit: () => '/audit',
  ownSettings: () => '/me',
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  /** Where a mail program posts its one click (RFC 8058). The api answers it, since such a POST comes from no page of ours. */
  oneClick: (token: string) => `/unsubscribe-one-click/${token}`,
} as const;
