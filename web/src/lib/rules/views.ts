/** What moderators decided about posts that a rule fired on. */
export interface DecidedView {
  letStand: number;
  takenDown: number;
  overturned: number;
}

export interface WeekView {
  from: string;
  hits: number;
  trialHits: number;
}

/** What became of the drafts that a rule spoke to. */
export interface FunnelView {
  shown: number;
  rewritten: number;
  /** Sent as they were, or for review. */
  sent: number;
  rewrittenTakenDown: number;
  sentTakenDown: number;
}

/** What a rule did, and what came of it. */
export interface AccountView {
  hits: number;
  trialHits: number;
  weeks: readonly WeekView[];
  decided: DecidedView;
  trialDecided: DecidedView;
  funnel: FunnelView | null;
  /** Why it is proposed for retirement. */
  retirement: string | null;
}

/** A post that a rule fired on. */
export interface HitView {
  postId: string;
  at: string;
  spaceName: string;
  authorName: string | null;
  excerpt: string | null;
  /** Whether it is on show; what is not is read through its case. */
  isOnShow: boolean;
  because: string | null;
  caseId: string | null;
  outcome: 'PUBLISH' | 'CASE' | 'HOLD' | 'REFUSE';
  verdict: 'LET_STAND' | 'TAKEN_DOWN' | 'OVERTURNED' | null;
}
