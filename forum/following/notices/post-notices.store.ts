import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import { MailTable } from '../../../platform/mail/mail.store.js';
import { personReads } from '../../access/readers-of.sql.js';
import { addressedKinds, type NoticeKind, postKinds } from './notice-kinds.js';
import { Notices } from './notices.store.js';

/** A mail about a notice waits a little: who reads it on the page meanwhile gets none. */
const mailAfterSeconds = 180;

interface Told {
  id: string;
  person_id: string;
  kind: NoticeKind;
  is_read: boolean;
  by_mail: boolean;
}

/**
 * Tells everybody whom a published and fully screened post concerns, in one statement however many they are: who is
 * answered, who is mentioned, who follows the thread or the space. Only those who may see it now, never its author,
 * each once. Run again it tells nobody twice; a post that was taken back meanwhile is told to nobody.
 */
@Injectable()
export class PostNotices {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: MailTable,
  ) {}

  /** Returns how many were told anew. */
  async tell(tx: Tx, postId: string): Promise<number> {
    const now = this.clock.now();
    // Two runs for one post wait for each other here, so that nobody is told by both under different kinds.
    await tx.query('SELECT 1 FROM post WHERE id = $1 FOR NO KEY UPDATE', [postId]);
    await tx.query(FOLLOW_WHERE_ONE_WRITES, [postId, now]);
    // The head of a UUIDv7 of now; the rest is random.
    const idHead = newId(this.clock).slice(0, 15);
    const told = await tx.query<Told>(TELL, [postId, now, idHead]);
    this.notices.wake(
      tx,
      told.map((notice) => notice.person_id),
    );
    const dueAt = this.clock.inSeconds(mailAfterSeconds);
    await this.mail.postAll(
      tx,
      told
        .filter((notice) => notice.by_mail && !notice.is_read && addressedKinds.includes(notice.kind))
        .map(({ id, person_id }) => ({
          kind: 'notice',
          personId: person_id,
          cause: id,
          params: { noticeId: id },
          dueAt,
        })),
    );
    return told.length;
  }

  /** The same for a post that this decision let out of being held: nobody has been told of it yet. */
  async tellReleased(tx: Tx, released: { postId: string; decisionId: string }): Promise<number> {
    const row = await tx.one(
      `SELECT 1 FROM visibility_cause WHERE post_id = $1 AND ended_by_decision_id = $2 AND effect = 'held' LIMIT 1`,
      [released.postId, released.decisionId],
    );
    return row ? this.tell(tx, released.postId) : 0;
  }
}

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Who writes in a thread follows it, unless they have said something else about it. */
const FOLLOW_WHERE_ONE_WRITES = `
  INSERT INTO subscription (person_id, target_kind, target_id, level, created_at)
  SELECT post.author_id, 'thread', post.thread_id, 'all', $2 FROM post
  WHERE post.id = $1 AND post.visibility = 'published' AND post.screened_at IS NOT NULL
  ON CONFLICT DO NOTHING`;

// $1 the post, $2 now, $3 the head of the ids.
const TELL = `
  WITH told AS (
    SELECT post.id, post.thread_id, post.space_id, post.author_id, post.answers_post_id, post.is_opening, post.position,
      revision.source, space.mode, (hosted.summary_post_id IS NOT DISTINCT FROM post.id) AS is_summary
    FROM post JOIN thread ON thread.id = post.thread_id JOIN space ON space.id = post.space_id
    JOIN revision ON revision.id = post.visible_revision_id
    LEFT JOIN hosted_thread hosted ON hosted.thread_id = thread.id AND hosted.summary_post_id IS NOT NULL
    WHERE post.id = $1 AND post.visibility = 'published' AND post.screened_at IS NOT NULL
      AND thread.visibility = 'published' AND thread.state NOT IN ('hidden', 'removed')
  ), concerned AS (
    SELECT answered.author_id AS person_id, 'answer' AS kind, 1 AS rank
    FROM told JOIN post answered ON answered.id = told.answers_post_id
    UNION ALL
    SELECT mention[1]::uuid, 'mention', 2 FROM told, regexp_matches(told.source, '\\(mention:(${ID})\\)', 'gi') AS mention
    UNION ALL
    SELECT subscription.person_id, CASE WHEN told.is_summary THEN 'summary' ELSE 'post_in_thread' END, 3
    FROM told JOIN subscription
      ON subscription.target_kind = 'thread' AND subscription.target_id = told.thread_id AND subscription.level = 'all'
    UNION ALL
    -- What somebody said of the thread itself goes before what they said of its space.
    SELECT following.person_id,
      CASE WHEN told.is_summary THEN 'summary' WHEN told.is_opening THEN 'thread_in_space' ELSE 'post_in_thread' END, 4
    FROM told JOIN subscription following
      ON following.target_kind = 'space' AND following.target_id = told.space_id AND following.level = 'all'
    WHERE NOT EXISTS (SELECT 1 FROM subscription nearer WHERE nearer.person_id = following.person_id
      AND nearer.target_kind = 'thread' AND nearer.target_id = told.thread_id)
  ), chosen AS (
    SELECT DISTINCT ON (concerned.person_id) concerned.person_id, concerned.kind
    FROM told CROSS JOIN concerned JOIN person ON person.id = concerned.person_id
    JOIN space ON space.id = told.space_id
    WHERE concerned.person_id <> told.author_id AND ${personReads('person', 'space', '$2')}
      AND NOT EXISTS (SELECT 1 FROM notice WHERE notice.person_id = concerned.person_id AND notice.cause_id = told.id
        AND notice.kind IN (${postKinds.map((kind) => `'${kind}'`).join(', ')}))
    ORDER BY concerned.person_id, concerned.rank
  ), inserted AS (
    INSERT INTO notice (id, person_id, kind, cause_id, post_id, thread_id, space_id, created_at, read_at)
    SELECT overlay(gen_random_uuid()::text PLACING $3 FROM 1 FOR 15)::uuid, chosen.person_id, chosen.kind, told.id, told.id,
      told.thread_id, told.space_id, $2,
      CASE WHEN EXISTS (SELECT 1 FROM read_mark WHERE read_mark.person_id = chosen.person_id
        AND read_mark.thread_id = told.thread_id AND read_mark.position >= told.position) THEN $2::timestamptz END
    FROM told CROSS JOIN chosen
    ON CONFLICT (person_id, kind, cause_id) DO NOTHING
    RETURNING id, person_id, kind, read_at
  )
  SELECT inserted.id, inserted.person_id, inserted.kind, inserted.read_at IS NOT NULL AS is_read,
    coalesce(schedule.notices_by_mail, false) AS by_mail
  FROM inserted LEFT JOIN digest_schedule schedule ON schedule.person_id = inserted.person_id`;
