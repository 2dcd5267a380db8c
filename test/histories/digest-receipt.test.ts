import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MailWriters } from '../../forum/following/mail/mail-writers.js';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { leafHashOf } from '../../moderation/audit/merkle-tree.js';
import { findReceipts, type Receipt } from '../../moderation/audit/receipt.js';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import type { MailRow } from '../../platform/mail/mail.store.js';
import { chanceFor } from './chance.js';
import { type HistoryWorld, openHistoryWorld } from './history-world.js';
import { chooseStep, take } from './steps.js';

let world: HistoryWorld;
let receipts: Receipt[];
let sizeThen: number;

async function live(moments: number): Promise<void> {
  for (let number = 0; number < moments; number++) {
    for (const one of [chooseStep(world), chooseStep(world), chooseStep(world)]) await take(world, one);
    world.house.clock.advanceSeconds(20);
  }
  await world.house.get(AppendToTree).append();
}

/** The text of one digest that was due to a member and tells of something, if there is one yet. */
async function digestText(): Promise<string | undefined> {
  const mails = await world.house.database.query<MailRow>(
    `SELECT id, kind, person_id AS "personId", cause, params, attempts, created_at AS "sendingSince" FROM mail
     WHERE kind = 'digest' AND person_id = ANY($1::uuid[]) ORDER BY due_at, id`,
    [world.members.map(({ id }) => id)],
  );
  for (const mail of mails) {
    const written = await world.house.get(MailWriters).write(mail);
    if ('text' in written) return written.text;
  }
  return undefined;
}

/**
 * One member keeps the digest of one week, as it came; what came after it they have not seen.
 * A random history may leave a week without anything to read, or add nothing to the log: it then goes on.
 */
beforeAll(async () => {
  world = await openHistoryWorld(chanceFor('an old digest'));
  const { house } = world;
  let text: string | undefined;
  for (let week = 0; week < 20 && text === undefined; week++) {
    await live(25);
    sizeThen = (await verifyLog(house.database)).holding;
    house.clock.advanceSeconds(7 * 86_400);
    await house.drain({ schedules: ['send-digests'] });
    text = await digestText();
  }
  // As a mail program quotes it, and as it broke the lines.
  receipts = findReceipts(text!.replaceAll(/^/gm, '> '));
  for (let times = 0; times < 20 && (await verifyLog(house.database)).holding <= receipts[0]!.size; times++) {
    await live(10);
  }
});
afterAll(() => world.house.close());

class Undone extends Error {}

/** What verifying says after a change, with and without the old digest; then all is as it was. */
async function after(change: (sql: HistoryWorld['house']['database']) => Promise<void>) {
  const found: { alone?: boolean; withDigest?: string } = {};
  await world.house.database
    .transaction(async (tx) => {
      await change(tx as never);
      found.alone = (await verifyLog(tx)).holds;
      found.withDigest = (await verifyLog(tx, { receipts })).receipts[0]!.outcome;
      throw new Undone();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error;
    });
  return found;
}

describe('one old digest', () => {
  test('carries a receipt, and the log that went on since holds against it', async () => {
    expect(receipts).toHaveLength(1);
    expect(receipts[0]!.size).toBeGreaterThanOrEqual(sizeThen);
    const finding = await verifyLog(world.house.database, { receipts });
    expect(finding).toMatchObject({ holds: true, receipts: [{ outcome: 'holds' }] });
    expect(finding.holding).toBeGreaterThan(receipts[0]!.size);
  });

  test('finds that the tail of the log was cut off, which the log alone does not show', async () => {
    const keep = receipts[0]!.size - 2;
    const found = await after(async (sql) => {
      await sql.query('DELETE FROM audit_salt WHERE entry_id IN (SELECT id FROM audit_entry WHERE seq > $1)', [keep]);
      await sql.query('DELETE FROM audit_entry WHERE seq > $1', [keep]);
      await sql.query('DELETE FROM audit_tree_head WHERE size > $1', [keep]);
    });
    expect(found).toEqual({ alone: true, withDigest: 'cut' });
  });

  test('finds that the whole log was rewritten with new hashes, which the log alone does not show', async () => {
    const found = await after(async (sql) => {
      // The very first entry: whatever the history did, there is one.
      const entry = (await sql.one<{ id: string; act: string; leaf: Buffer }>(
        'SELECT id, act, leaf FROM audit_entry WHERE seq IS NOT NULL ORDER BY seq LIMIT 1',
      ))!;
      const act = entry.act === 'case.released' ? 'case.claimed' : 'case.released';
      const leaf = Buffer.from(entry.leaf.toString('utf8').replace(`"${entry.act}"`, `"${act}"`), 'utf8');
      await sql.query('UPDATE audit_entry SET act = $2, leaf = $3, leaf_hash = $4 WHERE id = $1', [
        entry.id,
        act,
        leaf,
        leafHashOf(leaf),
      ]);
      await appendAnew(sql);
    });
    expect(found).toEqual({ alone: true, withDigest: 'differs' });
  });
});

/** Every root computed again over the entries as they stand, as somebody who rules the database can do it. */
async function appendAnew(sql: HistoryWorld['house']['database']): Promise<void> {
  await sql.query('TRUNCATE audit_tree_head');
  await sql.query(
    `WITH place AS (SELECT id, seq FROM audit_entry WHERE seq IS NOT NULL)
     UPDATE audit_entry SET seq = NULL, recorded_at = to_timestamp(place.seq) FROM place WHERE place.id = audit_entry.id`,
  );
  const within = { transaction: <T>(work: (tx: typeof sql) => Promise<T>) => work(sql) };
  await new AppendToTree(within as never, world.house.clock).append();
  await sql.query(
    `UPDATE audit_entry SET recorded_at = (convert_from(leaf, 'UTF8')::jsonb ->> 'at')::timestamptz WHERE seq IS NOT NULL`,
  );
}
