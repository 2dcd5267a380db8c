import type { Sql } from '../../platform/database/database.js';
import type { SeatState } from './draw-record.js';
import type { PanelMode, PanelState, PanelView } from './panel-states.js';

export interface Panel {
  id: string;
  appealId: string;
  spaceId: string;
  revisionId: string;
  mode: Exclude<PanelMode, 'off'>;
  state: PanelState;
  secret: Buffer;
  ticketKey: Buffer;
  pool: string[];
  poolRoot: Buffer;
  wordHash: Buffer | null;
  committedEntryId: string;
  committedAt: Date;
  wordBy: Date;
  drawnEntryId: string | null;
  drawnAt: Date | null;
  sitsUntil: Date | null;
  answer: PanelView | null;
  closedAt: Date | null;
}

export interface PanelSeat {
  panelId: string;
  turn: number;
  personId: string;
  state: SeatState;
  askedAt: Date;
  answerBy: Date;
  readAt: Date | null;
  view: PanelView | null;
  reasons: string | null;
  votedAt: Date | null;
}

const columns = `p.id, p.appeal_id AS "appealId", p.space_id AS "spaceId", p.revision_id AS "revisionId", p.mode, p.state,
  p.secret, p.ticket_key AS "ticketKey", p.pool, p.pool_root AS "poolRoot", p.word_hash AS "wordHash",
  p.committed_entry_id AS "committedEntryId", p.committed_at AS "committedAt", p.word_by AS "wordBy",
  p.drawn_entry_id AS "drawnEntryId", p.drawn_at AS "drawnAt", p.sits_until AS "sitsUntil", p.answer,
  p.closed_at AS "closedAt"`;

const seatColumns = `s.panel_id AS "panelId", s.turn, s.person_id AS "personId", s.state, s.asked_at AS "askedAt",
  s.answer_by AS "answerBy", s.read_at AS "readAt", s.view, s.reasons, s.voted_at AS "votedAt"`;

/** The community's switch, with what whoever set it last said. */
export async function panelSwitch(sql: Sql): Promise<{ mode: PanelMode; why: string }> {
  const row = await sql.one<{ mode: PanelMode; why: string }>(
    'SELECT appeal_panel AS mode, appeal_panel_why AS why FROM community',
  );
  return row ?? { mode: 'off', why: '' };
}

/** Sets the community's switch; whether it changed. */
export async function setPanelSwitch(sql: Sql, set: { mode: PanelMode; why: string }): Promise<boolean> {
  const row = await sql.one(
    'UPDATE community SET appeal_panel = $1, appeal_panel_why = $2 WHERE appeal_panel <> $1 RETURNING 1',
    [set.mode, set.why],
  );
  return row !== undefined;
}

export async function insertPanel(
  sql: Sql,
  panel: Omit<Panel, 'state' | 'wordHash' | 'drawnEntryId' | 'drawnAt' | 'sitsUntil' | 'answer' | 'closedAt'>,
): Promise<void> {
  await sql.query(
    `INSERT INTO panel (id, appeal_id, space_id, revision_id, mode, state, secret, ticket_key, pool, pool_root,
       committed_entry_id, committed_at, word_by)
     VALUES ($1, $2, $3, $4, $5, 'waits_for_word', $6, $7, $8, $9, $10, $11, $12)`,
    [
      panel.id,
      panel.appealId,
      panel.spaceId,
      panel.revisionId,
      panel.mode,
      panel.secret,
      panel.ticketKey,
      panel.pool,
      panel.poolRoot,
      panel.committedEntryId,
      panel.committedAt,
      panel.wordBy,
    ],
  );
}

export async function findPanel(sql: Sql, panelId: string): Promise<Panel | undefined> {
  return sql.one(`SELECT ${columns} FROM panel p WHERE p.id = $1`, [panelId]);
}

export async function panelOfAppeal(sql: Sql, appealId: string): Promise<Panel | undefined> {
  return sql.one(`SELECT ${columns} FROM panel p WHERE p.appeal_id = $1`, [appealId]);
}

/** Locks a panel; of an appeal that is locked too, the appeal first. */
export async function lockPanel(sql: Sql, panelId: string): Promise<Panel | undefined> {
  return sql.one(`SELECT ${columns} FROM panel p WHERE p.id = $1 FOR UPDATE`, [panelId]);
}

/** The appeal that a panel is about. */
export interface AppealOfPanel {
  appealId: string;
  appellantId: string;
  appellantIs: 'author' | 'reporter';
  words: string;
  state: string;
  decisionId: string;
  caseId: string;
}

