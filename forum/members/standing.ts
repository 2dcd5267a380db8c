import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import type { StandingCauseKind } from '../access/viewer.js';
import { bumpPersons } from './person-version.js';

/** Why somebody may do less than a member may, and for how long. `spaceId` null binds everywhere. */
export interface NewStandingCause {
  personId: string;
  spaceId: string | null;
  kind: StandingCauseKind;
  hoursBetweenPosts: number | null;
  decisionId: string;
  fromAt: Date;
  untilAt: Date | null;
}

/**
 * The one writer of `standing_cause`. A cause is in force or ended; what a member may do is read from the causes each
 * time, so nothing is ever put back. Open pages of the person hear of each change.
 */
@Injectable()
export class ChangeStanding {
  constructor(
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async begin(tx: Tx, cause: NewStandingCause): Promise<void> {
    await tx.query(
      `INSERT INTO standing_cause (id, person_id, space_id, kind, hours_between_posts, decision_id, from_at, until_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(this.clock),
        cause.personId,
        cause.spaceId,
        cause.kind,
        cause.hoursBetweenPosts,
        cause.decisionId,
        cause.fromAt,
        cause.untilAt,
      ],
    );
    await bumpPersons(tx, this.live, [cause.personId]);
  }

  /** Ends every cause that a decision began; gives how many were still in force. */
  async end(tx: Tx, decisionId: string): Promise<number> {
    const ended = await tx.query<{ person_id: string; was_in_force: boolean }>(
      `UPDATE standing_cause SET ended_at = $2 WHERE decision_id = $1 AND ended_at IS NULL
       RETURNING person_id, (until_at IS NULL OR until_at > $2) AS was_in_force`,
      [decisionId, this.clock.now()],
    );
    await bumpPersons(tx, this.live, [...new Set(ended.map((row) => row.person_id))]);
    return ended.filter((row) => row.was_in_force).length;
  }
}
