import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { OfficeLog } from '../access/office-log.js';
import { demand } from '../access/policy.js';
import type { OfficeKind, Viewer } from '../access/viewer.js';
import { bumpPerson } from './person-version.js';
import { tellPerson } from './tell-person.js';

export interface OfficeToGrant {
  personId: string;
  kind: OfficeKind;
  /** A space and its branches; everything when it is left out. */
  spaceId?: string | null;
}

/** Gives somebody an office from now on: recorded, told to them, in force with their next request. */
@Injectable()
export class GrantOffice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  /** Gives the grant's id; the one in force when they hold this very office already. */
  async run(viewer: Viewer, input: OfficeToGrant): Promise<{ officeId: string }> {
    const { personId, kind, spaceId = null } = input;
    demand(viewer, 'grantOffice', { kind });
    return this.database.transaction(async (tx) => {
      const holder =
        isId(personId) &&
        (await tx.one(`SELECT 1 FROM person WHERE id = $1 AND state = 'active' AND NOT is_imported FOR UPDATE`, [
          personId,
        ]));
      if (!holder || !(await isPlace(tx, spaceId))) throw notFound();
      const at = this.clock.now();
      const held = await tx.one<{ id: string }>(
        `SELECT id FROM office WHERE person_id = $1 AND kind = $2 AND space_id IS NOT DISTINCT FROM $3
           AND ended_at IS NULL AND (until_at IS NULL OR until_at > $4)`,
        [personId, kind, spaceId, at],
      );
      if (held) return { officeId: held.id };
      const officeId = newId(this.clock);
      await tx.query(
        'INSERT INTO office (id, person_id, kind, space_id, from_at, granted_by) VALUES ($1, $2, $3, $4, $5, $6)',
        [officeId, personId, kind, spaceId, at, viewer.personId],
      );
      await this.officeLog.record(tx, {
        act: 'office.granted',
        actorId: viewer.personId,
        office: 'admin',
        subject: { kind: 'office', id: officeId },
        spaceId,
        persons: { holder: personId },
        facts: { kind },
      });
      await tellPerson(tx, this.clock, { personId, kind: 'office_granted', spaceId });
      await bumpPerson(tx, this.live, personId);
      return { officeId };
    });
  }
}

async function isPlace(sql: Sql, spaceId: string | null): Promise<boolean> {
  if (spaceId === null) return true;
  return isId(spaceId) && (await sql.one('SELECT 1 FROM space WHERE id = $1', [spaceId])) !== undefined;
}
