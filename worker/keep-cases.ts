import { Injectable } from '@nestjs/common';
import { closeCasesPastAppeal, freeExpiredAppeals, freeExpiredCases } from '../moderation/cases/keep-cases.store.js';
import { appealDays } from '../moderation/decisions/decision-states.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Live } from '../platform/live/live.js';

/**
 * Puts back what somebody took and left, and closes cases once nobody can appeal any more. Nothing waits for it: a
 * lease is over when its date is, whether this has run or not.
 */
@Injectable()
export class KeepCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Gives how many cases changed. */
  async run(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const freed = await freeExpiredCases(tx, at);
      await freeExpiredAppeals(tx, at);
      const closed = await closeCasesPastAppeal(tx, { at, decidedBefore: this.clock.inDays(-appealDays) });
      for (const { id, version } of [...freed, ...closed]) this.live.publish(tx, { kind: 'queue', id, version });
      return freed.length + closed.length;
    });
  }
}
