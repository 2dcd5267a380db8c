import { Injectable } from '@nestjs/common';
import { systemActor } from '../forum/access/viewer.js';
import { type NewNotice, Notices } from '../forum/following/notices/notices.store.js';
import { findCase } from '../moderation/cases/cases.store.js';
import { noticeOfCase } from '../moderation/cases/notice-of-case.js';
import { RecordCaseAct } from '../moderation/cases/record-case-act.js';
import { findDecision } from '../moderation/decisions/decisions.store.js';
import { type Sanction, serveExpired } from '../moderation/sanctions/sanctions.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Tx } from '../platform/database/database.js';

const batch = 200;

/**
 * Marks sanctions as served when their time is over and says so. Nothing waits for it: the policy reads the dates. A
 * long suspension that nobody answered ends with its seven days, and whoever proposed it is told.
 */
@Injectable()
export class KeepSanctions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives how many ended. */
  async run(): Promise<number> {
    let total = 0;
    for (;;) {
      const served = await this.database.transaction(async (tx) => {
        const ended = await serveExpired(tx, this.clock.now(), batch);
        const telling = ended.filter(({ kind }) => kind !== 'warning');
        await this.notices.tell(
          tx,
          telling.map(({ id, personId, spaceId, decisionId, kind }) => ({
            personId,
            kind: 'sanction_ended',
            causeId: id,
            spaceId,
            decisionId,
            about: { sanction: kind },
          })),
        );
        for (const sanction of ended) if (sanction.was === 'pending') await this.lapse(tx, sanction);
        return ended.length;
      });
      total += served;
      if (served < batch) return total;
    }
  }

  private async lapse(tx: Tx, { id, decisionId }: Sanction): Promise<void> {
    const decision = (await findDecision(tx, decisionId))!;
    const found = (await findCase(tx, decision.caseId))!;
    const telling: NewNotice[] = decision.decidedBy
      ? [noticeOfCase(decision.decidedBy, 'suspension_lapsed', found, id)]
      : [];
    await this.notices.tell(tx, telling);
    const viewer = systemActor('worker', this.clock.now());
    await this.acts.record(tx, 'sanction.lapsed', { viewer, of: found, facts: { decision: decisionId } });
    this.acts.changed(tx, found.id, found.version);
  }
}
