import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Sql, Tx } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import { Live } from '../../../platform/live/live.js';
import { postVisible, threadVisible, visibleParameters } from '../../access/visible-to.sql.js';
import type { Viewer } from '../../access/viewer.js';
import type { Words } from '../../spaces/words.js';
import { doorKinds, type NoticeKind, personalKinds } from './notice-kinds.js';

/** Something to tell one person. Unique by person, kind and cause: told twice, it shows once. */
export interface NewNotice {
  personId: string;
  kind: NoticeKind;
  causeId: string;
  postId?: string | null;
  threadId?: string | null;
  spaceId?: string | null;
  decisionId?: string | null;
  /** Small facts for the sentence: ids, outcomes, dates. Never words of members, which may be taken back. */
  about?: Record<string, string | number | boolean | null>;
}

/** A notice as its reader sees it now. */
export interface NoticeView {
  id: string;
  kind: NoticeKind;
  createdAt: Date;
  readAt: Date | null;
  postId: string | null;
  threadId: string | null;
  threadTitle: string | null;
  spaceId: string | null;
  spaceSlug: string | null;
  spaceName: Words | null;
  spaceIsSecret: boolean;
  decisionId: string | null;
  /** Who wrote the post, asked to join, or vouches for the reader. */
  actorName: string | null;
  /** The Markdown source of the post, if its text may be read. */
  source: string | null;
  about: Record<string, string | number | boolean | null>;
}

/** A place in the list: the last notice of the page before. */
export interface NoticePlace {
  createdAt: string;
  id: string;
}

