import type { Sql } from '../../platform/database/database.js';
import type { ParticipationRole, ParticipationState } from '../access/viewer.js';

export interface ParticipationRow {
  spaceId: string;
  personId: string;
  role: ParticipationRole;
  state: ParticipationState;
  askedWords: string;
  since: Date;
}

const columns = `space_id AS "spaceId", person_id AS "personId", role, state, asked_words AS "askedWords", since`;

// Every statement below that moves somebody in or out moves the space's count with it, so that the two never differ.
const countBy = (change: 1 | -1, moved: string) =>
  `UPDATE space SET participant_count = participant_count + ${change}, version = version + 1
   WHERE id IN (SELECT space_id FROM ${moved}) RETURNING version`;

export function findParticipation(sql: Sql, spaceId: string, personId: string): Promise<ParticipationRow | undefined> {
  return sql.one<ParticipationRow>(`SELECT ${columns} FROM participation WHERE space_id = $1 AND person_id = $2`, [
    spaceId,
    personId,
  ]);
}

/**
 * Lets a person in by their own act: into an open space, or where an invitation waits. Gives the space's new version;
 * nothing when they were in already or may not (a removal in force, an invitation taken back just now).
 */
export async function enterSpace(
  sql: Sql,
  entry: { spaceId: string; personId: string; at: Date },
): Promise<number | undefined> {
  const row = await sql.one<{ version: number }>(
    `WITH entered AS (
       INSERT INTO participation (space_id, person_id, state, since)
       SELECT id, $2, 'in', $3 FROM space WHERE id = $1 AND state = 'active' AND (mode = 'open' OR EXISTS (
         SELECT 1 FROM participation AS invited
         WHERE invited.space_id = $1 AND invited.person_id = $2 AND invited.state = 'invited'))
       ON CONFLICT (person_id, space_id) DO UPDATE
         SET state = 'in', role = 'member', since = $3, asked_words = '', removed_until = NULL
         WHERE participation.state = 'invited'
           OR (SELECT mode FROM space WHERE id = $1) = 'open'
             AND (participation.state IN ('left', 'asked') OR participation.state = 'removed' AND participation.removed_until <= $3)
       RETURNING space_id)
     ${countBy(1, 'entered')}`,
    [entry.spaceId, entry.personId, entry.at],
  );
  return row?.version;
}

/** Puts a person in at once, whatever they were before but removed: openers, the roll, a hosted space's leads. */
export async function admit(
  sql: Sql,
  entry: { spaceId: string; personId: string; role: ParticipationRole; at: Date },
): Promise<number | undefined> {
  const row = await sql.one<{ version: number }>(
    `WITH entered AS (
       INSERT INTO participation (space_id, person_id, role, state, since) VALUES ($1, $2, $3, 'in', $4)
       ON CONFLICT (person_id, space_id) DO UPDATE SET state = 'in', role = $3, since = $4, asked_words = ''
         WHERE participation.state NOT IN ('in', 'removed')
       RETURNING space_id)
     ${countBy(1, 'entered')}`,
    [entry.spaceId, entry.personId, entry.role, entry.at],
  );
  return row?.version;
}

/** Puts many in at once, each into one space, who had no place there yet. Gives who came in where. */
export async function admitAll(
  sql: Sql,
  entries: readonly { spaceId: string; personId: string }[],
  at: Date,
): Promise<{ spaceId: string; personId: string }[]> {
  return sql.query(
    `WITH entered AS (
       INSERT INTO participation (space_id, person_id, state, since)
       SELECT DISTINCT space_id, person_id, 'in', $3::timestamptz
       FROM unnest($1::uuid[], $2::uuid[]) AS entry (space_id, person_id)
       ON CONFLICT (person_id, space_id) DO NOTHING RETURNING space_id, person_id),
     counted AS (
       UPDATE space SET participant_count = participant_count + entering.count, version = version + 1
       FROM (SELECT space_id, count(*)::int AS count FROM entered GROUP BY space_id) AS entering
       WHERE space.id = entering.space_id)
     SELECT space_id AS "spaceId", person_id AS "personId" FROM entered`,
    [entries.map(({ spaceId }) => spaceId), entries.map(({ personId }) => personId), at],
  );
}

/** Takes many out who came in at an instant and are in still: for what is undone as if it had not been. */
export async function unadmitAll(
  sql: Sql,
  entries: readonly { spaceId: string; personId: string }[],
  cameInAt: Date,
): Promise<void> {
  await sql.query(
    `WITH gone AS (
       DELETE FROM participation USING unnest($1::uuid[], $2::uuid[]) AS entry (space_id, person_id)
       WHERE participation.space_id = entry.space_id AND participation.person_id = entry.person_id
         AND participation.state = 'in' AND participation.role = 'member' AND participation.since = $3
       RETURNING participation.space_id)
     UPDATE space SET participant_count = participant_count - leaving.count, version = version + 1
     FROM (SELECT space_id, count(*)::int AS count FROM gone GROUP BY space_id) AS leaving WHERE space.id = leaving.space_id`,
    [entries.map(({ spaceId }) => spaceId), entries.map(({ personId }) => personId), cameInAt],
  );
}

