import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import { isSuspended } from '../../forum/access/readers-of.sql.js';
import type { Sql } from '../../platform/database/database.js';
import type { ModerationCase } from './cases.store.js';

/** A moderator who may work on a case. */
export interface Colleague {
  id: string;
  name: string;
}

/**
 * Predicate over an `office` row: its holder may use it at `at`, as the policy's row `holdOffice` says: they have not gone
 * and are not suspended. Whoever cannot come is neither waited for nor handed anything.
 */
export const holderMayServe = (at: string): string => `(
  EXISTS (SELECT 1 FROM person holder WHERE holder.id = office.person_id AND holder.state = 'active')
  AND NOT ${isSuspended('office.person_id', at)})`;

/**
 * Predicate over an `office` row: it is in force at `at` (a parameter), covers the case `c` with its `space`, and its
 * holder is not concerned. The policy's row `moderate`, asked from the other side.
 */
export const officeCovers = (at: string): string => `(office.kind = 'moderator' AND ${officeInForce(at)}
  AND (office.space_id IS NULL OR office.space_id = ANY(space.line))
  AND (cardinality(office.languages) = 0 OR c.language IS NULL OR c.language = ANY(office.languages))
  AND office.person_id <> c.subject_person_id
  AND NOT EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.reporter_id = office.person_id)
  AND ${holderMayServe(at)})`;

/** Predicate over the case `c` with its `space`: it is offered to somebody who may still take it. */
export const isOffered = (at: string): string => `(c.offered_to IS NOT NULL AND c.offered_until > ${at}
  AND EXISTS (SELECT 1 FROM office WHERE office.person_id = c.offered_to AND ${officeCovers(at)}))`;

/** Everybody in office who may work on this case, by name: those a note can name and a case can be handed to. */
export async function colleaguesFor(sql: Sql, found: Pick<ModerationCase, 'id'>, at: Date): Promise<Colleague[]> {
  return sql.query(
    `SELECT DISTINCT person.id, person.display_name AS name
     FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     JOIN office ON ${officeCovers('$2::timestamptz')}
     JOIN person ON person.id = office.person_id AND person.state = 'active'
     WHERE c.id = $1 ORDER BY name, person.id LIMIT 200`,
    [found.id, at],
  );
}
