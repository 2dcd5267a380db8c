import type { Sql } from '../../platform/database/database.js';
import { type BackTest, type BackTestResults, type BackTestState, emptyTally, statesBefore } from './back-test.js';

const emptyTallyJson = `'${JSON.stringify(emptyTally())}'::jsonb`;

const columns = `id, rule_id AS "ruleId", rule_version AS "ruleVersion", days, from_at AS "fromAt", until_at AS "untilAt", state,
  total_count AS "totalCount", seen_count AS "seenCount", judged_count AS "judgedCount", after_at::text AS "afterAt",
  after_revision_id AS "afterRevisionId", beat_at AS "beatAt", ${emptyTallyJson} || tally AS tally, results, started_by AS "startedBy",
  asked_at AS "askedAt", started_at AS "startedAt", finished_at AS "finishedAt", failure`;

export async function insertBackTest(
  sql: Sql,
  test: Pick<BackTest, 'id' | 'ruleId' | 'ruleVersion' | 'days' | 'fromAt' | 'untilAt' | 'startedBy' | 'tally'>,
): Promise<void> {
  await sql.query(
    `INSERT INTO back_test (id, rule_id, rule_version, days, from_at, until_at, state, tally, started_by, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8, $6)`,
    [
      test.id,
      test.ruleId,
      test.ruleVersion,
      test.days,
      test.fromAt,
      test.untilAt,
      JSON.stringify(test.tally),
      test.startedBy,
    ],
  );
}

export async function findBackTest(sql: Sql, id: string): Promise<BackTest | undefined> {
  return sql.one<BackTest>(`SELECT ${columns} FROM back_test WHERE id = $1`, [id]);
}

/** The newest back-tests of a rule, of any version. */
export async function listBackTests(sql: Sql, ruleId: string, { limit }: { limit: number }): Promise<BackTest[]> {
  return sql.query<BackTest>(
    `SELECT ${columns} FROM back_test WHERE rule_id = $1 ORDER BY asked_at DESC, id DESC LIMIT $2`,
    [ruleId, limit],
  );
}

/** The back-test of this version that waits or runs, if one does. */
export async function findUnfinished(sql: Sql, ruleId: string, version: number): Promise<BackTest | undefined> {
  return sql.one<BackTest>(
    `SELECT ${columns} FROM back_test WHERE rule_id = $1 AND rule_version = $2 AND state IN ('waiting', 'running')
     ORDER BY asked_at DESC LIMIT 1`,
    [ruleId, version],
  );
}

/** Begins one that waits, or finds one that runs; undefined for one that has ended. */
export async function beginBackTest(sql: Sql, id: string, at: Date): Promise<BackTest | undefined> {
  return sql.one<BackTest>(
    `UPDATE back_test SET state = 'running', started_at = coalesce(started_at, $2), beat_at = $2
     WHERE id = $1 AND state IN ('waiting', 'running') RETURNING ${columns}`,
    [id, at],
  );
}

export async function setTotal(sql: Sql, id: string, totalCount: number): Promise<void> {
  await sql.query('UPDATE back_test SET total_count = $2 WHERE id = $1', [id, totalCount]);
}

/**
 * Moves on by one batch. False where somebody else has moved on meanwhile, or it was stopped: then nothing of this batch
 * may be kept.
 */
export async function moveOn(
  sql: Sql,
  test: Pick<BackTest, 'id' | 'seenCount'>,
  to: Pick<BackTest, 'seenCount' | 'judgedCount' | 'afterAt' | 'afterRevisionId' | 'tally'> & { at: Date },
): Promise<boolean> {
  const row = await sql.one(
    `UPDATE back_test SET seen_count = $3, total_count = greatest(total_count, $3), judged_count = $4, after_at = $5,
       after_revision_id = $6, tally = $7, beat_at = $8
     WHERE id = $1 AND state = 'running' AND seen_count = $2 RETURNING 1`,
    [
      test.id,
      test.seenCount,
      to.seenCount,
      to.judgedCount,
      to.afterAt,
      to.afterRevisionId,
      JSON.stringify(to.tally),
      to.at,
    ],
  );
  return row !== undefined;
}

/** Whether it runs; if so, nobody else moves or ends it until the transaction is over. */
export async function lockRunning(sql: Sql, id: string): Promise<boolean> {
  const row = await sql.one(`SELECT 1 FROM back_test WHERE id = $1 AND state = 'running' FOR UPDATE`, [id]);
  return row !== undefined;
}

/** Ends it for good; undefined where it had ended before. */
export async function endBackTest(
  sql: Sql,
  id: string,
  end: { state: BackTestState; at: Date; results?: BackTestResults; failure?: string },
): Promise<BackTest | undefined> {
  return sql.one<BackTest>(
    `UPDATE back_test SET state = $2, finished_at = $3, results = $4, failure = $5,
       total_count = CASE WHEN $2 = 'done' THEN seen_count ELSE total_count END
     WHERE id = $1 AND state = ANY($6::text[]) RETURNING ${columns}`,
    [
      id,
      end.state,
      end.at,
      end.results ? JSON.stringify(end.results) : null,
      end.failure ?? null,
      statesBefore(end.state),
    ],
  );
}
