/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccessMode =
  | 'INVITE'
  | 'OPEN'
  | 'REQUEST'
  | 'SECRET';

export type AnswerExpulsionInput = {
  expulsionId: string | number;
  /** Up to 4,000 characters; once. */
  words: string;
};

export type AnswerPanelCallInput = {
  panelId: string | number;
  /** False leaves the seat to the next in the order of the draw. */
  takes: boolean;
};

export type AppealInput = {
  appealId: string | number;
};

/** Whether appeals may be put to members drawn by lot, and whether their answer binds who hears the appeal. */
export type AppealPanelMode =
  | 'ADVISORY'
  | 'BINDING'
  | 'OFF';

/** UPHELD: the decision stands. */
export type AppealState =
  | 'CHANGED'
  | 'CLAIMED'
  | 'FILED'
  | 'OVERTURNED'
  | 'UPHELD'
  | 'WITHDRAWN';

export type AssignRoleInput = {
  personId: string | number;
  role: ParticipationRole;
  spaceId: string | number;
};

export type AuditLogFilterInput = {
  /** An act, or all acts of a kind: case.decided, case. */
  act?: string | null | undefined;
  /** Who did it. */
  actorId?: string | number | null | undefined;
  from?: string | null | undefined;
  spaceId?: string | number | null | undefined;
  until?: string | null | undefined;
  view?: AuditLogView | null | undefined;
};

/** LOOKS: who looked into which space that is not open, and in which case. */
export type AuditLogView =
  | 'ACTS'
  | 'LOOKS';

/** What moderators had decided about a post when the back-test met it. TAKEN_DOWN: any breach. OVERTURNED: on appeal. */
export type BackTestDecided =
  | 'LET_STAND'
  | 'OVERTURNED'
  | 'TAKEN_DOWN'
  | 'UNDECIDED';

/** What the rule would have done. PUBLISH: nothing but a note or another small thing. */
export type BackTestOutcome =
  | 'CASE'
  | 'HOLD'
  | 'PUBLISH'
  | 'REFUSE';

export type BackTestState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'STOPPED'
  | 'WAITING';

export type BookmarkInput = {
  on?: boolean;
  postId: string | number;
};

export type CaseFilterInput = {
  /** Cited by a report. */
  guidelineNumber?: number | null | undefined;
  holding?: CaseHolding | null | undefined;
  /** Of one flood or raid. */
  incidentId?: string | number | null | undefined;
  /** Only what is later than was promised. */
  isPastPromise?: boolean | null | undefined;
  language?: string | null | undefined;
  leastSeverity?: number | null | undefined;
  openedBecause?: CaseSource | null | undefined;
  /** The space and its branches. */
  spaceId?: string | number | null | undefined;
  subjectKind?: SubjectKind | null | undefined;
};

export type CaseHolding =
  | 'FREE'
  | 'MINE';

export type CaseInput = {
  caseId: string | number;
};

export type CaseLawAnswer =
  | 'DECLINE'
  | 'PUBLISH'
  | 'WITHDRAW';

export type CaseLawFilterInput = {
  guidelineNumber?: number | null | undefined;
  outcome?: DecisionOutcome | null | undefined;
  words?: string | null | undefined;
};

/** Nearly the same words, brought by the same rule, or reported under the same guideline. */
export type CaseLikeness =
  | 'GUIDELINE'
  | 'RULE'
  | 'TEXT';

/** Why a case was opened. FAILURE: screening could not run. */
export type CaseSource =
  | 'FAILURE'
  | 'MODERATOR'
  | 'REPORT'
  | 'RULE';

export type CaseState =
  | 'APPEALED'
  | 'CLAIMED'
  | 'CLOSED'
  | 'DECIDED'
  | 'OPEN';

export type CaseVersionInput = {
  caseId: string | number;
  /** The version that was looked at. */
  version: number;
};

export type CheckDraftInput = {
  /** A random token of the draft, at least 16 characters. */
  draftToken: string;
  spaceId: string | number;
  text: string;
  title?: string | null | undefined;
};

export type ChooseKeysInput = {
  areOn: boolean;
  /** Those changed alone, no key twice; they take the place of all before. */
  keys: Array<DeskKeyInput>;
};

export type ClaimNextCaseInput = {
  /** Claims the case that comes after the one on the desk, so that it can be loaded before it is asked for. */
  ahead?: boolean | null | undefined;
  filter?: CaseFilterInput | null | undefined;
};

export type CloseThreadInput = {
  /** What came of it; goes to everybody who follows the space. */
  summary?: string | null | undefined;
  threadId: string | number;
};

export type CommunityKind =
  | 'DEMO'
  | 'REAL';

export type Continent =
  | 'AFRICA'
  | 'ASIA'
  | 'EUROPE'
  | 'NORTH_AMERICA'
  | 'OCEANIA'
  | 'SOUTH_AMERICA';

export type DecideCaseInput = {
  caseId: string | number;
  /** Needed whenever a breach is found. */
  guidelineNumber?: number | null | undefined;
  /** For MOVE: the space that the thread goes to. */
  moveTo?: string | number | null | undefined;
  outcome: DecisionOutcome;
  /** One of the drafts for this outcome. */
  reasonKey?: string | null | undefined;
  /** The language of those words. */
  reasonLanguage?: string | null | undefined;
  /** What the office adds in its own words. */
  reasonWords?: string | null | undefined;
  sanction?: SanctionInput | null | undefined;
  /** The version of the case that was looked at. */
  version: number;
};

/** One statement of reasons for several cases; each has a decision of its own. */
export type DecideCasesInput = {
  /** 1 to 50. */
  cases: Array<CaseVersionInput>;
  /** Needed whenever a breach is found. */
  guidelineNumber?: number | null | undefined;
  /** For MOVE: the space that the thread goes to. */
  moveTo?: string | number | null | undefined;
  outcome: DecisionOutcome;
  /** One of the drafts for this outcome. */
  reasonKey?: string | null | undefined;
  /** The language of those words. */
  reasonLanguage?: string | null | undefined;
  /** What the office adds in its own words. */
  reasonWords?: string | null | undefined;
  sanction?: SanctionInput | null | undefined;
};

export type DecideRequestInput = {
  granted: boolean;
  personId: string | number;
  spaceId: string | number;
};

/** What is decided, and why. */
export type DecisionInput = {
  /** Needed whenever a breach is found. */
  guidelineNumber?: number | null | undefined;
  /** For MOVE: the space that the thread goes to. */
  moveTo?: string | number | null | undefined;
  outcome: DecisionOutcome;
  /** One of the drafts for this outcome. */
  reasonKey?: string | null | undefined;
  /** The language of those words. */
  reasonLanguage?: string | null | undefined;
  /** What the office adds in its own words. */
  reasonWords?: string | null | undefined;
  sanction?: SanctionInput | null | undefined;
};

/** MOVE: the thread goes to another space. BREACH: a guideline was broken, nothing is taken down; it carries a sanction. */
export type DecisionOutcome =
  | 'BREACH'
  | 'EDIT_REQUEST'
  | 'HIDE'
  | 'LOCK'
  | 'MOVE'
  | 'NO_BREACH'
  | 'RELEASE'
  | 'REMOVE';

export type DecisionState =
  | 'CHANGED'
  | 'IN_FORCE'
  | 'OVERTURNED'
  | 'UNDONE';

export type DeskKeyInput = {
  deed: string;
  key: string;
};

export type DiffPieceKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

export type DifferenceKind =
  | 'GONE'
  | 'NEW'
  | 'SAME';

export type DigestFrequency =
  | 'DAILY'
  | 'OFF'
  | 'WEEKLY';

export type DismissIncidentInput = {
  incidentId: string | number;
  /** For the audit log and the other moderators: 3 to 1000 characters. */
  why: string;
};

export type DraftGuidelinesInput = {
  guidelines: Array<GuidelineInput>;
  /** The version of the draft that was looked at; 0 when there was none. */
  seenVersion: number;
  why: Array<LocalTextInput>;
};

export type DraftRuleInput = {
  /** JSON of the rule language. Its version and state are passed over. */
  document: string;
  idempotencyKey?: string | null | undefined;
  /** The rule to write a new version of; without it a new rule is written. */
  ruleId?: string | number | null | undefined;
  /** The version the writer began from, the newest then; with `ruleId`. */
  version?: number | null | undefined;
  /** For colleagues and the audit log, up to 1,000 characters. */
  why: string;
};

export type EndCalmModeInput = {
  spaceId: string | number;
  /** For the audit log: 3 to 1000 characters. */
  why: string;
};

export type EndOfficeInput = {
  /** Why: asked, term_over, not_used, conduct or other. It stands in the audit log. */
  because?: string | null | undefined;
  officeId: string | number;
};

export type EndRuleEffectInput = {
  /** The case in which it is ended: needed in a space that the moderator does not read. */
  caseId?: string | number | null | undefined;
  effectId: string | number;
};

/** GONE: what it was proposed for was overturned or taken back; it can only be declined. */
export type ExpulsionBasis =
  | 'APPEALED'
  | 'GONE'
  | 'STANDS';

export type ExpulsionState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'OPEN';

/** STORED: as screening kept it then. REREAD: from the words. RECOUNTED: from when posts were written and what they were like. */
export type FactSource =
  | 'RECOUNTED'
  | 'REREAD'
  | 'STORED';

export type FileAppealInput = {
  /** Puts it to a members’ panel first, where the community has it. */
  asksForPanel?: boolean | null | undefined;
  decisionId: string | number;
  idempotencyKey?: string | null | undefined;
  /** Up to 4,000 characters. */
  words: string;
};

export type FileReportInput = {
  guidelineNumber: number;
  idempotencyKey?: string | null | undefined;
  subjectId: string | number;
  subjectKind: SubjectKind;
  /** Up to 2,000 characters. */
  words?: string | null | undefined;
};

/** ALL: a notice for each post. DIGEST: in the digest. NONE: neither. */
export type FollowLevel =
  | 'ALL'
  | 'DIGEST'
  | 'NONE';

export type FollowTarget =
  | 'SPACE'
  | 'THREAD';

export type ForgetQueueViewInput = {
  viewId: string | number;
};

export type GiveSecondViewInput = {
  /** Needed whenever a breach is found. */
  guidelineNumber?: number | null | undefined;
  outcome: DecisionOutcome;
  viewId: string | number;
  /** Why; up to 4,000 characters. */
  words?: string | null | undefined;
};

export type GiveWordForDrawInput = {
  panelId: string | number;
  /** 6 to 200 characters that nobody could have known. Only their hash is kept. */
  word: string;
};

export type GrantOfficeInput = {
  idempotencyKey?: string | null | undefined;
  kind: OfficeKind;
  /** The languages it is for; none: all. */
  languages?: Array<string> | null | undefined;
  personId: string | number;
  /** Why, in up to 500 characters: for administrators and the holder. Sealed in the audit log. */
  reason?: string | null | undefined;
  /** The space it reaches from, with its branches; none: everything. */
  spaceId?: string | number | null | undefined;
  untilAt?: string | null | undefined;
};

export type GuidelineChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

export type GuidelineInput = {
  clause: Array<LocalTextInput>;
  number: number;
  /** 1 to 5; from 4 on it is promised within the hour. */
  severity: number;
  title: Array<LocalTextInput>;
};

export type HandOverCaseInput = {
  caseId: string | number;
  /** One of the case’s colleagues. */
  personId: string | number;
  /** What they should know; up to 4,000 characters. */
  words: string;
};

export type HearAppealInput = {
  appealId: string | number;
  /** For CHANGED: what is decided instead. */
  decision?: DecisionInput | null | undefined;
  language?: string | null | undefined;
  outcome: Hearing;
  /** The answer to the appellant. */
  words: string;
};

export type Hearing =
  | 'CHANGED'
  | 'OVERTURNED'
  | 'UPHELD';

export type HighlightPostInput = {
  on?: boolean;
  postId: string | number;
};

export type HostThreadInput = {
  /** The token that the draft was checked with. */
  draftToken?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** Sends it to a moderator although a rule asked for a rewrite. */
  insist?: boolean | null | undefined;
  spaceId: string | number;
  /** The opening post, in Markdown. */
  text: string;
  timetable: TimetableInput;
  title: string;
};

export type HoursInput = {
  fromMinute: number;
  untilMinute: number;
  /** 1 is Monday. */
  weekday: number;
};

export type IncidentEnd =
  | 'DISMISSED'
  | 'QUIET';

/** What there is far too much of. */
export type IncidentMeasure =
  /** One text from several accounts, in one space or across several. */
  | 'COPIES'
  | 'JOINS'
  | 'POSTS'
  | 'REPORTS';

export type KeepQueueViewInput = {
  filter: CaseFilterInput;
  /** Up to 60 characters. The same name again is the same view. */
  name: string;
};

export type LiftLegalHoldInput = {
  holdId: string | number;
  /** 3 to 1000 characters: for administrators, and sealed in the audit log. */
  why: string;
};

export type LimitSessionInput = {
  /** 1 to 999, instead of minutes. */
  cases?: number | null | undefined;
  /** 1 to 999; neither is no limit. */
  minutes?: number | null | undefined;
};

/** A text in one language. */
export type LocalTextInput = {
  locale: string;
  text: string;
};

/** PROPOSED: another moderator has to agree first. */
export type MadeLive =
  | 'LIVE'
  | 'PROPOSED';

/** These notices, those about a thread, or, with neither, all. */
export type MarkNoticesReadInput = {
  noticeIds?: Array<string | number> | null | undefined;
  threadId?: string | number | null | undefined;
};

export type MarkReadInput = {
  /** The last post that was read. */
  postId: string | number;
  threadId: string | number;
};

export type MoveRuleInput = {
  ruleId: string | number;
  /** The rule’s newest version, as the viewer saw it. */
  version: number;
  /** Up to 1,000 characters. */
  why?: string | null | undefined;
};

export type NameCommitteeInput = {
  /** A council; null makes the administrators the committee. */
  spaceId?: string | number | null | undefined;
};

/** Why a case changed hands stands among the notes. DECLINED: why a long suspension was not agreed to. */
export type NoteKind =
  | 'DECLINED'
  | 'HAND_OVER'
  | 'NOTE'
  | 'SECOND_VIEW'
  | 'TAKE_OVER';

export type NoteOnCaseInput = {
  caseId: string | number;
  /** Up to 4,000 characters. */
  words: string;
};

export type NoticeKind =
  | 'ANSWER'
  | 'API_TOKEN_MADE'
  | 'APPEAL_OUTCOME'
  | 'APPEAL_WAITS'
  | 'CASE_FOR_YOU'
  | 'DECISION'
  | 'DECISION_RETOLD'
  | 'EXPULSION'
  | 'HELD'
  | 'INCIDENT'
  | 'INVITED'
  | 'LINK_REASON'
  | 'MEMBER_NEEDS_WORD'
  | 'MENTION'
  | 'OFFICE_ENDED'
  | 'OFFICE_GRANTED'
  | 'PANEL'
  | 'PASSWORD_CHANGED'
  | 'POST_IN_THREAD'
  | 'RELEASED'
  | 'REMOVED_FROM_SPACE'
  | 'REPORTING_ADVICE'
  | 'REPORT_OUTCOME'
  | 'REQUEST_DECLINED'
  | 'REQUEST_GRANTED'
  | 'REQUEST_TO_JOIN'
  | 'ROLE_CHANGED'
  | 'SANCTION_ENDED'
  | 'SIGN_IN_LINK_MADE'
  | 'SUMMARY'
  | 'THREAD_IN_SPACE'
  | 'VOUCHED_FOR';

export type OfficeKind =
  | 'ADMIN'
  | 'COORDINATOR'
  | 'MODERATOR'
  | 'SECRETARY';

export type OpenCaseInput = {
  /** 1 to 5; 2 without it. */
  severity?: number | null | undefined;
  subjectId: string | number;
  subjectKind: SubjectKind;
};

export type OpenSpaceInput = {
  continent?: Continent | null | undefined;
  countries?: Array<string> | null | undefined;
  guidelineLine?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  kind: SpaceKind;
  mode: AccessMode;
  /** In the viewer's language. */
  name: string;
  parentId?: string | number | null | undefined;
  purpose?: string | null | undefined;
  /** The same in other languages. */
  translations?: Array<SpaceWordsInput> | null | undefined;
};

/** LAPSED: no answer came in time. PASSED: could not sit any more when the draw came upon them. */
export type PanelSeatState =
  | 'ASKED'
  | 'DECLINED'
  | 'LAPSED'
  | 'PASSED'
  | 'SEATED';

/** UNDECIDED: fewer than three agreed. NOT_DRAWN: no word came. ENDED: the appeal was over before. */
export type PanelState =
  | 'ANSWERED'
  | 'ENDED'
  | 'NOT_DRAWN'
  | 'SITS'
  | 'UNDECIDED'
  | 'WAITS_FOR_WORD';

/** AUTHOR: it is about the viewer. REPORTER: it answers their report. */
export type PartInDecision =
  | 'AUTHOR'
  | 'REPORTER';

/** MEMBER: it is about the viewer. */
export type PartInExpulsion =
  | 'COMMITTEE'
  | 'MEMBER'
  | 'PROPOSER';

export type ParticipationRole =
  | 'LEAD'
  | 'MEMBER';

export type ParticipationState =
  | 'ASKED'
  | 'IN'
  | 'INVITED'
  | 'LEFT'
  | 'REMOVED';

export type PlaceLegalHoldInput = {
  /** The case; or give a post. */
  caseNumber?: number | null | undefined;
  /** The newest case on this post, or on the thread that it opens. */
  postId?: string | number | null | undefined;
  /** 3 to 1000 characters: for administrators, and sealed in the audit log. */
  why: string;
};

/** PUBLISHED: visible now. HELD: waits, its author sees it. REFUSED: a rule asks for a rewrite; nothing was stored. */
export type PostOutcome =
  | 'HELD'
  | 'PUBLISHED'
  | 'REFUSED';

/** Anything but PUBLISHED is seen by its author alone. */
export type PostVisibility =
  | 'HELD'
  | 'HIDDEN'
  | 'PUBLISHED'
  | 'REMOVED'
  | 'WITHDRAWN';

export type ProposeCaseLawInput = {
  decisionId: string | number;
  idempotencyKey?: string | null | undefined;
  language: string;
  /** 40 to 2,000 characters, with nobody named and nothing quoted. */
  summary: string;
};

export type ProposeExpulsionInput = {
  /** A case in which a breach was found. */
  caseId: string | number;
  /** Why, for the committee and the member: 20 to 4,000 characters. */
  words: string;
};

export type PublishGuidelinesInput = {
  /** The version in force when this one was written. */
  basedOn: number;
  /** All of them; without, the draft is published. */
  guidelines?: Array<GuidelineInput> | null | undefined;
  idempotencyKey?: string | null | undefined;
  why?: Array<LocalTextInput> | null | undefined;
  /** Numbers that are left out although rules cite them. */
  withoutNumbers?: Array<number> | null | undefined;
};

/** OVERDUE and DUE count minutes, TRIAGE per cent, EXPOSURE people. */
export type QueueReasonCode =
  | 'DUE'
  | 'EXPOSURE'
  | 'NOT_VISIBLE'
  | 'OVERDUE'
  | 'REPORTS'
  | 'SEVERITY'
  | 'TRIAGE';

export type ReactInput = {
  kind: ReactionKind;
  /** False takes it away. */
  on?: boolean;
  postId: string | number;
};

export type ReactionKind =
  | 'AGREE'
  | 'INSIGHT'
  | 'SMILE'
  | 'THANKS'
  | 'WITH_YOU';

export type ReportState =
  | 'OPEN'
  | 'REJECTED'
  | 'UPHELD';

/** What became of a reporter’s earlier reports. */
export type ReporterBand =
  | 'MIXED'
  | 'NEW'
  | 'OFTEN_REJECTED'
  | 'RELIABLE';

export type RequireTwoOfficesForRulesInput = {
  isRequired: boolean;
  /** Up to 1,000 characters. */
  why: string;
};

export type RetireRuleInput = {
  ruleId: string | number;
  /** The rule’s newest version, as the viewer saw it. */
  version: number;
  /** Up to 1,000 characters. */
  why: string;
};

export type RevisePostInput = {
  /** The token under which the edit was checked. */
  draftToken?: string | null | undefined;
  insist?: boolean | null | undefined;
  postId: string | number;
  text: string;
  /** The version that was edited; a newer one is not overwritten. */
  version?: number | null | undefined;
};

/** What is not given stays as it was. */
export type ReviseProfileInput = {
  /** ISO 3166-1 alpha-2; null takes it away. */
  country?: string | null | undefined;
  displayName?: string | null | undefined;
  introduction?: string | null | undefined;
  languages?: Array<string> | null | undefined;
  locale?: string | null | undefined;
  showsCountry?: boolean | null | undefined;
  showsRegion?: boolean | null | undefined;
  /** An IANA zone, such as Pacific/Auckland. */
  timeZone?: string | null | undefined;
};

export type ReviseRuleListInput = {
  add?: Array<RuleListEntryInput> | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** For a new list; WORDS without it. */
  kind?: RuleListKind | null | undefined;
  /** Letters, digits, "-" and "_". */
  name: string;
  /** Texts of entries. */
  remove?: Array<string> | null | undefined;
  /** The list’s version as the viewer saw it; nothing for a new list. */
  version?: number | null | undefined;
  /** Up to 1,000 characters. */
  why: string;
};

