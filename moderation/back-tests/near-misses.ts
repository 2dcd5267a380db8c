import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Sql } from '../../platform/database/database.js';
import { likeness } from '../signals/fingerprint.js';

/** So many likely misses are kept; more would not be read. */
const KEPT = 50;
/** So many are compared at most: those that came nearest by the rule's own conditions. */
const MISSED_COMPARED = 1000;
const CAUGHT_COMPARED = 3000;
/** From this share of equal signature values on, two texts have something in common. */
const ALIKE = 0.15;

interface Printed {
  postId: string;
  signature: number[];
}

/**
 * Of the posts that were taken down and not caught, keeps those nearest to what the rule catches: by how many of its
 * conditions held, and by how like their words are to a caught post's. Each alone can make a post a likely miss.
 */
export async function keepNearest(sql: Sql, backTestId: string): Promise<void> {
  const caught = await printed(sql, backTestId, 'caught', CAUGHT_COMPARED);
  const missed = await printed(sql, backTestId, 'missed', MISSED_COMPARED);
  const prints = caught.map(({ signature }) => Uint16Array.from(signature));
  for (const [at, { postId, signature }] of missed.entries()) {
    if (at % 50 === 49) await nextTurn();
    const own = Uint16Array.from(signature);
    let best = -1;
    let alike = ALIKE;
    for (const [other, print] of prints.entries()) {
      const share = likeness(own, print);
      if (share > alike) [best, alike] = [other, share];
    }
    if (best === -1) continue;
    await sql.query(
      `UPDATE back_test_post SET nearness = 1 - (1 - nearness) * (1 - $3::real),
         reasons = reasons || jsonb_build_object('like', jsonb_build_object('postId', $4::text, 'likeness', $3::real))
       WHERE back_test_id = $1 AND post_id = $2`,
      [backTestId, postId, alike, caught[best]!.postId],
    );
  }
  await sql.query(
    `DELETE FROM back_test_post WHERE back_test_id = $1 AND kind = 'missed' AND post_id NOT IN (
       SELECT post_id FROM back_test_post WHERE back_test_id = $1 AND kind = 'missed' AND nearness > 0
       ORDER BY nearness DESC, post_id LIMIT ${KEPT})`,
    [backTestId],
  );
}

async function printed(sql: Sql, backTestId: string, kind: string, limit: number): Promise<Printed[]> {
  return sql.query<Printed>(
    `SELECT kept.post_id AS "postId", post_likeness.signature FROM back_test_post kept
     JOIN post_likeness ON post_likeness.revision_id = kept.revision_id
     WHERE kept.back_test_id = $1 AND kept.kind = $2 AND post_likeness.signature <> '{}'
     ORDER BY kept.nearness DESC NULLS LAST, kept.written_at DESC, kept.post_id LIMIT $3`,
    [backTestId, kind, limit],
  );
}
