import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId, newId } from '../../../platform/ids/ids.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { tellPerson } from '../../members/tell-person.js';
import { endVouch, gaveVouch } from './vouches.store.js';

/** Takes back what one said of a member. Who gave it does so, and nobody else; done twice, it changes nothing. */
@Injectable()
export class WithdrawVouch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly officeLog: OfficeLog,
  ) {}

  async run(viewer: Viewer, input: { vouchId: string }): Promise<void> {
    demand(viewer, 'actAsMember', null);
    const { vouchId: id } = input;
    const vouchedBy = viewer.personId!;
    await this.database.transaction(async (tx) => {
      const ended = isId(id) ? await endVouch(tx, { id, vouchedBy, by: vouchedBy, at: this.clock.now() }) : undefined;
      if (!ended) {
        if (isId(id) && (await gaveVouch(tx, id, vouchedBy))) return;
        throw notFound();
      }
      const { personId, spaceId } = ended;
      await tellPerson(tx, this.clock, {
        ...{ personId, kind: 'vouched_for', causeId: newId(this.clock) },
        about: { personId: vouchedBy, outcome: 'withdrawn' },
      });
      await this.officeLog.record(tx, {
        act: 'vouch.withdrawn',
        actorId: vouchedBy,
        office: 'coordinator',
        subject: { kind: 'vouch', id },
        spaceId,
        persons: { subject: personId },
      });
    });
  }
}