/** TAKEN_OVER: came with Meridian and became the community’s own. PROPOSED: waits for a second moderator. */
export type RuleAct =
  | 'DRAFTED'
  | 'MADE_LIVE'
  | 'PROPOSED'
  | 'PUT_ON_TRIAL'
  | 'RETIRED'
  | 'TAKEN_OVER';

/** What a rule begins beside holding a post; it ends by itself. */
export type RuleEffectKind =
  | 'REVIEW_POSTS'
  | 'SLOW_THREAD';

/** SHARE: from 0 to 1. */
export type RuleFactKind =
  | 'NUMBER'
  | 'SHARE'
  | 'TEXT'
  | 'TRUTH';

export type RuleListEntryInput = {
  /** Why it is on the list; the change’s own reason without it. */
  reason?: string | null | undefined;
  /** Up to 100 characters. */
  text: string;
};

export type RuleListKind =
  | 'DOMAINS'
  | 'VALUES'
  | 'WORDS';

/** From the mildest to the strictest. */
export type RuleOutcome =
  | 'CASE'
  | 'HOLD'
  | 'PUBLISH'
  | 'REFUSE';

export type RulePartKind =
  | 'ACTION'
  | 'ALL'
  | 'ANY'
  | 'CONDITION'
  | 'NONE';

/** BEFORE: runs before a post is sent. AFTER: needs what is known only afterwards. */
export type RulePhase =
  | 'AFTER'
  | 'BEFORE';

/** What of a rule runs: LIVE acts on posts, TRIAL only shows what it would do. */
export type RuleState =
  | 'DRAFT'
  | 'LIVE'
  | 'RETIRED'
  | 'TRIAL';

/** What moderators decided about a post after a rule had fired on it. */
export type RuleVerdict =
  | 'LET_STAND'
  | 'OVERTURNED'
  | 'TAKEN_DOWN';

export type RuleVersionState =
  | 'DRAFT'
  | 'LIVE'
  | 'PAST'
  | 'TRIAL';

export type RunThreadInput = {
  pinned?: boolean | null | undefined;
  /** Seconds between two posts of one member; 0 ends slow mode. */
  slowSeconds?: number | null | undefined;
  threadId: string | number;
};

export type SanctionInput = {
  /** How long; not for a warning. */
  hours?: number | null | undefined;
  /** For a slow-down: hours between two posts; 24 without it. */
  hoursBetweenPosts?: number | null | undefined;
  kind: SanctionKind;
};

export type SanctionKind =
  | 'MUTE'
  | 'MUTE_IN_SPACE'
  | 'SLOW_DOWN'
  | 'SUSPENSION'
  | 'WARNING';

/** PENDING: waits for a second moderator; its first seven days hold. */
export type SanctionState =
  | 'IN_FORCE'
  | 'LIFTED'
  | 'PENDING'
  | 'SERVED';

export type SecondSanctionInput = {
  /** False leaves the suspension at seven days. */
  agrees: boolean;
  sanctionId: string | number;
  /** Why not; needed when not agreeing. For other moderators. */
  words?: string | null | undefined;
};

/** DISPUTED: decisions like it are often changed. DRAWN: by chance, three in a hundred. */
export type SecondViewReason =
  | 'DISPUTED'
  | 'DRAWN';

export type SetAppealPanelsInput = {
  mode: AppealPanelMode;
  /** 10 to 2,000 characters, which members read. */
  why: string;
};

/** What is not given stays as it is. */
export type SetDigestScheduleInput = {
  frequency?: DigestFrequency | null | undefined;
  /** Answers and mentions by mail as well. */
  noticesByMail?: boolean | null | undefined;
  /** HH:MM, in the viewer’s own zone. */
  wallTime?: string | null | undefined;
  /** 1 Monday to 7 Sunday; for a weekly digest. */
  weekday?: number | null | undefined;
};

export type SetDutyHoursInput = {
  /** All of one’s hours; they replace what was there. */
  hours: Array<HoursInput>;
};

export type SetPasswordInput = {
  /** The one until now; not needed within 15 minutes after signing in by link. */
  currentPassword?: string | null | undefined;
  password: string;
};

export type SetUpInput = {
  /** The name the administrator is shown by. */
  displayName?: string | null | undefined;
  /** The first administrator's address. */
  email: string;
  /** The languages of the community, its own first. */
  locales?: Array<string> | null | undefined;
  /** The community's name. */
  name: string;
  timeZone?: string | null | undefined;
  /** From the link that the first start printed. */
  token: string;
};

export type SettleCaseLawInput = {
  answer: CaseLawAnswer;
  entryId: string | number;
};

export type SettleExpulsionInput = {
  accepts: boolean;
  expulsionId: string | number;
  /** The committee’s reasons, for the member: 3 to 4,000 characters. */
  words: string;
};

export type SignInMethod =
  | 'DEMO'
  | 'LINK'
  | 'PASSKEY'
  | 'PASSWORD'
  | 'SET_UP';

export type SignInWithPasswordInput = {
  email: string;
  password: string;
};

export type SpaceKind =
  | 'CAMPAIGN'
  | 'COMMONS'
  | 'COUNCIL'
  | 'REGION'
  | 'WORKING_GROUP';

export type SpaceState =
  | 'ACTIVE'
  | 'ARCHIVED';

/** Names and purposes in one language. */
export type SpaceWordsInput = {
  guidelineLine?: string | null | undefined;
  locale: string;
  name?: string | null | undefined;
  purpose?: string | null | undefined;
};

export type StandingKind =
  | 'MUTE'
  | 'SLOW_DOWN'
  | 'SUSPENSION'
  | 'WARNING';

export type StartBackTestInput = {
  /** How far back: 1 to 365. */
  days: number;
  idempotencyKey?: string | null | undefined;
  ruleId: string | number;
  /** The newest without it. */
  version?: number | null | undefined;
};

export type StartCalmModeInput = {
  /** 1 to 24; it ends by itself. */
  hours: number;
  spaceId: string | number;
  /** For the audit log: 3 to 1000 characters. */
  why: string;
};

export type StartThreadInput = {
  /** The token that the draft was checked with. */
  draftToken?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** Sends it to a moderator although a rule asked for a rewrite. */
  insist?: boolean | null | undefined;
  spaceId: string | number;
  /** The opening post, in Markdown. */
  text: string;
  title: string;
};

export type StopBackTestInput = {
  id: string | number;
};

/** What the link at the foot of a mail stops. */
export type StoppedMail =
  | 'DIGEST'
  | 'NOTICES';

/** What a report or a case is about. */
export type SubjectKind =
  | 'PERSON'
  | 'POST'
  | 'THREAD';

export type SubmitPostInput = {
  answersPostId?: string | number | null | undefined;
  draftToken?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** Sends it to a moderator although a rule asked for a rewrite. */
  insist?: boolean | null | undefined;
  /** Markdown, up to 20,000 characters. */
  text: string;
  threadId: string | number;
};

export type SubscribeInput = {
  level: FollowLevel;
  targetId: string | number;
  targetKind: FollowTarget;
};

export type SwitchTriageInput = {
  isOn: boolean;
  /** 3 to 1,000 characters, for the audit log. */
  why: string;
};

export type TakeOverCaseInput = {
  caseId: string | number;
  /** Why; up to 1,000 characters. It stays on the case. */
  words: string;
};

export type ThreadState =
  | 'CLOSED'
  | 'HIDDEN'
  | 'LOCKED'
  | 'MERGED'
  | 'OPEN'
  | 'REMOVED'
  | 'SCHEDULED'
  | 'SLOW';

/** When a hosted thread opens and closes; only leads of the space may give one. */
export type TimetableInput = {
  closesAt: string;
  /** Holds everybody’s first post in the thread for the hosts. */
  holdsFirstPosts?: boolean | null | undefined;
  /** Who hosts it with the viewer; participants of the space. */
  hostIds?: Array<string | number> | null | undefined;
  opensAt: string;
  /** Seconds between two posts of one member. */
  slowSeconds?: number | null | undefined;
};

export type TransparencyTableKind =
  | 'APPEALS'
  | 'DECIDERS'
  | 'EXPULSIONS'
  | 'OUTCOMES'
  | 'REGIONS'
  | 'REPORTS'
  | 'REWRITES'
  | 'RULES'
  | 'SANCTIONS'
  | 'SCREENING';

/** NOT_USED: it was worse than the version in use, or no better than chance. */
export type TriageVersionState =
  | 'IN_USE'
  | 'NOT_USED'
  | 'RETIRED';

export type UndoDecisionInput = {
  decisionId: string | number;
};

export type UndoDecisionsInput = {
  /** 1 to 50. */
  decisionIds: Array<string | number>;
};

/** PURGED: the words are gone. UNSCREENED: never screened, so what was true then was not kept. OLDER: screened before it was kept. */
export type UnjudgedReason =
  | 'OLDER'
  | 'PURGED'
  | 'UNSCREENED';

export type UnsubscribeByTokenInput = {
  /** From the link at the foot of a mail. */
  token: string;
};

export type VoteOnPanelInput = {
  panelId: string | number;
  /** 10 to 2,000 characters. */
  reasons: string;
  view: Hearing;
};

export type VouchForInput = {
  /** Somebody who is in it. */
  personId: string | number;
  /** A space under the office of the viewer, which both are in or may read. */
  spaceId: string | number;
  /** 3 to 300 characters: how they know them. Whom it is about reads it, and nobody else. */
  words: string;
};

export type WithdrawVouchInput = {
  vouchId: string | number;
};

export type WriteFirstViewInput = {
  appealId: string | number;
  /** 10 to 4,000 characters; kept as it is. */
  words: string;
};

export type AuthorFieldsFragment = { displayName: string, region: string | null, continent: Continent | null, isErased: boolean };

export type ThreadLineFieldsFragment = { id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null };

export type RemarkFieldsFragment = { guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> };

export type PostFieldsFragment = { id: string, isOwn: boolean, isOpening: boolean, isHighlighted: boolean, isBookmarked: boolean, isScreened: boolean, hasHeldEdit: boolean, isWrittenElsewhere: boolean, visibility: PostVisibility, html: string | null, createdAt: string, publishedAt: string | null, editedAt: string | null, answersPostId: string | null, answersAuthorName: string | null, answersExcerpt: string | null, decisionId: string | null, author: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, permissions: { react: boolean, edit: boolean, withdraw: boolean, report: boolean, highlight: boolean, moderate: boolean, vouch: boolean } };

export type SentFieldsFragment = { outcome: PostOutcome, explanation: string | null, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, post: { id: string, countBefore: number } | null, thread: { id: string } | null };