/** Notices are written once and read through the policy each time: what one may no longer see is not in any list or count. */
@Injectable()
export class Notices {
  constructor(
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Tells these persons, and their open pages after the commit. Returns the ids of those told anew. */
  async tell(tx: Tx, notices: readonly NewNotice[]): Promise<string[]> {
    if (notices.length === 0) return [];
    const now = this.clock.now();
    const column = <T>(read: (notice: NewNotice) => T) => notices.map(read);
    const rows = await tx.query<{ id: string; person_id: string }>(
      `INSERT INTO notice (id, person_id, kind, cause_id, post_id, thread_id, space_id, decision_id, about, created_at)
       SELECT id, person_id, kind, cause_id, post_id, thread_id, space_id, decision_id, about, $10
       FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::jsonb[])
         AS row (id, person_id, kind, cause_id, post_id, thread_id, space_id, decision_id, about)
       ON CONFLICT (person_id, kind, cause_id) DO NOTHING RETURNING id, person_id`,
      [
        column(() => newId(this.clock)),
        column((notice) => notice.personId),
        column((notice) => notice.kind),
        column((notice) => notice.causeId),
        column((notice) => notice.postId ?? null),
        column((notice) => notice.threadId ?? null),
        column((notice) => notice.spaceId ?? null),
        column((notice) => notice.decisionId ?? null),
        column((notice) => JSON.stringify(notice.about ?? {})),
        now,
      ],
    );
    this.wake(tx, new Set(rows.map((row) => row.person_id)));
    return rows.map((row) => row.id);
  }

  /** Lets the open pages of these persons ask again, after the commit. */
  wake(tx: Tx, personIds: Iterable<string>): void {
    const version = this.clock.now().getTime();
    for (const id of personIds) this.live.publish(tx, { kind: 'person', id, version });
  }
}

// $1 and $2 are the policy's; $3 the spaces the reader knows of.
const VISIBLE = `notice.person_id = $2 AND CASE
    WHEN notice.kind IN (${quoted(personalKinds)}) THEN true
    WHEN notice.kind IN (${quoted(doorKinds)}) THEN notice.space_id = ANY($3::uuid[])
    WHEN notice.kind = 'request_to_join' THEN EXISTS (
      SELECT 1 FROM participation lead WHERE lead.person_id = $2 AND lead.space_id = notice.space_id
        AND lead.space_id = ANY($1::uuid[]) AND lead.state = 'in' AND lead.role = 'lead')
    WHEN notice.post_id IS NOT NULL THEN ${postVisible('post', 'thread')}
    WHEN notice.thread_id IS NOT NULL THEN ${threadVisible('thread')}
    WHEN notice.space_id IS NOT NULL THEN notice.space_id = ANY($1::uuid[])
    ELSE true END`;

const FROM = `FROM notice
  LEFT JOIN post ON post.id = notice.post_id
  LEFT JOIN thread ON thread.id = coalesce(post.thread_id, notice.thread_id)`;

const parameters = (viewer: Viewer) => [...visibleParameters(viewer), viewer.knownSpaceIds];

// Of a place that the reader does not see any more, a personal notice names nothing.
const LIST = `SELECT notice.id, notice.kind, notice.created_at AS "createdAt", notice.read_at AS "readAt",
    notice.decision_id AS "decisionId", notice.about,
    CASE WHEN ${postVisible('post', 'thread')} THEN post.id END AS "postId",
    CASE WHEN ${threadVisible('thread')} THEN thread.id END AS "threadId",
    CASE WHEN ${threadVisible('thread')} THEN thread.title END AS "threadTitle",
    space.id AS "spaceId", space.slug AS "spaceSlug", space.name AS "spaceName",
    coalesce(space.mode = 'secret', false) AS "spaceIsSecret", actor.display_name AS "actorName",
    CASE WHEN post.visibility = 'published' AND ${postVisible('post', 'thread')} THEN revision.source END AS source
  ${FROM}
  LEFT JOIN revision ON revision.id = post.visible_revision_id
  LEFT JOIN space ON space.id = coalesce(thread.space_id, notice.space_id) AND space.id = ANY($3::uuid[])
  LEFT JOIN person actor ON actor.id = CASE
    WHEN notice.kind IN ('request_to_join', 'vouched_for') THEN (notice.about->>'personId')::uuid
    WHEN post.author_id <> notice.person_id AND ${postVisible('post', 'thread')} THEN post.author_id END
  WHERE ${VISIBLE}`;

/** The viewer's notices, newest first. Reads `first` + 1 rows. */
export async function listNotices(
  sql: Sql,
  viewer: Viewer,
  page: { first: number; after: NoticePlace | null; unreadOnly?: boolean },
): Promise<NoticeView[]> {
  return sql.query<NoticeView>(
    `${LIST} AND ($4::timestamptz IS NULL OR (notice.created_at, notice.id) < ($4, $5::uuid))
       AND (NOT $6::boolean OR notice.read_at IS NULL)
     ORDER BY notice.created_at DESC, notice.id DESC LIMIT $7`,
    [
      ...parameters(viewer),
      page.after?.createdAt ?? null,
      page.after?.id ?? null,
      page.unreadOnly ?? false,
      page.first + 1,
    ],
  );
}

/** One of the viewer's notices, if it still stands. */
export async function findNotice(sql: Sql, viewer: Viewer, noticeId: string): Promise<NoticeView | undefined> {
  return sql.one<NoticeView>(`${LIST} AND notice.id = $4`, [...parameters(viewer), noticeId]);
}

/** How many unread notices the viewer has (of these kinds, if given), at most 100. */
export async function countUnreadNotices(sql: Sql, viewer: Viewer, kinds?: readonly NoticeKind[]): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM (
       SELECT 1 ${FROM} WHERE ${VISIBLE} AND notice.read_at IS NULL
         AND ($4::text[] IS NULL OR notice.kind = ANY($4)) LIMIT 100) AS unread`,
    [...parameters(viewer), kinds ?? null],
  );
  return row?.count ?? 0;
}

/** Which of one's own notices to mark: these, those about a thread, or (with neither) all. */
export interface NoticesToMark {
  noticeIds?: readonly string[] | null;
  threadId?: string | null;
}

/** Marks the viewer's own unread notices up to `at` as read; returns how many. */
export async function markRead(sql: Sql, viewer: Viewer, which: NoticesToMark, at: Date): Promise<number> {
  const rows = await sql.query(
    `UPDATE notice SET read_at = $2 WHERE person_id = $1 AND read_at IS NULL AND created_at <= $2
       AND ($3::uuid[] IS NULL OR id = ANY($3)) AND ($4::uuid IS NULL OR thread_id = $4)
     RETURNING id`,
    [viewer.personId, at, which.noticeIds ?? null, which.threadId ?? null],
  );
  return rows.length;
}

function quoted(kinds: readonly NoticeKind[]): string {
  return kinds.map((kind) => `'${kind}'`).join(', ');
}
