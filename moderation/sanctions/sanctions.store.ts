import type { Sql } from '../../platform/database/database.js';
import { type SanctionKind, type SanctionState, hoursAlone, sanctionStatesBefore } from './sanction-states.js';

export interface Sanction {
  id: string;
  decisionId: string;
  personId: string;
  kind: SanctionKind;
  spaceId: string | null;
  hours: number;
  hoursBetweenPosts: number | null;
  state: SanctionState;
  fromAt: Date;
  untilAt: Date | null;
  secondedBy: string | null;
}

const columns = `id, decision_id AS "decisionId", person_id AS "personId", kind, space_id AS "spaceId", hours,
  hours_between_posts AS "hoursBetweenPosts", state, from_at AS "fromAt", until_at AS "untilAt",
  seconded_by AS "secondedBy"`;

export async function insertSanction(sql: Sql, sanction: Omit<Sanction, 'secondedBy'>): Promise<void> {
  await sql.query(
    `INSERT INTO sanction (id, decision_id, person_id, kind, space_id, hours, hours_between_posts, state, from_at, until_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      sanction.id,
      sanction.decisionId,
      sanction.personId,
      sanction.kind,
      sanction.spaceId,
      sanction.hours,
      sanction.hoursBetweenPosts,
      sanction.state,
      sanction.fromAt,
      sanction.untilAt,
    ],
  );
}

/** The sanction that a decision imposed, if it did. */
export async function sanctionOf(sql: Sql, decisionId: string): Promise<Sanction | undefined> {
  return sql.one(`SELECT ${columns} FROM sanction WHERE decision_id = $1`, [decisionId]);
}

export async function lockSanction(sql: Sql, sanctionId: string): Promise<Sanction | undefined> {
  return sql.one(`SELECT ${columns} FROM sanction WHERE id = $1 FOR UPDATE`, [sanctionId]);
}

/** Takes back what a decision imposed, served or not. */
export async function liftSanctions(sql: Sql, decisionId: string): Promise<void> {
  await sql.query(`UPDATE sanction SET state = 'lifted' WHERE decision_id = $1 AND state = ANY($2)`, [
    decisionId,
    sanctionStatesBefore('lifted'),
  ]);
}

/** A second moderator has said how long the suspension is. */
export async function settleSuspension(
  sql: Sql,
  second: { sanctionId: string; secondedBy: string; at: Date; hours: number; untilAt: Date },
): Promise<void> {
  await sql.query(
    `UPDATE sanction SET state = 'in_force', seconded_by = $2, seconded_at = $3, hours = $4, until_at = $5
     WHERE id = $1 AND state = 'pending'`,
    [second.sanctionId, second.secondedBy, second.at, second.hours, second.untilAt],
  );
}

/** Marks sanctions whose time is over as served, some at a time, and gives them with the state they had. */
export async function serveExpired(sql: Sql, at: Date, limit: number): Promise<(Sanction & { was: SanctionState })[]> {
  return sql.query(
    `WITH over AS (
       SELECT id AS over_id, state AS was FROM sanction WHERE state IN ('in_force', 'pending') AND until_at <= $1
       ORDER BY until_at LIMIT $2 FOR UPDATE SKIP LOCKED)
     UPDATE sanction SET state = 'served', hours = CASE WHEN was = 'pending' THEN $3 ELSE hours END
     FROM over WHERE id = over_id RETURNING ${columns}, was`,
    [at, limit, hoursAlone],
  );
}
