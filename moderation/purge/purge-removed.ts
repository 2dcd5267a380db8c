import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { appealDays } from '../decisions/decision-states.js';
import { isStillToPurge, lockCasesOn, postsToPurge, purgeText } from './purge.store.js';

const batch = 100;

/**
 * Deletes the texts of removed posts for good: thirty days after the last decision on them, once their cases are
 * closed, and never under an open appeal or a legal hold. Hashes stay. What quoted them in the screening's reasons goes
 * with them. Locks the cases before the post, as everybody does, and asks again under the locks.
 */
@Injectable()
export class PurgeRemoved {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives how many posts lost their text. */
  async run(): Promise<number> {
    const due = { at: this.clock.now(), decidedBefore: this.clock.inDays(-appealDays) };
    let purged = 0;
    for (let afterPostId: string | null = null; ;) {
      const found: string[] = await postsToPurge(this.database, due.decidedBefore, { afterPostId, limit: batch });
      for (const postId of found) if (await this.purge(postId, due)) purged++;
      if (found.length < batch) return purged;
      afterPostId = found.at(-1)!;
    }
  }

  private purge(postId: string, due: { at: Date; decidedBefore: Date }): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      await lockCasesOn(tx, postId);
      if (!(await isStillToPurge(tx, postId, due.decidedBefore))) return false;
      await purgeText(tx, postId, due.at);
      return true;
    });
  }
}
