import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { serveExpired } from '../moderation/sanctions/sanctions.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';

const batch = 200;

/** Marks sanctions as served when their time is over and says so. Nothing waits for it: the policy reads the dates. */
@Injectable()
export class KeepSanctions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
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
        return ended.length;
      });
      total += served;
      if (served < batch) return total;
    }
  }
}
