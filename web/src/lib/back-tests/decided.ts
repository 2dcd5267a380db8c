import type { BackTestDecided } from '#lib/graphql/graphql.ts';
import type { MessageKey } from '#lib/words/say.ts';

/** Posts by what moderators had decided about them. */
export interface DecidedCounts {
  letStand: number;
  takenDown: number;
  overturned: number;
  undecided: number;
}

export interface DecidedLook {
  key: keyof DecidedCounts;
  code: BackTestDecided;
  label: MessageKey;
}

/** In the order in which they are stacked: what speaks for the rule first. */
export const decidedLooks: readonly DecidedLook[] = [
  { key: 'takenDown', code: 'TAKEN_DOWN', label: 'backTests.decided.takenDown' },
  { key: 'overturned', code: 'OVERTURNED', label: 'backTests.decided.overturned' },
  { key: 'letStand', code: 'LET_STAND', label: 'backTests.decided.letStand' },
  { key: 'undecided', code: 'UNDECIDED', label: 'backTests.decided.undecided' },
];

export const totalOf = ({ letStand, takenDown, overturned, undecided }: DecidedCounts): number =>
  letStand + takenDown + overturned + undecided;

/** A part of the posts, as it stands in an address; null for all. */
export const readDecided = (written: string | null): BackTestDecided | null =>
  decidedLooks.find(({ code }) => code === written)?.code ?? null;

export const lookOf = (code: string): DecidedLook | undefined => decidedLooks.find((look) => look.code === code);
