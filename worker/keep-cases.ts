import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { noticesOfUnheardAppeals } from '../moderation/appeals/unheard-appeals.store.js';
import { closeCasesPastAppeal, freeExpiredAppeals, freeExpiredCases } from '../moderation/cases/keep-cases.store.js';
import { appealDays } from '../moderation/decisions/decision-states.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Live } from '../platform/live/live.js';

/**
 * Puts back what somebody took and left, closes cases once nobody can appeal any more, and tells the
 * administrators each day of appeals that nobody in office may hear. Nothing waits for it: a
 * lease is over when its date is, whether this has run or not.
 */
@Injectable()
export class KeepCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly notices: Notices,
  ) {}

  /** Gives how many cases changed. */
  async run(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const freed = await freeExpiredCases(tx, at);
      await freeExpiredAppeals(tx, at);
      const closed = await closeCasesPastAppeal(tx, { at, decidedBefore: this.clock.inDays(-appealDays) });
      for (const { id, version } of [...freed, ...closed]) this.live.publish(tx, { kind: 'queue', id, version });
      await this.notices.tell(tx, await noticesOfUnheardAppeals(tx, at));
      return freed.length + closed.length;
    });
  }
}
