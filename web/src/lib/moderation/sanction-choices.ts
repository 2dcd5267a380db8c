import type { SanctionKind } from './views.ts';

/** What a sanction may last, in days. Beyond seven days a suspension waits for a second moderator. */
const days: Record<Exclude<SanctionKind, 'WARNING'>, readonly number[]> = {
  SLOW_DOWN: [3, 7, 14],
  MUTE_IN_SPACE: [1, 3, 7, 14, 30],
  MUTE: [1, 3, 7, 14, 30],
  SUSPENSION: [3, 7, 14, 30, 90],
};

/** One choice of the form: its value is read back by `readSanction`. */
export interface SanctionChoice {
  value: string;
  kind: SanctionKind;
  days: number;
}

/** The choices, in the order in which they climb. A case outside any space offers no mute in one. */
export function sanctionChoices(hasSpace: boolean): SanctionChoice[] {
  const climbing = Object.entries(days).flatMap(([kind, lengths]) =>
    lengths.map((length) => choice(kind as SanctionKind, length)),
  );
  return [choice('WARNING', 0), ...climbing].filter(({ kind }) => hasSpace || kind !== 'MUTE_IN_SPACE');
}

/** The value that stands for a proposal of the history. */
export function proposedChoice(proposal: { kind: SanctionKind; hours?: number | null }): string {
  return choice(proposal.kind, (proposal.hours ?? 0) / 24).value;
}

/** A length written by hand, as the form's fields hold it. */
export interface OwnLength {
  length: string;
  unit: string;
  /** For a slow-down: hours between two posts. */
  between: string;
}

/** Longest a sanction may last; the schema refuses more. */
export const mostDays = 366;

/** The length written by hand in hours; null where none is. What is no number is refused as one out of range. */
export function ownHours({ length, unit }: Pick<OwnLength, 'length' | 'unit'>): number | null {
  if (!length.trim()) return null;
  const count = /^\d{1,5}$/.test(length.trim()) ? Number(length) : 0;
  return unit === 'hours' ? count : count * 24;
}

/** What was chosen, for the schema; null for none, and for what no form of ours sends. A length by hand goes first. */
export function readSanction(
  value: unknown,
  own: OwnLength = { length: '', unit: 'days', between: '' },
): { kind: SanctionKind; hours?: number; hoursBetweenPosts?: number } | null {
  const [, kind = '', length = ''] = /^([A-Z_]+):(\d{1,4})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (kind === 'WARNING') return { kind };
  if (!Object.hasOwn(days, kind)) return null;
  const between = kind === 'SLOW_DOWN' ? ownHours({ length: own.between, unit: 'hours' }) : null;
  return {
    kind: kind as SanctionKind,
    hours: ownHours(own) ?? Number(length) * 24,
    ...(between === null ? {} : { hoursBetweenPosts: between }),
  };
}

const choice = (kind: SanctionKind, length: number): SanctionChoice => ({
  value: `${kind}:${length}`,
  kind,
  days: length,
});
