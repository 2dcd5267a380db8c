import { createHash } from 'node:crypto';
import type { Database } from '../platform/database/database.js';

export interface CommunitySize {
  spaces: number;
  members: number;
  threads: number;
  posts: number;
}

/** The data set of the goals: see docs/explanation/speed.md. */
export const usualSize: CommunitySize = { spaces: 12, members: 3500, threads: 5000, posts: 100_000 };

export interface SeededCommunity {
  /** A thread of twenty posts in a space that the member is in. */
  threadId: string;
  personId: string;
  sessionToken: string;
  /** The sessions of other members, for those who post. */
  otherTokens: string[];
  threadIds: string[];
}

const text =
  'We met on **Thursday** and went through the list. The consulate answers letters within three weeks, the form can be sent by post, and whoever needs a stamped copy should ask for it at once. I have written down what we still have to find out, and who asked.';

const id = (kind: string, number: string) => `md5('${kind}' || ${number})::uuid`;

/**
 * A community of this size, written straight into the tables in some statements: members on the roll, spaces that all
 * of them are in, threads and posts with rendered text, a session for one member.
 */
export async function seedCommunity(database: Database, size: CommunitySize): Promise<SeededCommunity> {
  const run = (statement: string, values: unknown[] = []) => database.query(statement, values);
  const now = "timestamptz '2026-11-01 12:00+00'";
  const per = Math.ceil(size.posts / size.threads);
  await run(`INSERT INTO community (name, kind, salt, created_at) VALUES ('{"en": "Bench"}', 'real', '\\x00', ${now})`);
  await run(
    `INSERT INTO space (id, slug, kind, mode, line, name, participant_count, last_activity_at, created_at)
     SELECT ${id('space', 's')}, CASE WHEN s = 1 THEN 'commons' ELSE 'space-' || s END,
       CASE WHEN s = 1 THEN 'commons' WHEN s % 2 = 0 THEN 'region' ELSE 'campaign' END, 'open', ARRAY[${id('space', 's')}],
       jsonb_build_object('en', 'Space ' || s), $1, ${now}, ${now} FROM generate_series(1, $2::int) AS s`,
    [size.members, size.spaces],
  );
  await run(
    `INSERT INTO person (id, display_name, home_space_id, joined_at, created_at)
     SELECT ${id('person', 'p')}, 'Member ' || p, ${id('space', '2')}, ${now} - interval '1 year', ${now} FROM generate_series(1, $1::int) AS p`,
    [size.members],
  );
  await run(
    `WITH entry AS (INSERT INTO roll_entry (id, person_id, member_number, name, created_at)
       SELECT ${id('entry', 'p')}, ${id('person', 'p')}, p::text, 'Member ' || p, ${now} FROM generate_series(1, $1::int) AS p RETURNING id)
     INSERT INTO roll_period (id, roll_entry_id, during, recorded_at) SELECT id, id, daterange('2020-01-01', NULL), ${now} FROM entry`,
    [size.members],
  );
  await run(
    `INSERT INTO participation (space_id, person_id, state, since)
     SELECT ${id('space', 's')}, ${id('person', 'p')}, 'in', ${now} FROM generate_series(1, $1::int) AS s, generate_series(1, $2::int) AS p`,
    [size.spaces, size.members],
  );
  await run(
    `INSERT INTO thread (id, space_id, author_id, title, state, visibility, post_count, last_position, last_post_id, last_activity_at, created_at)
     SELECT ${id('thread', 't')}, ${id('space', `(1 + t % $1)`)}, ${id('person', `(1 + t % $2)`)}, 'Thread ' || t, 'open', 'published', $3::int, $3::int,
       ${id('post', `(t || '/' || $3::int)`)}, ${now} - t * interval '1 minute', ${now} - t * interval '1 hour'
     FROM generate_series(1, $4::int) AS t`,
    [size.spaces, size.members, per, size.threads],
  );
  await database.transaction(async (tx) => {
    await tx.query(
      `INSERT INTO post (id, thread_id, space_id, author_id, is_opening, position, visibility, visible_revision_id, latest_revision_id,
         created_at, published_at, screened_at)
       SELECT ${id('post', `(t || '/' || n)`)}, ${id('thread', 't')}, ${id('space', `(1 + t % $1)`)}, ${id('person', `(1 + (t * 31 + n * 7) % $2)`)},
         n = 1, n, 'published', ${id('revision', `(t || '/' || n)`)}, ${id('revision', `(t || '/' || n)`)},
         ${now} - t * interval '1 hour' + n * interval '1 minute', ${now}, ${now}
       FROM generate_series(1, $3::int) AS t, generate_series(1, $4::int) AS n`,
      [size.spaces, size.members, size.threads, per],
    );
    await tx.query(
      `INSERT INTO revision (id, post_id, number, source, html, renderer_version, language, written_by, created_at, screened_at, state)
       SELECT ${id('revision', `(t || '/' || n)`)}, ${id('post', `(t || '/' || n)`)}, 1, $1::text, '<p>' || $1::text || '</p>', 1, 'en',
         ${id('person', `(1 + (t * 31 + n * 7) % $2)`)}, ${now}, ${now}, 'shown'
       FROM generate_series(1, $3::int) AS t, generate_series(1, $4::int) AS n`,
      [text, size.members, size.threads, per],
    );
  });
  await run('ANALYZE');
  const sessionToken = 'bench-session-token-that-is-long-enough';
  const found = await database.one<{ person: string; thread: string }>(
    `SELECT ${id('person', '5')} AS person, ${id('thread', '7')} AS thread`,
  );
  await run(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
     VALUES (gen_random_uuid(), $1, $2, ${now}, ${now}, ${now} + interval '10 years')`,
    [found!.person, createHash('sha256').update(sessionToken).digest()],
  );
  const others = await database.query<{ person: string; thread: string }>(
    `SELECT ${id('person', 'p')} AS person, ${id('thread', 'p')} AS thread FROM generate_series(10, 10 + $1::int) AS p`,
    [Math.min(2000, size.members - 20, size.threads - 20)],
  );
  const otherTokens = others.map(({ person }) => `bench-session-of-${person}`);
  await run(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
     SELECT gen_random_uuid(), person, hash, ${now}, ${now}, ${now} + interval '10 years' FROM unnest($1::uuid[], $2::bytea[]) AS one (person, hash)`,
    [others.map(({ person }) => person), otherTokens.map((token) => createHash('sha256').update(token).digest())],
  );
  return {
    threadId: found!.thread,
    personId: found!.person,
    sessionToken,
    otherTokens,
    threadIds: others.map(({ thread }) => thread),
  };
}
