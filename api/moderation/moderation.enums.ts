import { registerEnumType } from '@nestjs/graphql';

export enum SubjectKind {
  POST = 'post',
  THREAD = 'thread',
  PERSON = 'person',
}
registerEnumType(SubjectKind, { name: 'SubjectKind', description: 'What a report or a case is about.' });

export enum CaseState {
  OPEN = 'open',
  CLAIMED = 'claimed',
  DECIDED = 'decided',
  APPEALED = 'appealed',
  CLOSED = 'closed',
}
registerEnumType(CaseState, { name: 'CaseState' });

export enum CaseSource {
  REPORT = 'report',
  RULE = 'rule',
  MODERATOR = 'moderator',
  FAILURE = 'failure',
}
registerEnumType(CaseSource, {
  name: 'CaseSource',
  description: 'Why a case was opened. FAILURE: screening could not run.',
});

export enum DecisionOutcome {
  NO_BREACH = 'no_breach',
  RELEASE = 'release',
  EDIT_REQUEST = 'edit_request',
  HIDE = 'hide',
  REMOVE = 'remove',
  LOCK = 'lock',
  MOVE = 'move',
  BREACH = 'breach',
}
registerEnumType(DecisionOutcome, {
  name: 'DecisionOutcome',
  description:
    'MOVE: the thread goes to another space. BREACH: a guideline was broken, nothing is taken down; it carries a sanction.',
});

export enum DecisionState {
  IN_FORCE = 'in_force',
  CHANGED = 'changed',
  OVERTURNED = 'overturned',
  UNDONE = 'undone',
}
registerEnumType(DecisionState, { name: 'DecisionState' });

export enum SanctionKind {
  WARNING = 'warning',
  SLOW_DOWN = 'slow_down',
  MUTE_IN_SPACE = 'mute_in_space',
  MUTE = 'mute',
  SUSPENSION = 'suspension',
}
registerEnumType(SanctionKind, { name: 'SanctionKind' });

export enum SanctionState {
  PENDING = 'pending',
  IN_FORCE = 'in_force',
  SERVED = 'served',
  LIFTED = 'lifted',
}
registerEnumType(SanctionState, {
  name: 'SanctionState',
  description: 'PENDING: waits for a second moderator; its first seven days hold.',
});

export enum AppealState {
  FILED = 'filed',
  CLAIMED = 'claimed',
  UPHELD = 'upheld',
  CHANGED = 'changed',
  OVERTURNED = 'overturned',
  WITHDRAWN = 'withdrawn',
}
registerEnumType(AppealState, { name: 'AppealState', description: 'UPHELD: the decision stands.' });

export enum Hearing {
  UPHELD = 'upheld',
  CHANGED = 'changed',
  OVERTURNED = 'overturned',
}
registerEnumType(Hearing, { name: 'Hearing' });

export enum PartInDecision {
  AUTHOR = 'author',
  REPORTER = 'reporter',
}
registerEnumType(PartInDecision, {
  name: 'PartInDecision',
  description: 'AUTHOR: it is about the viewer. REPORTER: it answers their report.',
});

export enum ReportState {
  OPEN = 'open',
  UPHELD = 'upheld',
  REJECTED = 'rejected',
}
registerEnumType(ReportState, { name: 'ReportState' });

export enum ReporterBand {
  NEW = 'new',
  RELIABLE = 'reliable',
  MIXED = 'mixed',
  OFTEN_REJECTED = 'often_rejected',
}
registerEnumType(ReporterBand, { name: 'ReporterBand', description: 'What became of a reporter’s earlier reports.' });

export enum QueueReasonCode {
  SEVERITY = 'severity',
  REPORTS = 'reports',
  TRIAGE = 'triage',
  EXPOSURE = 'exposure',
  OVERDUE = 'overdue',
  DUE = 'due',
  NOT_VISIBLE = 'not_visible',
}
registerEnumType(QueueReasonCode, {
  name: 'QueueReasonCode',
  description: 'OVERDUE and DUE count minutes, TRIAGE per cent, EXPOSURE people.',
});

export enum CaseHolding {
  FREE = 'free',
  MINE = 'mine',
}
registerEnumType(CaseHolding, { name: 'CaseHolding' });

export enum RevisionState {
  WAITING = 'waiting',
  SHOWN = 'shown',
  HELD = 'held',
  SUPERSEDED = 'superseded',
  PURGED = 'purged',
}
registerEnumType(RevisionState, { name: 'RevisionState' });

export enum NoteKind {
  NOTE = 'note',
  TAKE_OVER = 'take_over',
  HAND_OVER = 'hand_over',
  SECOND_VIEW = 'second_view',
  DECLINED = 'declined',
}
registerEnumType(NoteKind, {
  name: 'NoteKind',
  description: 'Why a case changed hands stands among the notes. DECLINED: why a long suspension was not agreed to.',
});

export enum CaseLikeness {
  TEXT = 'text',
  RULE = 'rule',
  GUIDELINE = 'guideline',
}
registerEnumType(CaseLikeness, {
  name: 'CaseLikeness',
  description: 'Nearly the same words, brought by the same rule, or reported under the same guideline.',
});

export enum SecondViewReason {
  DISPUTED = 'disputed',
  DRAWN = 'drawn',
}
registerEnumType(SecondViewReason, {
  name: 'SecondViewReason',
  description: 'DISPUTED: decisions like it are often changed. DRAWN: by chance, three in a hundred.',
});
