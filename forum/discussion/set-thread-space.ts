import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { SetPostVisibility } from './set-post-visibility.js';

export interface NewMove {
  threadId: string;
  toSpaceId: string;
  decisionId: string;
}

/** Where a thread lies, by its moves in force: the latest begun counts, and without one the space it was started in. */
interface Place {
  threadId: string;
  /** What the thread's row says. */
  nowIn: string;
  belongsIn: string;
  /** The move that puts it there. */
  moveId: string | null;
}

/**
 * The one writer of `thread.space_id` and of everything that repeats it: its posts, what search finds, and the counts of
 * both spaces. Locks the thread, then the spaces in the order of their ids. When somebody last wrote in a space stays
 * what it was: a move is no activity.
 */
@Injectable()
export class SetThreadSpace {
  constructor(
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly outbox: Outbox,
    private readonly visibility: SetPostVisibility,
  ) {}

  /** Moves a thread for as long as the decision is in force. */
  async move(tx: Tx, { threadId, toSpaceId, decisionId }: NewMove): Promise<void> {
    const fromSpaceId = await lockPlaces(tx, threadId, [toSpaceId]);
    await tx.query(
      `INSERT INTO thread_move (decision_id, thread_id, from_space_id, to_space_id, began_at) VALUES ($1, $2, $3, $4, $5)`,
      [decisionId, threadId, fromSpaceId, toSpaceId, this.clock.now()],
    );
    await this.project(tx, await placeOf(tx, threadId));
  }

  /**
   * Ends the move of a decision: the thread goes where its other moves put it, or back. What was written while it lay in
   * a space that is not everybody's waits with its author, whatever the thread does from then on.
   */
  async endMove(tx: Tx, { threadId, decisionId }: Omit<NewMove, 'toSpaceId'>): Promise<void> {
    await tx.query('SELECT 1 FROM thread WHERE id = $1 FOR NO KEY UPDATE', [threadId]);
    await tx.query('UPDATE thread_move SET ended_at = $2 WHERE decision_id = $1', [decisionId, this.clock.now()]);
    // What was pinned there was pinned by the leads of that space.
    await tx.query(
      `UPDATE thread SET pinned_at = NULL FROM thread_move move
       WHERE thread.moved_by_decision_id = $1 AND move.decision_id = $1 AND thread.pinned_at > move.began_at`,
      [decisionId],
    );
    const place = await placeOf(tx, threadId);
    await lockPlaces(tx, threadId, [place.belongsIn]);
    await this.holdWrittenUnder(tx, decisionId);
    await this.project(tx, place);
  }

  private async holdWrittenUnder(tx: Tx, decisionId: string): Promise<void> {
    const written = await tx.query<{ postId: string; revisionId: string }>(
      `SELECT revision.post_id AS "postId", revision.id AS "revisionId"
       FROM revision JOIN thread_move ON thread_move.decision_id = revision.written_under_move_id
       JOIN space ON space.id = thread_move.to_space_id
       WHERE thread_move.decision_id = $1 AND space.mode <> 'open' ORDER BY revision.post_id, revision.number`,
      [decisionId],
    );
    for (const one of written)
      await this.visibility.addCause(tx, { ...one, kind: 'written_elsewhere', effect: 'held' });
    for (const postId of new Set(written.map((one) => one.postId)))
      await this.outbox.enqueue(tx, 'tell-held', { postId });
  }

  private async project(tx: Tx, place: Place): Promise<void> {
    const row = await tx.one<{ version: number }>(
      'UPDATE thread SET space_id = $2, moved_by_decision_id = $3, version = version + 1 WHERE id = $1 RETURNING version',
      [place.threadId, place.belongsIn, place.moveId],
    );
    if (place.nowIn !== place.belongsIn) await takeAlong(tx, place);
    this.live.publish(tx, { kind: 'thread', id: place.threadId, version: row!.version });
  }
}

/** Everything that says of a thread in which space it is, and of the spaces what is in them. */
async function takeAlong(tx: Tx, { threadId, nowIn, belongsIn }: Place): Promise<void> {
  await tx.query('UPDATE post SET space_id = $2, version = version + 1 WHERE thread_id = $1', [threadId, belongsIn]);
  await tx.query(
    'UPDATE post_search SET space_id = $2 FROM post WHERE post.id = post_search.post_id AND post.thread_id = $1',
    [threadId, belongsIn],
  );
  await tx.query(
    `UPDATE space SET post_count = space.post_count + thread.post_count * side.sign,
       thread_count = space.thread_count + (thread.visibility = 'published')::int * side.sign
     FROM thread, (VALUES ($2::uuid, -1), ($3::uuid, 1)) AS side (space_id, sign)
     WHERE thread.id = $1 AND space.id = side.space_id`,
    [threadId, nowIn, belongsIn],
  );
}

/**
 * Locks a thread, then the space it is in and these, in the order of their ids; gives the space it is in. Nobody comes
 * into these spaces, opens or archives them meanwhile.
 */
export async function lockPlaces(tx: Tx, threadId: string, spaceIds: readonly string[]): Promise<string> {
  const thread = await tx.one<{ spaceId: string }>(
    'SELECT space_id AS "spaceId" FROM thread WHERE id = $1 FOR NO KEY UPDATE',
    [threadId],
  );
  if (!thread) throw new Error(`no thread ${threadId} to move`);
  const places = [thread.spaceId, ...spaceIds];
  await tx.query('SELECT 1 FROM space WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [places]);
  return thread.spaceId;
}

/**
 * Locks a thread that somebody writes in and asks whether it is still in the space in which they may: a thread that a
 * moderator moved meanwhile is looked at first. Gives the move that it lies under.
 */
export async function demandStillIn(
  tx: Tx,
  { threadId, spaceId }: { threadId: string; spaceId: string },
): Promise<string | null> {
  const thread = await tx.one<{ spaceId: string; moveId: string | null }>(
    `SELECT space_id AS "spaceId", moved_by_decision_id AS "moveId" FROM thread WHERE id = $1 FOR NO KEY UPDATE`,
    [threadId],
  );
  if (thread?.spaceId !== spaceId) throw new Refusal('CONFLICT', { because: 'thread_moved' });
  return thread.moveId;
}

async function placeOf(sql: Sql, threadId: string): Promise<Place> {
  const place = await sql.one<Place>(
    `SELECT thread.id AS "threadId", thread.space_id AS "nowIn", latest.decision_id AS "moveId",
       coalesce(latest.to_space_id, earliest.from_space_id, thread.space_id) AS "belongsIn"
     FROM thread
     LEFT JOIN LATERAL (SELECT decision_id, to_space_id FROM thread_move
       WHERE thread_id = thread.id AND ended_at IS NULL ORDER BY number DESC LIMIT 1) AS latest ON true
     LEFT JOIN LATERAL (SELECT from_space_id FROM thread_move
       WHERE thread_id = thread.id ORDER BY number LIMIT 1) AS earliest ON true
     WHERE thread.id = $1`,
    [threadId],
  );
  return place!;
}
