import type { Viewer } from '../../forum/access/viewer.js';
import type { Words } from '../../forum/spaces/words.js';
import type { Sql } from '../../platform/database/database.js';
import { notConcerned, scopeParameters } from '../cases/case-scope.sql.js';
import { notAimedAt } from '../incidents/aimed-at.sql.js';

/** An entry as somebody in office reads it: what was done, by whom, where; never whom it was about. */
export interface AuditLogEntry {
  id: string;
  /** Its place in the tree; null until the worker has given it one. */
  seq: number | null;
  act: string;
  office: string | null;
  actorName: string | null;
  subjectKind: string | null;
  subjectId: string | null;
  spaceId: string | null;
  spaceSlug: string | null;
  spaceName: Words | null;
  /** It happened in a secret space that the reader does not know. */
  isElsewhere: boolean;
  /** The case it was done in, and why that was opened: the reason for a look. */
  caseNumber: number | null;
  caseBecause: string | null;
  /** Why an office was given, in the words of whoever gave it. */
  why: string | null;
  facts: Readonly<Record<string, string | number | boolean | null>>;
  recordedAt: Date;
}

/** What to read: everything, or who looked into which private space and why. */
export interface AuditLogFilter {
  view?: 'acts' | 'looks' | null;
  act?: string | null;
  actorId?: string | null;
  spaceId?: string | null;
  from?: Date | null;
  until?: Date | null;
}

/** The last entry of the page before. */
export interface AuditLogPlace {
  recordedAt: Date;
  id: string;
}

/** Acts of moderation: the part of the log that a moderator reads, within the scope of the office. */
const moderationActs = /* sql */ `entry.act ~ '^(case|decision|appeal|sanction|rule|rules|list|calm|incident|space[.]calm|panel|triage|second_view|rota|duty|case_law|transparency|guidelines|retention|expulsion|committee|vouch)([._]|$)'`;

/**
 * What the log says to an office, the newest first. An administrator reads all of it; a moderator what moderation did in
 * the places of the office. Nobody reads of a case about themselves or one that they reported, nor of a wave of reports
 * about them; and while a case is under appeal, what was decided is covered, since whoever reads may have to hear it.
 */
export async function auditLogEntries(
  sql: Sql,
  viewer: Viewer,
  asked: { filter: AuditLogFilter; after: AuditLogPlace | null; limit: number },
): Promise<AuditLogEntry[]> {
  const { filter, after, limit } = asked;
  const [places, languages, readerId] = scopeParameters(viewer);
  const isAdmin = viewer.offices.some(({ kind, spaceId }) => kind === 'admin' && spaceId === null);
  return sql.query(logStatement, [
    places,
    languages,
    readerId,
    viewer.knownSpaceIds,
    filter.act ?? null,
    filter.actorId ?? null,
    filter.spaceId ?? null,
    filter.from ?? null,
    filter.until ?? null,
    filter.view === 'looks',
    after?.recordedAt ?? null,
    after?.id ?? null,
    limit,
    isAdmin,
  ]);
}

// $1 the places of the moderator's offices, $2 their languages, $3 the reader, $4 the spaces they know, $14 whether
// an administrator reads.
const logStatement = `
  SELECT entry.id, entry.seq, entry.act, entry.office, actor.display_name AS "actorName",
    entry.subject_kind AS "subjectKind", CASE WHEN entry.subject_kind <> 'person' THEN entry.subject_id END AS "subjectId",
    CASE WHEN ${isNamed()} THEN space.id END AS "spaceId", CASE WHEN ${isNamed()} THEN space.slug END AS "spaceSlug",
    CASE WHEN ${isNamed()} THEN space.name END AS "spaceName",
    entry.space_id IS NOT NULL AND NOT coalesce(${isNamed()}, false) AS "isElsewhere",
    CASE WHEN concerned.state = 'appealed' THEN '{}'
      ELSE convert_from(entry.leaf, 'UTF8')::jsonb -> 'facts' END AS facts,
    concerned.number::int AS "caseNumber", concerned.opened_because AS "caseBecause",
    (SELECT reason FROM office WHERE office.id = entry.subject_id AND entry.act = 'office.granted') AS why,
    entry.recorded_at AS "recordedAt"
  FROM audit_entry entry
  LEFT JOIN person actor ON actor.id = entry.actor_id
  LEFT JOIN space ON space.id = entry.space_id
  LEFT JOIN LATERAL (
    SELECT c.id, c.state, c.number, c.opened_because, c.language, c.subject_person_id FROM moderation_case c
    WHERE (entry.subject_kind = 'case' AND c.id = entry.subject_id)
      OR (entry.subject_kind = 'decision' AND c.id = (SELECT case_id FROM decision WHERE decision.id = entry.subject_id))
      OR (entry.subject_kind = 'appeal' AND c.id = (
        SELECT case_id FROM decision JOIN appeal ON appeal.decision_id = decision.id WHERE appeal.id = entry.subject_id))
    LIMIT 1) AS concerned ON true
  WHERE ($14::boolean OR (${moderationActs} AND EXISTS (
      SELECT 1 FROM unnest($1::uuid[], $2::text[]) AS office (space_id, languages)
      WHERE (office.space_id IS NULL OR office.space_id = ANY (space.line))
        AND (office.languages = '' OR concerned.language IS NULL
          OR concerned.language = ANY (string_to_array(office.languages, ','))))))
    AND NOT (coalesce(concerned.state, '') = 'appealed' AND entry.act LIKE 'sanction%')
    AND (concerned.id IS NULL OR ${notConcerned('concerned')})
    AND NOT (entry.subject_kind = 'person' AND entry.subject_id = $3::uuid AND entry.act LIKE 'case%')
    AND NOT (entry.subject_kind = 'incident' AND EXISTS (
      SELECT 1 FROM incident WHERE incident.id = entry.subject_id AND NOT ${notAimedAt('$3::uuid')}))
    AND ($5::text IS NULL OR entry.act = $5 OR entry.act LIKE $5 || '.%')
    AND ($6::uuid IS NULL OR entry.actor_id = $6)
    AND ($7::uuid IS NULL OR (entry.space_id = $7 AND ${isNamed()}))
    AND ($8::timestamptz IS NULL OR entry.recorded_at >= $8) AND ($9::timestamptz IS NULL OR entry.recorded_at < $9)
    AND (NOT $10::boolean OR (entry.act LIKE '%.read' AND space.mode <> 'open'))
    AND ($11::timestamptz IS NULL OR (entry.recorded_at, entry.id) < ($11, $12::uuid))
  ORDER BY entry.recorded_at DESC, entry.id DESC LIMIT $13`;

/** A secret space is named to who knows it, and to the moderators in whose scope it is, through a case in it alone. */
function isNamed(): string {
  return `(space.mode <> 'secret' OR space.id = ANY ($4::uuid[]) OR concerned.id IS NOT NULL AND EXISTS (
    SELECT 1 FROM unnest($1::uuid[]) AS office (space_id)
    WHERE office.space_id IS NULL OR office.space_id = ANY (space.line)))`;
}
