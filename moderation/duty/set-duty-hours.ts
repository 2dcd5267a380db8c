import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { writeDutyHours } from './duty.store.js';

export interface HoursInput {
  weekday: number;
  fromMinute: number;
  untilMinute: number;
}

/** More would be no rota. */
const mostHours = 42;

/** A moderator says when they are on duty, week by week, by the clocks of their own zone. It replaces what they said before. */
@Injectable()
export class SetDutyHours {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
  ) {}

  async set(viewer: Viewer, input: { hours: readonly HoursInput[] }): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    if (input.hours.length > mostHours) throw invalid('hours', 'out_of_range', { min: 0, max: mostHours });
    const hours = input.hours.map((one) => ({ id: newId(this.clock), ...checked(one) }));
    const personId = viewer.personId!;
    await this.database.transaction(async (tx) => {
      const person = await tx.one<{ timeZone: string }>('SELECT time_zone AS "timeZone" FROM person WHERE id = $1', [
        personId,
      ]);
      await writeDutyHours(tx, personId, hours, { timeZone: person!.timeZone, at: this.clock.now() });
      await this.acts.record(tx, {
        act: 'duty.set',
        actorId: personId,
        office: 'moderator',
        facts: { hours: hours.length },
      });
    });
  }
}

function checked({ weekday, fromMinute, untilMinute }: HoursInput): HoursInput {
  const isWhole = [weekday, fromMinute, untilMinute].every(Number.isInteger);
  if (!isWhole || weekday < 1 || weekday > 7) throw invalid('weekday', 'out_of_range', { min: 1, max: 7 });
  if (fromMinute < 0 || fromMinute > 1439) throw invalid('fromMinute', 'out_of_range', { min: 0, max: 1439 });
  if (untilMinute <= fromMinute || untilMinute > fromMinute + 1440)
    throw invalid('untilMinute', 'out_of_range', { min: fromMinute + 1, max: fromMinute + 1440 });
  return { weekday, fromMinute, untilMinute };
}
