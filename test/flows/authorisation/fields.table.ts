import { queueTypes } from './queue.table.js';
import { panelTypes } from './panels.table.js';
import { expulsionTypes } from './expulsions.table.js';
import { recordTypes } from './record.table.js';
import { triageTypes } from './triage.table.js';
import { backTestTypes } from './back-tests.table.js';
import { ruleEffectTypes } from './rule-effects.table.js';
import { deskTypes } from './desk.table.js';
import { legalHoldTypes } from './legal-holds.table.js';
import { ruleTypes } from './rules.table.js';
import type { TypeRow } from './type-row.js';
import { vouchingTypes } from './vouching.table.js';
import type { WhoName } from './viewers.js';

const everybody = ['everybody'] as const;
const signedIn = ['signedIn'] as const;
const members = ['members'] as const;
const insiders = ['insiders'] as const;
const insidersOrAsked = ['insiders', 'asked', 'former'] as const;
const caseWorkers = ['moderatorIn', 'decider'] as const;
const authors = ['author', 'lead'] as const;
/** Who may write in some space of the stage. */
const speakers = ['participant', 'lead', 'author'] as const;
const decidedOn = ['author', 'muted', 'suspended'] as const;

const connection = (of: string, met: readonly WhoName[]): Record<string, TypeRow> => ({
  [`${of}Connection`]: { met: everybody, fields: 'pageInfo', only: { edges: met } },
  [`${of}Edge`]: { met, fields: 'cursor node' },
});