export type FrameFieldsFragment = { community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type FrameAloneQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameAloneQuery = { community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type OutsideQueryVariables = Exact<{ [key: string]: never; }>;


export type OutsideQuery = { community: { name: string, kind: CommunityKind, locales: Array<string> } | null, viewer: { id: string } | null };

export type SpaceLineFieldsFragment = { id: string, slug: string, name: string, purpose: string, kind: SpaceKind, mode: AccessMode, continent: Continent | null, countries: Array<string>, parentId: string | null, headcount: { count: number, isExact: boolean } | null, participation: { state: ParticipationState } | null };

export type WaitingAppealsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type WaitingAppealsQuery = { appeals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, appellantIs: PartInDecision, words: string, state: AppealState, filedAt: string, isMine: boolean, isTaken: boolean, panel: { id: string, state: PanelState } | null } }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type LookAtAppealQueryVariables = Exact<{
  id: string | number;
}>;


export type LookAtAppealQuery = { appeal: { id: string, appellantIs: PartInDecision, words: string, state: AppealState, filedAt: string, isMine: boolean, isTaken: boolean, claimExpiresAt: string | null, firstView: string | null, answerWords: string | null, decisionId: string, panel: { id: string, mode: AppealPanelMode, state: PanelState, wordBy: string, sitsUntil: string | null, answer: Hearing | null, votes: Array<{ view: Hearing, reasons: string }> | null } | null, case: { outcomes: Array<DecisionOutcome>, id: string, number: number, version: number, state: CaseState, subjectKind: SubjectKind, spaceName: string | null, spaceSlug: string | null, threadId: string | null, threadTitle: string | null, postId: string | null, visibility: PostVisibility | null, severity: number, promiseAt: string, openedAt: string, openedBecause: CaseSource, holderName: string | null, isMine: boolean, claimExpiresAt: string | null, offeredToName: string | null, isOfferedToMe: boolean, incidentId: string | null, expulsionCaseId: string | null, moveTargets: Array<{ id: string, name: string }>, reasons: Array<{ because: QueueReasonCode, value: number }>, posts: Array<{ id: string, createdAt: string, html: string, isSubject: boolean, visibility: PostVisibility, author: { displayName: string, region: string | null, isErased: boolean } }>, revisions: Array<{ id: string, number: number, createdAt: string, source: string }>, screenings: Array<{ id: string, phase: string, outcome: string, failure: string | null, screenedAt: string, results: Array<{ ruleId: string, version: number, sentence: string, guidelineNumber: number, isOnTrial: boolean, outcome: string, spans: Array<Array<number>> }> }>, reports: Array<{ number: number, guidelineNumber: number, words: string, filedAt: string, reporterBand: ReporterBand }>, about: { joinedAt: string | null, postCount: number, isVouchedFor: boolean, person: { id: string, displayName: string, region: string | null } }, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: NoteKind, authorName: string, otherName: string | null, words: string, writtenAt: string }>, decisions: Array<{ id: string, isCovered: boolean, outcome: DecisionOutcome | null, guidelineNumber: number | null, reason: string | null, reasonWords: string | null, deciderName: string | null, isOwn: boolean, decidedAt: string, state: DecisionState, undoUntil: string | null, movedTo: { slug: string, name: string } | null, sanction: { id: string, kind: SanctionKind, hours: number, untilAt: string | null, state: SanctionState } | null }>, history: Array<{ caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }>, triage: { score: number, because: Array<{ words: string | null, weight: number }> } | null, similar: Array<{ alike: CaseLikeness, caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }> } } | null, guidelines: { guidelines: Array<{ number: number, title: string }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ClaimAppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type ClaimAppealMutation = { claimAppeal: { appeal: { id: string } } };

export type WriteFirstViewMutationVariables = Exact<{
  input: WriteFirstViewInput;
}>;


export type WriteFirstViewMutation = { writeFirstView: { appeal: { id: string } } };

export type HearAppealMutationVariables = Exact<{
  input: HearAppealInput;
}>;


export type HearAppealMutation = { hearAppeal: { appeal: { id: string, state: AppealState } } };

export type AuditPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditPageQuery = { auditTree: { waitingCount: number, head: { size: number, root: string, receipt: string, at: string | null }, heads: Array<{ size: number, receipt: string, at: string | null }> }, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, ownDecisions: Array<{ id: string, decidedAt: string, guideline: { number: number, title: string } | null }>, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type DecisionInLogQueryVariables = Exact<{
  decisionId: string | number;
  size?: number | null | undefined;
}>;


export type DecisionInLogQuery = { auditProof: { entryId: string, leaf: string | null, leafHash: string, leafIndex: number, treeSize: number, root: string, path: Array<string> } | null };

export type LogConsistencyQueryVariables = Exact<{
  first: number;
  second?: number | null | undefined;
}>;


export type LogConsistencyQuery = { auditTree: { head: { size: number, root: string } }, auditConsistency: { first: number, firstRoot: string, second: number, secondRoot: string, path: Array<string> } | null };

export type AuditLogPageQueryVariables = Exact<{
  filter?: AuditLogFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogPageQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind }> } | null, known: { edges: Array<{ node: { id: string, name: string } }> }, auditLog: { edges: Array<{ node: { id: string, place: number | null, act: string, office: string | null, actorName: string | null, caseId: string | null, caseNumber: number | null, caseBecause: CaseSource | null, why: string | null, spaceSlug: string | null, spaceName: string | null, isElsewhere: boolean, recordedAt: string, facts: Array<{ name: string, value: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type CaseLawPageQueryVariables = Exact<{
  filter?: CaseLawFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseLawPageQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind }> } | null, guidelines: { guidelines: Array<{ number: number, title: string }> }, caseLaw: { edges: Array<{ node: { id: string, language: string, summary: string, outcome: DecisionOutcome, guidelineNumber: number | null, guidelinesVersion: number | null, decisionState: DecisionState, decidedIn: string | null, continent: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type RetoldFieldsFragment = { id: string, language: string, summary: string, outcome: DecisionOutcome, guidelineNumber: number | null, guidelinesVersion: number | null, decisionState: DecisionState, decidedIn: string | null, continent: string | null };

export type CaseLawDeskPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseLawDeskPageQuery = { community: { locales: Array<string>, name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, guidelines: { guidelines: Array<{ number: number, title: string }> }, caseLawDesk: { isPublished: boolean, proposed: Array<{ caseId: string, isOwn: boolean, entry: { id: string, language: string, summary: string, outcome: DecisionOutcome, guidelineNumber: number | null, guidelinesVersion: number | null, decisionState: DecisionState, decidedIn: string | null, continent: string | null } }>, published: Array<{ caseId: string, isOwn: boolean, entry: { id: string, language: string, summary: string, outcome: DecisionOutcome, guidelineNumber: number | null, guidelinesVersion: number | null, decisionState: DecisionState, decidedIn: string | null, continent: string | null } }>, retellable: Array<{ decisionId: string, caseId: string, outcome: DecisionOutcome, guidelineNumber: number | null, decidedAt: string }> }, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ProposeCaseLawMutationVariables = Exact<{
  input: ProposeCaseLawInput;
}>;


export type ProposeCaseLawMutation = { proposeCaseLaw: { entryId: string } };

export type SettleCaseLawMutationVariables = Exact<{
  input: SettleCaseLawInput;
}>;


export type SettleCaseLawMutation = { settleCaseLaw: { entryId: string } };

export type PublishCaseLawMutationVariables = Exact<{
  isPublished: boolean;
}>;


export type PublishCaseLawMutation = { publishCaseLaw: { isPublished: boolean } };

export type ReadDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadDecisionQuery = { decision: { id: string, part: PartInDecision, outcome: DecisionOutcome | null, reportState: ReportState | null, subjectKind: SubjectKind, postId: string | null, threadId: string | null, reason: string | null, reasonWords: string | null, reasonLanguage: string | null, isByRule: boolean, decidedAt: string, state: DecisionState, endedAt: string | null, appealUntil: string, mayAppeal: boolean, panelOffered: AppealPanelMode | null, isExpulsion: boolean, replacedByDecisionId: string | null, receipt: string | null, guideline: { number: number, version: number, title: string, clause: string } | null, sanction: { kind: SanctionKind, hours: number, hoursBetweenPosts: number | null, fromAt: string, untilAt: string | null, state: SanctionState, spaceId: string | null } | null, appeal: { id: string, state: AppealState, words: string, filedAt: string, heardAt: string | null, answerWords: string | null, answerLanguage: string | null, panel: { id: string, mode: AppealPanelMode, state: PanelState, wordBy: string, sitsUntil: string | null, secretHash: string, answer: Hearing | null, votes: Array<{ view: Hearing, reasons: string }> | null } | null } | null, movedTo: { slug: string, name: string } | null } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type WhatWasDecidedOnQueryVariables = Exact<{
  postId: string | number;
}>;


export type WhatWasDecidedOnQuery = { post: { id: string, html: string | null, createdAt: string, isOwn: boolean, visibility: PostVisibility, thread: { id: string, title: string, space: { name: string, slug: string } } | null } | null };

export type WhereItBindsQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereItBindsQuery = { space: { name: string } | null };

export type FileAppealMutationVariables = Exact<{
  input: FileAppealInput;
}>;


export type FileAppealMutation = { fileAppeal: { appeal: { id: string } } };

export type GiveWordForDrawMutationVariables = Exact<{
  input: GiveWordForDrawInput;
}>;


export type GiveWordForDrawMutation = { giveWordForDraw: { panelId: string } };

export type WithdrawAppealMutationVariables = Exact<{
  input: AppealInput;
}>;


export type WithdrawAppealMutation = { withdrawAppeal: { appeal: { id: string } } };

export type DemoPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoPeopleQuery = { community: { name: string, kind: CommunityKind, locales: Array<string> } | null, viewer: { id: string } | null, demoPeople: Array<{ id: string, displayName: string, region: string | null, offices: Array<OfficeKind> }> };

export type SignInAsMutationVariables = Exact<{
  personId: string | number;
}>;


export type SignInAsMutation = { signInAs: { viewer: { locale: string } } };

export type ReadExpulsionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadExpulsionsQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, expulsions: Array<{ id: string, state: ExpulsionState, proposedAt: string, person: { displayName: string } }> | null, spaces: { edges: Array<{ node: { id: string, name: string, kind: SpaceKind } }> }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ReadCommitteeQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadCommitteeQuery = { committee: { spaceId: string | null } };

export type ReadExpulsionQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadExpulsionQuery = { expulsion: { id: string, part: PartInExpulsion, basis: ExpulsionBasis, state: ExpulsionState, proposedAt: string, words: string, guidelineNumber: number, answer: string | null, mayAnswer: boolean, maySettle: boolean, settledFrom: string, settledWords: string | null, decisionId: string | null, person: { displayName: string }, record: Array<{ decidedAt: string, outcome: string, state: string, guidelineNumber: number | null, reason: string, reasonWords: string | null, sanctionKind: string | null, sanctionHours: number | null, appealWords: string | null, appealState: string | null, appealAnswer: string | null }> } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ReadCaseToProposeQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadCaseToProposeQuery = { case: { id: string, number: number, about: { person: { displayName: string } } } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ProposeExpulsionMutationVariables = Exact<{
  input: ProposeExpulsionInput;
}>;


export type ProposeExpulsionMutation = { proposeExpulsion: { expulsionId: string } };

export type AnswerExpulsionMutationVariables = Exact<{
  input: AnswerExpulsionInput;
}>;


export type AnswerExpulsionMutation = { answerExpulsion: { expulsionId: string } };

export type SettleExpulsionMutationVariables = Exact<{
  input: SettleExpulsionInput;
}>;


export type SettleExpulsionMutation = { settleExpulsion: { expulsionId: string } };

export type NameCommitteeMutationVariables = Exact<{
  input: NameCommitteeInput;
}>;


export type NameCommitteeMutation = { nameCommittee: { committee: { spaceId: string | null } } };

export type FrontPageQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontPageQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, profile: { guidelinesAccepted: number | null, currentGuidelines: number | null }, sanctions: Array<{ kind: StandingKind, untilAt: string | null, decisionId: string }> } | null, whatIsNew: { forYou: Array<{ id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null }>, region: Array<{ id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null }>, campaigns: Array<{ id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null }>, commons: Array<{ id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null }> } | null, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type GuidelinesPageQueryVariables = Exact<{
  version?: number | null | undefined;
}>;


export type GuidelinesPageQuery = { community: { name: string, kind: CommunityKind, locales: Array<string> } | null, viewer: { id: string, offices: Array<{ kind: OfficeKind, spaceId: string | null }>, profile: { guidelinesAccepted: number | null, currentGuidelines: number | null } } | null, guidelines: { version: number, publishedAt: string | null, why: string | null, acceptBy: string | null, versions: Array<{ version: number, publishedAt: string, why: string | null }>, guidelines: Array<{ number: number, title: string, clause: string, language: string }> } };

export type GuidelineChangesQueryVariables = Exact<{
  from: number;
  to: number;
}>;


export type GuidelineChangesQuery = { guidelineChanges: Array<{ number: number, kind: GuidelineChangeKind, title: Array<{ kind: DiffPieceKind, text: string }>, clause: Array<{ kind: DiffPieceKind, text: string }> }> };

export type ChangeFieldsFragment = { number: number, kind: GuidelineChangeKind, title: Array<{ kind: DiffPieceKind, text: string }>, clause: Array<{ kind: DiffPieceKind, text: string }> };

export type AcceptGuidelinesMutationVariables = Exact<{
  version: number;
}>;


export type AcceptGuidelinesMutation = { acceptGuidelines: { viewer: { id: string } } };

export type ReviseGuidelinesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviseGuidelinesPageQuery = { community: { locales: Array<string>, defaultLocale: string, name: string, kind: CommunityKind } | null, guidelinesDraft: { basedOn: number, version: number, writtenByName: string | null, writtenAt: string | null, guidelines: Array<{ number: number, severity: number, title: Array<{ locale: string, text: string }>, clause: Array<{ locale: string, text: string }> }>, why: Array<{ locale: string, text: string }>, changes: Array<{ number: number, kind: GuidelineChangeKind, title: Array<{ kind: DiffPieceKind, text: string }>, clause: Array<{ kind: DiffPieceKind, text: string }> }>, leftOut: Array<{ number: number, ruleNames: Array<string> }> }, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type DraftGuidelinesMutationVariables = Exact<{
  input: DraftGuidelinesInput;
}>;


export type DraftGuidelinesMutation = { draftGuidelines: { draft: { version: number } } };

export type DropGuidelinesDraftMutationVariables = Exact<{ [key: string]: never; }>;


export type DropGuidelinesDraftMutation = { dropGuidelinesDraft: { draft: { version: number } } };

export type PublishGuidelinesMutationVariables = Exact<{
  input: PublishGuidelinesInput;
}>;


export type PublishGuidelinesMutation = { publishGuidelines: { version: number } };

export type LegalHoldsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LegalHoldsPageQuery = { legalHolds: Array<{ id: string, caseNumber: number, subjectKind: SubjectKind, spaceName: string | null, isElsewhere: boolean, placedByName: string | null, placedAt: string, why: string, liftedByName: string | null, liftedAt: string | null, liftedWhy: string | null }>, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type PlaceLegalHoldMutationVariables = Exact<{
  input: PlaceLegalHoldInput;
}>;


export type PlaceLegalHoldMutation = { placeLegalHold: { holdId: string } };

export type LiftLegalHoldMutationVariables = Exact<{
  input: LiftLegalHoldInput;
}>;


export type LiftLegalHoldMutation = { liftLegalHold: { holdId: string } };

export type ListMailQueryVariables = Exact<{
  after?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ListMailQuery = { mailbox: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, to: string, subject: string, date: string | null } }> } | null };

export type ReadMailQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadMailQuery = { mailboxMessage: { id: string, to: string, subject: string, date: string | null, text: string, html: string } | null };

export type ReadScheduleQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadScheduleQuery = { digestSchedule: { frequency: DigestFrequency, weekday: number, wallTime: string, timeZone: string, nextDueAt: string | null, noticesByMail: boolean } | null, spaces: { edges: Array<{ node: { id: string, name: string, kind: SpaceKind, followLevel: FollowLevel } }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type SetScheduleMutationVariables = Exact<{
  input: SetDigestScheduleInput;
}>;


export type SetScheduleMutation = { setDigestSchedule: { schedule: { nextDueAt: string | null } } };

export type FollowSpaceMutationVariables = Exact<{
  input: SubscribeInput;
}>;


export type FollowSpaceMutation = { subscribe: { level: FollowLevel } };

export type MePageQueryVariables = Exact<{ [key: string]: never; }>;


export type MePageQuery = { community: { locales: Array<string>, name: string, kind: CommunityKind } | null, viewer: { isOnRoll: boolean, joinedAt: string | null, id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ id: string, kind: OfficeKind, spaceId: string | null }>, profile: { email: string | null, country: string | null, showsRegion: boolean, showsCountry: boolean, introduction: string, hasPassword: boolean }, vouches: Array<{ id: string, at: string, words: string, spaceName: string | null, vouchedBy: { displayName: string } | null }>, givenVouches: Array<{ id: string, at: string, words: string, person: { displayName: string } | null }>, sanctions: Array<{ kind: StandingKind, untilAt: string | null, decisionId: string }>, sessions: Array<{ id: string, device: string, createdAt: string, lastSeenAt: string, isThisOne: boolean, method: SignInMethod }> } | null, ownDecisions: Array<{ id: string, decidedAt: string, outcome: DecisionOutcome | null, state: DecisionState, isByRule: boolean, guideline: { number: number, title: string } | null }>, bookmarks: { edges: Array<{ node: { id: string } }> }, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ReviseProfileMutationVariables = Exact<{
  input: ReviseProfileInput;
}>;


export type ReviseProfileMutation = { reviseProfile: { viewer: { locale: string } } };

export type TakeVouchBackMutationVariables = Exact<{
  vouchId: string | number;
}>;


export type TakeVouchBackMutation = { withdrawVouch: { vouchId: string } };

export type SetPasswordMutationVariables = Exact<{
  input: SetPasswordInput;
}>;


export type SetPasswordMutation = { setPassword: { endedSessionCount: number } };

export type EndSessionMutationVariables = Exact<{
  sessionId: string | number;
}>;


export type EndSessionMutation = { endSession: { endedSessionCount: number } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { endedSessionCount: number } };

export type BookmarksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type BookmarksQuery = { bookmarks: { edges: Array<{ node: { id: string, excerpt: string | null, createdAt: string, author: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, thread: { title: string, space: { name: string, continent: Continent | null } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type LookAtCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type LookAtCaseQuery = { case: { outcomes: Array<DecisionOutcome>, id: string, number: number, version: number, state: CaseState, subjectKind: SubjectKind, spaceName: string | null, spaceSlug: string | null, threadId: string | null, threadTitle: string | null, postId: string | null, visibility: PostVisibility | null, severity: number, promiseAt: string, openedAt: string, openedBecause: CaseSource, holderName: string | null, isMine: boolean, claimExpiresAt: string | null, offeredToName: string | null, isOfferedToMe: boolean, incidentId: string | null, expulsionCaseId: string | null, moveTargets: Array<{ id: string, name: string }>, proposal: { kind: SanctionKind, hours: number | null, because: string, earlierCount: number }, ruleEffects: Array<{ id: string, kind: RuleEffectKind, ruleNames: Array<string>, untilAt: string | null, postsLeft: number | null }>, reasons: Array<{ because: QueueReasonCode, value: number }>, posts: Array<{ id: string, createdAt: string, html: string, isSubject: boolean, visibility: PostVisibility, author: { displayName: string, region: string | null, isErased: boolean } }>, revisions: Array<{ id: string, number: number, createdAt: string, source: string }>, screenings: Array<{ id: string, phase: string, outcome: string, failure: string | null, screenedAt: string, results: Array<{ ruleId: string, version: number, sentence: string, guidelineNumber: number, isOnTrial: boolean, outcome: string, spans: Array<Array<number>> }> }>, reports: Array<{ number: number, guidelineNumber: number, words: string, filedAt: string, reporterBand: ReporterBand }>, about: { joinedAt: string | null, postCount: number, isVouchedFor: boolean, person: { id: string, displayName: string, region: string | null } }, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: NoteKind, authorName: string, otherName: string | null, words: string, writtenAt: string }>, decisions: Array<{ id: string, isCovered: boolean, outcome: DecisionOutcome | null, guidelineNumber: number | null, reason: string | null, reasonWords: string | null, deciderName: string | null, isOwn: boolean, decidedAt: string, state: DecisionState, undoUntil: string | null, movedTo: { slug: string, name: string } | null, sanction: { id: string, kind: SanctionKind, hours: number, untilAt: string | null, state: SanctionState } | null }>, history: Array<{ caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }>, triage: { score: number, because: Array<{ words: string | null, weight: number }> } | null, similar: Array<{ alike: CaseLikeness, caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }> } | null, guidelines: { guidelines: Array<{ number: number, title: string }> } };

export type MoveTargetFragment = { id: string, name: string };

export type RuleEffectFragment = { id: string, kind: RuleEffectKind, ruleNames: Array<string>, untilAt: string | null, postsLeft: number | null };

export type DeskCaseFragment = { id: string, number: number, version: number, state: CaseState, subjectKind: SubjectKind, spaceName: string | null, spaceSlug: string | null, threadId: string | null, threadTitle: string | null, postId: string | null, visibility: PostVisibility | null, severity: number, promiseAt: string, openedAt: string, openedBecause: CaseSource, holderName: string | null, isMine: boolean, claimExpiresAt: string | null, offeredToName: string | null, isOfferedToMe: boolean, incidentId: string | null, expulsionCaseId: string | null, reasons: Array<{ because: QueueReasonCode, value: number }>, posts: Array<{ id: string, createdAt: string, html: string, isSubject: boolean, visibility: PostVisibility, author: { displayName: string, region: string | null, isErased: boolean } }>, revisions: Array<{ id: string, number: number, createdAt: string, source: string }>, screenings: Array<{ id: string, phase: string, outcome: string, failure: string | null, screenedAt: string, results: Array<{ ruleId: string, version: number, sentence: string, guidelineNumber: number, isOnTrial: boolean, outcome: string, spans: Array<Array<number>> }> }>, reports: Array<{ number: number, guidelineNumber: number, words: string, filedAt: string, reporterBand: ReporterBand }>, about: { joinedAt: string | null, postCount: number, isVouchedFor: boolean, person: { id: string, displayName: string, region: string | null } }, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: NoteKind, authorName: string, otherName: string | null, words: string, writtenAt: string }>, decisions: Array<{ id: string, isCovered: boolean, outcome: DecisionOutcome | null, guidelineNumber: number | null, reason: string | null, reasonWords: string | null, deciderName: string | null, isOwn: boolean, decidedAt: string, state: DecisionState, undoUntil: string | null, movedTo: { slug: string, name: string } | null, sanction: { id: string, kind: SanctionKind, hours: number, untilAt: string | null, state: SanctionState } | null }>, history: Array<{ caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }>, triage: { score: number, because: Array<{ words: string | null, weight: number }> } | null, similar: Array<{ alike: CaseLikeness, caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }> };

export type PastFragment = { caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string };

export type FindCaseQueryVariables = Exact<{
  number: number;
}>;


export type FindCaseQuery = { caseNumbered: string | null };

export type DraftReasonsQueryVariables = Exact<{
  id: string | number;
  guideline?: number | null | undefined;
}>;


export type DraftReasonsQuery = { case: { reasonDrafts: Array<{ outcome: DecisionOutcome, reasonKey: string, text: string, authorText: string, authorLanguage: string }> } | null };

export type ClaimCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ClaimCaseMutation = { claimCase: { case: { id: string } | null } };

export type ReleaseCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type ReleaseCaseMutation = { releaseCase: { case: { id: string } | null } };

export type NoteOnCaseMutationVariables = Exact<{
  input: NoteOnCaseInput;
}>;


export type NoteOnCaseMutation = { noteOnCase: { case: { id: string } | null } };

export type EndRuleEffectMutationVariables = Exact<{
  input: EndRuleEffectInput;
}>;


export type EndRuleEffectMutation = { endRuleEffect: { effectId: string } };

export type TakeOverCaseMutationVariables = Exact<{
  input: TakeOverCaseInput;
}>;


export type TakeOverCaseMutation = { takeOverCase: { case: { id: string } | null } };

export type HandOverCaseMutationVariables = Exact<{
  input: HandOverCaseInput;
}>;


export type HandOverCaseMutation = { handOverCase: { case: { id: string } | null } };

export type PassCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type PassCaseMutation = { passCase: { caseId: string } };

export type DecideCaseMutationVariables = Exact<{
  input: DecideCaseInput;
}>;


export type DecideCaseMutation = { decideCase: { decisionId: string, undoUntil: string } };

export type UndoDecisionMutationVariables = Exact<{
  input: UndoDecisionInput;
}>;


export type UndoDecisionMutation = { undoDecision: { case: { id: string } | null } };

export type ReadIncidentsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadIncidentsQuery = { incidents: Array<{ id: string, measure: IncidentMeasure, spaceId: string | null, spaceName: string | null, spaceSlug: string | null, usualCount: number, limitCount: number, peakCount: number, beganAt: string, endedAt: string | null, endedBecause: IncidentEnd | null, dismissedWhy: string | null, waitingCases: number, lastDay: Array<number>, calmUntil: string | null, mayCalm: boolean }> };

export type CalmForIncidentMutationVariables = Exact<{
  input: StartCalmModeInput;
}>;


export type CalmForIncidentMutation = { startCalmMode: { calmUntil: string | null } };

export type DismissIncidentMutationVariables = Exact<{
  input: DismissIncidentInput;
}>;


export type DismissIncidentMutation = { dismissIncident: { incidentId: string } };

export type QueueQueryVariables = Exact<{
  filter?: CaseFilterInput | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
}>;


export type QueueQuery = { secondViewCount: number, openIncidentCount: number, pendingSanctionCount: number, cases: { totalCount: number, hasEarlier: boolean, startCursor: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, excerpt: string, threadTitle: string | null, spaceName: string | null, openedBecause: CaseSource, severity: number, promiseAt: string, reportCount: number, holderName: string | null, isMine: boolean, offeredToName: string | null, isOfferedToMe: boolean, reasons: Array<{ because: QueueReasonCode, value: number }> } }> }, spaces: { edges: Array<{ node: { id: string, name: string } }> }, guidelines: { guidelines: Array<{ number: number, title: string }> }, moderatorDesk: { keysAreOn: boolean, limitIsChosen: boolean, limitMinutes: number | null, limitCases: number | null, startedAt: string | null, lastAt: string | null, taken: number, keys: Array<{ deed: string, key: string }> | null }, queueViews: Array<{ id: string, name: string, filter: { holding: CaseHolding | null, spaceId: string | null, language: string | null, leastSeverity: number | null, subjectKind: SubjectKind | null, openedBecause: CaseSource | null, guidelineNumber: number | null, isPastPromise: boolean | null, incidentId: string | null } }>, onDuty: Array<{ name: string, isMe: boolean, languages: Array<string> }>, house: { locales: Array<string> } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ClaimNextMutationVariables = Exact<{
  input: ClaimNextCaseInput;
}>;


export type ClaimNextMutation = { claimNextCase: { case: { id: string } | null } };

export type ClaimSecondViewMutationVariables = Exact<{ [key: string]: never; }>;


export type ClaimSecondViewMutation = { claimSecondView: { viewId: string | null } };

export type KeepQueueViewMutationVariables = Exact<{
  input: KeepQueueViewInput;
}>;


export type KeepQueueViewMutation = { keepQueueView: { viewId: string } };

export type ForgetQueueViewMutationVariables = Exact<{
  input: ForgetQueueViewInput;
}>;


export type ForgetQueueViewMutation = { forgetQueueView: { viewId: string } };

export type UndoDecisionsMutationVariables = Exact<{
  input: UndoDecisionsInput;
}>;


export type UndoDecisionsMutation = { undoDecisions: { decisionIds: Array<string> } };

export type OwnDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDeskQuery = { moderatorDesk: { keysAreOn: boolean, limitIsChosen: boolean, limitMinutes: number | null, limitCases: number | null, startedAt: string | null, lastAt: string | null, taken: number, keys: Array<{ deed: string, key: string }> | null } };

export type DeskFragment = { keysAreOn: boolean, limitIsChosen: boolean, limitMinutes: number | null, limitCases: number | null, startedAt: string | null, lastAt: string | null, taken: number, keys: Array<{ deed: string, key: string }> | null };

export type ChooseKeysMutationVariables = Exact<{
  input: ChooseKeysInput;
}>;


export type ChooseKeysMutation = { chooseKeys: { desk: { keysAreOn: boolean } } };

export type LimitSessionMutationVariables = Exact<{
  input: LimitSessionInput;
}>;


export type LimitSessionMutation = { limitSession: { desk: { limitIsChosen: boolean } } };

export type GoOnWithSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type GoOnWithSessionMutation = { goOnWithSession: { desk: { taken: number } } };

export type ReadRotaQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadRotaQuery = { viewer: { timeZone: string } | null, rota: Array<{ name: string, isMine: boolean, weekday: number, fromMinute: number, untilMinute: number, timeZone: string, languages: Array<string> }>, onDuty: Array<{ name: string, isMe: boolean, languages: Array<string> }> };

export type SetDutyHoursMutationVariables = Exact<{
  input: SetDutyHoursInput;
}>;


export type SetDutyHoursMutation = { setDutyHours: { rota: Array<{ weekday: number }> } };

export type KeptPostFieldsFragment = { id: string, threadId: string, threadTitle: string | null, spaceName: string, spaceSlug: string, authorName: string | null, writtenAt: string, isVisible: boolean, excerpt: string | null, decided: BackTestDecided, outcome: BackTestOutcome, caseId: string | null, because: string | null, nearness: number | null, likePostId: string | null };

export type LookAtBackTestQueryVariables = Exact<{
  ruleId: string | number;
  id?: string | number | null | undefined;
  after?: string | null | undefined;
  decided?: BackTestDecided | null | undefined;
}>;


export type LookAtBackTestQuery = { rule: { id: string, version: number, reading: { name: string } | null } | null, earlier: Array<{ id: string, state: BackTestState, ruleVersion: number, days: number, askedAt: string }>, chosen: Array<{ id: string, state: BackTestState, ruleVersion: number, days: number, totalCount: number, seenCount: number, judgedCount: number, judgedOnStoredCount: number, judgedOnWordsCount: number, couldNotRunCount: number, remainingSeconds: number | null, failure: string | null, askedAt: string, untilAt: string, unjudged: Array<{ because: UnjudgedReason, count: number }>, facts: Array<{ fact: string, source: FactSource, count: number }>, results: { caughtCount: number, heldCount: number, caseCount: number, refusedCount: number, missedCount: number, decided: { letStand: number, takenDown: number, overturned: number, undecided: number }, precision: { share: number, low: number, high: number, decidedCount: number } | null, weeks: Array<{ week: string, letStand: number, takenDown: number, overturned: number, undecided: number }>, spaces: Array<{ name: string | null, slug: string | null, letStand: number, takenDown: number, overturned: number, undecided: number }> } | null, caughtPosts: { edges: Array<{ node: { id: string, threadId: string, threadTitle: string | null, spaceName: string, spaceSlug: string, authorName: string | null, writtenAt: string, isVisible: boolean, excerpt: string | null, decided: BackTestDecided, outcome: BackTestOutcome, caseId: string | null, because: string | null, nearness: number | null, likePostId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, likelyMisses: { edges: Array<{ node: { id: string, threadId: string, threadTitle: string | null, spaceName: string, spaceSlug: string, authorName: string | null, writtenAt: string, isVisible: boolean, excerpt: string | null, decided: BackTestDecided, outcome: BackTestOutcome, caseId: string | null, because: string | null, nearness: number | null, likePostId: string | null } }> }, closedPosts: { count: number, cases: Array<{ id: string, number: number }> } }>, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type StartBackTestMutationVariables = Exact<{
  input: StartBackTestInput;
}>;


export type StartBackTestMutation = { startBackTest: { backTest: { id: string } } };

export type StopBackTestMutationVariables = Exact<{
  input: StopBackTestInput;
}>;


export type StopBackTestMutation = { stopBackTest: { backTest: { id: string } } };

export type RuleHitFieldsFragment = { edges: Array<{ node: { postId: string, isTrial: boolean, outcome: RuleOutcome, hitAt: string, spaceName: string, caseId: string | null, verdict: RuleVerdict | null, because: string | null, post: { id: string, excerpt: string | null, author: { displayName: string } } | null } }> };

export type LookAtRuleQueryVariables = Exact<{
  id: string | number;
  versionsAfter?: string | null | undefined;
}>;


export type LookAtRuleQuery = { house: { locales: Array<string> } | null, ruleBook: { mayWrite: boolean, needsTwoOffices: boolean }, rulesLanguage: { facts: Array<{ name: string, label: string, group: string, groupLabel: string, kind: RuleFactKind, isWindowed: boolean, comparisons: Array<string>, values: Array<{ name: string, label: string }> }>, conditions: Array<{ name: string, label: string }>, comparisons: Array<{ name: string, label: string }>, actions: Array<{ name: string, label: string }>, severities: Array<{ name: string, label: string }>, limits: { depth: number, nodes: number }, lists: Array<{ name: string, kind: RuleListKind }>, guidelines: Array<{ number: number, title: string }> }, rule: { id: string, state: RuleState, version: number, liveVersion: number | null, trialVersion: number | null, draftVersion: number | null, isStarter: boolean, isBackTested: boolean, document: string, reading: { name: string, purpose: string | null, guidelineNumber: number, phase: RulePhase, isQuiet: boolean, sentence: { text: string, parts: Array<{ kind: RulePartKind, depth: number, path: string, text: string }> } } | null, proposal: { version: number, proposedByName: string | null, proposedAt: string, isMine: boolean } | null, moves: Array<{ id: string, act: RuleAct, version: number, movedByName: string | null, movedAt: string, why: string }>, versions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { number: number, state: RuleVersionState, writtenByName: string | null, writtenAt: string | null, why: string, isStarter: boolean, isBackTested: boolean, changes: Array<{ kind: DifferenceKind, text: string, before: number | null, after: number | null }> } }> }, trialHits: { edges: Array<{ node: { postId: string, isTrial: boolean, outcome: RuleOutcome, hitAt: string, spaceName: string, caseId: string | null, verdict: RuleVerdict | null, because: string | null, post: { id: string, excerpt: string | null, author: { displayName: string } } | null } }> }, latestHits: { edges: Array<{ node: { postId: string, isTrial: boolean, outcome: RuleOutcome, hitAt: string, spaceName: string, caseId: string | null, verdict: RuleVerdict | null, because: string | null, post: { id: string, excerpt: string | null, author: { displayName: string } } | null } }> }, account: { hits: number, trialHits: number, weeks: Array<{ from: string, hits: number, trialHits: number }>, outcomes: Array<{ outcome: RuleOutcome, count: number }>, decided: { letStand: number, takenDown: number, overturned: number }, trialDecided: { letStand: number, takenDown: number, overturned: number }, drafts: { shown: number, rewritten: number, sent: number, held: number, rewrittenTakenDown: number, sentTakenDown: number } | null, retirement: { sentence: string } | null } } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type PutRuleOnTrialMutationVariables = Exact<{
  input: MoveRuleInput;
}>;


export type PutRuleOnTrialMutation = { putRuleOnTrial: { rule: { id: string } | null } };

export type MakeRuleLiveMutationVariables = Exact<{
  input: MoveRuleInput;
}>;


export type MakeRuleLiveMutation = { makeRuleLive: { outcome: MadeLive } };

export type RetireRuleMutationVariables = Exact<{
  input: RetireRuleInput;
}>;


export type RetireRuleMutation = { retireRule: { rule: { id: string } | null } };

export type RuleListsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleListsQuery = { ruleBook: { mayWrite: boolean }, ruleLists: Array<{ name: string, kind: RuleListKind, entryCount: number, isStarter: boolean, changedAt: string | null, usedBy: Array<string> }>, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type LookAtRuleListQueryVariables = Exact<{
  name: string;
  containing?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LookAtRuleListQuery = { ruleBook: { mayWrite: boolean }, ruleList: { name: string, kind: RuleListKind, version: number, entryCount: number, isStarter: boolean, usedBy: Array<string>, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { text: string, reason: string | null } }> }, versions: Array<{ number: number, entryCount: number, addedCount: number, removedCount: number, isStarter: boolean, writtenByName: string | null, writtenAt: string, why: string }> } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type ReviseRuleListMutationVariables = Exact<{
  input: ReviseRuleListInput;
}>;


export type ReviseRuleListMutation = { reviseRuleList: { list: { name: string, version: number } | null } };

export type RuleNewsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleNewsQuery = { ruleBook: { mayWrite: boolean, starterNews: Array<{ ruleId: string, isNew: boolean, document: string, reading: { name: string, guidelineNumber: number, purpose: string | null, sentence: { text: string } }, difference: Array<{ kind: DifferenceKind, text: string, before: number | null, after: number | null }> }> }, rules: Array<{ id: string, version: number, state: RuleState }>, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type RuleLanguageFieldsFragment = { facts: Array<{ name: string, label: string, group: string, groupLabel: string, kind: RuleFactKind, isWindowed: boolean, comparisons: Array<string>, values: Array<{ name: string, label: string }> }>, conditions: Array<{ name: string, label: string }>, comparisons: Array<{ name: string, label: string }>, actions: Array<{ name: string, label: string }>, severities: Array<{ name: string, label: string }>, limits: { depth: number, nodes: number }, lists: Array<{ name: string, kind: RuleListKind }>, guidelines: Array<{ number: number, title: string }> };

export type RuleReadingFieldsFragment = { name: string, purpose: string | null, guidelineNumber: number, phase: RulePhase, isQuiet: boolean, sentence: { text: string, parts: Array<{ kind: RulePartKind, depth: number, path: string, text: string }> } };

export type RulesQueryVariables = Exact<{
  state?: RuleState | null | undefined;
}>;


export type RulesQuery = { ruleBook: { mayWrite: boolean, maySetUp: boolean, needsTwoOffices: boolean, starterNews: Array<{ ruleId: string }> }, rules: Array<{ id: string, state: RuleState, isStarter: boolean, draftVersion: number | null, trialVersion: number | null, reading: { name: string, guidelineNumber: number, sentence: { text: string } } | null, proposal: { version: number } | null, account: { weeks: Array<{ hits: number, trialHits: number }>, decided: { letStand: number, takenDown: number, overturned: number }, retirement: { sentence: string } | null } }>, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type CheckRuleQueryVariables = Exact<{
  document: string;
}>;


export type CheckRuleQuery = { checkRule: { isGood: boolean, troubles: Array<{ path: string, line: number, message: string }>, reading: { name: string, purpose: string | null, guidelineNumber: number, phase: RulePhase, isQuiet: boolean, sentence: { text: string, parts: Array<{ kind: RulePartKind, depth: number, path: string, text: string }> } } | null } };

export type NewRuleQueryVariables = Exact<{ [key: string]: never; }>;


export type NewRuleQuery = { house: { locales: Array<string> } | null, ruleBook: { mayWrite: boolean }, rulesLanguage: { facts: Array<{ name: string, label: string, group: string, groupLabel: string, kind: RuleFactKind, isWindowed: boolean, comparisons: Array<string>, values: Array<{ name: string, label: string }> }>, conditions: Array<{ name: string, label: string }>, comparisons: Array<{ name: string, label: string }>, actions: Array<{ name: string, label: string }>, severities: Array<{ name: string, label: string }>, limits: { depth: number, nodes: number }, lists: Array<{ name: string, kind: RuleListKind }>, guidelines: Array<{ number: number, title: string }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type RequireTwoOfficesMutationVariables = Exact<{
  input: RequireTwoOfficesForRulesInput;
}>;


export type RequireTwoOfficesMutation = { requireTwoOfficesForRules: { ruleBook: { needsTwoOffices: boolean } } };

export type DraftRuleMutationVariables = Exact<{
  input: DraftRuleInput;
}>;


export type DraftRuleMutation = { draftRule: { version: number, rule: { id: string } | null } };

export type ReadPendingSanctionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadPendingSanctionsQuery = { pendingSanctions: Array<{ sanctionId: string, caseId: string, caseNumber: number, outcome: DecisionOutcome, guidelineNumber: number | null, reason: string, reasonWords: string | null, reasonLanguage: string | null, proposerName: string | null, isOwn: boolean, mayAnswer: boolean, proposedAt: string, hours: number, lapsesAt: string, person: { displayName: string, region: string | null }, history: Array<{ caseId: string, decidedAt: string, outcome: DecisionOutcome, guidelineNumber: number | null, sanctionKind: string | null, state: string }> }> };

export type SecondSanctionMutationVariables = Exact<{
  input: SecondSanctionInput;
}>;


export type SecondSanctionMutation = { secondSanction: { sanction: { id: string } } };

export type LookAtOneOfSeveralQueryVariables = Exact<{
  id: string | number;
}>;


export type LookAtOneOfSeveralQuery = { case: { id: string, number: number, version: number, state: CaseState, excerpt: string, threadTitle: string | null, spaceName: string | null, subjectKind: SubjectKind, visibility: PostVisibility | null, outcomes: Array<DecisionOutcome>, holderName: string | null, isMine: boolean, moveTargets: Array<{ id: string, name: string }>, about: { person: { displayName: string } }, posts: Array<{ id: string, isSubject: boolean, html: string }> } | null };

export type ReadClausesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadClausesQuery = { guidelines: { guidelines: Array<{ number: number, title: string }> } };

export type DecideCasesMutationVariables = Exact<{
  input: DecideCasesInput;
}>;


export type DecideCasesMutation = { decideCases: { decidedCount: number, results: Array<{ caseId: string, decisionId: string | null, undoUntil: string | null, code: string | null, params: string | null }> } };

export type ReadTriageQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadTriageQuery = { triage: { isOn: boolean, maySwitch: boolean, leastDecisions: number, versions: Array<{ version: number, state: TriageVersionState, trainedAt: string, examples: number, bad: number, precision: number | null, recall: number | null, auc: number | null, bands: Array<{ from: number, count: number, said: number, were: number }> }> } };

export type SwitchTriageMutationVariables = Exact<{
  input: SwitchTriageInput;
}>;


export type SwitchTriageMutation = { switchTriage: { triage: { isOn: boolean } } };

export type LookForSecondViewQueryVariables = Exact<{
  id: string | number;
}>;


export type LookForSecondViewQuery = { secondView: { id: string, because: SecondViewReason, case: { outcomes: Array<DecisionOutcome>, id: string, number: number, version: number, state: CaseState, subjectKind: SubjectKind, spaceName: string | null, spaceSlug: string | null, threadId: string | null, threadTitle: string | null, postId: string | null, visibility: PostVisibility | null, severity: number, promiseAt: string, openedAt: string, openedBecause: CaseSource, holderName: string | null, isMine: boolean, claimExpiresAt: string | null, offeredToName: string | null, isOfferedToMe: boolean, incidentId: string | null, expulsionCaseId: string | null, moveTargets: Array<{ id: string, name: string }>, reasons: Array<{ because: QueueReasonCode, value: number }>, posts: Array<{ id: string, createdAt: string, html: string, isSubject: boolean, visibility: PostVisibility, author: { displayName: string, region: string | null, isErased: boolean } }>, revisions: Array<{ id: string, number: number, createdAt: string, source: string }>, screenings: Array<{ id: string, phase: string, outcome: string, failure: string | null, screenedAt: string, results: Array<{ ruleId: string, version: number, sentence: string, guidelineNumber: number, isOnTrial: boolean, outcome: string, spans: Array<Array<number>> }> }>, reports: Array<{ number: number, guidelineNumber: number, words: string, filedAt: string, reporterBand: ReporterBand }>, about: { joinedAt: string | null, postCount: number, isVouchedFor: boolean, person: { id: string, displayName: string, region: string | null } }, colleagues: Array<{ id: string, name: string }>, notes: Array<{ id: string, kind: NoteKind, authorName: string, otherName: string | null, words: string, writtenAt: string }>, decisions: Array<{ id: string, isCovered: boolean, outcome: DecisionOutcome | null, guidelineNumber: number | null, reason: string | null, reasonWords: string | null, deciderName: string | null, isOwn: boolean, decidedAt: string, state: DecisionState, undoUntil: string | null, movedTo: { slug: string, name: string } | null, sanction: { id: string, kind: SanctionKind, hours: number, untilAt: string | null, state: SanctionState } | null }>, history: Array<{ caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }>, triage: { score: number, because: Array<{ words: string | null, weight: number }> } | null, similar: Array<{ alike: CaseLikeness, caseId: string, decidedAt: string, excerpt: string | null, guidelineNumber: number | null, outcome: DecisionOutcome, sanctionKind: string | null, state: string }> } } | null, guidelines: { guidelines: Array<{ number: number, title: string }> } };

export type GiveSecondViewMutationVariables = Exact<{
  input: GiveSecondViewInput;
}>;


export type GiveSecondViewMutation = { giveSecondView: { agrees: boolean, caseId: string, outcome: DecisionOutcome, guidelineNumber: number | null } };

export type ReadAgreementQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadAgreementQuery = { guidelineAgreement: Array<{ guidelineNumber: number, viewCount: number, agreedCount: number, shouldRewrite: boolean }>, guidelines: { guidelines: Array<{ number: number, title: string }> } };

export type ReadNoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReadNoticesQuery = { mine: { unreadCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: NoticeKind, sentence: string, link: string, excerpt: string | null, createdAt: string, isRead: boolean, spaceName: string | null } }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead: { unreadCount: number } };

export type OfficesPageQueryVariables = Exact<{
  isFinding: boolean;
  named: string;
}>;


export type OfficesPageQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, offices: Array<{ id: string, kind: OfficeKind, spaceId: string | null, spaceName: string | null, languages: Array<string>, fromAt: string, untilAt: string | null, reason: string | null, holder: { id: string, displayName: string } | null, giver: { displayName: string } | null }> | null, officeCandidates?: Array<{ id: string, displayName: string }>, spaces: { edges: Array<{ node: { id: string, name: string } }> }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type GrantOfficeMutationVariables = Exact<{
  input: GrantOfficeInput;
}>;


export type GrantOfficeMutation = { grantOffice: { officeId: string } };

export type EndOfficeMutationVariables = Exact<{
  input: EndOfficeInput;
}>;


export type EndOfficeMutation = { endOffice: { officeId: string } };

export type PlaceOfPostQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceOfPostQuery = { viewer: { id: string } | null, post: { threadId: string, countBefore: number } | null };

export type PostToEditQueryVariables = Exact<{
  id: string | number;
}>;


export type PostToEditQuery = { post: { id: string, source: string | null, version: number, isOwn: boolean, visibility: PostVisibility, createdAt: string, html: string | null, countBefore: number, author: { displayName: string }, permissions: { edit: boolean, withdraw: boolean, moderate: boolean }, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, thread: { id: string, title: string, space: { id: string, guidelineLine: string } } | null } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type RevisePostMutationVariables = Exact<{
  input: RevisePostInput;
}>;


export type RevisePostMutation = { revisePost: { outcome: PostOutcome, explanation: string | null, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, post: { id: string, countBefore: number } | null, thread: { id: string } | null } };

export type WithdrawPostMutationVariables = Exact<{
  postId: string | number;
}>;


export type WithdrawPostMutation = { withdrawPost: { post: { id: string, threadId: string } | null } };

export type OpenCaseMutationVariables = Exact<{
  input: OpenCaseInput;
}>;


export type OpenCaseMutation = { openCase: { case: { id: string } | null } };

export type WhatToReportQueryVariables = Exact<{
  id: string | number;
}>;


export type WhatToReportQuery = { post: { id: string, html: string | null, createdAt: string, isOwn: boolean, isOpening: boolean, threadId: string, author: { id: string, displayName: string, region: string | null, isErased: boolean } } | null, guidelines: { guidelines: Array<{ number: number, title: string, clause: string }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type FileReportMutationVariables = Exact<{
  input: FileReportInput;
}>;


export type FileReportMutation = { fileReport: { report: { id: string } } };

export type WhomToVouchForQueryVariables = Exact<{
  id: string | number;
}>;


export type WhomToVouchForQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, givenVouches: Array<{ words: string, person: { id: string } | null }> } | null, post: { id: string, author: { id: string, displayName: string }, thread: { space: { id: string } } | null, permissions: { vouch: boolean } } | null, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type VouchForAuthorMutationVariables = Exact<{
  input: VouchForInput;
}>;


export type VouchForAuthorMutation = { vouchFor: { vouchId: string } };

export type ReadPanelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadPanelsQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, ownPanels: Array<{ id: string, spaceName: string, state: PanelState, seat: PanelSeatState, askedAt: string }>, appealPanels: { mode: AppealPanelMode, why: string }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type SetAppealPanelsMutationVariables = Exact<{
  input: SetAppealPanelsInput;
}>;


export type SetAppealPanelsMutation = { setAppealPanels: { appealPanels: { mode: AppealPanelMode } } };

export type ReadPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadPanelQuery = { panel: { id: string, spaceName: string, mode: AppealPanelMode, state: PanelState, seat: PanelSeatState, answerBy: string, sitsUntil: string | null, ownView: Hearing | null, ownReasons: string | null, answer: Hearing | null, matter: { html: string, threadTitle: string | null, outcome: DecisionOutcome, reason: string, reasonWords: string | null, reasonLanguage: string | null, appellantIs: PartInDecision, appealWords: string, guideline: { number: number, title: string, clause: string } | null } | null, votes: Array<{ view: Hearing, reasons: string }> | null } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type AnswerPanelCallMutationVariables = Exact<{
  input: AnswerPanelCallInput;
}>;


export type AnswerPanelCallMutation = { answerPanelCall: { panelId: string } };

export type VoteOnPanelMutationVariables = Exact<{
  input: VoteOnPanelInput;
}>;


export type VoteOnPanelMutation = { voteOnPanel: { panelId: string } };

export type ReadPanelDrawQueryVariables = Exact<{
  id: string | number;
}>;


export type ReadPanelDrawQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, panelDraw: { id: string, state: PanelState, committedAt: string, drawnAt: string | null, poolSize: number, poolRoot: string, secretHash: string, wordHash: string | null, secret: string | null, turns: Array<{ turn: number, place: number, ticket: string, path: Array<string>, blankOwner: string | null, blankSalt: string | null, became: PanelSeatState | null }>, committed: { entryId: string, leaf: string, leafHash: string, leafIndex: number, treeSize: number, root: string, path: Array<string> } | null, drawn: { entryId: string, leaf: string, leafHash: string, leafIndex: number, treeSize: number, root: string, path: Array<string> } | null, ownTicket: { place: number, ticket: string, salt: string, path: Array<string> } | null } | null, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type SpacePageQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type SpacePageQuery = { space: { state: SpaceState, guidelineLine: string, id: string, slug: string, name: string, purpose: string, kind: SpaceKind, mode: AccessMode, continent: Continent | null, countries: Array<string>, parentId: string | null, calmMode: { until: string | null, maySet: boolean }, participation: { state: ParticipationState, role: ParticipationRole } | null, parent: { slug: string, name: string } | null, branches: Array<{ id: string, slug: string, name: string, purpose: string, kind: SpaceKind, mode: AccessMode, continent: Continent | null, countries: Array<string>, parentId: string | null, headcount: { count: number, isExact: boolean } | null, participation: { state: ParticipationState } | null }>, coordinators: Array<{ id: string, displayName: string, region: string | null, continent: Continent | null, isErased: boolean }>, leads: Array<{ id: string, displayName: string, region: string | null, continent: Continent | null, isErased: boolean }>, participants: { edges: Array<{ node: { role: ParticipationRole, person: { id: string, displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, ownVouch: { id: string, words: string } | null } }>, pageInfo: { hasNextPage: boolean } } | null, requests: Array<{ words: string, askedAt: string, person: { id: string, displayName: string, region: string | null, continent: Continent | null, isErased: boolean } }> | null, permissions: { read: boolean, join: boolean, askToJoin: boolean, leave: boolean, lead: boolean, startThread: boolean, hostThread: boolean, vouch: boolean }, pinnedThreads: Array<{ id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null }>, threads: { edges: Array<{ node: { id: string, title: string, state: ThreadState, isPinned: boolean, postCount: number, unreadCount: number, lastActivityAt: string, lastAuthor: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean } | null, space: { slug: string, name: string, continent: Continent | null }, timetable: { opensAt: string, closesAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, headcount: { count: number, isExact: boolean } | null } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type SpaceToActOnQueryVariables = Exact<{
  slug: string;
}>;


export type SpaceToActOnQuery = { space: { id: string } | null };

export type JoinSpaceMutationVariables = Exact<{
  spaceId: string | number;
}>;


export type JoinSpaceMutation = { joinSpace: { space: { id: string } | null } };

export type LeaveSpaceMutationVariables = Exact<{
  spaceId: string | number;
}>;


export type LeaveSpaceMutation = { leaveSpace: { space: { id: string } | null } };

export type RequestToJoinMutationVariables = Exact<{
  spaceId: string | number;
  words?: string | null | undefined;
}>;


export type RequestToJoinMutation = { requestToJoin: { space: { id: string } | null } };

export type DecideRequestMutationVariables = Exact<{
  input: DecideRequestInput;
}>;


export type DecideRequestMutation = { decideRequest: { space: { id: string } | null } };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { assignRole: { space: { id: string } | null } };

export type VouchForMutationVariables = Exact<{
  input: VouchForInput;
}>;


export type VouchForMutation = { vouchFor: { vouchId: string } };

export type WithdrawVouchMutationVariables = Exact<{
  input: WithdrawVouchInput;
}>;


export type WithdrawVouchMutation = { withdrawVouch: { vouchId: string } };

export type StartCalmModeMutationVariables = Exact<{
  input: StartCalmModeInput;
}>;


export type StartCalmModeMutation = { startCalmMode: { calmUntil: string | null } };

export type EndCalmModeMutationVariables = Exact<{
  input: EndCalmModeInput;
}>;


export type EndCalmModeMutation = { endCalmMode: { calmUntil: string | null } };

export type SearchPageQueryVariables = Exact<{
  words: string;
  after?: string | null | undefined;
}>;


export type SearchPageQuery = { search: { edges: Array<{ node: { id: string, excerpt: string, threadTitle: string, post: { createdAt: string, author: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, thread: { space: { slug: string, name: string, continent: Continent | null } } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type SetUpLinkQueryVariables = Exact<{
  token: string;
}>;


export type SetUpLinkQuery = { isSetUpLink: boolean, mayFillExample: boolean, community: { name: string, kind: CommunityKind, locales: Array<string> } | null, viewer: { id: string } | null };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { viewer: { locale: string } } };

export type FillExampleMutationVariables = Exact<{
  token: string;
}>;


export type FillExampleMutation = { fillExample: { personCount: number } };

export type RequestSignInLinkMutationVariables = Exact<{
  email: string;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { isAccepted: boolean } };

export type SignInWithPasswordMutationVariables = Exact<{
  input: SignInWithPasswordInput;
}>;


export type SignInWithPasswordMutation = { signInWithPassword: { viewer: { locale: string } } };

export type SignInWithLinkMutationVariables = Exact<{
  token: string;
}>;


export type SignInWithLinkMutation = { signInWithLink: { viewer: { locale: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { isSignedOut: boolean } };

export type DirectoryQueryVariables = Exact<{ [key: string]: never; }>;


export type DirectoryQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, spaces: { edges: Array<{ node: { id: string, slug: string, name: string, purpose: string, kind: SpaceKind, mode: AccessMode, continent: Continent | null, countries: Array<string>, parentId: string | null, parent: { name: string } | null, headcount: { count: number, isExact: boolean } | null, participation: { state: ParticipationState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type MoreSpacesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MoreSpacesQuery = { spaces: { edges: Array<{ node: { id: string, slug: string, name: string, purpose: string, kind: SpaceKind, mode: AccessMode, continent: Continent | null, countries: Array<string>, parentId: string | null, parent: { name: string } | null, headcount: { count: number, isExact: boolean } | null, participation: { state: ParticipationState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewSpaceQueryVariables = Exact<{ [key: string]: never; }>;


export type NewSpaceQuery = { viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null, offices: Array<{ kind: OfficeKind, spaceId: string | null }> } | null, spaces: { edges: Array<{ node: { id: string, name: string } }> }, community: { name: string, kind: CommunityKind } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type OpenSpaceMutationVariables = Exact<{
  input: OpenSpaceInput;
}>;


export type OpenSpaceMutation = { openSpace: { space: { slug: string } | null } };

export type ThreadPageQueryVariables = Exact<{
  id: string | number;
  skip?: number | null | undefined;
}>;


export type ThreadPageQuery = { thread: { id: string, title: string, state: ThreadState, createdAt: string, isPinned: boolean, isPublished: boolean, isHost: boolean, isVisited: boolean, readAt: string | null, postCount: number, unreadCount: number, slowSeconds: number | null, chosenSlowSeconds: number | null, mayRun: boolean, author: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, move: { at: string, from: { slug: string, name: string } | null } | null, ruleSlowing: { id: string, kind: RuleEffectKind, ruleNames: Array<string>, untilAt: string | null, postsLeft: number | null } | null, timetable: { opensAt: string, closesAt: string, summaryPostId: string | null } | null, hosts: Array<{ displayName: string, region: string | null, continent: Continent | null, isErased: boolean }>, mayAnswer: { isAllowed: boolean, code: string | null, because: string | null }, space: { id: string, slug: string, name: string, continent: Continent | null, guidelineLine: string, permissions: { join: boolean } }, posts: { edges: Array<{ cursor: string, node: { id: string, isOwn: boolean, isOpening: boolean, isHighlighted: boolean, isBookmarked: boolean, isScreened: boolean, hasHeldEdit: boolean, isWrittenElsewhere: boolean, visibility: PostVisibility, html: string | null, createdAt: string, publishedAt: string | null, editedAt: string | null, answersPostId: string | null, answersAuthorName: string | null, answersExcerpt: string | null, decisionId: string | null, author: { displayName: string, region: string | null, continent: Continent | null, isErased: boolean }, reactions: Array<{ kind: ReactionKind, count: number, isMine: boolean }>, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, permissions: { react: boolean, edit: boolean, withdraw: boolean, report: boolean, highlight: boolean, moderate: boolean, vouch: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type WhereToOpenQueryVariables = Exact<{
  id: string | number;
}>;


export type WhereToOpenQuery = { viewer: { id: string } | null, thread: { postCount: number, isVisited: boolean, unreadCount: number, firstUnread: { id: string, countBefore: number } | null } | null };

export type ThreadNewsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ThreadNewsQuery = { thread: { posts: { edges: Array<{ node: { id: string, isOwn: boolean, visibility: PostVisibility } }> } } | null };

export type SubmitPostMutationVariables = Exact<{
  input: SubmitPostInput;
}>;


export type SubmitPostMutation = { submitPost: { outcome: PostOutcome, explanation: string | null, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, post: { id: string, countBefore: number } | null, thread: { id: string } | null } };

export type ReactMutationVariables = Exact<{
  input: ReactInput;
}>;


export type ReactMutation = { react: { post: { id: string } | null } };

export type BookmarkMutationVariables = Exact<{
  input: BookmarkInput;
}>;


export type BookmarkMutation = { bookmark: { post: { id: string } | null } };

export type HighlightPostMutationVariables = Exact<{
  input: HighlightPostInput;
}>;


export type HighlightPostMutation = { highlightPost: { post: { id: string } | null } };

export type MarkReadMutationVariables = Exact<{
  input: MarkReadInput;
}>;


export type MarkReadMutation = { markRead: { thread: { id: string } | null } };

export type RunThreadMutationVariables = Exact<{
  input: RunThreadInput;
}>;


export type RunThreadMutation = { runThread: { thread: { id: string } | null } };

export type CloseThreadMutationVariables = Exact<{
  input: CloseThreadInput;
}>;


export type CloseThreadMutation = { closeThread: { thread: { id: string } | null } };

export type TransparencyPageQueryVariables = Exact<{
  period?: string | null | undefined;
}>;


export type TransparencyPageQuery = { transparencyPeriods: Array<string>, transparency: { period: string, madeAt: string, tables: Array<{ kind: TransparencyTableKind, total: number | null, others: number | null, rows: Array<{ key: string, label: string, count: number }> }>, waits: { medianMinutes: number, longestHours: number, keptPercent: number } | null, waitsByGuideline: Array<{ key: string, label: string, medianMinutes: number, longestHours: number, keptPercent: number }>, overturned: Array<{ key: string, label: string, percent: number }>, agreement: Array<{ key: string, label: string, percent: number }>, history: Array<{ period: string, reportCount: number | null, medianMinutes: number | null }> } | null, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type TransparencyFileQueryVariables = Exact<{
  period: string;
}>;


export type TransparencyFileQuery = { transparency: { period: string, csv: string } | null };

export type WhatStopsQueryVariables = Exact<{
  token: string;
}>;


export type WhatStopsQuery = { unsubscribeLink: StoppedMail | null };

export type StopMailMutationVariables = Exact<{
  input: UnsubscribeByTokenInput;
}>;


export type StopMailMutation = { unsubscribeByToken: { what: StoppedMail } };

export type WritePageQueryVariables = Exact<{ [key: string]: never; }>;


export type WritePageQuery = { writable: { edges: Array<{ node: { id: string, slug: string, name: string, guidelineLine: string, permissions: { startThread: boolean, hostThread: boolean } } }> }, community: { name: string, kind: CommunityKind } | null, viewer: { id: string, displayName: string, locale: string, timeZone: string, homeSpaceId: string | null, openCaseCount: number | null } | null, notices: { unreadCount: number }, mySpaces: { edges: Array<{ node: { id: string, slug: string, name: string, kind: SpaceKind, continent: Continent | null } }> } };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { startThread: { outcome: PostOutcome, explanation: string | null, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, post: { id: string, countBefore: number } | null, thread: { id: string } | null } };

export type HostThreadMutationVariables = Exact<{
  input: HostThreadInput;
}>;


export type HostThreadMutation = { hostThread: { outcome: PostOutcome, explanation: string | null, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }>, post: { id: string, countBefore: number } | null, thread: { id: string } | null } };

export type CheckDraftMutationVariables = Exact<{
  input: CheckDraftInput;
}>;


export type CheckDraftMutation = { checkDraft: { outcome: PostOutcome, remarks: Array<{ guidelineNumber: number, sentence: string, mend: string | null, spans: Array<Array<number>> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AuthorFieldsFragmentDoc = new TypedDocumentString(`
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
    `, {"fragmentName":"AuthorFields"}) as unknown as TypedDocumentString<AuthorFieldsFragment, unknown>;
export const ThreadLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment ThreadLineFields on Thread {
  id
  title
  state
  isPinned
  postCount
  unreadCount
  lastActivityAt
  lastAuthor {
    ...AuthorFields
  }
  space {
    slug
    name
    continent
  }
  timetable {
    opensAt
    closesAt
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}`, {"fragmentName":"ThreadLineFields"}) as unknown as TypedDocumentString<ThreadLineFieldsFragment, unknown>;
export const RemarkFieldsFragmentDoc = new TypedDocumentString(`
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
    `, {"fragmentName":"RemarkFields"}) as unknown as TypedDocumentString<RemarkFieldsFragment, unknown>;
export const PostFieldsFragmentDoc = new TypedDocumentString(`
    fragment PostFields on Post {
  id
  author {
    ...AuthorFields
  }
  isOwn
  isOpening
  isHighlighted
  isBookmarked
  isScreened
  hasHeldEdit
  isWrittenElsewhere
  visibility
  html
  createdAt
  publishedAt
  editedAt
  answersPostId
  answersAuthorName
  answersExcerpt
  decisionId
  reactions {
    kind
    count
    isMine
  }
  remarks {
    ...RemarkFields
  }
  permissions {
    react
    edit
    withdraw
    report
    highlight
    moderate
    vouch
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}`, {"fragmentName":"PostFields"}) as unknown as TypedDocumentString<PostFieldsFragment, unknown>;
export const SentFieldsFragmentDoc = new TypedDocumentString(`
    fragment SentFields on SubmitPostPayload {
  outcome
  explanation
  remarks {
    ...RemarkFields
  }
  post {
    id
    countBefore
  }
  thread {
    id
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}`, {"fragmentName":"SentFields"}) as unknown as TypedDocumentString<SentFieldsFragment, unknown>;
export const FrameFieldsFragmentDoc = new TypedDocumentString(`
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
    `, {"fragmentName":"FrameFields"}) as unknown as TypedDocumentString<FrameFieldsFragment, unknown>;
export const SpaceLineFieldsFragmentDoc = new TypedDocumentString(`
    fragment SpaceLineFields on Space {
  id
  slug
  name
  purpose
  kind
  mode
  continent
  countries
  parentId
  headcount {
    count
    isExact
  }
  participation {
    state
  }
}
    `, {"fragmentName":"SpaceLineFields"}) as unknown as TypedDocumentString<SpaceLineFieldsFragment, unknown>;
export const RetoldFieldsFragmentDoc = new TypedDocumentString(`
    fragment RetoldFields on CaseLawEntry {
  id
  language
  summary
  outcome
  guidelineNumber
  guidelinesVersion
  decisionState
  decidedIn
  continent
}
    `, {"fragmentName":"RetoldFields"}) as unknown as TypedDocumentString<RetoldFieldsFragment, unknown>;
export const ChangeFieldsFragmentDoc = new TypedDocumentString(`
    fragment ChangeFields on GuidelineChange {
  number
  kind
  title {
    kind
    text
  }
  clause {
    kind
    text
  }
}
    `, {"fragmentName":"ChangeFields"}) as unknown as TypedDocumentString<ChangeFieldsFragment, unknown>;
export const MoveTargetFragmentDoc = new TypedDocumentString(`
    fragment MoveTarget on Space {
  id
  name
}
    `, {"fragmentName":"MoveTarget"}) as unknown as TypedDocumentString<MoveTargetFragment, unknown>;
export const RuleEffectFragmentDoc = new TypedDocumentString(`
    fragment RuleEffect on RunningRuleEffect {
  id
  kind
  ruleNames
  untilAt
  postsLeft
}
    `, {"fragmentName":"RuleEffect"}) as unknown as TypedDocumentString<RuleEffectFragment, unknown>;
export const PastFragmentDoc = new TypedDocumentString(`
    fragment Past on PastDecision {
  caseId
  decidedAt
  excerpt
  guidelineNumber
  outcome
  sanctionKind
  state
}
    `, {"fragmentName":"Past"}) as unknown as TypedDocumentString<PastFragment, unknown>;
export const DeskCaseFragmentDoc = new TypedDocumentString(`
    fragment DeskCase on CaseForModerator {
  id
  number
  version
  state
  subjectKind
  spaceName
  spaceSlug
  threadId
  threadTitle
  postId
  visibility
  severity
  promiseAt
  openedAt
  openedBecause
  holderName
  isMine
  claimExpiresAt
  reasons {
    because
    value
  }
  posts {
    id
    author {
      displayName
      region
      isErased
    }
    createdAt
    html
    isSubject
    visibility
  }
  revisions {
    id
    number
    createdAt
    source
  }
  screenings {
    id
    phase
    outcome
    failure
    screenedAt
    results {
      ruleId
      version
      sentence
      guidelineNumber
      isOnTrial
      outcome
      spans
    }
  }
  reports {
    number
    guidelineNumber
    words
    filedAt
    reporterBand
  }
  about {
    person {
      id
      displayName
      region
    }
    joinedAt
    postCount
    isVouchedFor
  }
  colleagues {
    id
    name
  }
  offeredToName
  isOfferedToMe
  incidentId
  notes {
    id
    kind
    authorName
    otherName
    words
    writtenAt
  }
  decisions {
    id
    isCovered
    outcome
    guidelineNumber
    reason
    reasonWords
    deciderName
    isOwn
    decidedAt
    state
    undoUntil
    movedTo {
      slug
      name
    }
    sanction {
      id
      kind
      hours
      untilAt
      state
    }
  }
  history {
    ...Past
  }
  expulsionCaseId
  triage {
    score
    because {
      words
      weight
    }
  }
  similar {
    alike
    caseId
    decidedAt
    excerpt
    guidelineNumber
    outcome
    sanctionKind
    state
  }
}
    fragment Past on PastDecision {
  caseId
  decidedAt
  excerpt
  guidelineNumber
  outcome
  sanctionKind
  state
}`, {"fragmentName":"DeskCase"}) as unknown as TypedDocumentString<DeskCaseFragment, unknown>;
export const DeskFragmentDoc = new TypedDocumentString(`
    fragment Desk on ModeratorDesk {
  keys {
    deed
    key
  }
  keysAreOn
  limitIsChosen
  limitMinutes
  limitCases
  startedAt
  lastAt
  taken
}
    `, {"fragmentName":"Desk"}) as unknown as TypedDocumentString<DeskFragment, unknown>;
export const KeptPostFieldsFragmentDoc = new TypedDocumentString(`
    fragment KeptPostFields on BackTestPost {
  id
  threadId
  threadTitle
  spaceName
  spaceSlug
  authorName
  writtenAt
  isVisible
  excerpt
  decided
  outcome
  caseId
  because
  nearness
  likePostId
}
    `, {"fragmentName":"KeptPostFields"}) as unknown as TypedDocumentString<KeptPostFieldsFragment, unknown>;
export const RuleHitFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleHitFields on RuleHitConnection {
  edges {
    node {
      postId
      isTrial
      outcome
      hitAt
      spaceName
      caseId
      verdict
      because
      post {
        id
        excerpt
        author {
          displayName
        }
      }
    }
  }
}
    `, {"fragmentName":"RuleHitFields"}) as unknown as TypedDocumentString<RuleHitFieldsFragment, unknown>;
export const RuleLanguageFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleLanguageFields on RulesLanguage {
  facts {
    name
    label
    group
    groupLabel
    kind
    isWindowed
    comparisons
    values {
      name
      label
    }
  }
  conditions {
    name
    label
  }
  comparisons {
    name
    label
  }
  actions {
    name
    label
  }
  severities {
    name
    label
  }
  limits {
    depth
    nodes
  }
  lists {
    name
    kind
  }
  guidelines {
    number
    title
  }
}
    `, {"fragmentName":"RuleLanguageFields"}) as unknown as TypedDocumentString<RuleLanguageFieldsFragment, unknown>;
export const RuleReadingFieldsFragmentDoc = new TypedDocumentString(`
    fragment RuleReadingFields on RuleReading {
  name
  purpose
  guidelineNumber
  phase
  isQuiet
  sentence {
    text
    parts {
      kind
      depth
      path
      text
    }
  }
}
    `, {"fragmentName":"RuleReadingFields"}) as unknown as TypedDocumentString<RuleReadingFieldsFragment, unknown>;
export const FrameAloneDocument = new TypedDocumentString(`
    query FrameAlone {
  ...FrameFields
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<FrameAloneQuery, FrameAloneQueryVariables>;
export const OutsideDocument = new TypedDocumentString(`
    query Outside {
  community {
    name
    kind
    locales
  }
  viewer {
    id
  }
}
    `) as unknown as TypedDocumentString<OutsideQuery, OutsideQueryVariables>;
export const WaitingAppealsDocument = new TypedDocumentString(`
    query WaitingAppeals($after: String) {
  ...FrameFields
  appeals(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        appellantIs
        words
        state
        filedAt
        isMine
        isTaken
        panel {
          id
          state
        }
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<WaitingAppealsQuery, WaitingAppealsQueryVariables>;
export const LookAtAppealDocument = new TypedDocumentString(`
    query LookAtAppeal($id: ID!) {
  ...FrameFields
  appeal(id: $id) {
    id
    appellantIs
    words
    state
    filedAt
    isMine
    isTaken
    claimExpiresAt
    firstView
    answerWords
    panel {
      id
      mode
      state
      wordBy
      sitsUntil
      answer
      votes {
        view
        reasons
      }
    }
    decisionId
    case {
      ...DeskCase
      outcomes
      moveTargets {
        ...MoveTarget
      }
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment MoveTarget on Space {
  id
  name
}
fragment DeskCase on CaseForModerator {
  id
  number
  version
  state
  subjectKind
  spaceName
  spaceSlug
  threadId
  threadTitle
  postId
  visibility
  severity
  promiseAt
  openedAt
  openedBecause
  holderName
  isMine
  claimExpiresAt
  reasons {
    because
    value
  }
  posts {
    id
    author {
      displayName
      region
      isErased
    }
    createdAt
    html
    isSubject
    visibility
  }
  revisions {
    id
    number
    createdAt
    source
  }
  screenings {
    id
    phase
    outcome
    failure
    screenedAt
    results {
      ruleId
      version
      sentence
      guidelineNumber
      isOnTrial
      outcome
      spans
    }
  }
  reports {
    number
    guidelineNumber
    words
    filedAt
    reporterBand
  }
  about {
    person {
      id
      displayName
      region
    }
    joinedAt
    postCount
    isVouchedFor
  }
  colleagues {
    id
    name
  }
  offeredToName
  isOfferedToMe
  incidentId
  notes {
    id
    kind
    authorName
    otherName
    words
    writtenAt
  }
  decisions {
    id
    isCovered
    outcome
    guidelineNumber
    reason
    reasonWords
    deciderName
    isOwn
    decidedAt
    state
    undoUntil
    movedTo {
      slug
      name
    }
    sanction {
      id
      kind
      hours
      untilAt
      state
    }
  }
  history {
    ...Past
  }
  expulsionCaseId
  triage {
    score
    because {
      words
      weight
    }
  }
  similar {
    alike
    caseId
    decidedAt
    excerpt
    guidelineNumber
    outcome
    sanctionKind
    state
  }
}
fragment Past on PastDecision {
  caseId
  decidedAt
  excerpt
  guidelineNumber
  outcome
  sanctionKind
  state
}`) as unknown as TypedDocumentString<LookAtAppealQuery, LookAtAppealQueryVariables>;
export const ClaimAppealDocument = new TypedDocumentString(`
    mutation ClaimAppeal($input: AppealInput!) {
  claimAppeal(input: $input) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimAppealMutation, ClaimAppealMutationVariables>;
export const WriteFirstViewDocument = new TypedDocumentString(`
    mutation WriteFirstView($input: WriteFirstViewInput!) {
  writeFirstView(input: $input) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WriteFirstViewMutation, WriteFirstViewMutationVariables>;
export const HearAppealDocument = new TypedDocumentString(`
    mutation HearAppeal($input: HearAppealInput!) {
  hearAppeal(input: $input) {
    appeal {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<HearAppealMutation, HearAppealMutationVariables>;
export const AuditPageDocument = new TypedDocumentString(`
    query AuditPage {
  ...FrameFields
  auditTree {
    head {
      size
      root
      receipt
      at
    }
    heads {
      size
      receipt
      at
    }
    waitingCount
  }
  viewer {
    offices {
      kind
      spaceId
    }
  }
  ownDecisions {
    id
    decidedAt
    guideline {
      number
      title
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<AuditPageQuery, AuditPageQueryVariables>;
export const DecisionInLogDocument = new TypedDocumentString(`
    query DecisionInLog($decisionId: ID!, $size: Int) {
  auditProof(decisionId: $decisionId, size: $size) {
    entryId
    leaf
    leafHash
    leafIndex
    treeSize
    root
    path
  }
}
    `) as unknown as TypedDocumentString<DecisionInLogQuery, DecisionInLogQueryVariables>;
export const LogConsistencyDocument = new TypedDocumentString(`
    query LogConsistency($first: Int!, $second: Int) {
  auditTree {
    head {
      size
      root
    }
  }
  auditConsistency(first: $first, second: $second) {
    first
    firstRoot
    second
    secondRoot
    path
  }
}
    `) as unknown as TypedDocumentString<LogConsistencyQuery, LogConsistencyQueryVariables>;
export const AuditLogPageDocument = new TypedDocumentString(`
    query AuditLogPage($filter: AuditLogFilterInput, $after: String) {
  ...FrameFields
  viewer {
    offices {
      kind
    }
  }
  known: spaces(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  auditLog(first: 40, after: $after, filter: $filter) {
    edges {
      node {
        id
        place
        act
        office
        actorName
        caseId
        caseNumber
        caseBecause
        why
        spaceSlug
        spaceName
        isElsewhere
        facts {
          name
          value
        }
        recordedAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<AuditLogPageQuery, AuditLogPageQueryVariables>;
export const CaseLawPageDocument = new TypedDocumentString(`
    query CaseLawPage($filter: CaseLawFilterInput, $after: String) {
  ...FrameFields
  viewer {
    offices {
      kind
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
  caseLaw(first: 20, after: $after, filter: $filter) {
    edges {
      node {
        ...RetoldFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment RetoldFields on CaseLawEntry {
  id
  language
  summary
  outcome
  guidelineNumber
  guidelinesVersion
  decisionState
  decidedIn
  continent
}`) as unknown as TypedDocumentString<CaseLawPageQuery, CaseLawPageQueryVariables>;
export const CaseLawDeskPageDocument = new TypedDocumentString(`
    query CaseLawDeskPage {
  ...FrameFields
  community {
    locales
  }
  viewer {
    offices {
      kind
      spaceId
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
  caseLawDesk {
    isPublished
    proposed {
      entry {
        ...RetoldFields
      }
      caseId
      isOwn
    }
    published {
      entry {
        ...RetoldFields
      }
      caseId
      isOwn
    }
    retellable {
      decisionId
      caseId
      outcome
      guidelineNumber
      decidedAt
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment RetoldFields on CaseLawEntry {
  id
  language
  summary
  outcome
  guidelineNumber
  guidelinesVersion
  decisionState
  decidedIn
  continent
}`) as unknown as TypedDocumentString<CaseLawDeskPageQuery, CaseLawDeskPageQueryVariables>;
export const ProposeCaseLawDocument = new TypedDocumentString(`
    mutation ProposeCaseLaw($input: ProposeCaseLawInput!) {
  proposeCaseLaw(input: $input) {
    entryId
  }
}
    `) as unknown as TypedDocumentString<ProposeCaseLawMutation, ProposeCaseLawMutationVariables>;
export const SettleCaseLawDocument = new TypedDocumentString(`
    mutation SettleCaseLaw($input: SettleCaseLawInput!) {
  settleCaseLaw(input: $input) {
    entryId
  }
}
    `) as unknown as TypedDocumentString<SettleCaseLawMutation, SettleCaseLawMutationVariables>;
export const PublishCaseLawDocument = new TypedDocumentString(`
    mutation PublishCaseLaw($isPublished: Boolean!) {
  publishCaseLaw(input: {isPublished: $isPublished}) {
    isPublished
  }
}
    `) as unknown as TypedDocumentString<PublishCaseLawMutation, PublishCaseLawMutationVariables>;
export const ReadDecisionDocument = new TypedDocumentString(`
    query ReadDecision($id: ID!) {
  ...FrameFields
  decision(id: $id) {
    id
    part
    outcome
    reportState
    subjectKind
    postId
    threadId
    guideline {
      number
      version
      title
      clause
    }
    reason
    reasonWords
    reasonLanguage
    isByRule
    decidedAt
    state
    endedAt
    sanction {
      kind
      hours
      hoursBetweenPosts
      fromAt
      untilAt
      state
      spaceId
    }
    appealUntil
    mayAppeal
    appeal {
      id
      state
      words
      filedAt
      heardAt
      answerWords
      answerLanguage
      panel {
        id
        mode
        state
        wordBy
        sitsUntil
        secretHash
        answer
        votes {
          view
          reasons
        }
      }
    }
    panelOffered
    movedTo {
      slug
      name
    }
    isExpulsion
    replacedByDecisionId
    receipt
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadDecisionQuery, ReadDecisionQueryVariables>;
export const WhatWasDecidedOnDocument = new TypedDocumentString(`
    query WhatWasDecidedOn($postId: ID!) {
  post(id: $postId) {
    id
    html
    createdAt
    isOwn
    visibility
    thread {
      id
      title
      space {
        name
        slug
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatWasDecidedOnQuery, WhatWasDecidedOnQueryVariables>;
export const WhereItBindsDocument = new TypedDocumentString(`
    query WhereItBinds($id: ID!) {
  space(id: $id) {
    name
  }
}
    `) as unknown as TypedDocumentString<WhereItBindsQuery, WhereItBindsQueryVariables>;
export const FileAppealDocument = new TypedDocumentString(`
    mutation FileAppeal($input: FileAppealInput!) {
  fileAppeal(input: $input) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FileAppealMutation, FileAppealMutationVariables>;
export const GiveWordForDrawDocument = new TypedDocumentString(`
    mutation GiveWordForDraw($input: GiveWordForDrawInput!) {
  giveWordForDraw(input: $input) {
    panelId
  }
}
    `) as unknown as TypedDocumentString<GiveWordForDrawMutation, GiveWordForDrawMutationVariables>;
export const WithdrawAppealDocument = new TypedDocumentString(`
    mutation WithdrawAppeal($input: AppealInput!) {
  withdrawAppeal(input: $input) {
    appeal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAppealMutation, WithdrawAppealMutationVariables>;
export const DemoPeopleDocument = new TypedDocumentString(`
    query DemoPeople {
  community {
    name
    kind
    locales
  }
  viewer {
    id
  }
  demoPeople {
    id
    displayName
    region
    offices
  }
}
    `) as unknown as TypedDocumentString<DemoPeopleQuery, DemoPeopleQueryVariables>;
export const SignInAsDocument = new TypedDocumentString(`
    mutation SignInAs($personId: ID!) {
  signInAs(input: {personId: $personId}) {
    viewer {
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<SignInAsMutation, SignInAsMutationVariables>;
export const ReadExpulsionsDocument = new TypedDocumentString(`
    query ReadExpulsions {
  ...FrameFields
  viewer {
    offices {
      kind
      spaceId
    }
  }
  expulsions {
    id
    state
    proposedAt
    person {
      displayName
    }
  }
  spaces(first: 100) {
    edges {
      node {
        id
        name
        kind
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadExpulsionsQuery, ReadExpulsionsQueryVariables>;
export const ReadCommitteeDocument = new TypedDocumentString(`
    query ReadCommittee {
  committee {
    spaceId
  }
}
    `) as unknown as TypedDocumentString<ReadCommitteeQuery, ReadCommitteeQueryVariables>;
export const ReadExpulsionDocument = new TypedDocumentString(`
    query ReadExpulsion($id: ID!) {
  ...FrameFields
  expulsion(id: $id) {
    id
    part
    basis
    state
    person {
      displayName
    }
    proposedAt
    words
    guidelineNumber
    record {
      decidedAt
      outcome
      state
      guidelineNumber
      reason
      reasonWords
      sanctionKind
      sanctionHours
      appealWords
      appealState
      appealAnswer
    }
    answer
    mayAnswer
    maySettle
    settledFrom
    settledWords
    decisionId
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadExpulsionQuery, ReadExpulsionQueryVariables>;
export const ReadCaseToProposeDocument = new TypedDocumentString(`
    query ReadCaseToPropose($id: ID!) {
  ...FrameFields
  case(id: $id) {
    id
    number
    about {
      person {
        displayName
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadCaseToProposeQuery, ReadCaseToProposeQueryVariables>;
export const ProposeExpulsionDocument = new TypedDocumentString(`
    mutation ProposeExpulsion($input: ProposeExpulsionInput!) {
  proposeExpulsion(input: $input) {
    expulsionId
  }
}
    `) as unknown as TypedDocumentString<ProposeExpulsionMutation, ProposeExpulsionMutationVariables>;
export const AnswerExpulsionDocument = new TypedDocumentString(`
    mutation AnswerExpulsion($input: AnswerExpulsionInput!) {
  answerExpulsion(input: $input) {
    expulsionId
  }
}
    `) as unknown as TypedDocumentString<AnswerExpulsionMutation, AnswerExpulsionMutationVariables>;
export const SettleExpulsionDocument = new TypedDocumentString(`
    mutation SettleExpulsion($input: SettleExpulsionInput!) {
  settleExpulsion(input: $input) {
    expulsionId
  }
}
    `) as unknown as TypedDocumentString<SettleExpulsionMutation, SettleExpulsionMutationVariables>;
export const NameCommitteeDocument = new TypedDocumentString(`
    mutation NameCommittee($input: NameCommitteeInput!) {
  nameCommittee(input: $input) {
    committee {
      spaceId
    }
  }
}
    `) as unknown as TypedDocumentString<NameCommitteeMutation, NameCommitteeMutationVariables>;
export const FrontPageDocument = new TypedDocumentString(`
    query FrontPage {
  ...FrameFields
  viewer {
    profile {
      guidelinesAccepted
      currentGuidelines
    }
    sanctions {
      kind
      untilAt
      decisionId
    }
  }
  whatIsNew {
    forYou {
      ...ThreadLineFields
    }
    region {
      ...ThreadLineFields
    }
    campaigns {
      ...ThreadLineFields
    }
    commons {
      ...ThreadLineFields
    }
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment ThreadLineFields on Thread {
  id
  title
  state
  isPinned
  postCount
  unreadCount
  lastActivityAt
  lastAuthor {
    ...AuthorFields
  }
  space {
    slug
    name
    continent
  }
  timetable {
    opensAt
    closesAt
  }
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<FrontPageQuery, FrontPageQueryVariables>;
export const GuidelinesPageDocument = new TypedDocumentString(`
    query GuidelinesPage($version: Int) {
  community {
    name
    kind
    locales
  }
  viewer {
    id
    offices {
      kind
      spaceId
    }
    profile {
      guidelinesAccepted
      currentGuidelines
    }
  }
  guidelines(version: $version) {
    version
    publishedAt
    why
    acceptBy
    versions {
      version
      publishedAt
      why
    }
    guidelines {
      number
      title
      clause
      language
    }
  }
}
    `) as unknown as TypedDocumentString<GuidelinesPageQuery, GuidelinesPageQueryVariables>;
export const GuidelineChangesDocument = new TypedDocumentString(`
    query GuidelineChanges($from: Int!, $to: Int!) {
  guidelineChanges(from: $from, to: $to) {
    ...ChangeFields
  }
}
    fragment ChangeFields on GuidelineChange {
  number
  kind
  title {
    kind
    text
  }
  clause {
    kind
    text
  }
}`) as unknown as TypedDocumentString<GuidelineChangesQuery, GuidelineChangesQueryVariables>;
export const AcceptGuidelinesDocument = new TypedDocumentString(`
    mutation AcceptGuidelines($version: Int!) {
  acceptGuidelines(input: {version: $version}) {
    viewer {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptGuidelinesMutation, AcceptGuidelinesMutationVariables>;
export const ReviseGuidelinesPageDocument = new TypedDocumentString(`
    query ReviseGuidelinesPage {
  ...FrameFields
  community {
    locales
    defaultLocale
  }
  guidelinesDraft {
    basedOn
    version
    guidelines {
      number
      severity
      title {
        locale
        text
      }
      clause {
        locale
        text
      }
    }
    why {
      locale
      text
    }
    writtenByName
    writtenAt
    changes {
      ...ChangeFields
    }
    leftOut {
      number
      ruleNames
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment ChangeFields on GuidelineChange {
  number
  kind
  title {
    kind
    text
  }
  clause {
    kind
    text
  }
}`) as unknown as TypedDocumentString<ReviseGuidelinesPageQuery, ReviseGuidelinesPageQueryVariables>;
export const DraftGuidelinesDocument = new TypedDocumentString(`
    mutation DraftGuidelines($input: DraftGuidelinesInput!) {
  draftGuidelines(input: $input) {
    draft {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DraftGuidelinesMutation, DraftGuidelinesMutationVariables>;
export const DropGuidelinesDraftDocument = new TypedDocumentString(`
    mutation DropGuidelinesDraft {
  dropGuidelinesDraft {
    draft {
      version
    }
  }
}
    `) as unknown as TypedDocumentString<DropGuidelinesDraftMutation, DropGuidelinesDraftMutationVariables>;
export const PublishGuidelinesDocument = new TypedDocumentString(`
    mutation PublishGuidelines($input: PublishGuidelinesInput!) {
  publishGuidelines(input: $input) {
    version
  }
}
    `) as unknown as TypedDocumentString<PublishGuidelinesMutation, PublishGuidelinesMutationVariables>;
export const LegalHoldsPageDocument = new TypedDocumentString(`
    query LegalHoldsPage {
  ...FrameFields
  legalHolds {
    id
    caseNumber
    subjectKind
    spaceName
    isElsewhere
    placedByName
    placedAt
    why
    liftedByName
    liftedAt
    liftedWhy
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<LegalHoldsPageQuery, LegalHoldsPageQueryVariables>;
export const PlaceLegalHoldDocument = new TypedDocumentString(`
    mutation PlaceLegalHold($input: PlaceLegalHoldInput!) {
  placeLegalHold(input: $input) {
    holdId
  }
}
    `) as unknown as TypedDocumentString<PlaceLegalHoldMutation, PlaceLegalHoldMutationVariables>;
export const LiftLegalHoldDocument = new TypedDocumentString(`
    mutation LiftLegalHold($input: LiftLegalHoldInput!) {
  liftLegalHold(input: $input) {
    holdId
  }
}
    `) as unknown as TypedDocumentString<LiftLegalHoldMutation, LiftLegalHoldMutationVariables>;
export const ListMailDocument = new TypedDocumentString(`
    query ListMail($after: String, $to: String) {
  mailbox(first: 30, after: $after, to: $to) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        to
        subject
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ListMailQuery, ListMailQueryVariables>;
export const ReadMailDocument = new TypedDocumentString(`
    query ReadMail($id: ID!) {
  mailboxMessage(id: $id) {
    id
    to
    subject
    date
    text
    html
  }
}
    `) as unknown as TypedDocumentString<ReadMailQuery, ReadMailQueryVariables>;
export const ReadScheduleDocument = new TypedDocumentString(`
    query ReadSchedule {
  ...FrameFields
  digestSchedule {
    frequency
    weekday
    wallTime
    timeZone
    nextDueAt
    noticesByMail
  }
  spaces(mine: true, first: 100) {
    edges {
      node {
        id
        name
        kind
        followLevel
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadScheduleQuery, ReadScheduleQueryVariables>;
export const SetScheduleDocument = new TypedDocumentString(`
    mutation SetSchedule($input: SetDigestScheduleInput!) {
  setDigestSchedule(input: $input) {
    schedule {
      nextDueAt
    }
  }
}
    `) as unknown as TypedDocumentString<SetScheduleMutation, SetScheduleMutationVariables>;
export const FollowSpaceDocument = new TypedDocumentString(`
    mutation FollowSpace($input: SubscribeInput!) {
  subscribe(input: $input) {
    level
  }
}
    `) as unknown as TypedDocumentString<FollowSpaceMutation, FollowSpaceMutationVariables>;
export const MePageDocument = new TypedDocumentString(`
    query MePage {
  ...FrameFields
  community {
    locales
  }
  viewer {
    isOnRoll
    joinedAt
    offices {
      id
      kind
      spaceId
    }
    profile {
      email
      country
      showsRegion
      showsCountry
      introduction
      hasPassword
    }
    vouches {
      id
      at
      words
      spaceName
      vouchedBy {
        displayName
      }
    }
    givenVouches {
      id
      at
      words
      person {
        displayName
      }
    }
    sanctions {
      kind
      untilAt
      decisionId
    }
    sessions {
      id
      device
      createdAt
      lastSeenAt
      isThisOne
      method
    }
  }
  ownDecisions {
    id
    decidedAt
    outcome
    state
    isByRule
    guideline {
      number
      title
    }
  }
  bookmarks(first: 1) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<MePageQuery, MePageQueryVariables>;
export const ReviseProfileDocument = new TypedDocumentString(`
    mutation ReviseProfile($input: ReviseProfileInput!) {
  reviseProfile(input: $input) {
    viewer {
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseProfileMutation, ReviseProfileMutationVariables>;
export const TakeVouchBackDocument = new TypedDocumentString(`
    mutation TakeVouchBack($vouchId: ID!) {
  withdrawVouch(input: {vouchId: $vouchId}) {
    vouchId
  }
}
    `) as unknown as TypedDocumentString<TakeVouchBackMutation, TakeVouchBackMutationVariables>;
export const SetPasswordDocument = new TypedDocumentString(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    endedSessionCount
  }
}
    `) as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($sessionId: ID!) {
  endSession(input: {sessionId: $sessionId}) {
    endedSessionCount
  }
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    endedSessionCount
  }
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const BookmarksDocument = new TypedDocumentString(`
    query Bookmarks($after: String) {
  ...FrameFields
  bookmarks(first: 30, after: $after) {
    edges {
      node {
        id
        excerpt
        createdAt
        author {
          ...AuthorFields
        }
        thread {
          title
          space {
            name
            continent
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<BookmarksQuery, BookmarksQueryVariables>;
export const LookAtCaseDocument = new TypedDocumentString(`
    query LookAtCase($id: ID!) {
  case(id: $id) {
    ...DeskCase
    outcomes
    moveTargets {
      ...MoveTarget
    }
    proposal {
      kind
      hours
      because
      earlierCount
    }
    ruleEffects {
      ...RuleEffect
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
}
    fragment MoveTarget on Space {
  id
  name
}
fragment RuleEffect on RunningRuleEffect {
  id
  kind
  ruleNames
  untilAt
  postsLeft
}
fragment DeskCase on CaseForModerator {
  id
  number
  version
  state
  subjectKind
  spaceName
  spaceSlug
  threadId
  threadTitle
  postId
  visibility
  severity
  promiseAt
  openedAt
  openedBecause
  holderName
  isMine
  claimExpiresAt
  reasons {
    because
    value
  }
  posts {
    id
    author {
      displayName
      region
      isErased
    }
    createdAt
    html
    isSubject
    visibility
  }
  revisions {
    id
    number
    createdAt
    source
  }
  screenings {
    id
    phase
    outcome
    failure
    screenedAt
    results {
      ruleId
      version
      sentence
      guidelineNumber
      isOnTrial
      outcome
      spans
    }
  }
  reports {
    number
    guidelineNumber
    words
    filedAt
    reporterBand
  }
  about {
    person {
      id
      displayName
      region
    }
    joinedAt
    postCount
    isVouchedFor
  }
  colleagues {
    id
    name
  }
  offeredToName
  isOfferedToMe
  incidentId
  notes {
    id
    kind
    authorName
    otherName
    words
    writtenAt
  }
  decisions {
    id
    isCovered
    outcome
    guidelineNumber
    reason
    reasonWords
    deciderName
    isOwn
    decidedAt
    state
    undoUntil
    movedTo {
      slug
      name
    }
    sanction {
      id
      kind
      hours
      untilAt
      state
    }
  }
  history {
    ...Past
  }
  expulsionCaseId
  triage {
    score
    because {
      words
      weight
    }
  }
  similar {
    alike
    caseId
    decidedAt
    excerpt
    guidelineNumber
    outcome
    sanctionKind
    state
  }
}
fragment Past on PastDecision {
  caseId
  decidedAt
  excerpt
  guidelineNumber
  outcome
  sanctionKind
  state
}`) as unknown as TypedDocumentString<LookAtCaseQuery, LookAtCaseQueryVariables>;
export const FindCaseDocument = new TypedDocumentString(`
    query FindCase($number: Int!) {
  caseNumbered(number: $number)
}
    `) as unknown as TypedDocumentString<FindCaseQuery, FindCaseQueryVariables>;
export const DraftReasonsDocument = new TypedDocumentString(`
    query DraftReasons($id: ID!, $guideline: Int) {
  case(id: $id) {
    reasonDrafts(guidelineNumber: $guideline) {
      outcome
      reasonKey
      text
      authorText
      authorLanguage
    }
  }
}
    `) as unknown as TypedDocumentString<DraftReasonsQuery, DraftReasonsQueryVariables>;
export const ClaimCaseDocument = new TypedDocumentString(`
    mutation ClaimCase($input: CaseInput!) {
  claimCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimCaseMutation, ClaimCaseMutationVariables>;
export const ReleaseCaseDocument = new TypedDocumentString(`
    mutation ReleaseCase($input: CaseInput!) {
  releaseCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const NoteOnCaseDocument = new TypedDocumentString(`
    mutation NoteOnCase($input: NoteOnCaseInput!) {
  noteOnCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NoteOnCaseMutation, NoteOnCaseMutationVariables>;
export const EndRuleEffectDocument = new TypedDocumentString(`
    mutation EndRuleEffect($input: EndRuleEffectInput!) {
  endRuleEffect(input: $input) {
    effectId
  }
}
    `) as unknown as TypedDocumentString<EndRuleEffectMutation, EndRuleEffectMutationVariables>;
export const TakeOverCaseDocument = new TypedDocumentString(`
    mutation TakeOverCase($input: TakeOverCaseInput!) {
  takeOverCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TakeOverCaseMutation, TakeOverCaseMutationVariables>;
export const HandOverCaseDocument = new TypedDocumentString(`
    mutation HandOverCase($input: HandOverCaseInput!) {
  handOverCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverCaseMutation, HandOverCaseMutationVariables>;
export const PassCaseDocument = new TypedDocumentString(`
    mutation PassCase($input: CaseInput!) {
  passCase(input: $input) {
    caseId
  }
}
    `) as unknown as TypedDocumentString<PassCaseMutation, PassCaseMutationVariables>;
export const DecideCaseDocument = new TypedDocumentString(`
    mutation DecideCase($input: DecideCaseInput!) {
  decideCase(input: $input) {
    decisionId
    undoUntil
  }
}
    `) as unknown as TypedDocumentString<DecideCaseMutation, DecideCaseMutationVariables>;
export const UndoDecisionDocument = new TypedDocumentString(`
    mutation UndoDecision($input: UndoDecisionInput!) {
  undoDecision(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionMutation, UndoDecisionMutationVariables>;
export const ReadIncidentsDocument = new TypedDocumentString(`
    query ReadIncidents {
  incidents {
    id
    measure
    spaceId
    spaceName
    spaceSlug
    usualCount
    limitCount
    peakCount
    beganAt
    endedAt
    endedBecause
    dismissedWhy
    waitingCases
    lastDay
    calmUntil
    mayCalm
  }
}
    `) as unknown as TypedDocumentString<ReadIncidentsQuery, ReadIncidentsQueryVariables>;
export const CalmForIncidentDocument = new TypedDocumentString(`
    mutation CalmForIncident($input: StartCalmModeInput!) {
  startCalmMode(input: $input) {
    calmUntil
  }
}
    `) as unknown as TypedDocumentString<CalmForIncidentMutation, CalmForIncidentMutationVariables>;
export const DismissIncidentDocument = new TypedDocumentString(`
    mutation DismissIncident($input: DismissIncidentInput!) {
  dismissIncident(input: $input) {
    incidentId
  }
}
    `) as unknown as TypedDocumentString<DismissIncidentMutation, DismissIncidentMutationVariables>;
export const QueueDocument = new TypedDocumentString(`
    query Queue($filter: CaseFilterInput, $after: String, $before: String) {
  ...FrameFields
  cases(first: 25, filter: $filter, after: $after, before: $before) {
    totalCount
    hasEarlier
    startCursor
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        excerpt
        threadTitle
        spaceName
        openedBecause
        severity
        promiseAt
        reportCount
        holderName
        isMine
        offeredToName
        isOfferedToMe
        reasons {
          because
          value
        }
      }
    }
  }
  spaces(mine: true, first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
  moderatorDesk {
    ...Desk
  }
  queueViews {
    id
    name
    filter {
      holding
      spaceId
      language
      leastSeverity
      subjectKind
      openedBecause
      guidelineNumber
      isPastPromise
      incidentId
    }
  }
  onDuty {
    name
    isMe
    languages
  }
  secondViewCount
  openIncidentCount
  pendingSanctionCount
  house: community {
    locales
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment Desk on ModeratorDesk {
  keys {
    deed
    key
  }
  keysAreOn
  limitIsChosen
  limitMinutes
  limitCases
  startedAt
  lastAt
  taken
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const ClaimNextDocument = new TypedDocumentString(`
    mutation ClaimNext($input: ClaimNextCaseInput!) {
  claimNextCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimNextMutation, ClaimNextMutationVariables>;
export const ClaimSecondViewDocument = new TypedDocumentString(`
    mutation ClaimSecondView {
  claimSecondView {
    viewId
  }
}
    `) as unknown as TypedDocumentString<ClaimSecondViewMutation, ClaimSecondViewMutationVariables>;
export const KeepQueueViewDocument = new TypedDocumentString(`
    mutation KeepQueueView($input: KeepQueueViewInput!) {
  keepQueueView(input: $input) {
    viewId
  }
}
    `) as unknown as TypedDocumentString<KeepQueueViewMutation, KeepQueueViewMutationVariables>;
export const ForgetQueueViewDocument = new TypedDocumentString(`
    mutation ForgetQueueView($input: ForgetQueueViewInput!) {
  forgetQueueView(input: $input) {
    viewId
  }
}
    `) as unknown as TypedDocumentString<ForgetQueueViewMutation, ForgetQueueViewMutationVariables>;
export const UndoDecisionsDocument = new TypedDocumentString(`
    mutation UndoDecisions($input: UndoDecisionsInput!) {
  undoDecisions(input: $input) {
    decisionIds
  }
}
    `) as unknown as TypedDocumentString<UndoDecisionsMutation, UndoDecisionsMutationVariables>;
export const OwnDeskDocument = new TypedDocumentString(`
    query OwnDesk {
  moderatorDesk {
    ...Desk
  }
}
    fragment Desk on ModeratorDesk {
  keys {
    deed
    key
  }
  keysAreOn
  limitIsChosen
  limitMinutes
  limitCases
  startedAt
  lastAt
  taken
}`) as unknown as TypedDocumentString<OwnDeskQuery, OwnDeskQueryVariables>;
export const ChooseKeysDocument = new TypedDocumentString(`
    mutation ChooseKeys($input: ChooseKeysInput!) {
  chooseKeys(input: $input) {
    desk {
      keysAreOn
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseKeysMutation, ChooseKeysMutationVariables>;
export const LimitSessionDocument = new TypedDocumentString(`
    mutation LimitSession($input: LimitSessionInput!) {
  limitSession(input: $input) {
    desk {
      limitIsChosen
    }
  }
}
    `) as unknown as TypedDocumentString<LimitSessionMutation, LimitSessionMutationVariables>;
export const GoOnWithSessionDocument = new TypedDocumentString(`
    mutation GoOnWithSession {
  goOnWithSession {
    desk {
      taken
    }
  }
}
    `) as unknown as TypedDocumentString<GoOnWithSessionMutation, GoOnWithSessionMutationVariables>;
export const ReadRotaDocument = new TypedDocumentString(`
    query ReadRota {
  viewer {
    timeZone
  }
  rota {
    name
    isMine
    weekday
    fromMinute
    untilMinute
    timeZone
    languages
  }
  onDuty {
    name
    isMe
    languages
  }
}
    `) as unknown as TypedDocumentString<ReadRotaQuery, ReadRotaQueryVariables>;
export const SetDutyHoursDocument = new TypedDocumentString(`
    mutation SetDutyHours($input: SetDutyHoursInput!) {
  setDutyHours(input: $input) {
    rota {
      weekday
    }
  }
}
    `) as unknown as TypedDocumentString<SetDutyHoursMutation, SetDutyHoursMutationVariables>;
export const LookAtBackTestDocument = new TypedDocumentString(`
    query LookAtBackTest($ruleId: ID!, $id: ID, $after: String, $decided: BackTestDecided) {
  ...FrameFields
  rule(id: $ruleId) {
    id
    version
    reading {
      name
    }
  }
  earlier: backTests(ruleId: $ruleId, first: 10) {
    id
    state
    ruleVersion
    days
    askedAt
  }
  chosen: backTests(ruleId: $ruleId, first: 1, id: $id) {
    id
    state
    ruleVersion
    days
    totalCount
    seenCount
    judgedCount
    judgedOnStoredCount
    judgedOnWordsCount
    couldNotRunCount
    remainingSeconds
    failure
    askedAt
    untilAt
    unjudged {
      because
      count
    }
    facts {
      fact
      source
      count
    }
    results {
      caughtCount
      heldCount
      caseCount
      refusedCount
      missedCount
      decided {
        letStand
        takenDown
        overturned
        undecided
      }
      precision {
        share
        low
        high
        decidedCount
      }
      weeks {
        week
        letStand
        takenDown
        overturned
        undecided
      }
      spaces {
        name
        slug
        letStand
        takenDown
        overturned
        undecided
      }
    }
    caughtPosts(first: 10, after: $after, decided: $decided) {
      edges {
        node {
          ...KeptPostFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    likelyMisses(first: 10) {
      edges {
        node {
          ...KeptPostFields
        }
      }
    }
    closedPosts {
      count
      cases {
        id
        number
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment KeptPostFields on BackTestPost {
  id
  threadId
  threadTitle
  spaceName
  spaceSlug
  authorName
  writtenAt
  isVisible
  excerpt
  decided
  outcome
  caseId
  because
  nearness
  likePostId
}`) as unknown as TypedDocumentString<LookAtBackTestQuery, LookAtBackTestQueryVariables>;
export const StartBackTestDocument = new TypedDocumentString(`
    mutation StartBackTest($input: StartBackTestInput!) {
  startBackTest(input: $input) {
    backTest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StartBackTestMutation, StartBackTestMutationVariables>;
export const StopBackTestDocument = new TypedDocumentString(`
    mutation StopBackTest($input: StopBackTestInput!) {
  stopBackTest(input: $input) {
    backTest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<StopBackTestMutation, StopBackTestMutationVariables>;
export const LookAtRuleDocument = new TypedDocumentString(`
    query LookAtRule($id: ID!, $versionsAfter: String) {
  ...FrameFields
  house: community {
    locales
  }
  ruleBook {
    mayWrite
    needsTwoOffices
  }
  rulesLanguage {
    ...RuleLanguageFields
  }
  rule(id: $id) {
    id
    state
    version
    liveVersion
    trialVersion
    draftVersion
    isStarter
    isBackTested
    document
    reading {
      ...RuleReadingFields
    }
    proposal {
      version
      proposedByName
      proposedAt
      isMine
    }
    moves {
      id
      act
      version
      movedByName
      movedAt
      why
    }
    versions(first: 10, after: $versionsAfter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          number
          state
          writtenByName
          writtenAt
          why
          isStarter
          isBackTested
          changes {
            kind
            text
            before
            after
          }
        }
      }
    }
    trialHits: hits(first: 10, isTrial: true) {
      ...RuleHitFields
    }
    latestHits: hits(first: 10, isTrial: false) {
      ...RuleHitFields
    }
    account {
      weeks {
        from
        hits
        trialHits
      }
      hits
      trialHits
      outcomes {
        outcome
        count
      }
      decided {
        letStand
        takenDown
        overturned
      }
      trialDecided {
        letStand
        takenDown
        overturned
      }
      drafts {
        shown
        rewritten
        sent
        held
        rewrittenTakenDown
        sentTakenDown
      }
      retirement {
        sentence
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment RuleHitFields on RuleHitConnection {
  edges {
    node {
      postId
      isTrial
      outcome
      hitAt
      spaceName
      caseId
      verdict
      because
      post {
        id
        excerpt
        author {
          displayName
        }
      }
    }
  }
}
fragment RuleLanguageFields on RulesLanguage {
  facts {
    name
    label
    group
    groupLabel
    kind
    isWindowed
    comparisons
    values {
      name
      label
    }
  }
  conditions {
    name
    label
  }
  comparisons {
    name
    label
  }
  actions {
    name
    label
  }
  severities {
    name
    label
  }
  limits {
    depth
    nodes
  }
  lists {
    name
    kind
  }
  guidelines {
    number
    title
  }
}
fragment RuleReadingFields on RuleReading {
  name
  purpose
  guidelineNumber
  phase
  isQuiet
  sentence {
    text
    parts {
      kind
      depth
      path
      text
    }
  }
}`) as unknown as TypedDocumentString<LookAtRuleQuery, LookAtRuleQueryVariables>;
export const PutRuleOnTrialDocument = new TypedDocumentString(`
    mutation PutRuleOnTrial($input: MoveRuleInput!) {
  putRuleOnTrial(input: $input) {
    rule {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PutRuleOnTrialMutation, PutRuleOnTrialMutationVariables>;
export const MakeRuleLiveDocument = new TypedDocumentString(`
    mutation MakeRuleLive($input: MoveRuleInput!) {
  makeRuleLive(input: $input) {
    outcome
  }
}
    `) as unknown as TypedDocumentString<MakeRuleLiveMutation, MakeRuleLiveMutationVariables>;
export const RetireRuleDocument = new TypedDocumentString(`
    mutation RetireRule($input: RetireRuleInput!) {
  retireRule(input: $input) {
    rule {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RetireRuleMutation, RetireRuleMutationVariables>;
export const RuleListsDocument = new TypedDocumentString(`
    query RuleLists {
  ...FrameFields
  ruleBook {
    mayWrite
  }
  ruleLists {
    name
    kind
    entryCount
    isStarter
    changedAt
    usedBy
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleListsQuery, RuleListsQueryVariables>;
export const LookAtRuleListDocument = new TypedDocumentString(`
    query LookAtRuleList($name: String!, $containing: String, $after: String) {
  ...FrameFields
  ruleBook {
    mayWrite
  }
  ruleList(name: $name) {
    name
    kind
    version
    entryCount
    isStarter
    usedBy
    entries(first: 50, after: $after, containing: $containing) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          text
          reason
        }
      }
    }
    versions {
      number
      entryCount
      addedCount
      removedCount
      isStarter
      writtenByName
      writtenAt
      why
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<LookAtRuleListQuery, LookAtRuleListQueryVariables>;
export const ReviseRuleListDocument = new TypedDocumentString(`
    mutation ReviseRuleList($input: ReviseRuleListInput!) {
  reviseRuleList(input: $input) {
    list {
      name
      version
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseRuleListMutation, ReviseRuleListMutationVariables>;
export const RuleNewsDocument = new TypedDocumentString(`
    query RuleNews {
  ...FrameFields
  ruleBook {
    mayWrite
    starterNews {
      ruleId
      isNew
      document
      reading {
        name
        guidelineNumber
        purpose
        sentence {
          text
        }
      }
      difference {
        kind
        text
        before
        after
      }
    }
  }
  rules {
    id
    version
    state
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<RuleNewsQuery, RuleNewsQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules($state: RuleState) {
  ...FrameFields
  ruleBook {
    mayWrite
    maySetUp
    needsTwoOffices
    starterNews {
      ruleId
    }
  }
  rules(state: $state) {
    id
    state
    isStarter
    draftVersion
    trialVersion
    reading {
      name
      guidelineNumber
      sentence {
        text
      }
    }
    proposal {
      version
    }
    account {
      weeks {
        hits
        trialHits
      }
      decided {
        letStand
        takenDown
        overturned
      }
      retirement {
        sentence
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const CheckRuleDocument = new TypedDocumentString(`
    query CheckRule($document: String!) {
  checkRule(document: $document) {
    isGood
    troubles {
      path
      line
      message
    }
    reading {
      ...RuleReadingFields
    }
  }
}
    fragment RuleReadingFields on RuleReading {
  name
  purpose
  guidelineNumber
  phase
  isQuiet
  sentence {
    text
    parts {
      kind
      depth
      path
      text
    }
  }
}`) as unknown as TypedDocumentString<CheckRuleQuery, CheckRuleQueryVariables>;
export const NewRuleDocument = new TypedDocumentString(`
    query NewRule {
  ...FrameFields
  house: community {
    locales
  }
  ruleBook {
    mayWrite
  }
  rulesLanguage {
    ...RuleLanguageFields
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment RuleLanguageFields on RulesLanguage {
  facts {
    name
    label
    group
    groupLabel
    kind
    isWindowed
    comparisons
    values {
      name
      label
    }
  }
  conditions {
    name
    label
  }
  comparisons {
    name
    label
  }
  actions {
    name
    label
  }
  severities {
    name
    label
  }
  limits {
    depth
    nodes
  }
  lists {
    name
    kind
  }
  guidelines {
    number
    title
  }
}`) as unknown as TypedDocumentString<NewRuleQuery, NewRuleQueryVariables>;
export const RequireTwoOfficesDocument = new TypedDocumentString(`
    mutation RequireTwoOffices($input: RequireTwoOfficesForRulesInput!) {
  requireTwoOfficesForRules(input: $input) {
    ruleBook {
      needsTwoOffices
    }
  }
}
    `) as unknown as TypedDocumentString<RequireTwoOfficesMutation, RequireTwoOfficesMutationVariables>;
export const DraftRuleDocument = new TypedDocumentString(`
    mutation DraftRule($input: DraftRuleInput!) {
  draftRule(input: $input) {
    version
    rule {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DraftRuleMutation, DraftRuleMutationVariables>;
export const ReadPendingSanctionsDocument = new TypedDocumentString(`
    query ReadPendingSanctions {
  pendingSanctions {
    sanctionId
    caseId
    caseNumber
    person {
      displayName
      region
    }
    outcome
    guidelineNumber
    reason
    reasonWords
    reasonLanguage
    proposerName
    isOwn
    mayAnswer
    proposedAt
    hours
    lapsesAt
    history {
      caseId
      decidedAt
      outcome
      guidelineNumber
      sanctionKind
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPendingSanctionsQuery, ReadPendingSanctionsQueryVariables>;
export const SecondSanctionDocument = new TypedDocumentString(`
    mutation SecondSanction($input: SecondSanctionInput!) {
  secondSanction(input: $input) {
    sanction {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SecondSanctionMutation, SecondSanctionMutationVariables>;
export const LookAtOneOfSeveralDocument = new TypedDocumentString(`
    query LookAtOneOfSeveral($id: ID!) {
  case(id: $id) {
    id
    number
    version
    state
    excerpt
    threadTitle
    spaceName
    subjectKind
    visibility
    outcomes
    moveTargets {
      ...MoveTarget
    }
    holderName
    isMine
    about {
      person {
        displayName
      }
    }
    posts {
      id
      isSubject
      html
    }
  }
}
    fragment MoveTarget on Space {
  id
  name
}`) as unknown as TypedDocumentString<LookAtOneOfSeveralQuery, LookAtOneOfSeveralQueryVariables>;
export const ReadClausesDocument = new TypedDocumentString(`
    query ReadClauses {
  guidelines {
    guidelines {
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ReadClausesQuery, ReadClausesQueryVariables>;
export const DecideCasesDocument = new TypedDocumentString(`
    mutation DecideCases($input: DecideCasesInput!) {
  decideCases(input: $input) {
    decidedCount
    results {
      caseId
      decisionId
      undoUntil
      code
      params
    }
  }
}
    `) as unknown as TypedDocumentString<DecideCasesMutation, DecideCasesMutationVariables>;
export const ReadTriageDocument = new TypedDocumentString(`
    query ReadTriage {
  triage {
    isOn
    maySwitch
    leastDecisions
    versions {
      version
      state
      trainedAt
      examples
      bad
      precision
      recall
      auc
      bands {
        from
        count
        said
        were
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadTriageQuery, ReadTriageQueryVariables>;
export const SwitchTriageDocument = new TypedDocumentString(`
    mutation SwitchTriage($input: SwitchTriageInput!) {
  switchTriage(input: $input) {
    triage {
      isOn
    }
  }
}
    `) as unknown as TypedDocumentString<SwitchTriageMutation, SwitchTriageMutationVariables>;
export const LookForSecondViewDocument = new TypedDocumentString(`
    query LookForSecondView($id: ID!) {
  secondView(id: $id) {
    id
    because
    case {
      ...DeskCase
      outcomes
      moveTargets {
        ...MoveTarget
      }
    }
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
}
    fragment MoveTarget on Space {
  id
  name
}
fragment DeskCase on CaseForModerator {
  id
  number
  version
  state
  subjectKind
  spaceName
  spaceSlug
  threadId
  threadTitle
  postId
  visibility
  severity
  promiseAt
  openedAt
  openedBecause
  holderName
  isMine
  claimExpiresAt
  reasons {
    because
    value
  }
  posts {
    id
    author {
      displayName
      region
      isErased
    }
    createdAt
    html
    isSubject
    visibility
  }
  revisions {
    id
    number
    createdAt
    source
  }
  screenings {
    id
    phase
    outcome
    failure
    screenedAt
    results {
      ruleId
      version
      sentence
      guidelineNumber
      isOnTrial
      outcome
      spans
    }
  }
  reports {
    number
    guidelineNumber
    words
    filedAt
    reporterBand
  }
  about {
    person {
      id
      displayName
      region
    }
    joinedAt
    postCount
    isVouchedFor
  }
  colleagues {
    id
    name
  }
  offeredToName
  isOfferedToMe
  incidentId
  notes {
    id
    kind
    authorName
    otherName
    words
    writtenAt
  }
  decisions {
    id
    isCovered
    outcome
    guidelineNumber
    reason
    reasonWords
    deciderName
    isOwn
    decidedAt
    state
    undoUntil
    movedTo {
      slug
      name
    }
    sanction {
      id
      kind
      hours
      untilAt
      state
    }
  }
  history {
    ...Past
  }
  expulsionCaseId
  triage {
    score
    because {
      words
      weight
    }
  }
  similar {
    alike
    caseId
    decidedAt
    excerpt
    guidelineNumber
    outcome
    sanctionKind
    state
  }
}
fragment Past on PastDecision {
  caseId
  decidedAt
  excerpt
  guidelineNumber
  outcome
  sanctionKind
  state
}`) as unknown as TypedDocumentString<LookForSecondViewQuery, LookForSecondViewQueryVariables>;
export const GiveSecondViewDocument = new TypedDocumentString(`
    mutation GiveSecondView($input: GiveSecondViewInput!) {
  giveSecondView(input: $input) {
    agrees
    caseId
    outcome
    guidelineNumber
  }
}
    `) as unknown as TypedDocumentString<GiveSecondViewMutation, GiveSecondViewMutationVariables>;
export const ReadAgreementDocument = new TypedDocumentString(`
    query ReadAgreement {
  guidelineAgreement {
    guidelineNumber
    viewCount
    agreedCount
    shouldRewrite
  }
  guidelines {
    guidelines {
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ReadAgreementQuery, ReadAgreementQueryVariables>;
export const ReadNoticesDocument = new TypedDocumentString(`
    query ReadNotices($after: String) {
  ...FrameFields
  mine: notices(first: 30, after: $after) {
    unreadCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        sentence
        link
        excerpt
        createdAt
        isRead
        spaceName
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadNoticesQuery, ReadNoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unreadCount
  }
}
    `) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const OfficesPageDocument = new TypedDocumentString(`
    query OfficesPage($isFinding: Boolean!, $named: String!) {
  ...FrameFields
  viewer {
    offices {
      kind
      spaceId
    }
  }
  offices {
    id
    kind
    spaceId
    spaceName
    languages
    fromAt
    untilAt
    reason
    holder {
      id
      displayName
    }
    giver {
      displayName
    }
  }
  officeCandidates(named: $named) @include(if: $isFinding) {
    id
    displayName
  }
  spaces(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<OfficesPageQuery, OfficesPageQueryVariables>;
export const GrantOfficeDocument = new TypedDocumentString(`
    mutation GrantOffice($input: GrantOfficeInput!) {
  grantOffice(input: $input) {
    officeId
  }
}
    `) as unknown as TypedDocumentString<GrantOfficeMutation, GrantOfficeMutationVariables>;
export const EndOfficeDocument = new TypedDocumentString(`
    mutation EndOffice($input: EndOfficeInput!) {
  endOffice(input: $input) {
    officeId
  }
}
    `) as unknown as TypedDocumentString<EndOfficeMutation, EndOfficeMutationVariables>;
export const PlaceOfPostDocument = new TypedDocumentString(`
    query PlaceOfPost($id: ID!) {
  viewer {
    id
  }
  post(id: $id) {
    threadId
    countBefore
  }
}
    `) as unknown as TypedDocumentString<PlaceOfPostQuery, PlaceOfPostQueryVariables>;
export const PostToEditDocument = new TypedDocumentString(`
    query PostToEdit($id: ID!) {
  ...FrameFields
  post(id: $id) {
    id
    source
    version
    isOwn
    visibility
    createdAt
    author {
      displayName
    }
    html
    countBefore
    permissions {
      edit
      withdraw
      moderate
    }
    remarks {
      ...RemarkFields
    }
    thread {
      id
      title
      space {
        id
        guidelineLine
      }
    }
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<PostToEditQuery, PostToEditQueryVariables>;
export const RevisePostDocument = new TypedDocumentString(`
    mutation RevisePost($input: RevisePostInput!) {
  revisePost(input: $input) {
    ...SentFields
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment SentFields on SubmitPostPayload {
  outcome
  explanation
  remarks {
    ...RemarkFields
  }
  post {
    id
    countBefore
  }
  thread {
    id
  }
}`) as unknown as TypedDocumentString<RevisePostMutation, RevisePostMutationVariables>;
export const WithdrawPostDocument = new TypedDocumentString(`
    mutation WithdrawPost($postId: ID!) {
  withdrawPost(input: {postId: $postId}) {
    post {
      id
      threadId
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawPostMutation, WithdrawPostMutationVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    mutation OpenCase($input: OpenCaseInput!) {
  openCase(input: $input) {
    case {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCaseMutation, OpenCaseMutationVariables>;
export const WhatToReportDocument = new TypedDocumentString(`
    query WhatToReport($id: ID!) {
  ...FrameFields
  post(id: $id) {
    id
    html
    createdAt
    isOwn
    isOpening
    threadId
    author {
      id
      displayName
      region
      isErased
    }
  }
  guidelines {
    guidelines {
      number
      title
      clause
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<WhatToReportQuery, WhatToReportQueryVariables>;
export const FileReportDocument = new TypedDocumentString(`
    mutation FileReport($input: FileReportInput!) {
  fileReport(input: $input) {
    report {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FileReportMutation, FileReportMutationVariables>;
export const WhomToVouchForDocument = new TypedDocumentString(`
    query WhomToVouchFor($id: ID!) {
  ...FrameFields
  viewer {
    givenVouches {
      words
      person {
        id
      }
    }
  }
  post(id: $id) {
    id
    author {
      id
      displayName
    }
    thread {
      space {
        id
      }
    }
    permissions {
      vouch
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<WhomToVouchForQuery, WhomToVouchForQueryVariables>;
export const VouchForAuthorDocument = new TypedDocumentString(`
    mutation VouchForAuthor($input: VouchForInput!) {
  vouchFor(input: $input) {
    vouchId
  }
}
    `) as unknown as TypedDocumentString<VouchForAuthorMutation, VouchForAuthorMutationVariables>;
export const ReadPanelsDocument = new TypedDocumentString(`
    query ReadPanels {
  ...FrameFields
  viewer {
    offices {
      kind
      spaceId
    }
  }
  ownPanels {
    id
    spaceName
    state
    seat
    askedAt
  }
  appealPanels {
    mode
    why
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadPanelsQuery, ReadPanelsQueryVariables>;
export const SetAppealPanelsDocument = new TypedDocumentString(`
    mutation SetAppealPanels($input: SetAppealPanelsInput!) {
  setAppealPanels(input: $input) {
    appealPanels {
      mode
    }
  }
}
    `) as unknown as TypedDocumentString<SetAppealPanelsMutation, SetAppealPanelsMutationVariables>;
export const ReadPanelDocument = new TypedDocumentString(`
    query ReadPanel($id: ID!) {
  ...FrameFields
  panel(id: $id) {
    id
    spaceName
    mode
    state
    seat
    answerBy
    sitsUntil
    matter {
      html
      threadTitle
      outcome
      guideline {
        number
        title
        clause
      }
      reason
      reasonWords
      reasonLanguage
      appellantIs
      appealWords
    }
    ownView
    ownReasons
    answer
    votes {
      view
      reasons
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadPanelQuery, ReadPanelQueryVariables>;
export const AnswerPanelCallDocument = new TypedDocumentString(`
    mutation AnswerPanelCall($input: AnswerPanelCallInput!) {
  answerPanelCall(input: $input) {
    panelId
  }
}
    `) as unknown as TypedDocumentString<AnswerPanelCallMutation, AnswerPanelCallMutationVariables>;
export const VoteOnPanelDocument = new TypedDocumentString(`
    mutation VoteOnPanel($input: VoteOnPanelInput!) {
  voteOnPanel(input: $input) {
    panelId
  }
}
    `) as unknown as TypedDocumentString<VoteOnPanelMutation, VoteOnPanelMutationVariables>;
export const ReadPanelDrawDocument = new TypedDocumentString(`
    query ReadPanelDraw($id: ID!) {
  ...FrameFields
  viewer {
    id
  }
  panelDraw(id: $id) {
    id
    state
    committedAt
    drawnAt
    poolSize
    poolRoot
    secretHash
    wordHash
    secret
    turns {
      turn
      place
      ticket
      path
      blankOwner
      blankSalt
      became
    }
    committed {
      entryId
      leaf
      leafHash
      leafIndex
      treeSize
      root
      path
    }
    drawn {
      entryId
      leaf
      leafHash
      leafIndex
      treeSize
      root
      path
    }
    ownTicket {
      place
      ticket
      salt
      path
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<ReadPanelDrawQuery, ReadPanelDrawQueryVariables>;
export const SpacePageDocument = new TypedDocumentString(`
    query SpacePage($slug: String!, $after: String) {
  ...FrameFields
  space(slug: $slug) {
    ...SpaceLineFields
    state
    guidelineLine
    calmMode {
      until
      maySet
    }
    participation {
      state
      role
    }
    parent {
      slug
      name
    }
    branches {
      ...SpaceLineFields
    }
    coordinators {
      id
      ...AuthorFields
    }
    leads {
      id
      ...AuthorFields
    }
    participants(first: 100) {
      edges {
        node {
          role
          person {
            id
            ...AuthorFields
          }
          ownVouch {
            id
            words
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    requests {
      person {
        id
        ...AuthorFields
      }
      words
      askedAt
    }
    permissions {
      read
      join
      askToJoin
      leave
      lead
      startThread
      hostThread
      vouch
    }
    pinnedThreads {
      ...ThreadLineFields
    }
    threads(first: 25, after: $after) {
      edges {
        node {
          ...ThreadLineFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment ThreadLineFields on Thread {
  id
  title
  state
  isPinned
  postCount
  unreadCount
  lastActivityAt
  lastAuthor {
    ...AuthorFields
  }
  space {
    slug
    name
    continent
  }
  timetable {
    opensAt
    closesAt
  }
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment SpaceLineFields on Space {
  id
  slug
  name
  purpose
  kind
  mode
  continent
  countries
  parentId
  headcount {
    count
    isExact
  }
  participation {
    state
  }
}`) as unknown as TypedDocumentString<SpacePageQuery, SpacePageQueryVariables>;
export const SpaceToActOnDocument = new TypedDocumentString(`
    query SpaceToActOn($slug: String!) {
  space(slug: $slug) {
    id
  }
}
    `) as unknown as TypedDocumentString<SpaceToActOnQuery, SpaceToActOnQueryVariables>;
export const JoinSpaceDocument = new TypedDocumentString(`
    mutation JoinSpace($spaceId: ID!) {
  joinSpace(input: {spaceId: $spaceId}) {
    space {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<JoinSpaceMutation, JoinSpaceMutationVariables>;
export const LeaveSpaceDocument = new TypedDocumentString(`
    mutation LeaveSpace($spaceId: ID!) {
  leaveSpace(input: {spaceId: $spaceId}) {
    space {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveSpaceMutation, LeaveSpaceMutationVariables>;
export const RequestToJoinDocument = new TypedDocumentString(`
    mutation RequestToJoin($spaceId: ID!, $words: String) {
  requestToJoin(input: {spaceId: $spaceId, words: $words}) {
    space {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RequestToJoinMutation, RequestToJoinMutationVariables>;
export const DecideRequestDocument = new TypedDocumentString(`
    mutation DecideRequest($input: DecideRequestInput!) {
  decideRequest(input: $input) {
    space {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DecideRequestMutation, DecideRequestMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($input: AssignRoleInput!) {
  assignRole(input: $input) {
    space {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const VouchForDocument = new TypedDocumentString(`
    mutation VouchFor($input: VouchForInput!) {
  vouchFor(input: $input) {
    vouchId
  }
}
    `) as unknown as TypedDocumentString<VouchForMutation, VouchForMutationVariables>;
export const WithdrawVouchDocument = new TypedDocumentString(`
    mutation WithdrawVouch($input: WithdrawVouchInput!) {
  withdrawVouch(input: $input) {
    vouchId
  }
}
    `) as unknown as TypedDocumentString<WithdrawVouchMutation, WithdrawVouchMutationVariables>;
export const StartCalmModeDocument = new TypedDocumentString(`
    mutation StartCalmMode($input: StartCalmModeInput!) {
  startCalmMode(input: $input) {
    calmUntil
  }
}
    `) as unknown as TypedDocumentString<StartCalmModeMutation, StartCalmModeMutationVariables>;
export const EndCalmModeDocument = new TypedDocumentString(`
    mutation EndCalmMode($input: EndCalmModeInput!) {
  endCalmMode(input: $input) {
    calmUntil
  }
}
    `) as unknown as TypedDocumentString<EndCalmModeMutation, EndCalmModeMutationVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($words: String!, $after: String) {
  ...FrameFields
  search(words: $words, after: $after) {
    edges {
      node {
        id
        excerpt
        threadTitle
        post {
          author {
            ...AuthorFields
          }
          createdAt
          thread {
            space {
              slug
              name
              continent
            }
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SetUpLinkDocument = new TypedDocumentString(`
    query SetUpLink($token: String!) {
  isSetUpLink(token: $token)
  mayFillExample(token: $token)
  community {
    name
    kind
    locales
  }
  viewer {
    id
  }
}
    `) as unknown as TypedDocumentString<SetUpLinkQuery, SetUpLinkQueryVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    viewer {
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const FillExampleDocument = new TypedDocumentString(`
    mutation FillExample($token: String!) {
  fillExample(input: {token: $token}) {
    personCount
  }
}
    `) as unknown as TypedDocumentString<FillExampleMutation, FillExampleMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($email: String!) {
  requestSignInLink(input: {email: $email}) {
    isAccepted
  }
}
    `) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const SignInWithPasswordDocument = new TypedDocumentString(`
    mutation SignInWithPassword($input: SignInWithPasswordInput!) {
  signInWithPassword(input: $input) {
    viewer {
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithPasswordMutation, SignInWithPasswordMutationVariables>;
export const SignInWithLinkDocument = new TypedDocumentString(`
    mutation SignInWithLink($token: String!) {
  signInWithLink(input: {token: $token}) {
    viewer {
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithLinkMutation, SignInWithLinkMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    isSignedOut
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const DirectoryDocument = new TypedDocumentString(`
    query Directory {
  ...FrameFields
  viewer {
    offices {
      kind
      spaceId
    }
  }
  spaces(first: 100) {
    edges {
      node {
        ...SpaceLineFields
        parent {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment SpaceLineFields on Space {
  id
  slug
  name
  purpose
  kind
  mode
  continent
  countries
  parentId
  headcount {
    count
    isExact
  }
  participation {
    state
  }
}`) as unknown as TypedDocumentString<DirectoryQuery, DirectoryQueryVariables>;
export const MoreSpacesDocument = new TypedDocumentString(`
    query MoreSpaces($after: String) {
  spaces(first: 100, after: $after) {
    edges {
      node {
        ...SpaceLineFields
        parent {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SpaceLineFields on Space {
  id
  slug
  name
  purpose
  kind
  mode
  continent
  countries
  parentId
  headcount {
    count
    isExact
  }
  participation {
    state
  }
}`) as unknown as TypedDocumentString<MoreSpacesQuery, MoreSpacesQueryVariables>;
export const NewSpaceDocument = new TypedDocumentString(`
    query NewSpace {
  ...FrameFields
  viewer {
    offices {
      kind
      spaceId
    }
  }
  spaces(first: 100, kind: REGION) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<NewSpaceQuery, NewSpaceQueryVariables>;
export const OpenSpaceDocument = new TypedDocumentString(`
    mutation OpenSpace($input: OpenSpaceInput!) {
  openSpace(input: $input) {
    space {
      slug
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSpaceMutation, OpenSpaceMutationVariables>;
export const ThreadPageDocument = new TypedDocumentString(`
    query ThreadPage($id: ID!, $skip: Int) {
  ...FrameFields
  thread(id: $id) {
    id
    title
    state
    author {
      ...AuthorFields
    }
    createdAt
    isPinned
    isPublished
    isHost
    isVisited
    readAt
    postCount
    unreadCount
    slowSeconds
    chosenSlowSeconds
    move {
      at
      from {
        slug
        name
      }
    }
    ruleSlowing {
      ...RuleEffect
    }
    timetable {
      opensAt
      closesAt
      summaryPostId
    }
    hosts {
      ...AuthorFields
    }
    mayAnswer {
      isAllowed
      code
      because
    }
    mayRun
    space {
      id
      slug
      name
      continent
      guidelineLine
      permissions {
        join
      }
    }
    posts(first: 20, skip: $skip) {
      edges {
        cursor
        node {
          ...PostFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment AuthorFields on Person {
  displayName
  region
  continent
  isErased
}
fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment PostFields on Post {
  id
  author {
    ...AuthorFields
  }
  isOwn
  isOpening
  isHighlighted
  isBookmarked
  isScreened
  hasHeldEdit
  isWrittenElsewhere
  visibility
  html
  createdAt
  publishedAt
  editedAt
  answersPostId
  answersAuthorName
  answersExcerpt
  decisionId
  reactions {
    kind
    count
    isMine
  }
  remarks {
    ...RemarkFields
  }
  permissions {
    react
    edit
    withdraw
    report
    highlight
    moderate
    vouch
  }
}
fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}
fragment RuleEffect on RunningRuleEffect {
  id
  kind
  ruleNames
  untilAt
  postsLeft
}`) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const WhereToOpenDocument = new TypedDocumentString(`
    query WhereToOpen($id: ID!) {
  viewer {
    id
  }
  thread(id: $id) {
    postCount
    isVisited
    unreadCount
    firstUnread {
      id
      countBefore
    }
  }
}
    `) as unknown as TypedDocumentString<WhereToOpenQuery, WhereToOpenQueryVariables>;
export const ThreadNewsDocument = new TypedDocumentString(`
    query ThreadNews($id: ID!, $after: String) {
  thread(id: $id) {
    posts(first: 100, after: $after) {
      edges {
        node {
          id
          isOwn
          visibility
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThreadNewsQuery, ThreadNewsQueryVariables>;
export const SubmitPostDocument = new TypedDocumentString(`
    mutation SubmitPost($input: SubmitPostInput!) {
  submitPost(input: $input) {
    ...SentFields
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment SentFields on SubmitPostPayload {
  outcome
  explanation
  remarks {
    ...RemarkFields
  }
  post {
    id
    countBefore
  }
  thread {
    id
  }
}`) as unknown as TypedDocumentString<SubmitPostMutation, SubmitPostMutationVariables>;
export const ReactDocument = new TypedDocumentString(`
    mutation React($input: ReactInput!) {
  react(input: $input) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const BookmarkDocument = new TypedDocumentString(`
    mutation Bookmark($input: BookmarkInput!) {
  bookmark(input: $input) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<BookmarkMutation, BookmarkMutationVariables>;
export const HighlightPostDocument = new TypedDocumentString(`
    mutation HighlightPost($input: HighlightPostInput!) {
  highlightPost(input: $input) {
    post {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HighlightPostMutation, HighlightPostMutationVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkReadInput!) {
  markRead(input: $input) {
    thread {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const RunThreadDocument = new TypedDocumentString(`
    mutation RunThread($input: RunThreadInput!) {
  runThread(input: $input) {
    thread {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RunThreadMutation, RunThreadMutationVariables>;
export const CloseThreadDocument = new TypedDocumentString(`
    mutation CloseThread($input: CloseThreadInput!) {
  closeThread(input: $input) {
    thread {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CloseThreadMutation, CloseThreadMutationVariables>;
export const TransparencyPageDocument = new TypedDocumentString(`
    query TransparencyPage($period: String) {
  ...FrameFields
  transparencyPeriods
  transparency(period: $period) {
    period
    madeAt
    tables {
      kind
      total
      rows {
        key
        label
        count
      }
      others
    }
    waits {
      medianMinutes
      longestHours
      keptPercent
    }
    waitsByGuideline {
      key
      label
      medianMinutes
      longestHours
      keptPercent
    }
    overturned {
      key
      label
      percent
    }
    agreement {
      key
      label
      percent
    }
    history {
      period
      reportCount
      medianMinutes
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<TransparencyPageQuery, TransparencyPageQueryVariables>;
export const TransparencyFileDocument = new TypedDocumentString(`
    query TransparencyFile($period: String!) {
  transparency(period: $period) {
    period
    csv
  }
}
    `) as unknown as TypedDocumentString<TransparencyFileQuery, TransparencyFileQueryVariables>;
export const WhatStopsDocument = new TypedDocumentString(`
    query WhatStops($token: String!) {
  unsubscribeLink(token: $token)
}
    `) as unknown as TypedDocumentString<WhatStopsQuery, WhatStopsQueryVariables>;
export const StopMailDocument = new TypedDocumentString(`
    mutation StopMail($input: UnsubscribeByTokenInput!) {
  unsubscribeByToken(input: $input) {
    what
  }
}
    `) as unknown as TypedDocumentString<StopMailMutation, StopMailMutationVariables>;
export const WritePageDocument = new TypedDocumentString(`
    query WritePage {
  ...FrameFields
  writable: spaces(first: 100, mine: true) {
    edges {
      node {
        id
        slug
        name
        guidelineLine
        permissions {
          startThread
          hostThread
        }
      }
    }
  }
}
    fragment FrameFields on Query {
  community {
    name
    kind
  }
  viewer {
    id
    displayName
    locale
    timeZone
    homeSpaceId
    openCaseCount
  }
  notices(first: 1) {
    unreadCount
  }
  mySpaces: spaces(first: 60, mine: true) {
    edges {
      node {
        id
        slug
        name
        kind
        continent
      }
    }
  }
}`) as unknown as TypedDocumentString<WritePageQuery, WritePageQueryVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($input: StartThreadInput!) {
  startThread(input: $input) {
    ...SentFields
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment SentFields on SubmitPostPayload {
  outcome
  explanation
  remarks {
    ...RemarkFields
  }
  post {
    id
    countBefore
  }
  thread {
    id
  }
}`) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const HostThreadDocument = new TypedDocumentString(`
    mutation HostThread($input: HostThreadInput!) {
  hostThread(input: $input) {
    ...SentFields
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}
fragment SentFields on SubmitPostPayload {
  outcome
  explanation
  remarks {
    ...RemarkFields
  }
  post {
    id
    countBefore
  }
  thread {
    id
  }
}`) as unknown as TypedDocumentString<HostThreadMutation, HostThreadMutationVariables>;
export const CheckDraftDocument = new TypedDocumentString(`
    mutation CheckDraft($input: CheckDraftInput!) {
  checkDraft(input: $input) {
    outcome
    remarks {
      ...RemarkFields
    }
  }
}
    fragment RemarkFields on RuleRemark {
  guidelineNumber
  sentence
  mend
  spans
}`) as unknown as TypedDocumentString<CheckDraftMutation, CheckDraftMutationVariables>;