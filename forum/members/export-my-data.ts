import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { AttemptLimits } from './sign-in/attempt-limits.js';

/** What is in the export and what is left out, so that nobody has to guess. */
const leftOut = [
  'Reports about you and by whom: they are kept, and their authors stay unnamed.',
  'Internal notes of moderators on cases that concern you: they are kept, and stay with the office.',
  'Passwords, sessions’ tokens and links: only their hashes are kept.',
];

// Each part is one statement whose only parameter is the person; what others wrote is in none of them.
const parts: Readonly<Record<string, string>> = {
  profile: `SELECT display_name, country, time_zone, locale, languages, shows_region, shows_country, introduction,
      guidelines_accepted, joined_at, created_at FROM person WHERE id = $1`,
  account:
    'SELECT email, email_is_own, password_hash IS NOT NULL AS has_password, created_at FROM account WHERE person_id = $1',
  roll: `SELECT member_number, name, email, country, postal_code, birth_date,
      (SELECT array_agg(during::text ORDER BY during) FROM roll_period
        WHERE roll_entry_id = roll_entry.id AND superseded_at IS NULL) AS memberships
    FROM roll_entry WHERE person_id = $1`,
  sessions:
    'SELECT device, method, created_at, last_seen_at, ended_at FROM session WHERE person_id = $1 ORDER BY created_at',
  offices:
    'SELECT kind, space_id, languages, from_at, until_at, ended_at FROM office WHERE person_id = $1 ORDER BY from_at',
  whoVouchedForMe: `SELECT person.display_name AS vouched_by, vouch.words, vouch.at, vouch.withdrawn_at
    FROM vouch JOIN person ON person.id = vouch.vouched_by WHERE vouch.person_id = $1 ORDER BY vouch.at`,
  myVouches: 'SELECT person_id, space_id, words, at, withdrawn_at FROM vouch WHERE vouched_by = $1 ORDER BY at',
  threads: 'SELECT id, title, state, created_at FROM thread WHERE author_id = $1 ORDER BY created_at',
  posts: `SELECT post.id, post.thread_id, post.visibility, post.created_at, revision.number, revision.source, revision.state
    FROM post JOIN revision ON revision.post_id = post.id WHERE post.author_id = $1 ORDER BY post.created_at, revision.number`,
  reactions: 'SELECT post_id, kind, created_at FROM reaction WHERE person_id = $1 ORDER BY created_at',
  bookmarks: 'SELECT post_id, created_at FROM bookmark WHERE person_id = $1 ORDER BY created_at',
  subscriptions: 'SELECT target_kind, target_id, level, created_at FROM subscription WHERE person_id = $1',
  digest: 'SELECT frequency, weekday, wall_time, next_due_at FROM digest_schedule WHERE person_id = $1',
  notices: 'SELECT kind, created_at, read_at FROM notice WHERE person_id = $1 ORDER BY created_at',
  decisionsAboutMe: `SELECT decision.id, decision.outcome, decision.guideline_number, decision.reason_words, decision.decided_at,
      decision.state FROM decision JOIN moderation_case ON moderation_case.id = decision.case_id
    WHERE moderation_case.subject_person_id = $1 ORDER BY decision.decided_at`,
  sanctions: 'SELECT kind, space_id, state, from_at, until_at FROM sanction WHERE person_id = $1 ORDER BY from_at',
  myAppeals:
    'SELECT decision_id, words, state, filed_at, answer_words FROM appeal WHERE appellant_id = $1 ORDER BY filed_at',
  myPanelSeats: `SELECT state, asked_at, read_at, view, reasons, voted_at FROM panel_seat
    WHERE person_id = $1 AND state <> 'passed' ORDER BY asked_at`,
  myQueueViews: 'SELECT name, filter, created_at FROM queue_view WHERE person_id = $1 ORDER BY created_at',
  myDesk: `SELECT keys, keys_are_on, limit_minutes, limit_cases, started_at, last_at, taken FROM moderator_desk
    WHERE person_id = $1`,
  myReports:
    'SELECT subject_kind, guideline_number, words, state, filed_at FROM report WHERE reporter_id = $1 ORDER BY filed_at',
};

// Whoever was in a space keeps that they were; what it is called is for who may know of it today ($2).
const SPACES = `SELECT space.id, known.slug, known.name, participation.role, participation.state, participation.since,
    participation.asked_words
  FROM participation JOIN space ON space.id = participation.space_id
  LEFT JOIN space known ON known.id = space.id AND known.id = ANY($2::uuid[])
  WHERE person_id = $1 ORDER BY participation.since`;

/** Everything that is somebody's own, in one snapshot, as JSON. Never taken away by a sanction. */
@Injectable()
export class ExportMyData {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
  ) {}

  async run(viewer: Viewer): Promise<string> {
    demand(viewer, 'useOwnAccount', null);
    await this.limits.count('export_by_person', viewer.personId!);
    return this.database.transaction(async (tx) => {
      await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      const own = await this.collect(tx, viewer);
      return JSON.stringify({ exportedAt: this.clock.now(), personId: viewer.personId, ...own, leftOut }, null, 2);
    });
  }

  private async collect(sql: Sql, { personId, knownSpaceIds }: Viewer): Promise<Record<string, unknown[]>> {
    const own: Record<string, unknown[]> = { spaces: await sql.query(SPACES, [personId, knownSpaceIds]) };
    for (const [part, statement] of Object.entries(parts)) own[part] = await sql.query(statement, [personId]);
    return own;
  }
}
