import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';

/** Of a hundred decisions, so many are looked at again whatever they are. */
const drawnInHundred = 3;

/** Decisions under a guideline are likely to be disputed once this share of so many was changed or disagreed with. */
const disputedShare = 0.25;
const disputedFrom = 8;

/** A view that nobody has given in this time is not waited for any more. */
const waitDays = 14;

/**
 * Chooses which decisions get a blind second view: those under guidelines that are often disputed, and by chance three
 * in a hundred. It looks at decisions once they can no longer be undone; asking twice asks once, since a decision has
 * one second view at most and the draw hangs on its id alone.
 */
@Injectable()
export class AskSecondViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives how many were asked for. */
  async ask(): Promise<number> {
    const at = this.clock.now();
    return this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE second_view SET state = 'dropped', claimed_by = NULL, claim_expires_at = NULL
         WHERE state IN ('waiting', 'claimed') AND (asked_at <= $1
           OR EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = second_view.decision_id)
           OR EXISTS (SELECT 1 FROM decision WHERE decision.id = decision_id AND decision.state <> 'in_force'))`,
        [this.clock.inDays(-waitDays)],
      );
      const made = await tx.query<{ id: string; caseId: string; guideline: number | null }>(
        `SELECT d.id, d.case_id AS "caseId", d.guideline_number AS guideline FROM decision d
         WHERE d.state = 'in_force' AND NOT d.by_machine AND d.replaces_decision_id IS NULL
           AND d.tell_after <= $1 AND d.tell_after > $2
           AND NOT EXISTS (SELECT 1 FROM second_view WHERE second_view.decision_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = d.id)
           AND NOT EXISTS (SELECT 1 FROM expulsion WHERE expulsion.decision_id = d.id)
         ORDER BY d.tell_after LIMIT 500`,
        [at, this.clock.inDays(-1)],
      );
      if (made.length === 0) return 0;
      const disputed = new Set(
        (
          await tx.query<{ guideline: number }>(
            `SELECT d.guideline_number AS guideline FROM decision d LEFT JOIN second_view v ON v.decision_id = d.id
             WHERE d.guideline_number IS NOT NULL AND d.decided_at > $1 AND d.state <> 'undone'
             GROUP BY 1 HAVING count(*) >= $2 AND
               count(*) FILTER (WHERE d.state IN ('changed', 'overturned') OR v.agrees = false) >= $3::float8 * count(*)`,
            [this.clock.inDays(-90), disputedFrom, disputedShare],
          )
        ).map(({ guideline }) => guideline),
      );
      let asked = 0;
      for (const { id, caseId, guideline } of made) {
        const because = guideline !== null && disputed.has(guideline) ? 'disputed' : isDrawn(id) ? 'drawn' : null;
        if (!because) continue;
        const row = await tx.one(
          `INSERT INTO second_view (id, case_id, decision_id, because, state, asked_at)
           VALUES ($1, $2, $3, $4, 'waiting', $5) ON CONFLICT DO NOTHING RETURNING id`,
          [randomId(), caseId, id, because, at],
        );
        if (row) asked++;
      }
      return asked;
    });
  }
}

/** Chance that can be had again: from the decision's random id, so that two workers draw the same. */
export function isDrawn(decisionId: string): boolean {
  return createHash('sha256').update(`second view ${decisionId}`).digest().readUInt32BE(0) % 100 < drawnInHundred;
}