/** Takes a person out who is in. Gives the space's new version; nothing when they were not in. */
export async function takeOut(
  sql: Sql,
  exit: { spaceId: string; personId: string; to: 'left' | 'removed'; removedUntil?: Date | null; at: Date },
): Promise<number | undefined> {
  const row = await sql.one<{ version: number }>(
    `WITH gone AS (
       UPDATE participation SET state = $3, role = 'member', since = $4, removed_until = $5
       WHERE space_id = $1 AND person_id = $2 AND state = 'in' RETURNING space_id)
     ${countBy(-1, 'gone')}`,
    [exit.spaceId, exit.personId, exit.to, exit.at, exit.removedUntil ?? null],
  );
  return row?.version;
}

/** Takes back what is only a request or an invitation. */
export async function withdrawWish(
  sql: Sql,
  exit: { spaceId: string; personId: string; to: 'left' | 'removed'; removedUntil?: Date | null; at: Date },
): Promise<boolean> {
  const row = await sql.one(
    `UPDATE participation SET state = $3, since = $4, removed_until = $5, asked_words = ''
     WHERE space_id = $1 AND person_id = $2 AND state IN ('asked', 'invited') RETURNING 1`,
    [exit.spaceId, exit.personId, exit.to, exit.at, exit.removedUntil ?? null],
  );
  return row !== undefined;
}

/** Writes a request to join; nothing when one waits already, or the person is in, invited or removed. */
export async function insertRequest(
  sql: Sql,
  request: { spaceId: string; personId: string; words: string; at: Date },
): Promise<boolean> {
  const row = await sql.one(
    `INSERT INTO participation (space_id, person_id, state, asked_words, since)
     SELECT id, $2, 'asked', $3, $4 FROM space WHERE id = $1 AND mode = 'request' AND state = 'active'
     ON CONFLICT (person_id, space_id) DO UPDATE
       SET state = 'asked', role = 'member', asked_words = $3, since = $4, removed_until = NULL
       WHERE participation.state = 'left' OR participation.state = 'removed' AND participation.removed_until <= $4
     RETURNING 1`,
    [request.spaceId, request.personId, request.words, request.at],
  );
  return row !== undefined;
}

/** Grants a request that waits. Gives the space's new version; nothing when it waits no more. */
export async function grantRequest(
  sql: Sql,
  request: { spaceId: string; personId: string; at: Date },
): Promise<number | undefined> {
  const row = await sql.one<{ version: number }>(
    `WITH entered AS (
       UPDATE participation SET state = 'in', asked_words = '', since = $3
       WHERE space_id = $1 AND person_id = $2 AND state = 'asked' RETURNING space_id)
     ${countBy(1, 'entered')}`,
    [request.spaceId, request.personId, request.at],
  );
  return row?.version;
}

/** Writes an invitation for somebody who is neither in nor invited; a removal ends with it. */
export async function insertInvitation(
  sql: Sql,
  invitation: { spaceId: string; personId: string; invitedBy: string; at: Date },
): Promise<boolean> {
  const row = await sql.one(
    `INSERT INTO participation (space_id, person_id, state, invited_by, since) VALUES ($1, $2, 'invited', $3, $4)
     ON CONFLICT (person_id, space_id) DO UPDATE
       SET state = 'invited', role = 'member', invited_by = $3, since = $4, removed_until = NULL
       WHERE participation.state IN ('left', 'removed')
     RETURNING 1`,
    [invitation.spaceId, invitation.personId, invitation.invitedBy, invitation.at],
  );
  return row !== undefined;
}

/** Gives somebody who is in another role; nothing when they have it already or are not in. */
export async function setRole(
  sql: Sql,
  change: { spaceId: string; personId: string; role: ParticipationRole },
): Promise<boolean> {
  const row = await sql.one(
    `UPDATE participation SET role = $3 WHERE space_id = $1 AND person_id = $2 AND state = 'in' AND role <> $3 RETURNING 1`,
    [change.spaceId, change.personId, change.role],
  );
  return row !== undefined;
}

export async function countOtherLeads(sql: Sql, spaceId: string, personId: string): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*) AS count FROM participation
     WHERE space_id = $1 AND person_id <> $2 AND state = 'in' AND role = 'lead'`,
    [spaceId, personId],
  );
  return row!.count;
}

/** Who is in, leads first, then by when they came: a page after (role, since, person). */
export function listParticipants(
  sql: Sql,
  spaceId: string,
  page: { first: number; after: { isLead: boolean; since: Date; personId: string } | null },
): Promise<ParticipationRow[]> {
  const { after } = page;
  return sql.query<ParticipationRow>(
    `SELECT ${columns} FROM participation WHERE space_id = $1 AND state = 'in'
       AND ($2::boolean IS NULL OR (role <> 'lead', since, person_id) > ($2, $3::timestamptz, $4::uuid))
     ORDER BY role <> 'lead', since, person_id LIMIT $5`,
    [spaceId, after ? !after.isLead : null, after?.since ?? null, after?.personId ?? null, page.first],
  );
}

/** Requests that wait, the oldest first. */
export function listRequests(sql: Sql, spaceId: string, limit = 100): Promise<ParticipationRow[]> {
  return sql.query<ParticipationRow>(
    `SELECT ${columns} FROM participation WHERE space_id = $1 AND state = 'asked' ORDER BY since, person_id LIMIT $2`,
    [spaceId, limit],
  );
}
