import type { Sql } from '../../platform/database/database.js';
import { outcomes, type Outcome } from '../rules/rule.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { BackTestResults, Decided, DecidedCounts } from './back-test.js';
import type { JudgedCondition } from './closeness.js';

/** A post that a back-test keeps: the rule would have caught it, or moderators took it down and the rule missed it. */
export interface KeptPost {
  postId: string;
  revisionId: string;
  spaceId: string;
  writtenAt: Date;
  kind: 'caught' | 'missed';
  outcome: Outcome;
  decided: Decided;
  caseId: string | null;
  reasons: FiredRule | NearMiss;
  nearness: number | null;
}

/** Why a missed post is near to those that are caught. */
export interface NearMiss {
  /** The share of the rule's conditions that held. */
  share: number;
  conditions: JudgedCondition[];
  /** The caught post whose words are most like this one's, and how like. */
  like?: { postId: string; likeness: number };
}

/**
 * Keeps what a batch found. Of a post that has several versions the strictest outcome is kept, and caught goes before
 * missed.
 */
export async function keepPosts(sql: Sql, backTestId: string, posts: readonly KeptPost[]): Promise<void> {
  if (posts.length === 0) return;
  const kept = new Map<string, KeptPost>();
  for (const post of posts) {
    const other = kept.get(post.postId);
    if (!other || weightOf(post) > weightOf(other)) kept.set(post.postId, post);
  }
  await sql.query(
    `INSERT INTO back_test_post AS kept
       (back_test_id, post_id, revision_id, space_id, written_at, kind, outcome, decided, case_id, reasons, nearness)
     SELECT $1, "postId", "revisionId", "spaceId", "writtenAt", kind, outcome, decided, "caseId", reasons, nearness
     FROM jsonb_to_recordset($2::jsonb) AS post ("postId" uuid, "revisionId" uuid, "spaceId" uuid, "writtenAt" timestamptz,
       kind text, outcome text, decided text, "caseId" uuid, reasons jsonb, nearness real)
     ON CONFLICT (back_test_id, post_id) DO UPDATE SET revision_id = excluded.revision_id, kind = excluded.kind,
       written_at = excluded.written_at, outcome = excluded.outcome, decided = excluded.decided, case_id = excluded.case_id,
       reasons = excluded.reasons, nearness = excluded.nearness
     WHERE (kept.kind = 'missed' AND (excluded.kind = 'caught' OR excluded.nearness > kept.nearness))
       OR (excluded.kind = 'caught' AND array_position(${strictness}, excluded.outcome) > array_position(${strictness}, kept.outcome))`,
    [backTestId, JSON.stringify([...kept.values()])],
  );
}

/** Caught before missed, the strictest outcome first, the nearest miss first. */
const weightOf = (post: KeptPost): number =>
  post.kind === 'caught' ? 10 + outcomes.indexOf(post.outcome) : (post.nearness ?? 0);

const strictness = `ARRAY['publish', 'case', 'hold', 'refuse']`;

/** Adds up what was kept. */
export async function sumUp(sql: Sql, backTestId: string): Promise<BackTestResults> {
  const rows = await sql.query<{ week: string; spaceId: string; outcome: Outcome; decided: Decided; count: number }>(
    `SELECT to_char(date_trunc('week', written_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS week, space_id AS "spaceId", outcome,
       decided, count(*) AS count
     FROM back_test_post WHERE back_test_id = $1 AND kind = 'caught' GROUP BY 1, 2, 3, 4 ORDER BY 1, 2`,
    [backTestId],
  );
  const missed = await sql.one<{ count: number }>(
    `SELECT count(*) AS count FROM back_test_post WHERE back_test_id = $1 AND kind = 'missed'`,
    [backTestId],
  );
  const byOutcome: Record<Outcome, number> = { publish: 0, case: 0, hold: 0, refuse: 0 };
  const byDecision = noDecisions();
  const weeks = new Map<string, DecidedCounts>();
  const spaces = new Map<string, DecidedCounts>();
  for (const { week, spaceId, outcome, decided, count } of rows) {
    byOutcome[outcome] += count;
    byDecision[decided] += count;
    countsOf(weeks, week)[decided] += count;
    countsOf(spaces, spaceId)[decided] += count;
  }
  return {
    caughtCount: rows.reduce((sum, row) => sum + row.count, 0),
    byOutcome,
    byDecision,
    byWeek: [...weeks].map(([week, counts]) => ({ week, ...counts })),
    bySpace: [...spaces].map(([spaceId, counts]) => ({ spaceId, ...counts })),
    missedCount: missed!.count,
  };
}

const noDecisions = (): DecidedCounts => ({ let_stand: 0, taken_down: 0, overturned: 0, undecided: 0 });

function countsOf(of: Map<string, DecidedCounts>, key: string): DecidedCounts {
  let counts = of.get(key);
  if (!counts) of.set(key, (counts = noDecisions()));
  return counts;
}
