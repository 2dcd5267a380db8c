import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { offerCase } from '../moderation/cases/cases.store.js';
import { emergencies, lateCases, noticesForDuty } from '../moderation/duty/late-cases.store.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Live } from '../platform/live/live.js';
import { MailTable } from '../platform/mail/mail.store.js';

/** How long a case past its promise is offered to whoever is on duty before it is anybody's again. */
const offeredMinutes = 30;

/**
 * Tells whoever is on duty and awake what cannot wait: the gravest cases at once, by notice and by mail, and a case past
 * its promise by notice, offering it to one of them first. Each case is told once for each time it is opened; a notice is
 * unique by person, kind and cause.
 */
@Injectable()
export class WakeDuty {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  /** Gives how many people were told. */
  async run(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const grave = noticesForDuty(await emergencies(tx, at), 'emergency');
      const ids = await this.notices.tell(tx, grave);
      const told = await tx.query<{ id: string; personId: string }>(
        'SELECT id, person_id AS "personId" FROM notice WHERE id = ANY($1::uuid[])',
        [ids],
      );
      for (const { id, personId } of told)
        await this.mail.post(tx, { kind: 'notice', personId, cause: id, params: { noticeId: id } });
      const late = await lateCases(tx, at);
      for (const { id: caseId, personId } of late) {
        const version = await offerCase(tx, { caseId, personId, until: this.clock.inSeconds(offeredMinutes * 60) });
        this.live.publish(tx, { kind: 'queue', id: caseId, version });
      }
      await this.notices.tell(tx, noticesForDuty(late, 'past_promise'));
      return told.length + late.length;
    });
  }
}
