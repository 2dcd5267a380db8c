import type { Say } from '#lib/words/say.ts';
import type { Outcome, PastView, SanctionKind } from './views.ts';

/** A sanction and how long it lasts: "mute in the space, 3 days". */
export function saySanction(say: Say, sanction: { kind: SanctionKind; hours: number }): string {
  const name = say(`sanction.${sanction.kind}`);
  return sanction.kind === 'WARNING'
    ? name
    : say('sanction.for', { sanction: name, length: sayLength(say, sanction.hours) });
}

/** Days where it is whole days, hours otherwise. */
export const sayLength = (say: Say, hours: number): string =>
  hours % 24 === 0 ? say('length.days', { count: hours / 24 }) : say('length.hours', { count: hours });

/** What was decided in few words: "hidden, guideline 3". */
export function sayOutcome(say: Say, outcome: Outcome, guideline?: number | null): string {
  const word = say(`outcome.${outcome}`);
  return guideline ? say('outcome.under', { outcome: word, number: guideline }) : word;
}

/** An earlier decision: what, under which guideline, with which sanction, and whether it still stands. */
export function sayPast(say: Say, past: PastView): string {
  const parts = [sayOutcome(say, past.outcome, past.guidelineNumber)];
  if (past.sanctionKind) parts.push(say(`sanction.${past.sanctionKind.toUpperCase() as SanctionKind}`));
  if (past.state !== 'in_force') parts.push(say('decision.tookBack', { state: past.state }));
  return parts.join(', ');
}
