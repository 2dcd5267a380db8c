import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { forgetVouches } from '../spaces/vouching/vouches.store.js';
import { bumpPerson } from './person-version.js';
import { endOffice, forgetReasons, lockAdminOffices } from './offices/offices.store.js';

/** What is kept for somebody alone, and goes with their account. */
const ownTables = [
  ...['account', 'digest_schedule', 'subscription', 'bookmark', 'read_mark', 'notice'],
  ...['queue_view', 'moderator_desk'],
];

/**
 * Closes one's own account for good. What one wrote stays, under "former member"; name, country, address, sessions,
 * drafts of contact and places go. The roll is the organisation's and keeps its entry, so that a ballot of the past
 * stays countable; who is on it can come back only by a new account.
 */
@Injectable()
export class CloseMyAccount {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { confirmed: boolean }): Promise<void> {
    demand(viewer, 'useOwnAccount', null);
    if (!input.confirmed) throw invalid('confirmed', 'not_confirmed');
    const personId = viewer.personId!;
    await this.database.transaction(async (tx) => {
      await this.endOffices(tx, personId);
      await this.leaveEverything(tx, personId);
      const at = this.clock.now();
      await forgetVouches(tx, personId, at);
      await tx.query('UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL', [personId, at]);
      await tx.query('UPDATE api_token SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL', [personId, at]);
      await tx.query(
        `UPDATE sign_in_link SET ended_at = $2, ended_because = 'superseded' WHERE person_id = $1 AND ended_at IS NULL`,
        [personId, at],
      );
      await tx.query(
        `UPDATE mail SET state = 'given_up', given_up_because = 'account closed' WHERE person_id = $1 AND state = 'due'`,
        [personId],
      );
      for (const table of ownTables) {
        await tx.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
      }
      await tx.query(
        `UPDATE person SET state = 'erased', display_name = '–', country = NULL, home_space_id = NULL, time_zone = 'UTC',
           languages = '{}', shows_region = false, shows_country = false, introduction = '', last_seen_on = NULL
         WHERE id = $1`,
        [personId],
      );
      await bumpPerson(tx, this.live, personId);
    });
  }

  private async endOffices(tx: Tx, personId: string): Promise<void> {
    const at = this.clock.now();
    const admins = await lockAdminOffices(tx, at);
    const isAdmin = admins.some((office) => office.personId === personId);
    if (isAdmin && admins.every((office) => office.personId === personId)) {
      throw new Refusal('CONFLICT', { because: 'last_admin' });
    }
    const own = await tx.query<{ id: string }>('SELECT id FROM office WHERE person_id = $1 AND ended_at IS NULL', [
      personId,
    ]);
    for (const { id } of own) await endOffice(tx, id, personId, at);
    await forgetReasons(tx, personId);
  }

  private async leaveEverything(tx: Tx, personId: string): Promise<void> {
    await tx.query(
      `WITH gone AS (
         DELETE FROM participation WHERE person_id = $1 RETURNING space_id, state)
       UPDATE space SET participant_count = participant_count - 1, version = version + 1
       WHERE id IN (SELECT space_id FROM gone WHERE state = 'in')`,
      [personId],
    );
  }
}
