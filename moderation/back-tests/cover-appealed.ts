import type { Sql } from '../../platform/database/database.js';
import { POSTS_UNDER_APPEAL } from '../appeals/under-appeal.sql.js';
import type { BackTestResults, Decided } from './back-test.js';

/** Posts whose decision is under appeal now, as they were counted when the back-test ended. */
interface Counted {
  kind: 'caught' | 'missed';
  week: string;
  spaceId: string;
  decided: Decided;
  count: number;
}

/**
 * The results without what is under appeal now: such a decision counts as none, so that the numbers tell nothing to whoever
 * may have to hear the appeal, and comes back once the appeal is answered.
 */
export async function coverAppealed(sql: Sql, backTestId: string, results: BackTestResults): Promise<BackTestResults> {
  const counted = await sql.query<Counted>(
    `SELECT kind, to_char(date_trunc('week', written_at AT TIME ZONE 'UTC'), 'YYYY-MM-DD') AS week, space_id AS "spaceId",
       decided, count(*) AS count
     FROM back_test_post WHERE back_test_id = $1 AND decided <> 'undecided' AND post_id IN ${POSTS_UNDER_APPEAL}
     GROUP BY 1, 2, 3, 4`,
    [backTestId],
  );
  const covered = structuredClone(results);
  for (const { kind, week, spaceId, decided, count } of counted) {
    if (kind === 'missed') covered.missedCount -= count;
    else
      for (const counts of [
        covered.byDecision,
        covered.byWeek.find((one) => one.week === week),
        covered.bySpace.find((one) => one.spaceId === spaceId),
      ]) {
        if (!counts) continue;
        counts[decided] -= count;
        counts.undecided += count;
      }
  }
  return covered;
}
