import type { Sql } from '../../platform/database/database.js';
import type { ArchiveParticipation, ArchivePerson, ArchiveSpace, ArchiveThread } from './archive-line.js';

type Referable = 'space' | 'person' | 'thread' | 'post' | 'revision';

/** Which of these ids a table holds. */
export async function presentIds(sql: Sql, table: Referable, ids: Iterable<string>): Promise<Set<string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Set();
  const rows = await sql.query<{ id: string }>(`SELECT id FROM ${table} WHERE id = ANY ($1::uuid[])`, [wanted]);
  return new Set(rows.map(({ id }) => id));
}

/** The community's commons, if it has one. */
export async function findCommons(sql: Sql): Promise<string | undefined> {
  return (await sql.one<{ id: string }>(`SELECT id FROM space WHERE kind = 'commons'`))?.id;
}

/** Writes a space below its parent. A slug that is taken gets a number: an address never says what else there is. */
export async function insertSpace(sql: Sql, space: ArchiveSpace): Promise<void> {
  const taken = await sql.query<{ slug: string }>(`SELECT slug FROM space WHERE slug = $1 OR slug LIKE $1 || '-%'`, [
    space.slug,
  ]);
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = space.slug;
  for (let number = 2; slugs.has(slug); number++) slug = `${space.slug.slice(0, 74)}-${number}`;
  await sql.query(
    `INSERT INTO space (id, slug, kind, mode, parent_id, line, name, purpose, guideline_line, continent, countries,
                        state, first_posts_reviewed, last_activity_at, created_at)
     VALUES ($1, $2, $3, $4, $5, coalesce((SELECT line FROM space WHERE id = $5), '{}') || $1::uuid, $6, $7, $8, $9, $10,
             $11, $12, $13, $13)`,
    [
      space.id,
      slug,
      space.type,
      space.access,
      space.parentId,
      JSON.stringify(space.name),
      JSON.stringify(space.purpose),
      JSON.stringify(space.guidelineLine),
      space.continent,
      space.countries,
      space.state,
      space.firstPostsReviewed,
      space.createdAt,
    ],
  );
}

/** Writes people, without a way to sign in, and says whose rows are new. */
export async function insertPersons(sql: Sql, persons: readonly ArchivePerson[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `INSERT INTO person (id, display_name, state, is_imported, country, home_space_id, time_zone, locale, languages,
                         shows_region, introduction, joined_at, created_at)
     SELECT id, "displayName", state, true, country, "homeSpaceId", "timeZone", locale,
            ARRAY (SELECT jsonb_array_elements_text(languages)), "showsRegion", introduction, "joinedAt", "createdAt"
     FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "displayName" text, state text, country text,
       "homeSpaceId" uuid, "timeZone" text, locale text, languages jsonb, "showsRegion" boolean, introduction text,
       "joinedAt" timestamptz, "createdAt" timestamptz)
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(persons)],
  );
  return rows.map(({ id }) => id);
}

/** Writes places in spaces, keeps the spaces' counts, and says how many are new. */
export async function insertParticipations(sql: Sql, lines: readonly ArchiveParticipation[]): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `WITH added AS (
       INSERT INTO participation (space_id, person_id, role, state, asked_words, invited_by, removed_until, since)
       SELECT "spaceId", "personId", role, state, "askedWords", "invitedBy", "removedUntil", since
       FROM jsonb_to_recordset($1::jsonb) AS line ("spaceId" uuid, "personId" uuid, role text, state text,
         "askedWords" text, "invitedBy" uuid, "removedUntil" timestamptz, since timestamptz)
       ON CONFLICT DO NOTHING RETURNING space_id, person_id, state
     ), counted AS (
       UPDATE space SET participant_count = participant_count + joined.count, version = version + 1
       FROM (SELECT space_id, count(*) FILTER (WHERE state = 'in') AS count FROM added GROUP BY space_id) AS joined
       WHERE space.id = joined.space_id
     ), told AS (
       UPDATE person SET version = version + 1 WHERE id IN (SELECT person_id FROM added)
     )
     SELECT count(*) AS count FROM added`,
    [JSON.stringify(lines)],
  );
  return row!.count;
}

/** Writes threads, listed for nobody until their opening posts are there, and says which are new. */
export async function insertThreads(sql: Sql, threads: readonly ArchiveThread[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `INSERT INTO thread (id, space_id, author_id, title, language, state, visibility, last_activity_at, pinned_at,
                         slow_seconds, created_at)
     SELECT id, "spaceId", "authorId", title, language, state, 'held', "createdAt", "pinnedAt", "slowSeconds", "createdAt"
     FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "spaceId" uuid, "authorId" uuid, title text, language text,
       state text, "pinnedAt" timestamptz, "slowSeconds" int, "createdAt" timestamptz)
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(threads)],
  );
  const added = new Set(rows.map(({ id }) => id));
  await insertHostings(
    sql,
    threads.filter(({ id, hosting }) => hosting && added.has(id)),
  );
  return [...added];
}

async function insertHostings(sql: Sql, threads: readonly ArchiveThread[]): Promise<void> {
  if (threads.length === 0) return;
  const hostings = threads.map(({ id, hosting }) => ({ ...hosting, threadId: id }));
  await sql.query(
    `INSERT INTO hosted_thread (thread_id, opens_at, closes_at, slow_seconds, holds_first_posts, summary_post_id,
                                opened_at, closed_at)
     SELECT "threadId", "opensAt", "closesAt", "slowSeconds", "holdsFirstPosts", "summaryPostId", "openedAt", "closedAt"
     FROM jsonb_to_recordset($1::jsonb) AS line ("threadId" uuid, "opensAt" timestamptz, "closesAt" timestamptz,
       "slowSeconds" int, "holdsFirstPosts" boolean, "summaryPostId" uuid, "openedAt" timestamptz,
       "closedAt" timestamptz)`,
    [JSON.stringify(hostings)],
  );
  const hosts = hostings.flatMap(({ threadId, hostIds = [] }) => hostIds.map((personId) => ({ threadId, personId })));
  await sql.query(
    `INSERT INTO thread_host (thread_id, person_id)
     SELECT "threadId", "personId" FROM jsonb_to_recordset($1::jsonb) AS line ("threadId" uuid, "personId" uuid)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(hosts)],
  );
}

/** A reference to something that stands later in the archive. */
export interface LateReference {
  readonly kind: 'space' | 'thread' | 'post';
  readonly id: string;
  readonly to: string;
}

const lateColumns = {
  space: { column: 'created_by', table: 'person' },
  thread: { column: 'merged_into', table: 'thread' },
  post: { column: 'answers_post_id', table: 'post' },
} as const;

/** Fills in references whose target is there by now, where nothing else stands; gives back those without a target. */
export async function fillLateReferences(sql: Sql, references: readonly LateReference[]): Promise<LateReference[]> {
  const without: LateReference[] = [];
  for (const [kind, group] of Map.groupBy(references, (reference) => reference.kind)) {
    const { column, table } = lateColumns[kind];
    const present = await presentIds(
      sql,
      table,
      group.map(({ to }) => to),
    );
    without.push(...group.filter(({ to }) => !present.has(to)));
    const found = group.filter(({ to }) => present.has(to));
    await sql.query(
      `UPDATE ${kind} SET ${column} = late.target FROM unnest($1::uuid[], $2::uuid[]) AS late (id, target)
       WHERE ${kind}.id = late.id AND ${column} IS NULL`,
      [found.map(({ id }) => id), found.map(({ to }) => to)],
    );
  }
  return without;
}
