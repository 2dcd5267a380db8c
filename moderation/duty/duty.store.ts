import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import type { Sql } from '../../platform/database/database.js';

/** When somebody is on duty, every week on this day, in the zone in which they chose it. */
export interface DutyHours {
  id: string;
  personId: string;
  name: string;
  /** 1 is Monday. */
  weekday: number;
  fromMinute: number;
  /** Over 1440 it ends after midnight. */
  untilMinute: number;
  timeZone: string;
  languages: string[];
}

/** A predicate over `duty_hours` rows: `at` (a parameter) lies in them, by the clocks of their own zone. */
export const isOnDutyAt = (at: string): string => `(EXISTS (
  SELECT 1 FROM (SELECT ${at}::timestamptz AT TIME ZONE duty_hours.time_zone AS there) AS clock
  CROSS JOIN LATERAL (SELECT extract(isodow FROM there)::int AS weekday,
    (extract(hour FROM there) * 60 + extract(minute FROM there))::int AS minute) AS now
  WHERE (now.weekday = duty_hours.weekday AND now.minute >= from_minute AND now.minute < until_minute)
    OR (now.weekday = duty_hours.weekday % 7 + 1 AND now.minute + 1440 < until_minute)))`;

const COLUMNS = `duty_hours.id, duty_hours.person_id AS "personId", person.display_name AS name, weekday,
  from_minute AS "fromMinute", until_minute AS "untilMinute", duty_hours.time_zone AS "timeZone",
  ARRAY(SELECT DISTINCT unnest(office.languages) FROM office WHERE office.person_id = person.id
    AND office.kind = 'moderator' AND office.ended_at IS NULL ORDER BY 1) AS languages`;
const IN_OFFICE = `EXISTS (SELECT 1 FROM office WHERE office.person_id = duty_hours.person_id AND office.kind = 'moderator'
  AND ${officeInForce('$1')})`;

/** Everybody's hours, as long as they are in office, through the week. */
export async function rotaAt(sql: Sql, at: Date): Promise<DutyHours[]> {
  return sql.query(
    `SELECT ${COLUMNS} FROM duty_hours JOIN person ON person.id = duty_hours.person_id
     WHERE ${IN_OFFICE} ORDER BY weekday, from_minute, name, duty_hours.id LIMIT 500`,
    [at],
  );
}

/** Who is on duty now. */
export async function onDutyAt(sql: Sql, at: Date): Promise<{ id: string; name: string; languages: string[] }[]> {
  const rows = await sql.query<DutyHours>(
    `SELECT DISTINCT ON (name, duty_hours.person_id) ${COLUMNS}
     FROM duty_hours JOIN person ON person.id = duty_hours.person_id
     WHERE ${IN_OFFICE} AND ${isOnDutyAt('$1')} ORDER BY name, duty_hours.person_id LIMIT 50`,
    [at],
  );
  return rows.map(({ personId: id, name, languages }) => ({ id, name, languages }));
}

/** Replaces somebody's hours. */
export async function writeDutyHours(
  sql: Sql,
  personId: string,
  hours: readonly { id: string; weekday: number; fromMinute: number; untilMinute: number }[],
  how: { timeZone: string; at: Date },
): Promise<void> {
  await sql.query('DELETE FROM duty_hours WHERE person_id = $1', [personId]);
  for (const { id, weekday, fromMinute, untilMinute } of hours)
    await sql.query(
      `INSERT INTO duty_hours (id, person_id, weekday, from_minute, until_minute, time_zone, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, personId, weekday, fromMinute, untilMinute, how.timeZone, how.at],
    );
}
