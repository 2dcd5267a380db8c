import type { NewNotice } from '../../forum/following/notices/notices.store.js';
import type { Sql } from '../../platform/database/database.js';
import { isOffered, officeCovers } from '../cases/colleagues.store.js';
import { noticeOfCase } from '../cases/notice-of-case.js';
import { isOnDutyAt, onDutyAt } from './duty.store.js';

/** A free case and whoever on duty is told of it. */
export interface CaseForDuty {
  id: string;
  number: number;
  personId: string;
  /** What makes telling twice tell once: the case in this opening of it. */
  causeId: string;
}

/** Who on duty may work on the case `c`, the one with the fewest cases on hand first. Parameter $1 is the present. */
const SOMEBODY_AWAKE = `SELECT DISTINCT office.person_id,
    (SELECT count(*) FROM moderation_case held WHERE held.state = 'claimed' AND held.claimed_by = office.person_id
       AND held.claim_expires_at > $1)
    + (SELECT count(*) FROM moderation_case offered WHERE offered.state IN ('open', 'claimed')
       AND offered.offered_to = office.person_id AND offered.offered_until > $1) AS on_hand
  FROM office JOIN duty_hours ON duty_hours.person_id = office.person_id
  WHERE ${officeCovers('$1')} AND ${isOnDutyAt('$1')}
    AND NOT EXISTS (SELECT 1 FROM case_pass WHERE case_pass.case_id = c.id AND case_pass.person_id = office.person_id)`;

const ONCE = (what: string): string =>
  `md5(c.id::text || '${what}' || floor(extract(epoch FROM c.opened_at))::text)::uuid AS "causeId"`;

/** How many of the worst late cases are looked at in one run: a queue that is late as a whole is no reason to be slow. */
const lookedAt = 100;

/** Nobody is told of more while they have so many on hand: a notice for each of a thousand late cases helps nobody. */
const atOnce = 5;

/** Cases past their promise that nobody holds or was offered, each with one person on duty: the worst first. */
export async function lateCases(sql: Sql, at: Date): Promise<CaseForDuty[]> {
  if ((await onDutyAt(sql, at)).length === 0) return [];
  return sql.query(
    `WITH late AS MATERIALIZED (
       SELECT c.* FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
       WHERE c.state IN ('open', 'claimed') AND c.promise_at < $1::timestamptz
         AND (c.claimed_by IS NULL OR c.claim_expires_at <= $1) AND NOT ${isOffered('$1')}
         AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.kind = 'case_for_you'
           AND notice.cause_id = md5(c.id::text || 'past_promise' || floor(extract(epoch FROM c.opened_at))::text)::uuid)
       ORDER BY c.severity DESC, c.queue_at, c.id LIMIT ${lookedAt} FOR UPDATE OF c SKIP LOCKED)
     SELECT c.id, c.number, awake.person_id AS "personId", ${ONCE('past_promise')}
     FROM late c LEFT JOIN space ON space.id = c.space_id
     CROSS JOIN LATERAL (${SOMEBODY_AWAKE} ORDER BY on_hand, office.person_id LIMIT 1) AS awake
     WHERE awake.on_hand < ${atOnce} ORDER BY c.severity DESC, c.queue_at, c.id LIMIT ${atOnce}`,
    [at],
  );
}

/** Free cases of the gravest kind that nobody has been told of, each with everybody on duty; without one, with all in office. */
export async function emergencies(sql: Sql, at: Date): Promise<CaseForDuty[]> {
  return sql.query(
    `WITH grave AS MATERIALIZED (
       SELECT c.* FROM moderation_case c WHERE c.state IN ('open', 'claimed') AND c.severity = 5
         AND (c.claimed_by IS NULL OR c.claim_expires_at <= $1::timestamptz)
         AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.kind = 'case_for_you'
           AND notice.cause_id = md5(c.id::text || 'emergency' || floor(extract(epoch FROM c.opened_at))::text)::uuid)
       ORDER BY c.queue_at, c.id LIMIT 20)
     SELECT c.id, c.number, told.person_id AS "personId", ${ONCE('emergency')}
     FROM grave c LEFT JOIN space ON space.id = c.space_id
     CROSS JOIN LATERAL (
       SELECT DISTINCT office.person_id FROM office WHERE ${officeCovers('$1')}
         AND (EXISTS (SELECT 1 FROM duty_hours WHERE duty_hours.person_id = office.person_id AND ${isOnDutyAt('$1')})
           OR NOT EXISTS (SELECT 1 FROM (${SOMEBODY_AWAKE}) AS awake))) AS told`,
    [at],
  );
}

/** What whoever is on duty is told of these. */
export const noticesForDuty = (cases: readonly CaseForDuty[], news: 'past_promise' | 'emergency'): NewNotice[] =>
  cases.map(({ personId, causeId, ...of }) => noticeOfCase(personId, news, of, causeId));
