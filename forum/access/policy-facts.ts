import type { PostFacts, SpaceFacts, ThreadFacts } from './facts.js';
import type { OfficeKind } from './viewer.js';

/** What each verb wants to know of its object. A verb that is not here does not compile. */
export interface PolicyFacts {
  seeSpace: SpaceFacts;
  readSpace: SpaceFacts;
  seeParticipants: SpaceFacts & { participantCount: number };
  joinSpace: SpaceFacts;
  askToJoin: SpaceFacts;
  leaveSpace: SpaceFacts;
  inviteToSpace: SpaceFacts;
  leadSpace: SpaceFacts;
  openSpace: { parentLine: readonly string[] | null };
  vouchFor: SpaceFacts & { personId: string | null };
  reviseSpace: SpaceFacts;
  startThread: SpaceFacts & { viewerPostedAt: Date | null };
  hostThread: SpaceFacts;
  seeThread: ThreadFacts;
  answerThread: ThreadFacts;
  runThread: ThreadFacts;
  seePost: PostFacts;
  readPostText: PostFacts;
  revisePost: PostFacts;
  withdrawPost: PostFacts;
  react: PostFacts;
  reportPost: PostFacts;
  reportPerson: { personId: string };
  highlightPost: PostFacts;
  useOwnAccount: null;
  actAsMember: null;
  holdOffice: { kind: OfficeKind };
  grantOffice: { kind: OfficeKind };
  keepRoll: null;
  readRules: null;
  writeRules: null;
  setUpRules: null;
  readRecord: null;
  publishRecord: null;
  readAuditLog: null;
  publishGuidelines: null;
  nameCommittee: null;
  keepLegalHolds: null;
  setUpPanels: null;
  sitOnCommittee: { spaceId: string | null };
  moderate: { line: readonly string[] | null; language: string | null };
}
