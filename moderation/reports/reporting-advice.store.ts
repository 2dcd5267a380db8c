import type { Sql, Tx } from '../../platform/database/database.js';
import type { ReporterRecord } from './reporter-record.js';

/** What became of this person's reports since an instant. */
export async function recordSince(sql: Sql, reporterId: string, since: Date): Promise<ReporterRecord> {
  const row = await sql.one<ReporterRecord>(
    `SELECT count(*) FILTER (WHERE state = 'upheld')::int AS "upheldCount",
       count(*) FILTER (WHERE state = 'rejected')::int AS "rejectedCount"
     FROM report WHERE reporter_id = $1 AND filed_at > $2`,
    [reporterId, since],
  );
  return row!;
}

/** Who has many rejected reports since an instant and was not spoken to since then. */
export async function personsToLookAt(
  sql: Sql,
  asked: { since: Date; fewestRejected: number; limit: number },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT reporter_id AS id FROM report JOIN person ON person.id = report.reporter_id AND person.state = 'active'
     WHERE report.state = 'rejected' AND filed_at > $1
       AND NOT EXISTS (SELECT 1 FROM reporting_advice WHERE person_id = reporter_id AND told_at > $1)
     GROUP BY 1 HAVING count(*) >= $2 ORDER BY 1 LIMIT $3`,
    [asked.since, asked.fewestRejected, asked.limit],
  );
  return rows.map(({ id }) => id);
}

/** Notes that somebody is told, unless they were since an instant. Locks the person; whether it was noted is the answer. */
export async function noteAdvice(
  tx: Tx,
  advice: { id: string; personId: string; since: Date; at: Date },
): Promise<boolean> {
  await tx.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [advice.personId]);
  const row = await tx.one(
    `INSERT INTO reporting_advice (id, person_id, told_at)
     SELECT $1, $2, $4 WHERE NOT EXISTS (SELECT 1 FROM reporting_advice WHERE person_id = $2 AND told_at > $3)
     RETURNING 1`,
    [advice.id, advice.personId, advice.since, advice.at],
  );
  return row !== undefined;
}