export const typeRows: Readonly<Record<string, TypeRow>> = {
  // Spaces
  Space: {
    met: members,
    fields: `id kind mode name slug state purpose guidelineLine countries continent coordinators followLevel
      branches calmMode parent parentId permissions headcount lastActivityAt leads threadCount threads`,
    only: {
      participants: insiders,
      pinnedThreads: insiders,
      participation: insidersOrAsked,
      requests: ['lead'],
    },
  },
  ...connection('Space', members),
  CalmMode: { met: members, fields: 'maySet', unproven: 'until' },
  CalmModePayload: { met: ['decider'], fields: 'calmUntil' },
  SpacePermissions: {
    met: members,
    fields: 'read',
    only: {
      join: members,
      askToJoin: members,
      leave: [...insidersOrAsked],
      lead: ['lead', 'coordinator'],
      revise: ['lead', 'coordinator', 'admin'],
      startThread: speakers,
      hostThread: ['lead', 'coordinator'],
      vouch: ['coordinator'],
    },
  },
  SpacePayload: { met: members, fields: 'space' },
  OwnParticipation: { met: insidersOrAsked, fields: 'role state', unproven: 'removedUntil' },
  Headcount: { met: members, fields: 'count', only: { isExact: insiders } },
  Participant: { met: insiders, fields: 'person role since', unproven: 'ownVouch' },
  ...connection('Participant', insiders),
  JoinRequest: { met: ['lead'], fields: 'askedAt person words' },
  // Discussion
  Thread: {
    met: members,
    fields: `id spaceId space title author lastAuthor createdAt lastActivityAt state isPublished postCount posts unreadCount
      followLevel mayAnswer slowSeconds version`,
    only: {
      'firstUnread isVisited readAt': insiders,
      'hosts isPinned timetable': insiders,
      isHost: ['lead'],
      mayRun: ['lead', ...caseWorkers],
      ruleSlowing: caseWorkers,
    },
    unproven: 'chosenSlowSeconds move',
  },
  ...connection('Thread', members),
  ThreadPayload: { met: insiders, fields: 'thread' },
  AnswerPermission: { met: members, fields: 'code because', only: { isAllowed: speakers } },
  Timetable: { met: insiders, fields: 'opensAt closesAt', unproven: 'summaryPostId' },
  Post: {
    met: members,
    fields: `id threadId thread author createdAt publishedAt html excerpt language isOpening isScreened visibility countBefore
      permissions version answersPostId answersAuthorName answersExcerpt editedAt`,
    only: {
      isBookmarked: insiders,
      'isOwn source': [...authors, ...speakers],
      decisionId: ['author'],
      'reactions isHighlighted': insiders,
    },
    unproven: 'hasHeldEdit isWrittenElsewhere remarks',
  },
  ...connection('Post', members),
  PostPayload: { met: insiders, fields: 'post' },
  PostPermissions: {
    met: members,
    fields: 'report',
    only: {
      'edit withdraw': [...authors, ...speakers],
      highlight: ['lead', ...caseWorkers],
      moderate: caseWorkers,
      react: speakers,
      vouch: ['coordinator'],
    },
  },
  Reaction: { met: insiders, fields: 'count kind isMine' },
  SubmitPostPayload: { met: speakers, fields: 'explanation outcome post thread', unproven: 'remarks' },
  CheckDraftPayload: { met: insiders, fields: 'outcome', unproven: 'remarks' },
  RuleRemark: { met: ['author'], fields: '', unproven: 'guidelineNumber isQuestion mend sentence spans' },
  SearchHit: { met: members, fields: 'id post excerpt threadTitle' },
  ...connection('SearchHit', members),
  WhatIsNewView: { met: members, fields: 'forYou', only: { campaigns: insiders }, unproven: 'commons region' },
  ThreadChange: { met: insiders, fields: '', unproven: 'threadId version' },
  // Members
  Community: { met: everybody, fields: 'defaultLocale kind locales mark name', unproven: 'accent' },
  Person: { met: members, fields: 'id displayName region continent country', unproven: 'isErased' },
  Viewer: {
    met: signedIn,
    fields: 'id displayName joinedAt locale timeZone homeSpaceId profile sessions isOnRoll',
    only: {
      offices: ['coordinator', 'moderators', 'secretary', 'admin'],
      openCaseCount: caseWorkers,
      sanctions: decidedOn,
      vouches: ['author'],
      givenVouches: ['coordinator'],
    },
  },
  ViewerPayload: { met: signedIn, fields: 'viewer' },
  Profile: {
    met: signedIn,
    fields: 'country currentGuidelines email introduction languages showsCountry showsRegion guidelinesAccepted',
    unproven: 'hasPassword',
  },
  Session: { met: signedIn, fields: 'createdAt device expiresAt id isThisOne lastSeenAt method' },
  Office: {
    met: ['coordinator', 'moderators', 'secretary', 'admin'],
    fields: 'id kind spaceId',
    unproven: 'languages',
  },
  GrantedOffice: {
    met: ['admin', 'moderators', 'coordinator', 'secretary'],
    fields: 'fromAt holder id kind spaceId spaceName',
    unproven: 'giver languages reason untilAt',
  },
  GrantOfficePayload: { met: ['admin'], fields: 'officeId' },
  EndOfficePayload: { met: ['admin'], fields: 'officeId' },
  SanctionInForce: { met: decidedOn, fields: 'decisionId kind untilAt', unproven: 'hoursBetweenPosts spaceId' },
  ExportMyDataPayload: { met: signedIn, fields: 'json' },
  CloseMyAccountPayload: { met: signedIn, fields: 'isClosed' },
  SetPasswordPayload: { met: signedIn, fields: '', unproven: 'endedSessionCount' },
  EndSessionsPayload: { met: signedIn, fields: 'endedSessionCount' },
  RequestSignInLinkPayload: { met: everybody, fields: 'isAccepted' },
  SignOutPayload: { met: everybody, fields: 'isSignedOut' },
  SignInPayload: { met: [], fields: '', unproven: 'viewer' },
  FillExamplePayload: { met: [], fields: '', unproven: 'personCount' },
  DemoPerson: { met: [], fields: '', unproven: 'country displayName id offices region' },
  // Following
  Notice: {
    met: signedIn,
    fields: 'id kind createdAt sentence link',
    only: {
      'actorName excerpt postId spaceId spaceName threadId threadTitle': members,
      decisionId: [...decidedOn, 'reporter'],
      isRead: insiders,
    },
  },
  NoticeConnection: { met: signedIn, fields: 'pageInfo edges unreadCount' },
  NoticeEdge: { met: signedIn, fields: 'cursor node' },
  NoticeArrival: { met: signedIn, fields: '', unproven: 'unreadCount' },
  MarkNoticesReadPayload: { met: signedIn, fields: '', unproven: 'unreadCount' },
  DigestSchedule: {
    met: signedIn,
    fields: 'frequency noticesByMail timeZone wallTime weekday nextDueAt',
  },
  DigestSchedulePayload: { met: signedIn, fields: 'schedule' },
  SubscriptionPayload: { met: signedIn, fields: 'level targetId targetKind' },
  UnsubscribeByTokenPayload: { met: [], fields: '', unproven: 'what' },
  MailboxMessage: { met: [], fields: '', unproven: 'date html id subject text to' },
  MailboxMessageEdge: { met: [], fields: '', unproven: 'cursor node' },
  MailboxConnection: { met: [], fields: '', unproven: 'edges pageInfo' },
  // What moderators see
  ...queueTypes,
  ...expulsionTypes,
  ...panelTypes,
  Case: {
    met: caseWorkers,
    fields: `excerpt id language number openedAt openedBecause promiseAt reasons reportCount severity spaceName spaceSlug state
      subjectKind threadTitle version`,
    unproven: 'claimExpiresAt holderName incidentId isMine isOfferedToMe offeredToName',
  },
  CaseConnection: {
    met: ['moderators'],
    fields: 'pageInfo',
    only: { 'edges totalCount startCursor': caseWorkers },
    unproven: 'hasEarlier',
  },
  CaseEdge: { met: caseWorkers, fields: 'cursor node' },
  CaseForModerator: {
    met: caseWorkers,
    fields: `about claimExpiresAt colleagues decisions excerpt history holderName id isMine language notes number offeredToName openedAt openedBecause
      outcomes postId posts promiseAt proposal reasonDrafts reasons reportCount reports revisions ruleEffects screenings severity spaceName
      spaceSlug state subjectKind threadId threadTitle version visibility expulsionCaseId`,
    only: { moveTargets: caseWorkers },
    unproven: 'incidentId isOfferedToMe similar triage',
  },
  CasePerson: { met: caseWorkers, fields: 'isVouchedFor joinedAt person postCount' },
  CasePost: { met: caseWorkers, fields: 'author createdAt html id isSubject visibility' },
  CaseRevision: { met: caseWorkers, fields: 'createdAt id language number source state' },
  CaseScreening: { met: caseWorkers, fields: 'id outcome phase screenedAt', unproven: 'failure results' },
  RuleResult: {
    met: caseWorkers,
    fields: '',
    unproven: 'guidelineNumber isOnTrial outcome ruleId sentence spans version',
  },
  CaseNote: { met: caseWorkers, fields: 'authorName id kind otherName words writtenAt' },
  CasePayload: { met: caseWorkers, fields: 'case' },
  DecideCasePayload: { met: caseWorkers, fields: 'case decisionId undoUntil' },
  SecondSanctionPayload: { met: [], fields: '', unproven: 'sanction' },
  PastDecision: {
    met: caseWorkers,
    fields: 'caseId decidedAt excerpt guidelineNumber outcome sanctionKind state',
  },
  QueueReason: { met: caseWorkers, fields: 'because value' },
  QueueChange: { met: caseWorkers, fields: '', unproven: 'caseId version' },
  ReasonDraft: { met: caseWorkers, fields: 'authorLanguage authorText outcome reasonKey text' },
  ReportForModerator: {
    met: caseWorkers,
    fields: 'filedAt guidelineNumber number reporterBand state words',
  },
  DecisionForModerator: {
    met: caseWorkers,
    fields: 'decidedAt deciderName guidelineNumber id outcome reason reasonLanguage reasonWords sanction state',
    // Covered for who could hear the appeal; undone by who decided.
    only: { isCovered: ['moderatorIn'], isOwn: caseWorkers, undoUntil: caseWorkers },
    unproven: 'movedTo',
  },
  ThreadMove: { met: [], fields: '', unproven: 'at from' },
  SanctionProposal: {
    met: caseWorkers,
    fields: 'because earlierCount hours kind',
    unproven: 'hoursBetweenPosts',
  },
  AppealForModerator: {
    met: ['moderatorIn'],
    fields: 'appellantIs case caseId claimExpiresAt decisionId filedAt id isMine panel state words',
    unproven: 'answerWords firstView isTaken',
  },
  AppealForModeratorConnection: { met: ['moderators'], fields: 'pageInfo', only: { edges: ['moderatorIn'] } },
  AppealForModeratorEdge: { met: ['moderatorIn'], fields: 'cursor node' },
  AppealForModeratorPayload: { met: ['moderatorIn'], fields: 'appeal' },
  // What those see whom it concerns
  Decision: {
    met: [...decidedOn, 'reporter'],
    fields: 'appealUntil decidedAt id part receipt state subjectKind',
    only: {
      'guideline mayAppeal outcome reason sanction': decidedOn,
      'appeal reasonLanguage reasonWords': ['author'],
      'postId threadId': ['author', 'reporter'],
      reportState: ['reporter'],
    },
    unproven: 'endedAt isByRule isExpulsion movedTo panelOffered replacedByDecisionId',
  },
  Sanction: {
    met: [...decidedOn, ...caseWorkers],
    fields: 'fromAt hours id kind state untilAt',
    unproven: 'hoursBetweenPosts spaceId',
  },
  Appeal: {
    met: ['author'],
    fields: 'decisionId filedAt heardAt id panel state words',
    unproven: 'answerLanguage answerWords',
  },
  AppealPayload: { met: ['author'], fields: 'appeal' },
  Report: { met: insiders, fields: 'filedAt guidelineNumber id state subjectId subjectKind', unproven: 'words' },
  FileReportPayload: { met: insiders, fields: 'report' },
  Guideline: { met: signedIn, fields: 'clause language number severity title version' },
  Guidelines: { met: signedIn, fields: 'guidelines publishedAt version versions', unproven: 'acceptBy why' },
  ...recordTypes,
  ...backTestTypes,
  ...triageTypes,
  ...ruleEffectTypes,
  ...ruleTypes,
  ...legalHoldTypes,
  ...deskTypes,
  ...vouchingTypes,
  PageInfo: { met: everybody, fields: 'endCursor hasNextPage' },
};

/** Every `Type.field` with who may get a value there, and whether the stage has one. */
export function fieldRules(): Map<string, { who: readonly WhoName[]; isProven: boolean }> {
  const rules = new Map<string, { who: readonly WhoName[]; isProven: boolean }>();
  const list = (names = '') => names.split(/\s+/).filter((name) => name !== '');
  for (const [type, { met, fields, only = {}, unproven }] of Object.entries(typeRows)) {
    for (const name of list(fields)) rules.set(`${type}.${name}`, { who: met, isProven: true });
    for (const name of list(unproven)) rules.set(`${type}.${name}`, { who: met, isProven: false });
    for (const [names, who] of Object.entries(only))
      for (const name of list(names)) rules.set(`${type}.${name}`, { who, isProven: true });
  }
  return rules;
}
