import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import { writtenAmongFew } from '../cases/written-among-few.sql.js';
import type { Outcome } from '../cases/case-states.js';
import type { LikeDecisions, Whereabouts } from './precision.js';

export type CaseLawState = 'proposed' | 'published' | 'declined' | 'withdrawn';

/** A decision retold, as every member reads it: nobody in it, and no way to the case. */
export interface CaseLawEntry {
  id: string;
  language: string;
  summary: string;
  outcome: Outcome;
  guidelineNumber: number | null;
  guidelinesVersion: number | null;
  /** An appeal changed or overturned the decision. */
  decisionState: 'in_force' | 'changed' | 'overturned';
  decidedIn: string | null;
  continent: string | null;
}

/** The same before it is published, for moderators in whose scope the decision was. */
export interface CaseLawDraft extends CaseLawEntry {
  state: CaseLawState;
  decisionId: string;
  caseId: string;
  isOwn: boolean;
}

/** A decision that may be retold, with what is needed to judge that. */
export interface RetellableDecision {
  id: string;
  caseId: string;
  outcome: Outcome;
  guidelineNumber: number | null;
  decidedAt: Date;
  continent: string | null;
  post: string | null;
  names: string[];
}

const continentOf = (space: string): string => `(
  SELECT up.continent FROM space up WHERE up.id = ANY (${space}.line) AND up.continent IS NOT NULL AND up.mode = 'open'
  ORDER BY cardinality(up.line) DESC LIMIT 1)`;

// What is not in the open is never retold, and neither is what could still be appealed or is under appeal.
const RETELLABLE = `d.state <> 'undone' AND NOT d.by_machine AND d.decided_at < $4 AND d.told_at IS NOT NULL
  AND c.subject_kind <> 'person' AND space.mode = 'open' AND c.state <> 'appealed'
  AND NOT ${writtenAmongFew('d.subject_revision_id', 'space.id')}
  AND NOT EXISTS (SELECT 1 FROM decision other WHERE other.case_id = c.id AND ${underAppeal('other.id')})`;

/** A decision in the viewer's scope that may be retold now; undefined if it may not, or there is none. */
export async function findRetellable(
  sql: Sql,
  viewer: Viewer,
  of: { decisionId: string; decidedBefore: Date },
): Promise<RetellableDecision | undefined> {
  return sql.one(
    `SELECT d.id, c.id AS "caseId", d.outcome, d.guideline_number AS "guidelineNumber", d.decided_at AS "decidedAt",
       ${continentOf('space')} AS continent, revision.source AS post,
       ARRAY(SELECT display_name FROM person WHERE id IN (c.subject_person_id, d.decided_by)
         OR id IN (SELECT reporter_id FROM report WHERE report.case_id = c.id)) AS names
     FROM decision d JOIN moderation_case c ON c.id = d.case_id JOIN space ON space.id = c.space_id
     LEFT JOIN revision ON revision.id = d.subject_revision_id
     WHERE d.id = $5 AND ${caseInScope('c', 'space')} AND ${RETELLABLE}`,
    [...scopeParameters(viewer), of.decidedBefore, of.decisionId],
  );
}

/** Decisions in the viewer's scope that might be worth retelling: those that an appeal looked at again come first. */
export async function retellableDecisions(
  sql: Sql,
  viewer: Viewer,
  decidedBefore: Date,
): Promise<{ id: string; caseId: string; outcome: Outcome; guidelineNumber: number | null; decidedAt: Date }[]> {
  return sql.query(
    `SELECT d.id, c.id AS "caseId", d.outcome, d.guideline_number AS "guidelineNumber", d.decided_at AS "decidedAt"
     FROM decision d JOIN moderation_case c ON c.id = d.case_id JOIN space ON space.id = c.space_id
     WHERE ${caseInScope('c', 'space')} AND ${RETELLABLE} AND d.guideline_number IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM case_law_entry WHERE decision_id = d.id)
     ORDER BY EXISTS (SELECT 1 FROM appeal WHERE decision_id = d.id) DESC, d.decided_at DESC, d.id LIMIT 20`,
    [...scopeParameters(viewer), decidedBefore],
  );
}

export async function insertCaseLaw(
  sql: Sql,
  entry: { id: string; decisionId: string; language: string; summary: string; writtenBy: string; at: Date },
): Promise<void> {
  await sql.query(
    `INSERT INTO case_law_entry (id, decision_id, state, language, summary, written_by, written_at)
     VALUES ($1, $2, 'proposed', $3, $4, $5, $6)`,
    [entry.id, entry.decisionId, entry.language, entry.summary, entry.writtenBy, entry.at],
  );
}

