import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { Refusal, invalid, notFound } from '../../../platform/refusal/refusal.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { bumpPerson } from '../person-version.js';
import { tellPerson } from '../tell-person.js';
import { endOffice, findOffice, lockAdminOffices } from './offices.store.js';

/** Why an office ends, as a code in the audit log. */
const endingReasons = ['asked', 'term_over', 'not_used', 'conduct', 'other'] as const;

/** Ends an office: an administrator anybody's, and each their own. The last administrator stays one. */
@Injectable()
export class EndOffice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly officeLog: OfficeLog,
  ) {}

  async run(viewer: Viewer, input: { officeId: string; because?: string | null }): Promise<void> {
    const because = input.because ?? null;
    if (because !== null && !endingReasons.some((reason) => reason === because)) throw invalid('because', 'malformed');
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      const admins = await lockAdminOffices(tx, at);
      const office = isId(input.officeId) ? await findOffice(tx, input.officeId) : undefined;
      if (!office || office.personId !== viewer.personId)
        demand(viewer, 'grantOffice', { kind: office?.kind ?? 'admin' });
      if (!office) throw notFound();
      if (admins.length === 1 && admins[0]!.id === office.id) throw new Refusal('CONFLICT', { because: 'last_admin' });
      if (!(await endOffice(tx, office.id, viewer.personId, at))) return;
      const { id, personId, kind, spaceId } = office;
      await tellPerson(tx, this.clock, {
        personId,
        kind: 'office_ended',
        causeId: id,
        spaceId,
        about: { office: kind },
      });
      await this.officeLog.record(tx, {
        act: 'office.ended',
        actorId: viewer.personId,
        office: viewer.personId === personId ? kind : 'admin',
        subject: { kind: 'office', id },
        spaceId,
        persons: { holder: personId },
        facts: because ? { kind, because } : { kind },
      });
      await bumpPerson(tx, this.live, personId);
    });
  }
}
