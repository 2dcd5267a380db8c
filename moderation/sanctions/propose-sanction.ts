import type { SanctionKind } from './sanction-states.js';

/** An earlier breach that still stands, and what followed. */
export interface EarlierBreach {
  decidedAt: Date;
  sanction: SanctionKind | null;
}

export interface SanctionProposal {
  kind: SanctionKind;
  hours: number | null;
  hoursBetweenPosts: number | null;
  /** How many earlier breaches it is drawn from. */
  earlierCount: number;
  because: 'first_breach' | 'earlier_breaches' | 'severe';
}

/** After this long a breach no longer counts against somebody. */
const countedDays = 180;

const steps: readonly Pick<SanctionProposal, 'kind' | 'hours' | 'hoursBetweenPosts'>[] = [
  { kind: 'warning', hours: null, hoursBetweenPosts: null },
  { kind: 'slow_down', hours: 72, hoursBetweenPosts: 24 },
  { kind: 'mute_in_space', hours: 72, hoursBetweenPosts: null },
  { kind: 'mute', hours: 168, hoursBetweenPosts: null },
  { kind: 'suspension', hours: 168, hoursBetweenPosts: null },
];

/**
 * The step that the history suggests: one further than the gravest before, never below one step for each earlier
 * breach; what threatens people begins with a mute. A proposal only: the moderator chooses.
 */
export function proposeSanction(history: readonly EarlierBreach[], severity: number, at: Date): SanctionProposal {
  const since = at.getTime() - countedDays * 24 * 3_600_000;
  const counted = history.filter(({ decidedAt }) => decidedAt.getTime() > since);
  const gravest = Math.max(-1, ...counted.map(({ sanction }) => steps.findIndex(({ kind }) => kind === sanction)));
  const fromHistory = Math.max(gravest + 1, counted.length);
  const least = severity >= 4 ? 3 : 0;
  const step = steps[Math.min(Math.max(fromHistory, least), steps.length - 1)]!;
  const because = fromHistory < least ? 'severe' : counted.length === 0 ? 'first_breach' : 'earlier_breaches';
  return { ...step, earlierCount: counted.length, because };
}
