import type { PostView } from '#lib/discussion/views.ts';
import type { MessageKey } from '#lib/words/say.ts';

export type Severity = 'low' | 'medium' | 'high' | 'urgent';
export type CaseState = 'open' | 'claimed' | 'decided' | 'appealed' | 'closed';

/** A case in the queue. */
export interface QueueLineView {
  id: string;
  subject: string;
  space: string;
  sources: ('rule' | 'report' | 'moderator' | 'screening')[];
  severity: Severity;
  dueAt: string;
  reportCount: number;
  state: CaseState;
  /** Who has it: their office's name, or "me". */
  claimedBy?: string | null;
  isMine?: boolean;
}

/** One step of what happened. */
export interface HistoryStep {
  id: string;
  at: string;
  text: string;
}

/** What a moderator may do, and the key for it. A sanction has no single key. */
export interface ActionView {
  outcome: string;
  label: string;
  key?: string;
  tone: 'ok' | 'note' | 'stop';
}

/** A case on the desk: the post in its context, why it is here, what happened before. */
export interface CaseDesk {
  id: string;
  version: number;
  state: CaseState;
  space: { slug: string; name: string };
  thread: { id: string; title: string };
  post: PostView;
  before: PostView[];
  after: PostView[];
  /** The words a rule saw, to be marked in the text. */
  severity: Severity;
  dueAt: string;
  explanations: { id: string; rule: string; sentence: string; guideline?: number | null }[];
  reports: { number: number; at: string; guideline: string; words?: string | null; record: string }[];
  history: HistoryStep[];
  author: { name: string; joinedAt: string; postCount: number; sanctionCount: number };
  similar: { id: string; subject: string; outcome: string }[];
  isMine: boolean;
  claimedBy?: { name: string; until: string } | null;
  concernsMe: boolean;
}

export const severityWords: Record<Severity, MessageKey> = {
  low: 'severity.low',
  medium: 'severity.medium',
  high: 'severity.high',
  urgent: 'severity.urgent',
};
