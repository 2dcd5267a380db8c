import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import type { NewNotice } from '../../forum/following/notices/notices.store.js';
import type { Sql } from '../../platform/database/database.js';
import { holderMayServe } from '../cases/colleagues.store.js';
import { satOnPanel } from '../panels/sat-on-panel.sql.js';

/**
 * What the administrators who may serve are told of appeals that no moderator in office may hear: once a day for each. The cause is
 * made of the appeal and the day, so that asking twice tells once.
 */
export async function noticesOfUnheardAppeals(sql: Sql, at: Date): Promise<NewNotice[]> {
  return sql.query<NewNotice>(
    `SELECT admin.person_id AS "personId", 'appeal_waits' AS kind,
       md5(a.id::text || ($1::timestamptz AT TIME ZONE 'UTC')::date::text)::uuid AS "causeId"
     FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id
     LEFT JOIN space ON space.id = c.space_id
     CROSS JOIN (SELECT DISTINCT person_id FROM office WHERE kind = 'admin'
       AND ${officeInForce('$1')} AND ${holderMayServe('$1')}) AS admin
     WHERE a.state = 'filed' AND NOT EXISTS (
       SELECT 1 FROM office WHERE office.kind = 'moderator' AND ${officeInForce('$1')}
         AND (office.space_id IS NULL OR office.space_id = ANY(space.line))
         AND (cardinality(office.languages) = 0 OR c.language IS NULL OR c.language = ANY(office.languages))
         AND ${holderMayServe('$1')}
         AND office.person_id <> c.subject_person_id AND office.person_id <> a.appellant_id
         AND NOT EXISTS (SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = office.person_id)
         AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_id = c.id AND person_id = office.person_id)
         AND NOT EXISTS (SELECT 1 FROM decision made WHERE made.case_id = c.id AND made.decided_by = office.person_id)
         AND NOT EXISTS (SELECT 1 FROM sanction WHERE decision_id = d.id AND seconded_by = office.person_id)
         AND NOT ${satOnPanel('a.id', 'office.person_id')})
     LIMIT 1000`,
    [at],
  );
}
