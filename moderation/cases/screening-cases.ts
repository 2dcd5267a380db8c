import { Injectable } from '@nestjs/common';
import { systemActor } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { moveCase } from './case-states.js';
import { type ModerationCase, caseColumns, setCaseState } from './cases.store.js';
import { joinOrOpenCase } from './join-or-open-case.js';
import { RecordCaseAct } from './record-case-act.js';
import { findSubject } from './subjects.store.js';

/** What screening has to say to the moderators, in the screening's own transaction. */
@Injectable()
export class ScreeningCases {
  constructor(
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  /**
   * Brings a stored screening to the case on its post, or opens one, so that every held post belongs to an open case.
   * A decided case is opened again when the screening holds the post, or when the text is not the one decided on.
   */
  async openCaseForScreening(
    tx: Tx,
    input: { postId: string; screeningId: string; severity: number; because: 'rule' | 'failure' },
  ): Promise<{ caseId: string; isNew: boolean }> {
    const subject = await findSubject(tx, 'post', input.postId);
    if (!subject) throw new Error(`no post ${input.postId} to open a case on`);
    const screening = await tx.one<{ holds: boolean; revisionId: string }>(
      `SELECT outcome IN ('hold', 'refuse') OR failure IS NOT NULL AS holds, revision_id AS "revisionId"
       FROM screening WHERE id = $1`,
      [input.screeningId],
    );
    const arrived = await joinOrOpenCase(tx, this.clock, subject, {
      because: input.because,
      severity: input.severity,
      reopens: async (decided) =>
        (screening?.holds ?? true) || !(await wasDecidedOn(tx, decided.id, screening!.revisionId)),
      isNews: async () => true,
    });
    const { id: caseId, version } = arrived.case;
    await tx.query('INSERT INTO case_screening (case_id, screening_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      caseId,
      input.screeningId,
    ]);
    this.acts.changed(tx, caseId, version);
    return { caseId, isNew: arrived.arrival === 'opened' };
  }

  /** The author has sent a new text after an edit request: a moderator looks again. Nothing happens without one. */
  async reopenAfterEdit(tx: Tx, input: { postId: string }): Promise<void> {
    const asked = await tx.one(
      `SELECT 1 FROM visibility_cause JOIN decision ON decision.id = visibility_cause.decision_id
         JOIN post ON post.id = visibility_cause.post_id
       WHERE post.id = $1 AND visibility_cause.ended_at IS NULL AND decision.outcome = 'edit_request'
         AND post.latest_revision_id IS DISTINCT FROM decision.subject_revision_id`,
      [input.postId],
    );
    if (!asked) return;
    const subject = (await findSubject(tx, 'post', input.postId))!;
    const arrived = await joinOrOpenCase(tx, this.clock, subject, {
      because: 'rule',
      severity: 2,
      reopens: async () => true,
      isNews: async () => true,
    });
    this.acts.changed(tx, arrived.case.id, arrived.case.version);
  }

  /** A screening that could not run has run and found nothing: the case that only it had opened is over. */
  async closeBySystem(tx: Tx, input: { postId: string }): Promise<void> {
    const found = await tx.one<ModerationCase>(
      `SELECT ${caseColumns} FROM moderation_case c
       WHERE subject_kind = 'post' AND subject_id = $1 AND state IN ('open', 'claimed') AND opened_because = 'failure'
         AND NOT EXISTS (SELECT 1 FROM report WHERE case_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM decision WHERE case_id = c.id)
         AND NOT EXISTS (SELECT 1 FROM case_screening JOIN screening ON screening.id = screening_id
           WHERE case_id = c.id AND failure IS NULL AND outcome <> 'publish')
         AND NOT EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = $1 AND effect = 'held' AND ended_at IS NULL
           AND kind NOT IN ('screening_failed', 'unscreened'))
       FOR UPDATE`,
      [input.postId],
    );
    if (!found) return;
    const at = this.clock.now();
    const version = await setCaseState(tx, { caseId: found.id, state: moveCase(found.state, 'closed'), at });
    await this.acts.record(tx, 'case.closed', {
      viewer: systemActor('screening', at),
      of: found,
      facts: { because: 'screening_ran' },
    });
    this.acts.changed(tx, found.id, version);
  }
}

/** Whether a decision in force on this case was about this text. */
export async function wasDecidedOn(tx: Tx, caseId: string, revisionId: string | null): Promise<boolean> {
  const row = await tx.one(
    `SELECT 1 FROM decision WHERE case_id = $1 AND state = 'in_force' AND subject_revision_id IS NOT DISTINCT FROM $2`,
    [caseId, revisionId],
  );
  return row !== undefined;
}
