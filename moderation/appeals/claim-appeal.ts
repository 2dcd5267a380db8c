import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { appealClaimMinutes } from './appeal-states.js';
import { type Appeal, findAppeal, takeAppeal } from './appeals.store.js';
import { lockAppealForHearing, whoHasAppeal } from './find-appeal.js';

/** Takes an appeal to hear it: never by whoever decided, held, reported, or is concerned. Locks the case and the appeal. */
@Injectable()
export class ClaimAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async claim(viewer: Viewer, input: { appealId: string }): Promise<Appeal> {
    return this.database.transaction(async (tx) => {
      const { appeal, of } = await lockAppealForHearing(tx, viewer, input.appealId);
      const at = this.clock.now();
      const until = this.clock.inSeconds(appealClaimMinutes * 60);
      const isTaken = await takeAppeal(tx, { appealId: appeal.id, personId: viewer.personId!, at, until });
      if (!isTaken) throw await whoHasAppeal(tx, appeal);
      if (appeal.claimedBy !== viewer.personId)
        await this.acts.record(tx, 'appeal.claimed', { viewer, of, facts: { appeal: appeal.id } });
      this.acts.changed(tx, of.id, of.version);
      return (await findAppeal(tx, appeal.id))!;
    });
  }
}
