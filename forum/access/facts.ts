/** The facts that the policy takes: values that a store read in the same statement as the thing itself. */

export type SpaceKind = 'commons' | 'region' | 'campaign' | 'working_group' | 'council';
export type AccessMode = 'open' | 'request' | 'invite' | 'secret';

export interface SpaceFacts {
  id: string;
  kind: SpaceKind;
  mode: AccessMode;
  /** The space and everything above it. */
  line: readonly string[];
  state: 'active' | 'archived';
}

export type ThreadState = 'scheduled' | 'open' | 'slow' | 'locked' | 'closed' | 'hidden' | 'removed' | 'merged';
export type Visibility = 'held' | 'published' | 'hidden' | 'removed' | 'withdrawn';

export interface ThreadFacts {
  id: string;
  space: SpaceFacts;
  authorId: string;
  state: ThreadState;
  visibility: Visibility;
  /** Present for hosted threads: the policy reads the dates itself, so a dead worker opens and closes nothing wrongly. */
  opensAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  slowSeconds: number | null;
  /** Until when a rule slows it, or calm mode slows its space: it ends by itself, and hosts' own choice stays what it was. */
  slowedUntil: Date | null;
  isHost: boolean;
  /** When the viewer last posted here; for slow mode. */
  viewerPostedHereAt: Date | null;
  /** When the viewer last posted anywhere; for a slow-down. */
  viewerPostedAt: Date | null;
}

export interface PostFacts {
  id: string;
  authorId: string;
  visibility: Visibility;
  isOpening: boolean;
  thread: ThreadFacts;
}

/** What a thread is at an instant, whatever the worker has written down of it so far. */
export function threadStateAt(
  thread: Pick<ThreadFacts, 'state' | 'opensAt' | 'closesAt' | 'closedAt' | 'slowSeconds' | 'slowedUntil'>,
  at: Date,
): ThreadState {
  if (thread.state !== 'scheduled' && thread.state !== 'open' && thread.state !== 'slow') return thread.state;
  if (thread.closedAt || (thread.closesAt && thread.closesAt <= at)) return 'closed';
  if (thread.opensAt && thread.opensAt > at) return 'scheduled';
  if (thread.state === 'scheduled' && !thread.opensAt) return 'scheduled';
  return slowSecondsAt(thread, at) ? 'slow' : 'open';
}

/** Long enough to read what one answers, short enough not to miss the talk. */
const SLOWED_SECONDS = 60;

/** The seconds that lie between two posts of one member at an instant; null when one may write as one likes. */
export function slowSecondsAt(thread: Pick<ThreadFacts, 'slowSeconds' | 'slowedUntil'>, at: Date): number | null {
  const slowed = thread.slowedUntil && thread.slowedUntil > at ? SLOWED_SECONDS : 0;
  return Math.max(thread.slowSeconds ?? 0, slowed) || null;
}
