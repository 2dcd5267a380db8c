import type { NewNotice } from '../../forum/following/notices/notices.store.js';
import type { Sql } from '../../platform/database/database.js';
import { concernsAuthor } from './decisions.store.js';

interface TellingRow {
  authorId: string;
  concernsAuthor: boolean;
  postId: string | null;
  threadId: string | null;
  spaceId: string | null;
  outcome: string;
}

const ABOUT = `SELECT c.subject_person_id AS "authorId", ${concernsAuthor} AS "concernsAuthor", post.id AS "postId",
    post.thread_id AS "threadId", c.space_id AS "spaceId",
    CASE WHEN EXISTS (SELECT 1 FROM expulsion WHERE expulsion.decision_id = d.id) THEN 'expelled' ELSE d.outcome END AS outcome
  FROM decision d JOIN moderation_case c ON c.id = d.case_id
  LEFT JOIN post ON post.id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
    WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = c.subject_id AND is_opening) END
  WHERE d.id = $1`;

/** Whom to tell of a decision, and what: the one it is about, if it concerns them, and those whose report it answers. */
export async function noticesOfDecision(
  sql: Sql,
  decisionId: string,
): Promise<{ author: NewNotice | null; reporters: NewNotice[] }> {
  const about = (await sql.one<TellingRow>(ABOUT, [decisionId]))!;
  const { authorId, postId, threadId, spaceId, outcome } = about;
  const shared = { causeId: decisionId, decisionId, postId, threadId, spaceId };
  const author: NewNotice = { ...shared, personId: authorId, kind: 'decision', about: { outcome } };
  const reporters = await sql.query<{ personId: string; outcome: string }>(
    `SELECT report.reporter_id AS "personId", min(report.state) AS outcome
     FROM report JOIN decision d ON d.case_id = report.case_id
     WHERE d.id = $1 AND report.state <> 'open' AND report.filed_at <= d.decided_at GROUP BY 1`,
    [decisionId],
  );
  return {
    author: about.concernsAuthor ? author : null,
    reporters: reporters.map(({ personId, outcome: report }) => ({
      ...shared,
      personId,
      kind: 'report_outcome',
      about: { outcome: report },
    })),
  };
}

/** Notes that people were told, which ends the time for undoing. */
export async function markTold(sql: Sql, decisionId: string, at: Date): Promise<void> {
  await sql.query('UPDATE decision SET told_at = $2 WHERE id = $1 AND told_at IS NULL', [decisionId, at]);
}

/** Everybody who was told of a decision. */
export async function toldOf(sql: Sql, decisionId: string): Promise<{ personId: string; wasAuthor: boolean }[]> {
  return sql.query(
    `SELECT DISTINCT person_id AS "personId", kind = 'decision' AS "wasAuthor" FROM notice
     WHERE decision_id = $1 AND kind IN ('decision', 'report_outcome')`,
    [decisionId],
  );
}
