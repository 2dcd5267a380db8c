import type { PostView } from '#lib/discussion/views.ts';
import type { MessageKey } from '#lib/words/say.ts';

export type Severity = 'low' | 'medium' | 'high' | 'urgent';
export type CaseState = 'OPEN' | 'CLAIMED' | 'DECIDED' | 'APPEALED' | 'CLOSED';
export type CaseSource = 'REPORT' | 'RULE' | 'MODERATOR' | 'FAILURE';
export type Outcome = 'NO_BREACH' | 'RELEASE' | 'EDIT_REQUEST' | 'HIDE' | 'REMOVE' | 'LOCK' | 'MOVE' | 'BREACH';
export type SanctionKind = 'WARNING' | 'SLOW_DOWN' | 'MUTE_IN_SPACE' | 'MUTE' | 'SUSPENSION';
export type ReporterBand = 'NEW' | 'RELIABLE' | 'MIXED' | 'OFTEN_REJECTED';

/** A case in the queue. */
export interface QueueLineView {
  id: string;
  subject: string;
  space: string | null;
  openedBecause: CaseSource;
  severity: Severity;
  dueAt: string;
  reportCount: number;
  holderName: string | null;
  isMine: boolean;
  /** Whom it is offered to before all others. */
  offeredToName: string | null;
  isOfferedToMe: boolean;
  /** Why it stands where it does, in sentences. */
  reasons: { because: string; value: number }[];
}

/** One step of what happened. */
export interface HistoryStep {
  id: string;
  at: string;
  text: string;
  href?: string;
}

/** What a moderator may do, and the key for it. A sanction has no single key. */
export interface ActionView {
  outcome: Outcome;
  label: string;
  /** Where single keys are on. */
  key?: string;
  tone: 'ok' | 'note' | 'stop';
}

/** What one rule saw. */
export interface ExplanationView {
  id: string;
  sentence: string;
  guideline?: number | null;
  isOnTrial?: boolean;
}

/** A post as it stands in a case: its author is named, nothing can be pressed. */
export interface CasePostView extends Pick<PostView, 'id' | 'author' | 'at' | 'html'> {
  isSubject: boolean;
  visibility: 'PUBLISHED' | 'HELD' | 'HIDDEN' | 'REMOVED' | 'WITHDRAWN';
}

/** A sanction as it was given. */
export interface SanctionView {
  id: string;
  kind: SanctionKind;
  hours: number;
  untilAt?: string | null;
  state: 'IN_FORCE' | 'LIFTED' | 'PENDING' | 'SERVED';
}

/** A decision on the case, as moderators see it; covered while it is under appeal. */
export interface DecisionView {
  id: string;
  isCovered: boolean;
  outcome?: Outcome | null;
  guidelineNumber?: number | null;
  reason?: string | null;
  reasonWords?: string | null;
  deciderName?: string | null;
  isOwn: boolean;
  decidedAt: string;
  state: 'CHANGED' | 'IN_FORCE' | 'OVERTURNED' | 'UNDONE';
  undoUntil?: string | null;
  /** For a moved thread, where the viewer may know of it. */
  movedTo?: { slug: string; name: string } | null;
  sanction?: SanctionView | null;
}

/** What one moderator says to the others; why a case changed hands stands among it. */
export interface NoteView {
  id: string;
  kind: 'NOTE' | 'TAKE_OVER' | 'HAND_OVER' | 'SECOND_VIEW' | 'DECLINED';
  name: string;
  otherName: string | null;
  at: string;
  words: string;
}

/** A space that a thread may be moved to. */
export interface MoveTargetView {
  id: string;
  name: string;
}

/** A case on the desk: what it is about in its context, why it is here, what happened before. */
export interface CaseDesk {
  id: string;
  number: number;
  version: number;
  state: CaseState;
  subjectKind: 'POST' | 'THREAD' | 'PERSON';
  space: { slug: string; name: string } | null;
  thread: { id: string; title: string } | null;
  posts: CasePostView[];
  revisions: { id: string; number: number; at: string; source: string }[];
  severity: Severity;
  dueAt: string;
  openedBecause: CaseSource;
  explanations: ExplanationView[];
  failure: string | null;
  reports: { number: number; at: string; guideline: string; words: string; record: ReporterBand }[];
  notes: NoteView[];
  colleagues: { id: string; name: string }[];
  reasons: { because: string; value: number }[];
  offeredTo: string | null;
  incidentId: string | null;
  decisions: DecisionView[];
  steps: { id: string; at: string; because: 'OPENED' | 'SCREENED' | 'REPORTED'; value: string }[];
  author: {
    id: string;
    name: string;
    region?: string | null;
    joinedAt?: string | null;
    postCount: number;
    isVouchedFor: boolean;
  };
  past: PastView[];
  /** From which case the viewer may ask the committee to expel the author, if they may. */
  expulsionCaseId: string | null;
  /** What the triage model guesses, while it is on. */
  triage: { percent: number; words: readonly string[] } | null;
  similar: (PastView & { alike: 'TEXT' | 'RULE' | 'GUIDELINE' })[];
  isMine: boolean;
  holder: { name: string; until: string | null } | null;
}

/** What was decided before. */
export interface PastView {
  caseId: string;
  at: string;
  excerpt: string | null;
  outcome: Outcome;
  guidelineNumber: number | null;
  sanctionKind: string | null;
  state: string;
}

export const severityWords: Record<Severity, MessageKey> = {
  low: 'severity.low',
  medium: 'severity.medium',
  high: 'severity.high',
  urgent: 'severity.urgent',
};

/** Severity as people say it. */
export function readSeverity(severity: number): Severity {
  if (severity >= 5) return 'urgent';
  if (severity >= 4) return 'high';
  return severity >= 2 ? 'medium' : 'low';
}
