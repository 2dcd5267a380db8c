import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import { personReads } from '../../forum/access/readers-of.sql.js';
import type { Sql } from '../../platform/database/database.js';
import { writtenAmongFew } from '../cases/written-among-few.sql.js';
import { absentDays, memberDays, restDays } from './panel-states.js';

/** Where and on what a panel would sit. */
export interface PanelPlace {
  appellantId: string;
  caseId: string;
  at: Date;
}

/**
 * Who may be drawn, over $1 the instant, $2 the case and $3 the appellant: members of some standing who come here, read
 * the space, are under no sanction, hold no office over it, and have nothing to do with the case or its thread.
 */
const ELIGIBLE = /* sql */ `${personReads('person', 'space', '$1')}
  AND person.joined_at <= $1::timestamptz - interval '${memberDays} days'
  AND EXISTS (SELECT 1 FROM account WHERE account.person_id = person.id)
  AND EXISTS (
    SELECT 1 FROM session WHERE session.person_id = person.id
      AND session.last_seen_at > $1::timestamptz - interval '${absentDays} days')
  AND (SELECT count(*) FROM (
    SELECT 1 FROM post WHERE post.author_id = person.id AND post.visibility = 'published'
    LIMIT community.newcomer_posts) AS written) >= community.newcomer_posts
  AND NOT EXISTS (
    SELECT 1 FROM standing_cause cause WHERE cause.person_id = person.id AND cause.kind <> 'warning'
      AND cause.ended_at IS NULL AND (cause.until_at IS NULL OR cause.until_at > $1))
  AND NOT EXISTS (
    SELECT 1 FROM office WHERE office.person_id = person.id AND ${officeInForce('$1')}
      AND (office.space_id IS NULL OR office.space_id = ANY (space.line)))
  AND person.id <> $3::uuid AND person.id <> c.subject_person_id
  AND NOT EXISTS (SELECT 1 FROM report WHERE report.case_id = c.id AND report.reporter_id = person.id)
  AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_claim.case_id = c.id AND case_claim.person_id = person.id)
  AND NOT EXISTS (SELECT 1 FROM case_note WHERE case_note.case_id = c.id AND case_note.author_id = person.id)
  AND NOT EXISTS (
    SELECT 1 FROM decision made LEFT JOIN sanction ON sanction.decision_id = made.id
    WHERE made.case_id = c.id AND person.id IN (made.decided_by, sanction.seconded_by))
  AND NOT EXISTS (SELECT 1 FROM post WHERE post.author_id = person.id AND post.thread_id = thread.id)`;

const FROM = /* sql */ `FROM moderation_case c JOIN space ON space.id = c.space_id CROSS JOIN community
  LEFT JOIN thread ON thread.id = CASE c.subject_kind WHEN 'thread' THEN c.subject_id
    ELSE (SELECT thread_id FROM post WHERE post.id = c.subject_id) END
  CROSS JOIN person`;

/** Everybody who may be drawn and was not asked of late, in no order that matters. */
export async function eligiblePersons(sql: Sql, place: PanelPlace): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT person.id ${FROM} WHERE c.id = $2 AND ${ELIGIBLE}
       AND NOT EXISTS (
         SELECT 1 FROM panel_seat WHERE panel_seat.person_id = person.id AND panel_seat.state <> 'passed'
           AND panel_seat.asked_at > $1::timestamptz - interval '${restDays} days')`,
    [place.at, place.caseId, place.appellantId],
  );
  return rows.map(({ id }) => id);
}

/** Whether somebody whom the draw came upon still may sit: much can happen between the pool and the day they are asked. */
export async function isStillEligible(sql: Sql, place: PanelPlace, personId: string): Promise<boolean> {
  const row = await sql.one(`SELECT 1 ${FROM} WHERE c.id = $2 AND person.id = $4 AND ${ELIGIBLE}`, [
    place.at,
    place.caseId,
    place.appellantId,
    personId,
  ]);
  return row !== undefined;
}

/** What a decision is about, as far as a panel needs it. */
export interface PanelSubject {
  /** Null: not about a text in a space, or about one that was written where fewer read than where the case lies now. */
  spaceId: string | null;
  revisionId: string | null;
  /** The gravest guideline that the decision cites, or that the appellant's own report did. */
  severity: number;
}

/** The text that was decided on, and how grave it is. */
export async function panelSubject(sql: Sql, decisionId: string, appellantId: string): Promise<PanelSubject> {
  const row = await sql.one<PanelSubject>(
    `SELECT CASE WHEN c.subject_kind <> 'person'
         AND NOT ${writtenAmongFew('coalesce(d.subject_revision_id, post.latest_revision_id)', 'c.space_id')}
         THEN c.space_id END AS "spaceId",
       coalesce(d.subject_revision_id, post.latest_revision_id) AS "revisionId",
       coalesce((SELECT max(guideline.severity) FROM guideline
         WHERE guideline.version = coalesce(d.guidelines_version, (SELECT max(version) FROM guidelines_version))
           AND (guideline.number = d.guideline_number OR guideline.number IN (
             SELECT guideline_number FROM report WHERE case_id = c.id AND reporter_id = $2))), 1) AS severity
     FROM decision d JOIN moderation_case c ON c.id = d.case_id
     LEFT JOIN post ON post.id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
       WHEN 'thread' THEN (SELECT id FROM post opening WHERE opening.thread_id = c.subject_id AND opening.is_opening) END
     WHERE d.id = $1`,
    [decisionId, appellantId],
  );
  return row!;
}
