import type { Tx } from '../../platform/database/database.js';

/** An act in an office, as the verb that did it tells it. Codes, ids and numbers only; persons under their part in it. */
export interface OfficeAct {
  /** What was done, as a code: `office.granted`, `roll.imported`. */
  readonly act: string;
  /** Who did it; null for the system itself (the command line). */
  readonly actorId: string | null;
  /** The kind of office in which it was done; null for the system. */
  readonly office: string | null;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly spaceId?: string | null;
  readonly persons?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
  readonly texts?: Readonly<Record<string, { readonly words: string; readonly personId?: string }>>;
}

/**
 * Where acts in an office are recorded, in the act's own transaction. The audit log of `moderation` implements it; the
 * app module binds the two, since `forum` does not know `moderation`.
 */
export abstract class OfficeLog {
  abstract record(tx: Tx, act: OfficeAct): Promise<unknown>;
}