export async function appealOfPanel(sql: Sql, panel: Pick<Panel, 'appealId'>): Promise<AppealOfPanel> {
  const row = await sql.one<AppealOfPanel>(
    `SELECT a.id AS "appealId", a.appellant_id AS "appellantId", a.appellant_is AS "appellantIs", a.words, a.state,
       a.decision_id AS "decisionId", d.case_id AS "caseId"
     FROM appeal a JOIN decision d ON d.id = a.decision_id WHERE a.id = $1`,
    [panel.appealId],
  );
  return row!;
}

/** Panels that the job looks at: those that sit, and those whose word did not come. None waits for another. */
export async function panelsToMove(sql: Sql, at: Date): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT p.id FROM panel p WHERE p.closed_at IS NULL AND (p.state = 'sits' OR p.word_by <= $1)
     ORDER BY p.word_by, p.id LIMIT 1000`,
    [at],
  );
  return rows.map(({ id }) => id);
}

export async function writeDraw(
  sql: Sql,
  draw: { panelId: string; wordHash: Buffer; entryId: string; at: Date; sitsUntil: Date },
): Promise<void> {
  await sql.query(
    `UPDATE panel SET state = 'sits', word_hash = $2, drawn_entry_id = $3, drawn_at = $4, sits_until = $5 WHERE id = $1`,
    [draw.panelId, draw.wordHash, draw.entryId, draw.at, draw.sitsUntil],
  );
}

export async function closePanel(
  sql: Sql,
  close: { panelId: string; state: PanelState; answer: PanelView | null; at: Date },
): Promise<void> {
  await sql.query('UPDATE panel SET state = $2, answer = $3, closed_at = $4 WHERE id = $1', [
    close.panelId,
    close.state,
    close.answer,
    close.at,
  ]);
}

/** The seats of a panel in the order of the draw. */
export async function seatsOf(sql: Sql, panelId: string): Promise<PanelSeat[]> {
  return sql.query(`SELECT ${seatColumns} FROM panel_seat s WHERE s.panel_id = $1 ORDER BY s.turn`, [panelId]);
}

export async function seatOf(sql: Sql, panelId: string, personId: string): Promise<PanelSeat | undefined> {
  return sql.one(`SELECT ${seatColumns} FROM panel_seat s WHERE s.panel_id = $1 AND s.person_id = $2`, [
    panelId,
    personId,
  ]);
}

/** What somebody was drawn for, the newest first; those they were passed over in tell them nothing. */
export async function seatsFor(sql: Sql, personId: string): Promise<PanelSeat[]> {
  return sql.query(
    `SELECT ${seatColumns} FROM panel_seat s WHERE s.person_id = $1 AND s.state <> 'passed'
     ORDER BY s.asked_at DESC, s.panel_id LIMIT 50`,
    [personId],
  );
}

export async function insertSeat(
  sql: Sql,
  seat: Pick<PanelSeat, 'panelId' | 'turn' | 'personId' | 'state' | 'askedAt' | 'answerBy'>,
): Promise<void> {
  await sql.query(
    'INSERT INTO panel_seat (panel_id, turn, person_id, state, asked_at, answer_by) VALUES ($1, $2, $3, $4, $5, $6)',
    [seat.panelId, seat.turn, seat.personId, seat.state, seat.askedAt, seat.answerBy],
  );
}

/** Writes what became of a seat. Who steps down takes back what they said. */
export async function setSeatState(
  sql: Sql,
  seat: Pick<PanelSeat, 'panelId' | 'turn'>,
  state: SeatState,
): Promise<void> {
  await sql.query(
    `UPDATE panel_seat SET state = $3, view = NULL, reasons = NULL, voted_at = NULL WHERE panel_id = $1 AND turn = $2`,
    [seat.panelId, seat.turn, state],
  );
}

export async function writeSeatRead(sql: Sql, seat: Pick<PanelSeat, 'panelId' | 'turn'>, at: Date): Promise<void> {
  await sql.query('UPDATE panel_seat SET read_at = $3 WHERE panel_id = $1 AND turn = $2', [
    seat.panelId,
    seat.turn,
    at,
  ]);
}

export async function writeVote(
  sql: Sql,
  seat: Pick<PanelSeat, 'panelId' | 'turn'>,
  vote: { view: PanelView; reasons: string; at: Date },
): Promise<void> {
  await sql.query('UPDATE panel_seat SET view = $3, reasons = $4, voted_at = $5 WHERE panel_id = $1 AND turn = $2', [
    seat.panelId,
    seat.turn,
    vote.view,
    vote.reasons,
    vote.at,
  ]);
}
