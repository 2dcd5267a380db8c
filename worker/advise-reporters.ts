import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { noteAdvice, personsToLookAt, recordSince } from '../moderation/reports/reporting-advice.store.js';
import { fewestToTell, habitDays, reportingHabit } from '../moderation/reports/reporting-habit.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { randomId } from '../platform/ids/ids.js';
import { MailTable } from '../platform/mail/mail.store.js';

const batch = 100;

/**
 * Tells those whose reports are nearly always rejected what reports are for: once in ninety days, in the page and by
 * mail, with nothing in either that tells anybody else.
 */
@Injectable()
export class AdviseReporters {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  /** Gives how many were told. */
  async run(): Promise<number> {
    const since = this.clock.inDays(-habitDays);
    const asked = { since, fewestRejected: fewestToTell, limit: batch };
    let told = 0;
    for (const personId of await personsToLookAt(this.database, asked)) {
      if (await this.advise(personId, since)) told++;
    }
    return told;
  }

  private advise(personId: string, since: Date): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      if (reportingHabit(await recordSince(tx, personId, since)) !== 'told') return false;
      const id = randomId();
      if (!(await noteAdvice(tx, { id, personId, since, at: this.clock.now() }))) return false;
      await this.notices.tell(tx, [{ personId, kind: 'reporting_advice', causeId: id }]);
      await this.mail.post(tx, { kind: 'reporting_advice', personId, cause: id, params: {} });
      return true;
    });
  }
}
