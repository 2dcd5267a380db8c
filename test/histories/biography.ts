import type { Database } from '../../platform/database/database.js';

const rows = (query: string): string =>
  `SELECT coalesce(json_agg(row_to_json(one)), '[]') AS found FROM (${query}) one`;

/** What happened to a post, in order: for reading why something does not hold. $1 is the post. */
const life: Readonly<Record<string, string>> = {
  post: `SELECT visibility, visible_revision_id, latest_revision_id, position, is_opening, screened_at FROM post WHERE id = $1`,
  revisions: `SELECT number, id, created_at, screened_at FROM revision WHERE post_id = $1 ORDER BY number`,
  screenings: `SELECT revision_id, phase, outcome, failure, screened_at FROM screening WHERE post_id = $1 ORDER BY screened_at`,
  causes: `SELECT kind, effect, revision_id, decision_id, began_at, ended_at, ended_by_decision_id FROM visibility_cause
    WHERE post_id = $1 ORDER BY began_at`,
  cases: `SELECT id, subject_kind, state, opened_because, opened_at, report_count FROM moderation_case
    WHERE subject_id = $1 OR subject_id = (SELECT thread_id FROM post WHERE id = $1) ORDER BY opened_at`,
  reports: `SELECT case_id, state, filed_at, reporter_id, guideline_number FROM report WHERE subject_id = $1 ORDER BY filed_at`,
  decisions: `SELECT d.id, case_id, outcome, d.state, d.decided_at, ended_at, replaces_decision_id FROM decision d
    JOIN moderation_case c ON c.id = case_id
    WHERE subject_id = $1 OR subject_id = (SELECT thread_id FROM post WHERE id = $1) ORDER BY d.decided_at`,
  appeals: `SELECT a.decision_id, a.state, appellant_is, filed_at, heard_at FROM appeal a JOIN decision d ON d.id = a.decision_id
    JOIN moderation_case c ON c.id = case_id
    WHERE subject_id = $1 OR subject_id = (SELECT thread_id FROM post WHERE id = $1) ORDER BY filed_at`,
};

/** The lives of the posts that these findings are about, one line for each row. */
export async function biographies(database: Database, findings: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const ids = new Set(findings.flatMap((finding) => finding.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []));
  for (const id of [...ids].slice(0, 2)) {
    const post = await database.one<{ id: string }>(
      `SELECT id FROM post WHERE id = $1
       UNION ALL SELECT post_id FROM visibility_cause WHERE id = $1
       UNION ALL SELECT post_id FROM revision WHERE id = $1
       UNION ALL SELECT subject_id FROM moderation_case WHERE id = $1 AND subject_kind = 'post'
       UNION ALL SELECT subject_id FROM decision JOIN moderation_case c ON c.id = case_id WHERE decision.id = $1
       UNION ALL SELECT subject_id FROM report WHERE id = $1`,
      [id],
    );
    lines.push(`about ${id}, post ${post?.id}`);
    for (const [part, query] of Object.entries(life)) {
      const row = await database.one<{ found: unknown[] }>(rows(query), [post?.id ?? id]);
      lines.push(...row!.found.map((one) => `  ${part} ${JSON.stringify(one)}`));
    }
  }
  return lines.join('\n');
}
