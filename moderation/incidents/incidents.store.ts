import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import { holderMayServe } from '../cases/colleagues.store.js';
import { isOnDutyAt } from '../duty/duty.store.js';
import { notAimedAt } from './aimed-at.sql.js';
import type { Measure } from './rhythm.js';

export type IncidentMeasure = Measure | 'copies';

/** Something far beyond a space's usual rhythm, found by the house. */
export interface Incident {
  id: string;
  kind: 'flood' | 'raid';
  measure: IncidentMeasure;
  /** Null for one text in several spaces, and for reports of people. */
  spaceId: string | null;
  beganAt: Date;
  lastOverAt: Date;
  endedAt: Date | null;
  endedBecause: 'quiet' | 'dismissed' | null;
  dismissedWhy: string;
  usualCount: number;
  limitCount: number;
  peakCount: number;
}

const COLUMNS = `incident.id, incident.kind, measure, incident.space_id AS "spaceId", began_at AS "beganAt",
  last_over_at AS "lastOverAt", ended_at AS "endedAt", ended_because AS "endedBecause", dismissed_why AS "dismissedWhy",
  usual_count AS "usualCount", limit_count AS "limitCount", peak_count AS "peakCount"`;

/** An incident with what its space shows, for whoever moderates there. */
export interface IncidentOfSpace extends Incident {
  /** Null where there is no space. */
  spaceSlug: string | null;
  /** Null for a secret space too that the viewer does not know: it is named through a case in it alone. */
  spaceName: Record<string, string> | null;
}

const IN_SCOPE = `EXISTS (SELECT 1 FROM unnest($1::uuid[]) AS office (space_id)
  WHERE office.space_id IS NULL OR office.space_id = ANY(space.line))`;

/** What is going on, and what was lately, in the viewer's scope: open ones first, then the newest. At most `limit`. */
export function incidentsFor(sql: Sql, viewer: Viewer, of: { since: Date; limit: number }): Promise<IncidentOfSpace[]> {
  return sql.query(
    `SELECT ${COLUMNS}, space.slug AS "spaceSlug",
       CASE WHEN space.mode <> 'secret' OR space.id = ANY($5::uuid[]) THEN space.name END AS "spaceName"
     FROM incident LEFT JOIN space ON space.id = incident.space_id
     WHERE ${IN_SCOPE} AND ${notAimedAt('$2::uuid')} AND (ended_at IS NULL OR ended_at > $3)
     ORDER BY ended_at IS NOT NULL, began_at DESC, incident.id LIMIT $4`,
    [scopeParameters(viewer)[0], viewer.personId, of.since, of.limit, viewer.knownSpaceIds],
  );
}

/** How many are open in the viewer's scope. */
export async function countOpenIncidents(sql: Sql, viewer: Viewer): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM incident LEFT JOIN space ON space.id = incident.space_id
     WHERE ${IN_SCOPE} AND ${notAimedAt('$2::uuid')} AND ended_at IS NULL`,
    [scopeParameters(viewer)[0], viewer.personId],
  );
  return row!.count;
}

/** How many cases of an incident wait in the viewer's own scope. */
export async function countIncidentCases(sql: Sql, viewer: Viewer, incidentId: string): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE c.incident_id = $4 AND c.state IN ('open', 'claimed') AND ${caseInScope('c', 'space')}`,
    [...scopeParameters(viewer), incidentId],
  );
  return row!.count;
}

/** The incident with its space's line, its row locked until the end of the transaction. */
export function lockIncident(
  tx: Tx,
  viewer: Viewer,
  id: string,
): Promise<(Incident & { line: string[] | null }) | undefined> {
  return tx.one(
    `SELECT ${COLUMNS}, (SELECT line FROM space WHERE space.id = incident.space_id) AS line
     FROM incident WHERE id = $1 AND ${notAimedAt('$2::uuid')} FOR UPDATE`,
    [id, viewer.personId],
  );
}

/** Everything open, each row locked; what another worker is at is left to it. */
export function lockOpenIncidents(tx: Tx): Promise<Incident[]> {
  return tx.query(`SELECT ${COLUMNS} FROM incident WHERE ended_at IS NULL ORDER BY id FOR UPDATE SKIP LOCKED`);
}

