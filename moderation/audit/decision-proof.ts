import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { partIn } from '../decisions/part-in-decision.js';
import { type EntryProof, proveEntry } from './prove-entry.js';

/** The proof that a decision stands in the log. Who only reported has no leaf: it says what was decided on the author. */
export interface DecisionProof extends Omit<EntryProof, 'leaf'> {
  readonly leaf: string | null;
  readonly leafHash: string;
}

/** Proves to somebody whom a decision concerns that it stands in the audit log, at the log's present size or an older one. */
@Injectable()
export class ProveDecision {
  constructor(private readonly database: Database) {}

  /** Null: no such decision for this viewer, not in the log yet, or not in the log of that size. */
  async prove(viewer: Viewer, input: { decisionId: string; size?: number | null }): Promise<DecisionProof | null> {
    demand(viewer, 'useOwnAccount', null);
    if (!isId(input.decisionId)) return null;
    const part = await partIn(this.database, input.decisionId, viewer.personId!);
    const entry = await this.database.one<{ id: string; leafHash: Buffer }>(
      `SELECT id, leaf_hash AS "leafHash" FROM audit_entry
       WHERE subject_kind = 'decision' AND subject_id = $1 AND act IN ('case.decided', 'expulsion.accepted') LIMIT 1`,
      [input.decisionId],
    );
    if (!part || !entry) return null;
    const proof = await proveEntry(this.database, entry.id, input.size ?? undefined);
    if (!proof) return null;
    const leaf = part.is === 'author' ? proof.leaf : null;
    return { ...proof, leaf, leafHash: entry.leafHash.toString('hex') };
  }
}