/** Whether a decision has an entry that is proposed or published. */
export async function isRetold(sql: Sql, decisionId: string): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM case_law_entry WHERE decision_id = $1 AND state IN ('proposed', 'published')`,
    [decisionId],
  );
  return row !== undefined;
}

/** Locks an entry in its state. */
export async function lockCaseLaw(
  sql: Sql,
  entryId: string,
): Promise<{ id: string; decisionId: string; subjectPersonId: string; state: CaseLawState } | undefined> {
  return sql.one(
    `SELECT entry.id, entry.decision_id AS "decisionId", c.subject_person_id AS "subjectPersonId", entry.state
     FROM case_law_entry entry JOIN decision d ON d.id = entry.decision_id JOIN moderation_case c ON c.id = d.case_id
     WHERE entry.id = $1 FOR UPDATE OF entry`,
    [entryId],
  );
}

export async function settleCaseLaw(
  sql: Sql,
  settled: { id: string; state: CaseLawState; by: string; at: Date; whereabouts: Whereabouts | null },
): Promise<void> {
  await sql.query(
    `UPDATE case_law_entry SET state = $2, settled_by = $3, settled_at = $4,
       decided_in = coalesce($5, decided_in), continent = coalesce($6, continent) WHERE id = $1`,
    [
      settled.id,
      settled.state,
      settled.by,
      settled.at,
      settled.whereabouts?.decidedIn ?? null,
      settled.whereabouts?.continent ?? null,
    ],
  );
}

/** How many decisions in the open are like this one, in its month and its year, everywhere and on its continent. */
export async function countAlike(sql: Sql, decision: RetellableDecision): Promise<LikeDecisions> {
  const row = await sql.one<LikeDecisions>(
    `SELECT count(*) FILTER (WHERE m)::int AS month, count(*)::int AS year,
       count(*) FILTER (WHERE m AND continent = $4)::int AS "monthOnContinent",
       count(*) FILTER (WHERE continent = $4)::int AS "yearOnContinent"
     FROM (
       SELECT date_trunc('month', d.decided_at AT TIME ZONE 'UTC') = date_trunc('month', $3::timestamptz AT TIME ZONE 'UTC') AS m,
         ${continentOf('space')} AS continent
       FROM decision d JOIN moderation_case c ON c.id = d.case_id JOIN space ON space.id = c.space_id
       WHERE d.state <> 'undone' AND d.outcome = $1 AND d.guideline_number IS NOT DISTINCT FROM $2 AND space.mode = 'open'
         AND date_trunc('year', d.decided_at AT TIME ZONE 'UTC') = date_trunc('year', $3::timestamptz AT TIME ZONE 'UTC')
     ) AS alike`,
    [decision.outcome, decision.guidelineNumber, decision.decidedAt, decision.continent],
  );
  return row!;
}

const ENTRY = `entry.id, entry.language, entry.summary, d.outcome, d.guideline_number AS "guidelineNumber",
  d.guidelines_version AS "guidelinesVersion", d.state AS "decisionState", entry.decided_in AS "decidedIn", entry.continent`;

/**
 * What every member may read, by entry id: random ids, so that the order tells nothing of when. Each time it is asked
 * again whether the place still stands in the open.
 */
export async function publishedCaseLaw(
  sql: Sql,
  asked: {
    guidelineNumber: number | null;
    outcome: string | null;
    words: string | null;
    after: string | null;
    limit: number;
  },
): Promise<CaseLawEntry[]> {
  return sql.query(
    `SELECT ${ENTRY} FROM case_law_entry entry JOIN decision d ON d.id = entry.decision_id
     JOIN moderation_case c ON c.id = d.case_id JOIN space ON space.id = c.space_id
     WHERE entry.state = 'published' AND space.mode = 'open' AND (SELECT case_law_published FROM community)
       AND ($1::int IS NULL OR d.guideline_number = $1) AND ($2::text IS NULL OR d.outcome = $2)
       AND ($3::text IS NULL OR to_tsvector('simple', entry.summary) @@ websearch_to_tsquery('simple', $3)
         OR strpos(lower(entry.summary), lower($3)) > 0)
       AND ($4::uuid IS NULL OR entry.id > $4)
     ORDER BY entry.id LIMIT $5`,
    [asked.guidelineNumber, asked.outcome, asked.words, asked.after, asked.limit],
  );
}

/** What moderators have written and not yet published, and what they may withdraw, in the viewer's scope. */
export async function caseLawDrafts(
  sql: Sql,
  viewer: Viewer,
  which: { state: CaseLawState; entryId?: string },
): Promise<CaseLawDraft[]> {
  return sql.query(
    `SELECT ${ENTRY}, entry.state, entry.decision_id AS "decisionId", c.id AS "caseId", entry.written_by = $3 AS "isOwn"
     FROM case_law_entry entry JOIN decision d ON d.id = entry.decision_id
     JOIN moderation_case c ON c.id = d.case_id JOIN space ON space.id = c.space_id
     WHERE ${caseInScope('c', 'space')} AND entry.state = $4 AND ($5::uuid IS NULL OR entry.id = $5)
     ORDER BY entry.written_at, entry.id LIMIT 50`,
    [...scopeParameters(viewer), which.state, which.entryId ?? null],
  );
}

export async function isCaseLawPublished(sql: Sql): Promise<boolean> {
  const row = await sql.one<{ isOn: boolean }>('SELECT case_law_published AS "isOn" FROM community');
  return row?.isOn ?? false;
}
