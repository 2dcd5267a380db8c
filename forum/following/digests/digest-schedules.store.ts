import type { Sql } from '../../../platform/database/database.js';
import type { DigestFrequency } from './digest-time.js';

export interface DigestScheduleRow {
  personId: string;
  frequency: DigestFrequency;
  weekday: number;
  /** `HH:MM` */
  wallTime: string;
  timeZone: string;
  nextDueAt: Date | null;
  lastPeriodEnd: Date | null;
  noticesByMail: boolean;
}

const SCHEDULE = `SELECT schedule.person_id AS "personId", schedule.frequency, schedule.weekday,
    to_char(schedule.wall_time, 'HH24:MI') AS "wallTime", person.time_zone AS "timeZone",
    schedule.next_due_at AS "nextDueAt", schedule.last_period_end AS "lastPeriodEnd",
    schedule.notices_by_mail AS "noticesByMail"
  FROM digest_schedule schedule JOIN person ON person.id = schedule.person_id`;

export function findSchedule(sql: Sql, personId: string): Promise<DigestScheduleRow | undefined> {
  return sql.one<DigestScheduleRow>(`${SCHEDULE} WHERE schedule.person_id = $1`, [personId]);
}

export function lockSchedule(sql: Sql, personId: string): Promise<DigestScheduleRow | undefined> {
  return sql.one<DigestScheduleRow>(`${SCHEDULE} WHERE schedule.person_id = $1 FOR UPDATE OF schedule`, [personId]);
}

/** Takes up to `limit` schedules whose next instant is unknown, until the transaction ends. */
export function takeUncomputed(sql: Sql, limit: number): Promise<DigestScheduleRow[]> {
  return sql.query<DigestScheduleRow>(
    `${SCHEDULE} WHERE schedule.next_due_at IS NULL AND schedule.frequency <> 'off' AND person.state = 'active'
     ORDER BY schedule.person_id LIMIT $1 FOR UPDATE OF schedule SKIP LOCKED`,
    [limit],
  );
}

/** Takes up to `limit` schedules that are due, until the transaction ends. */
export function takeDueSchedules(sql: Sql, now: Date, limit: number): Promise<DigestScheduleRow[]> {
  return sql.query<DigestScheduleRow>(
    `${SCHEDULE} WHERE schedule.frequency <> 'off' AND schedule.next_due_at <= $1
     ORDER BY schedule.next_due_at LIMIT $2 FOR UPDATE OF schedule SKIP LOCKED`,
    [now, limit],
  );
}

/** Moves schedules on; `lastPeriodEnd` null leaves it as it was. */
export async function moveSchedules(
  sql: Sql,
  moved: readonly { personId: string; nextDueAt: Date | null; lastPeriodEnd: Date | null }[],
): Promise<void> {
  await sql.query(
    `UPDATE digest_schedule SET next_due_at = moved.next_due_at,
       last_period_end = coalesce(moved.last_period_end, digest_schedule.last_period_end)
     FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS moved (person_id, next_due_at, last_period_end)
     WHERE digest_schedule.person_id = moved.person_id`,
    [moved.map((one) => one.personId), moved.map((one) => one.nextDueAt), moved.map((one) => one.lastPeriodEnd)],
  );
}

export async function putSchedule(
  sql: Sql,
  row: Pick<DigestScheduleRow, 'personId' | 'frequency' | 'weekday' | 'wallTime' | 'nextDueAt' | 'noticesByMail'>,
): Promise<void> {
  await sql.query(
    `INSERT INTO digest_schedule (person_id, frequency, weekday, wall_time, next_due_at, notices_by_mail)
     VALUES ($1, $2, $3, $4::time, $5, $6)
     ON CONFLICT (person_id) DO UPDATE SET frequency = excluded.frequency, weekday = excluded.weekday,
       wall_time = excluded.wall_time, next_due_at = excluded.next_due_at, notices_by_mail = excluded.notices_by_mail`,
    [row.personId, row.frequency, row.weekday, row.wallTime, row.nextDueAt, row.noticesByMail],
  );
}
