import { slowSecondsAt } from '../../forum/access/facts.js';
import { slowing } from '../../forum/discussion/slowing.sql.js';
import { vouchedFor } from '../../forum/spaces/vouching/vouch-in-force.sql.js';
import type { Sql } from '../../platform/database/database.js';
import type { ScreenedPost } from '../signals/post.js';

/** A revision with everything that its screening looks at, but its history. */
export interface RevisionToScreen {
  id: string;
  postId: string;
  threadId: string;
  title: string | null;
  source: string;
  isScreened: boolean;
  post: Omit<ScreenedPost, 'text'>;
}

interface RevisionRow {
  id: string;
  post_id: string;
  thread_id: string;
  title: string | null;
  source: string;
  is_screened: boolean;
  language: string | null;
  created_at: Date;
  answers_post_id: string | null;
  previous_source: string | null;
  author_id: string;
  joined_at: Date | null;
  post_count: number;
  sanction_count: number;
  upheld_count: number;
  rejected_count: number;
  office: string | null;
  is_vouched_for: boolean;
  space_id: string;
  space_kind: string;
  space_mode: string;
  space_created_at: Date;
  thread_created_at: Date;
  is_hosted: boolean;
  slow_seconds: number | null;
  slowed_until: Date | null;
  replies_last_hour: number;
  report_count: number;
  report_weight: number;
  reported_guidelines: number;
  thread_reports: number;
}

/** Reads one revision and the facts about its author, space and thread as of when it was written, in one statement. */
export async function findRevisionToScreen(sql: Sql, revisionId: string): Promise<RevisionToScreen | undefined> {
  const row = await sql.one<RevisionRow>(
    `SELECT revision.id, revision.post_id, post.thread_id, revision.source, revision.language, revision.created_at,
       revision.screened_at IS NOT NULL AS is_screened, CASE WHEN post.is_opening THEN thread.title END AS title,
       post.answers_post_id,
       (SELECT source FROM revision earlier WHERE earlier.post_id = post.id AND earlier.number < revision.number
         ORDER BY number DESC LIMIT 1) AS previous_source,
       author.id AS author_id, author.joined_at,
       (SELECT count(*)::int FROM (SELECT 1 FROM post own WHERE own.author_id = author.id AND own.id <> post.id
         AND own.created_at < revision.created_at AND own.visibility = 'published' LIMIT 1000) AS earlier_posts) AS post_count,
       (SELECT count(*)::int FROM standing_cause WHERE person_id = author.id AND kind <> 'warning' AND ended_at IS NULL
         AND from_at <= revision.created_at AND (until_at IS NULL OR until_at > revision.created_at)) AS sanction_count,
       (SELECT count(*)::int FROM report WHERE reporter_id = author.id AND state = 'upheld') AS upheld_count,
       (SELECT count(*)::int FROM report WHERE reporter_id = author.id AND state = 'rejected') AS rejected_count,
       (SELECT kind FROM office WHERE person_id = author.id AND ended_at IS NULL AND from_at <= revision.created_at
         AND (until_at IS NULL OR until_at > revision.created_at)
         ORDER BY array_position(ARRAY['admin', 'moderator', 'secretary', 'coordinator'], kind) LIMIT 1) AS office,
       ${vouchedFor('author.id', 'revision.created_at')} AS is_vouched_for,
       space.id AS space_id, space.kind AS space_kind, space.mode AS space_mode, space.created_at AS space_created_at,
       thread.created_at AS thread_created_at, hosted.thread_id IS NOT NULL AS is_hosted,
       ${slowing},
       (SELECT count(*)::int FROM (SELECT 1 FROM post near WHERE near.thread_id = thread.id AND near.visibility = 'published'
         AND near.created_at > revision.created_at - interval '1 hour' AND near.created_at < revision.created_at
         LIMIT 1000) AS replies) AS replies_last_hour,
       reported.count AS report_count, reported.guidelines AS reported_guidelines,
       (SELECT coalesce(sum(report_weight), 0)::float8 FROM moderation_case
         WHERE subject_kind = 'post' AND subject_id = post.id) AS report_weight,
       (SELECT count(*)::int FROM report JOIN post near ON near.id = report.subject_id
         WHERE report.subject_kind = 'post' AND near.thread_id = thread.id
         AND report.filed_at > revision.created_at - interval '1 hour' AND report.filed_at <= revision.created_at) AS thread_reports
     FROM revision JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id
     JOIN space ON space.id = post.space_id JOIN person author ON author.id = post.author_id
     LEFT JOIN hosted_thread hosted ON hosted.thread_id = thread.id
     CROSS JOIN LATERAL (SELECT count(*)::int AS count, count(DISTINCT guideline_number)::int AS guidelines
       FROM report WHERE subject_kind = 'post' AND subject_id = post.id) reported
     WHERE revision.id = $1`,
    [revisionId],
  );
  return row && toRevision(row);
}

function toRevision(row: RevisionRow): RevisionToScreen {
  const since = (from: Date, unitMilliseconds: number) =>
    Math.max(0, (row.created_at.getTime() - from.getTime()) / unitMilliseconds);
  return {
    id: row.id,
    postId: row.post_id,
    threadId: row.thread_id,
    title: row.title,
    source: row.source,
    isScreened: row.is_screened,
    post: {
      id: row.post_id,
      createdAt: row.created_at,
      author: {
        id: row.author_id,
        joinedAt: row.joined_at ?? row.created_at,
        postCount: row.post_count,
        standing: row.sanction_count > 0 ? 'sanctioned' : 'good',
        confirmedPostCount: row.post_count,
        sanctionCount: row.sanction_count,
        reportsUpheldCount: row.upheld_count,
        reportsRejectedCount: row.rejected_count,
        office: row.office ?? 'none',
        isVouchedFor: row.is_vouched_for,
      },
      space: {
        id: row.space_id,
        kind: row.space_kind,
        access: row.space_mode,
        ageDays: since(row.space_created_at, 86_400_000),
      },
      threadId: row.thread_id,
      inReplyTo: row.answers_post_id,
      language: row.language,
      thread: {
        isHosted: row.is_hosted,
        isSlow:
          slowSecondsAt({ slowSeconds: row.slow_seconds, slowedUntil: row.slowed_until }, row.created_at) !== null,
        ageHours: since(row.thread_created_at, 3_600_000),
        repliesPerHour: row.replies_last_hour,
        reportsPerHour: row.thread_reports,
      },
      previousText: row.previous_source,
      reports: { count: row.report_count, weight: row.report_weight, guidelines: row.reported_guidelines },
    },
  };
}
