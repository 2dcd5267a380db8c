import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { hashToken, newToken } from '../../../platform/ids/ids.js';
import { findCommunity } from './community.store.js';

/** The one link that sets an empty installation up, printed at the start. */
@Injectable()
export class NewSetUpLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A new link's token, which ends any earlier one; undefined once there is a community. */
  async make(): Promise<string | undefined> {
    const token = newToken();
    return this.database.transaction(async (tx) => {
      if (await findCommunity(tx)) return undefined;
      // Two processes starting at once take turns, so that one link is left: the last one printed.
      await tx.query('LOCK TABLE set_up_link IN EXCLUSIVE MODE');
      await tx.query('DELETE FROM set_up_link WHERE used_at IS NULL');
      await tx.query('INSERT INTO set_up_link (token_hash, created_at) VALUES ($1, $2)', [
        hashToken(token),
        this.clock.now(),
      ]);
      return token;
    });
  }

  /** Whether a token is the link in force: the page behind any other does not exist. */
  async isInForce(token: string): Promise<boolean> {
    const row = await this.database.one(
      'SELECT 1 FROM set_up_link WHERE token_hash = $1 AND used_at IS NULL AND NOT EXISTS (SELECT 1 FROM community)',
      [hashToken(token)],
    );
    return row !== undefined;
  }
}
