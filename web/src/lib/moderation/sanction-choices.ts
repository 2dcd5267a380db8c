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

/** What was chosen, for the schema; null for none, and for what no form of ours sends. */
export function readSanction(value: unknown): { kind: SanctionKind; hours?: number } | null {
  const [, kind = '', length = ''] = /^([A-Z_]+):(\d{1,4})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (kind === 'WARNING') return { kind };
  return Object.hasOwn(days, kind) ? { kind: kind as SanctionKind, hours: Number(length) * 24 } : null;
}

const choice = (kind: SanctionKind, length: number): SanctionChoice => ({
  value: `${kind}:${length}`,
  kind,
  days: length,
});
