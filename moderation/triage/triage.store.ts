import type { Sql } from '../../platform/database/database.js';
import type { Measures } from './model/measures.js';
import type { LabelledText } from './model/train-model.js';

/** One trained version, without its weights. */
export interface TriageVersion {
  version: number;
  state: 'in_use' | 'retired' | 'not_used';
  trainedAt: Date;
  decidedUntil: Date;
  examples: number;
  bad: number;
  measures: Measures;
}

const versionColumns = `version, state, trained_at AS "trainedAt", decided_until AS "decidedUntil", examples, bad, measures`;

/** The newest decisions that are read: what the community thinks now, and a training that ends in seconds. */
const DECISIONS_READ = 5000;

/**
 * The texts that people decided on, the earliest first, each by its last decision: a breach or none. A decision that an
 * appeal overturned teaches the opposite; locks say nothing of a text; purged texts are gone.
 */
export async function decidedTexts(sql: Sql): Promise<(LabelledText & { decidedAt: Date })[]> {
  return sql
    .query(
      `SELECT text, label, "decidedAt" FROM (
       SELECT DISTINCT ON (d.subject_revision_id) d.decided_at AS "decidedAt",
         CASE WHEN post.is_opening THEN thread.title || E'\\n\\n' ELSE '' END || revision.source AS text,
         (d.outcome NOT IN ('no_breach', 'release')) <> (d.state = 'overturned') AS label
       FROM decision d JOIN revision ON revision.id = d.subject_revision_id
       JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id
       WHERE NOT d.by_machine AND d.outcome NOT IN ('lock', 'move') AND d.state IN ('in_force', 'overturned')
         AND revision.state <> 'purged' AND revision.source <> ''
       ORDER BY d.subject_revision_id, d.decided_at DESC, d.id
     ) AS decided ORDER BY "decidedAt" DESC LIMIT ${DECISIONS_READ}`,
    )
    .then((rows) => (rows as (LabelledText & { decidedAt: Date })[]).reverse());
}

export async function triageVersions(sql: Sql): Promise<TriageVersion[]> {
  return sql.query(`SELECT ${versionColumns} FROM triage_model ORDER BY version DESC LIMIT 20`);
}

/** Whether triage is on, and the version in use, if any. */
export async function triageState(sql: Sql): Promise<{ isOn: boolean; version: number | null }> {
  const row = await sql.one<{ isOn: boolean; version: number | null }>(
    `SELECT triage_is_on AS "isOn", (SELECT version FROM triage_model WHERE state = 'in_use') AS version FROM community`,
  );
  return row ?? { isOn: false, version: null };
}

export async function triageModelText(sql: Sql, version: number): Promise<string | null> {
  const row = await sql.one<{ model: string | null }>('SELECT model FROM triage_model WHERE version = $1', [version]);
  return row?.model ?? null;
}

/** Keeps a version; one that is used takes the place of the one before. Weights of versions long past are let go. */
export async function insertTriageModel(sql: Sql, kept: TriageVersion & { model: string; at: Date }): Promise<void> {
  if (kept.state === 'in_use')
    await sql.query(`UPDATE triage_model SET state = 'retired', ended_at = $1 WHERE state = 'in_use'`, [kept.at]);
  await sql.query(
    `INSERT INTO triage_model (version, state, trained_at, decided_until, examples, bad, measures, model)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      kept.version,
      kept.state,
      kept.trainedAt,
      kept.decidedUntil,
      kept.examples,
      kept.bad,
      JSON.stringify(kept.measures),
      kept.model,
    ],
  );
  await sql.query(`UPDATE triage_model SET model = NULL WHERE state <> 'in_use' AND version < $1`, [kept.version - 3]);
}

export interface CaseToScore {
  id: string;
  revisionId: string;
  text: string;
}

/** Cases that wait, on a text that the model in use has not scored yet. */
export async function casesToScore(sql: Sql, version: number): Promise<CaseToScore[]> {
  return sql.query(
    `SELECT c.id, revision.id AS "revisionId",
       CASE WHEN post.is_opening THEN thread.title || E'\\n\\n' ELSE '' END || revision.source AS text
     FROM moderation_case c
     JOIN post ON post.id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
       WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = c.subject_id AND is_opening) END
     JOIN thread ON thread.id = post.thread_id JOIN revision ON revision.id = post.latest_revision_id
     LEFT JOIN case_triage ON case_triage.case_id = c.id
     WHERE c.state IN ('open', 'claimed') AND (case_triage.case_id IS NULL
       OR case_triage.model_version <> $1 OR case_triage.revision_id <> revision.id OR c.triage_score IS NULL)
     ORDER BY c.opened_at LIMIT 500`,
    [version],
  );
}

/** The text of a case that the model would read; undefined for a person. */
export async function caseText(sql: Sql, caseId: string): Promise<string | undefined> {
  const row = await sql.one<{ text: string }>(
    `SELECT CASE WHEN post.is_opening THEN thread.title || E'\\n\\n' ELSE '' END || revision.source AS text
     FROM moderation_case c
     JOIN post ON post.id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
       WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = c.subject_id AND is_opening) END
     JOIN thread ON thread.id = post.thread_id JOIN revision ON revision.id = post.latest_revision_id
     WHERE c.id = $1 AND revision.state <> 'purged'`,
    [caseId],
  );
  return row?.text;
}

/** Cases that wait and carry a score: to be taken off when triage is off. */
export async function scoredCases(sql: Sql): Promise<{ id: string }[]> {
  return sql.query(
    `SELECT id FROM moderation_case WHERE triage_score IS NOT NULL AND state IN ('open', 'claimed') LIMIT 500`,
  );
}
