import { Injectable } from '@nestjs/common';
import { queueAt } from '../cases/case-states.js';
import { findCase, lockCase } from '../cases/cases.store.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { RunningTriage } from './running-triage.js';
import { casesToScore, scoredCases, triageState } from './triage.store.js';

/**
 * Gives each case that waits the score of the model in use, and takes scores off when triage is off. A score moves a
 * case in the queue and does nothing else; whoever is deciding on it is not disturbed. Locks each case's row.
 */
@Injectable()
export class ScoreCases {
  constructor(
    private readonly database: Database,
    private readonly running: RunningTriage,
    private readonly live: Live,
  ) {}

  /** Gives how many cases changed. Run twice, it changes nothing the second time. */
  async score(): Promise<number> {
    const current = await this.running.current();
    if (!current) {
      const { isOn, version } = await triageState(this.database);
      if (isOn && version !== null) return 0;
      const scored = await scoredCases(this.database);
      for (const { id } of scored) await this.database.transaction((tx) => this.write(tx, id, null));
      return scored.length;
    }
    const waiting = await casesToScore(this.database, current.version);
    for (const { id, revisionId, text } of waiting) {
      const score = current.scorer.scoreOf(text);
      await this.database.transaction(async (tx) => {
        await this.write(tx, id, score);
        await tx.query(
          `INSERT INTO case_triage (case_id, model_version, revision_id) VALUES ($1, $2, $3)
           ON CONFLICT (case_id) DO UPDATE SET model_version = $2, revision_id = $3`,
          [id, current.version, revisionId],
        );
      });
    }
    return waiting.length;
  }

  private async write(tx: Tx, caseId: string, triageScore: number | null): Promise<void> {
    await lockCase(tx, caseId);
    const found = await findCase(tx, caseId);
    if (!found) return;
    await tx.query('UPDATE moderation_case SET triage_score = $2, queue_at = $3 WHERE id = $1', [
      caseId,
      triageScore,
      queueAt({ ...found, triageScore }),
    ]);
    this.live.publish(tx, { kind: 'queue', id: caseId, version: found.version });
  }
}