/** Writes one that was found; nothing where one of its kind is open in the place already. */
export async function insertIncident(
  tx: Tx,
  found: Pick<Incident, 'id' | 'measure' | 'spaceId' | 'beganAt' | 'usualCount' | 'limitCount' | 'peakCount'>,
): Promise<boolean> {
  const row = await tx.one(
    `INSERT INTO incident (id, kind, measure, space_id, began_at, last_over_at, usual_count, limit_count, peak_count)
     VALUES ($1, CASE WHEN $2 IN ('posts', 'copies') THEN 'flood' ELSE 'raid' END, $2, $3, $4, $4, $5, $6, $7)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [found.id, found.measure, found.spaceId, found.beganAt, found.usualCount, found.limitCount, found.peakCount],
  );
  return row !== undefined;
}

/** It is over its limit still. */
export async function keepIncident(tx: Tx, id: string, of: { count: number; at: Date }): Promise<void> {
  await tx.query('UPDATE incident SET last_over_at = $3, peak_count = greatest(peak_count, $2) WHERE id = $1', [
    ...[id, of.count, of.at],
  ]);
}

export async function endIncident(
  tx: Tx,
  id: string,
  of: { at: Date; dismissed?: { by: string; why: string } },
): Promise<void> {
  await tx.query(
    `UPDATE incident SET ended_at = $2, ended_because = $3, dismissed_by = $4, dismissed_why = $5 WHERE id = $1`,
    [id, of.at, of.dismissed ? 'dismissed' : 'quiet', of.dismissed?.by ?? null, of.dismissed?.why ?? ''],
  );
}

/**
 * Whether there is nothing to find here: one is open, which another worker or a moderator is at, or a moderator said
 * lately that it is none. Both are asked at once, so that one that is being dismissed is one or the other.
 */
export async function isKnownSince(
  sql: Sql,
  of: { measure: IncidentMeasure; spaceId: string | null; since: Date },
): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM incident WHERE measure = $1 AND space_id IS NOT DISTINCT FROM $2
       AND (ended_at IS NULL OR (ended_because = 'dismissed' AND ended_at > $3)) LIMIT 1`,
    [of.measure, of.spaceId, of.since],
  );
  return row !== undefined;
}

/** Somebody in office over a place; `isWoken` for whoever is on duty now, and for everybody where nobody is. */
export interface ToTell {
  personId: string;
  isWoken: boolean;
}

/** Every moderator over its space (none: over everything) who may serve and whom it is not aimed at. */
export function moderatorsToTell(sql: Sql, incidentId: string, at: Date): Promise<ToTell[]> {
  return sql.query(
    `WITH told AS (
       SELECT DISTINCT office.person_id, EXISTS (SELECT 1 FROM duty_hours
         WHERE duty_hours.person_id = office.person_id AND ${isOnDutyAt('$2')}) AS is_awake
       FROM office JOIN incident ON incident.id = $1 LEFT JOIN space ON space.id = incident.space_id
       WHERE office.kind = 'moderator' AND ${officeInForce('$2::timestamptz')}
         AND (office.space_id IS NULL OR office.space_id = ANY(space.line)) AND ${holderMayServe('$2')}
         AND ${notAimedAt('office.person_id')})
     SELECT person_id AS "personId", is_awake OR NOT bool_or(is_awake) OVER () AS "isWoken" FROM told ORDER BY 1`,
    [incidentId, at],
  );
}

/** Puts the incident's name on waiting cases that it brought, so that they are found and decided together. */
export async function markCases(
  tx: Tx,
  incident: Pick<Incident, 'id' | 'measure' | 'spaceId'>,
  of: { since: Date; postIds: readonly string[] },
): Promise<void> {
  const [condition, value] = CASES_OF[incident.measure](of);
  await tx.query(
    `UPDATE moderation_case c SET incident_id = $1 WHERE incident_id IS NULL AND state IN ('open', 'claimed')
       AND ${placeOf(incident.measure)} AND ${condition}`,
    [incident.id, incident.spaceId, value],
  );
}

/** Copies without a space are in several; everything else without one is about people, and in no space. */
const placeOf = (measure: IncidentMeasure): string =>
  measure === 'copies' ? '($2::uuid IS NULL OR c.space_id = $2)' : 'c.space_id IS NOT DISTINCT FROM $2::uuid';

const CASES_OF: Readonly<
  Record<IncidentMeasure, (of: { since: Date; postIds: readonly string[] }) => [string, unknown]>
> = {
  posts: ({ since }) => ["c.opened_at > $3 AND c.subject_kind <> 'person'", since],
  joins: ({ since }) => [
    `c.opened_at > $3 AND EXISTS (SELECT 1 FROM participation newcomer WHERE newcomer.person_id = c.subject_person_id
       AND newcomer.space_id = c.space_id AND newcomer.since > $3)`,
    since,
  ],
  reports: ({ since }) => ['EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.filed_at > $3)', since],
  copies: ({ postIds }) => [`c.subject_kind = 'post' AND c.subject_id = ANY($3::uuid[])`, postIds],
};
