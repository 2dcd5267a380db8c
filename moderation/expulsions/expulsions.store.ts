import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { isOnRoll, isSuspended } from '../../forum/access/readers-of.sql.js';
import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';
import type { ExpulsionBasis, ExpulsionState } from './expulsion-states.js';
import type { FrozenDecision } from './frozen-record.store.js';

export interface Expulsion {
  id: string;
  personId: string;
  caseId: string;
  guidelineNumber: number;
  guidelinesVersion: number;
  proposedBy: string;
  proposedAt: Date;
  words: string;
  record: FrozenDecision[];
  answer: string | null;
  answeredAt: Date | null;
  state: ExpulsionState;
  settledAt: Date | null;
  settledWords: string | null;
  decisionId: string | null;
}

const columns = `e.id, e.person_id AS "personId", e.case_id AS "caseId", e.guideline_number AS "guidelineNumber",
  e.guidelines_version AS "guidelinesVersion", e.proposed_by AS "proposedBy", e.proposed_at AS "proposedAt", e.words,
  e.record, e.answer, e.answered_at AS "answeredAt", e.state, e.settled_at AS "settledAt",
  e.settled_words AS "settledWords", e.decision_id AS "decisionId"`;

// $1 the viewer: it is not about them, they did not propose it, and they never reported the member.
const NOT_CONCERNED = `e.person_id <> $1 AND e.proposed_by <> $1 AND NOT EXISTS (
  SELECT 1 FROM report JOIN moderation_case c ON c.id = report.case_id
  WHERE c.subject_person_id = e.person_id AND report.reporter_id = $1)`;

const BREACH = `SELECT d.id FROM decision d
  WHERE d.case_id = e.case_id AND d.state = 'in_force' AND d.guideline_number IS NOT NULL`;

/** What each of these proposals rests on now, by its id. */
export async function basesOf(sql: Sql, expulsionIds: readonly string[]): Promise<ReadonlyMap<string, ExpulsionBasis>> {
  const rows = await sql.query<{ id: string; basis: ExpulsionBasis }>(
    `SELECT e.id, CASE WHEN NOT EXISTS (${BREACH}) THEN 'gone'
       WHEN EXISTS (${BREACH} AND ${underAppeal('d.id')}) THEN 'appealed' ELSE 'stands' END AS basis
     FROM expulsion e WHERE e.id = ANY ($1::uuid[])`,
    [expulsionIds],
  );
  return new Map(rows.map(({ id, basis }) => [id, basis]));
}

/** The space whose participants are the committee; null: the administrators are. */
export async function committeeSpaceId(sql: Sql): Promise<string | null> {
  const row = await sql.one<{ id: string | null }>('SELECT committee_space_id AS id FROM community');
  return row?.id ?? null;
}

/** Writes a proposal, unless one is open on this member. */
export async function insertExpulsion(
  sql: Sql,
  proposal: Omit<Expulsion, 'answer' | 'answeredAt' | 'state' | 'settledAt' | 'settledWords' | 'decisionId'>,
): Promise<boolean> {
  const row = await sql.one(
    `INSERT INTO expulsion (id, person_id, case_id, guideline_number, guidelines_version, proposed_by, proposed_at, words,
       record, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open')
     ON CONFLICT (person_id) WHERE state = 'open' DO NOTHING RETURNING id`,
    [
      proposal.id,
      proposal.personId,
      proposal.caseId,
      proposal.guidelineNumber,
      proposal.guidelinesVersion,
      proposal.proposedBy,
      proposal.proposedAt,
      proposal.words,
      JSON.stringify(proposal.record),
    ],
  );
  return row !== undefined;
}

/** Whether somebody is expelled by a decision in force. */
export async function isExpelled(sql: Sql, personId: string): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM expulsion e JOIN decision d ON d.id = e.decision_id WHERE e.person_id = $1 AND d.state = 'in_force'`,
    [personId],
  );
  return row !== undefined;
}

export async function findExpulsion(sql: Sql, expulsionId: string): Promise<Expulsion | undefined> {
  return sql.one(`SELECT ${columns} FROM expulsion e WHERE e.id = $1`, [expulsionId]);
}

export async function lockExpulsion(sql: Sql, expulsionId: string): Promise<Expulsion | undefined> {
  return sql.one(`SELECT ${columns} FROM expulsion e WHERE e.id = $1 FOR UPDATE`, [expulsionId]);
}

/** Whether a member of the committee may read and settle it. */
export async function isUnconcerned(sql: Sql, viewer: Viewer, expulsionId: string): Promise<boolean> {
  const row = await sql.one(`SELECT 1 FROM expulsion e WHERE e.id = $2 AND ${NOT_CONCERNED}`, [
    viewer.personId,
    expulsionId,
  ]);
  return row !== undefined;
}

/** What is before the committee, for one of its members, and what a moderator proposed: open ones first, then the newest. */
export async function expulsionsFor(
  sql: Sql,
  viewer: Viewer,
  as: { committee: boolean; moderator: boolean },
): Promise<Expulsion[]> {
  return sql.query(
    `SELECT ${columns} FROM expulsion e
     WHERE ($2::boolean AND ${NOT_CONCERNED}) OR ($3::boolean AND e.proposed_by = $1 AND e.person_id <> $1)
     ORDER BY e.state <> 'open', e.proposed_at DESC, e.id LIMIT 100`,
    [viewer.personId, as.committee, as.moderator],
  );
}

export async function writeAnswer(sql: Sql, answer: { id: string; words: string; at: Date }): Promise<void> {
  await sql.query('UPDATE expulsion SET answer = $2, answered_at = $3 WHERE id = $1', [
    answer.id,
    answer.words,
    answer.at,
  ]);
}

export async function settleExpulsion(
  sql: Sql,
  settled: { id: string; state: ExpulsionState; by: string; at: Date; words: string; decisionId: string | null },
): Promise<void> {
  await sql.query(
    `UPDATE expulsion SET state = $2, settled_by = $3, settled_at = $4, settled_words = $5, decision_id = $6
     WHERE id = $1`,
    [settled.id, settled.state, settled.by, settled.at, settled.words, settled.decisionId],
  );
}

/**
 * Who sits on the committee now, may come, and is not concerned: whom to tell. The policy's row `sitOnCommittee`, asked
 * from the other side.
 */
export async function committeeFor(sql: Sql, of: { expulsionId: string; at: Date }): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT person.id FROM person JOIN community ON true JOIN expulsion e ON e.id = $1
     WHERE person.state = 'active' AND NOT ${isSuspended('person.id', '$2')} AND CASE WHEN committee_space_id IS NULL
         THEN EXISTS (SELECT 1 FROM office WHERE office.person_id = person.id AND office.kind = 'admin'
           AND office.space_id IS NULL AND ${officeInForce('$2')})
         ELSE ${isOnRoll('person.id', '$2')} AND EXISTS (SELECT 1 FROM participation WHERE participation.person_id = person.id
           AND participation.space_id = committee_space_id AND participation.state = 'in') END
       AND ${NOT_CONCERNED.replaceAll('$1', 'person.id')}`,
    [of.expulsionId, of.at],
  );
  return rows.map(({ id }) => id);
}
