import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { type DigestScheduleRow, findSchedule, lockSchedule, putSchedule } from './digest-schedules.store.js';
import { type DigestFrequency, nextDigestAfterChange } from './digest-time.js';

/** What is not given stays as it was. */
export interface DigestScheduleChange {
  frequency?: DigestFrequency | null;
  /** 1 Monday … 7 Sunday. */
  weekday?: number | null;
  /** `HH:MM`, in the member's own zone. */
  wallTime?: string | null;
  /** Answers and mentions by mail as well. */
  noticesByMail?: boolean | null;
}

/** How a member without a row stands, before the first look at a clock. */
const usual = {
  frequency: 'weekly',
  weekday: 5,
  wallTime: '07:00',
  lastPeriodEnd: null,
  noticesByMail: false,
} as const;

/** Sets when one's digest comes. A change gives no second digest within half a period. */
@Injectable()
export class SetDigestSchedule {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(viewer: Viewer, input: DigestScheduleChange): Promise<DigestScheduleRow> {
    demand(viewer, 'useOwnAccount', null);
    checkChange(input);
    const personId = viewer.personId!;
    return this.database.transaction(async (tx) => {
      const before = (await lockSchedule(tx, personId)) ?? { ...usual, personId, timeZone: viewer.timeZone };
      const time = {
        frequency: input.frequency ?? before.frequency,
        weekday: input.weekday ?? before.weekday,
        wallTime: input.wallTime ?? before.wallTime,
        timeZone: before.timeZone,
      };
      const nextDueAt = nextDigestAfterChange(time, this.clock.now(), before.lastPeriodEnd);
      const noticesByMail = input.noticesByMail ?? before.noticesByMail;
      await putSchedule(tx, { personId, ...time, nextDueAt, noticesByMail });
      return (await findSchedule(tx, personId))!;
    });
  }
}

function checkChange({ frequency, weekday, wallTime }: DigestScheduleChange): void {
  if (frequency && !['daily', 'weekly', 'off'].includes(frequency)) throw invalid('frequency', 'not_offered');
  if (weekday !== undefined && weekday !== null && !(Number.isInteger(weekday) && weekday >= 1 && weekday <= 7)) {
    throw invalid('weekday', 'out_of_range', { min: 1, max: 7 });
  }
  if (wallTime !== undefined && wallTime !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(wallTime)) {
    throw invalid('wallTime', 'not_a_time');
  }
}
