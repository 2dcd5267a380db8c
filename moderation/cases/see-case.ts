import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, randomId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { findAppealForHearing } from '../appeals/find-appeal.js';
import type { Appeal } from '../appeals/appeals.store.js';
import { renewLease } from './case-notes.store.js';
import { type ModerationCase, findCase } from './cases.store.js';
import { findCaseForModerator } from './find-case.js';
import { RecordCaseAct } from './record-case-act.js';

/** A case that somebody may look into, and what of it stays covered for them. */
export interface SeenCase extends ModerationCase {
  /**
   * Decisions on which this moderator could give a view of their own, in an appeal or a second view, and has not: what
   * was decided, why, and the notes are covered.
   */
  coveredDecisionIds: readonly string[];
}

/** How long one look stands in the audit log before the next is recorded. */
const lookMinutes = 15;

/**
 * Looks into a case: the one way in which an office opens words that its holder might not see as a member. The look is
 * in the audit log. It renews the viewer's own lease.
 */
@Injectable()
export class SeeCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async see(viewer: Viewer, input: { caseId: string }): Promise<SeenCase> {
    return this.database.transaction(async (tx) => {
      const found = await findCaseForModerator(tx, viewer, input.caseId);
      await renewLease(tx, found.id, viewer.personId!, this.clock);
      return this.look(tx, viewer, (await findCase(tx, found.id))!);
    });
  }

  /** The case of an appeal, for whoever may hear it. */
  async seeAppeal(viewer: Viewer, input: { appealId: string }): Promise<{ appeal: Appeal; of: SeenCase }> {
    if (!isId(input.appealId)) throw notFound();
    return this.database.transaction(async (tx) => {
      const appeal = await findAppealForHearing(tx, viewer, input.appealId);
      return { appeal, of: await this.look(tx, viewer, (await findCase(tx, appeal.caseId))!) };
    });
  }

  private async look(tx: Tx, viewer: Viewer, found: ModerationCase): Promise<SeenCase> {
    const recent = await tx.one(
      `SELECT 1 FROM audit_entry WHERE subject_kind = 'case' AND subject_id = $1 AND act = 'case.read' AND actor_id = $2
         AND recorded_at > $3 LIMIT 1`,
      [found.id, viewer.personId, this.clock.inSeconds(-lookMinutes * 60)],
    );
    if (!recent) await this.acts.record(tx, 'case.read', { viewer, of: found, facts: { look: randomId() } });
    return { ...found, coveredDecisionIds: await coveredFor(tx, found.id, viewer.personId!) };
  }
}

/**
 * Decisions that this person had no part in and has not written their own view on: those under appeal, and those that a
 * second view is waited for.
 */
async function coveredFor(tx: Tx, caseId: string, personId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT v.decision_id AS id FROM second_view v
     WHERE v.case_id = $1 AND v.state IN ('waiting', 'claimed')
       AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_id = $1 AND person_id = $2)
       AND NOT EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = v.decision_id)
       AND NOT EXISTS (SELECT 1 FROM sanction WHERE sanction.decision_id = v.decision_id AND seconded_by = $2)
     UNION SELECT DISTINCT d.id FROM decision d JOIN appeal a ON a.decision_id = d.id
     WHERE d.case_id = $1 AND a.state IN ('filed', 'claimed')
       AND NOT (a.state = 'claimed' AND a.claimed_by = $2 AND a.first_view <> '')
       AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_id = $1 AND person_id = $2)
       AND NOT EXISTS (SELECT 1 FROM sanction WHERE decision_id = d.id AND seconded_by = $2)`,
    [caseId, personId],
  );
  return rows.map(({ id }) => id);
}
