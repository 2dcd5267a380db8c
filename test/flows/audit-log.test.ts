import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import type { OfficialAct } from '../../moderation/audit/audit-leaf.js';
import { forgetPersonInAudit } from '../../moderation/audit/audit.store.js';
import { currentReceipt } from '../../moderation/audit/current-receipt.js';
import { consistencyHolds, inclusionHolds, leafHashOf } from '../../moderation/audit/merkle-tree.js';
import { proveConsistency, proveEntry } from '../../moderation/audit/prove-entry.js';
import type { Receipt } from '../../moderation/audit/receipt.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId, randomId } from '../../platform/ids/ids.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

const clock = new MovableClock(new Date('2026-11-24T20:00:00Z'));
const moderator = newId(clock);
const author = newId(clock);
let testDatabase: TestDatabase;
let database: Database;
let recordAct: RecordAct;
let appendToTree: AppendToTree;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
  database = new Database(testDatabase.connectionString, { connections: 24 });
  recordAct = new RecordAct(clock);
  appendToTree = new AppendToTree(database, clock);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});
beforeEach(() => database.query('TRUNCATE audit_entry, audit_salt, audit_tree_head'));

function decided(facts: OfficialAct['facts'] = {}): OfficialAct {
  return {
    act: 'case.decided',
    actorId: moderator,
    office: 'moderator',
    subject: { kind: 'case', id: randomId() },
    persons: { author },
    facts,
    texts: { reason: { words: 'You called a member a liar.', personId: author } },
  };
}

async function record(act = decided()): Promise<string> {
  clock.advanceSeconds(1);
  return database.transaction((tx) => recordAct.record(tx, act));
}

/** A log of `count` entries that was appended in several goes, and the ids by their places. */
async function logOf(count: number): Promise<string[]> {
  const ids: string[] = [''];
  for (let seq = 1; seq <= count; seq++) {
    ids.push(await record(decided({ seq })));
    if (seq % 3 === 0) await appendToTree.append();
  }
  await appendToTree.append();
  return ids;
}

/** Makes the stored roots fit the stored rows again, as somebody who rules the database can. */
async function rewriteTree(): Promise<void> {
  await database.query('TRUNCATE audit_tree_head');
  await database.query(
    `WITH place AS (SELECT id, row_number() OVER (ORDER BY seq) AS number FROM audit_entry WHERE seq IS NOT NULL)
     UPDATE audit_entry SET seq = NULL, recorded_at = to_timestamp(number) FROM place WHERE place.id = audit_entry.id`,
  );
  await appendToTree.append();
  await database.query(
    `UPDATE audit_entry SET recorded_at = (convert_from(leaf, 'UTF8')::jsonb ->> 'at')::timestamptz`,
  );
}

describe('recording and appending', () => {
  test('an act that is rolled back leaves no entry', async () => {
    const failing = database.transaction(async (tx) => {
      await recordAct.record(tx, decided());
      throw new Error('the act failed');
    });
    await expect(failing).rejects.toThrow('the act failed');
    expect(await appendToTree.append()).toBe(0);
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 0, waiting: 0 });
  });

  test('entries wait until they are appended, and hold from the first to the last', async () => {
    await record();
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 0, waiting: 1 });
    expect(await appendToTree.append()).toBe(1);
    expect(await appendToTree.append()).toBe(0);
    await logOf(20);
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 21, waiting: 0, partlyErased: 0 });
  });

  test('twenty transactions at once and two appenders: every entry once, and none left behind', async () => {
    let isRecording = true;
    const appender = async (): Promise<number> => {
      let total = 0;
      while (isRecording) total += await appendToTree.append();
      return total;
    };
    const appenders = [appender(), appender()];
    const recorders = Array.from({ length: 20 }, async (_, recorder) => {
      const ids: string[] = [];
      for (let number = 0; number < 15; number++) ids.push(await record(decided({ recorder, number })));
      return ids;
    });
    const ids = (await Promise.all(recorders)).flat();
    isRecording = false;
    const appended = (await Promise.all(appenders)).reduce((sum, count) => sum + count, 0);
    expect(appended + (await appendToTree.append())).toBe(300);
    const rows = await database.query<{ id: string; seq: number }>('SELECT id, seq FROM audit_entry ORDER BY seq');
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 300 });
  });

  test('more entries than one batch takes are appended in one go', async () => {
    await database.transaction(async (tx) => {
      for (let seq = 1; seq <= 2100; seq++) await recordAct.record(tx, decided({ seq }));
    });
    expect(await appendToTree.append()).toBe(2100);
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 2100 });
  });

  test('after an erasure nothing ties an entry to the person, and every entry still holds', async () => {
    await logOf(5);
    await record({ act: 'person.read', actorId: author, office: 'admin', subject: { kind: 'person', id: author } });
    await appendToTree.append();
    const before = await currentReceipt(database);
    await database.transaction((tx) => forgetPersonInAudit(tx, author));
    expect(await verifyLog(database, { receipts: [before] })).toMatchObject({
      holds: true,
      holding: 6,
      partlyErased: 6,
    });
    const left = await database.query<{ row: string }>(
      `SELECT audit_entry::text || convert_from(leaf, 'UTF8') AS row FROM audit_entry
       UNION ALL SELECT audit_salt::text FROM audit_salt`,
    );
    expect(left.filter(({ row }) => row.includes(author))).toEqual([]);
  });
});

describe('what somebody who rules the database changes is found and named', () => {
  const troubleAfter = async (...statements: [string, unknown[]][]) => {
    for (const [text, values] of statements) await database.query(text, values);
    const finding = await verifyLog(database);
    expect(finding.holds).toBe(false);
    return finding.trouble;
  };
  const dropEntry = (id: string): [string, unknown[]][] => [
    ['DELETE FROM audit_salt WHERE entry_id = $1', [id]],
    ['DELETE FROM audit_entry WHERE id = $1', [id]],
  ];

  for (const seq of [1, 2, 5, 8, 9, 10]) {
    test(`entry ${seq} of 10: changed, dropped, or with another leaf`, async () => {
      let ids = await logOf(10);
      const changed = { kind: 'changed', seq, entryId: ids[seq] };
      const other = Buffer.from('{"version":1}');
      expect(await troubleAfter(['UPDATE audit_entry SET leaf = $2 WHERE id = $1', [ids[seq], other]])).toMatchObject(
        changed,
      );
      expect(
        await troubleAfter(['UPDATE audit_entry SET leaf_hash = $2 WHERE id = $1', [ids[seq], leafHashOf(other)]]),
      ).toMatchObject(changed);
      await database.query('TRUNCATE audit_entry, audit_salt, audit_tree_head');
      ids = await logOf(10);
      expect(await troubleAfter(...dropEntry(ids[seq]!))).toEqual({ kind: 'missing', seq, entryId: null });
    });
  }

  test('each column beside the leaf', async () => {
    const ids = await logOf(4);
    const columns: [string, unknown, string][] = [
      ['act', 'case.claimed', 'act'],
      ['actor_id', author, 'actor'],
      ['actor_id', null, 'actor'],
      ['office', 'admin', 'office'],
      ['subject_kind', 'post', 'subject_kind'],
      ['subject_id', randomId(), 'subject_id'],
      ['space_id', randomId(), 'space_id'],
      ['recorded_at', new Date('2020-01-01T00:00:00Z'), 'recorded_at'],
    ];
    for (const [column, value, field] of columns) {
      const [before] = await database.query<Record<string, unknown>>(`SELECT * FROM audit_entry WHERE id = $1`, [
        ids[3],
      ]);
      const trouble = await troubleAfter([`UPDATE audit_entry SET ${column} = $2 WHERE id = $1`, [ids[3], value]]);
      expect(trouble).toEqual({ kind: 'changed', seq: 3, entryId: ids[3], fields: [field] });
      await database.query(`UPDATE audit_entry SET ${column} = $2 WHERE id = $1`, [ids[3], before![column]]);
    }
    expect(await verifyLog(database)).toMatchObject({ holds: true });
  });

  test('another person put in the place of the one concerned', async () => {
    const ids = await logOf(4);
    const swap: [string, unknown[]] = [
      `UPDATE audit_salt SET person_id = $2 WHERE entry_id = $1 AND field = 'person:author'`,
      [ids[2], moderator],
    ];
    expect(await troubleAfter(swap)).toEqual({ kind: 'changed', seq: 2, entryId: ids[2], fields: ['person:author'] });
  });

  test('two entries that changed places', async () => {
    const ids = await logOf(10);
    const place = (id: string, seq: number): [string, unknown[]] => [
      'UPDATE audit_entry SET seq = $2 WHERE id = $1',
      [id, seq],
    ];
    expect(await troubleAfter(place(ids[3]!, 99), place(ids[7]!, 3), place(ids[3]!, 7))).toEqual({
      kind: 'reordered',
      seq: 3,
      entryId: ids[7],
    });
  });

  test('a dropped entry whose gap was closed', async () => {
    const ids = await logOf(10);
    const close: [string, unknown[]][] = [5, 6, 7, 8, 9, 10].map((seq) => [
      'UPDATE audit_entry SET seq = $2 WHERE id = $1',
      [ids[seq], seq - 1],
    ]);
    expect(await troubleAfter(...dropEntry(ids[4]!), ...close)).toEqual({ kind: 'missing', seq: 4, entryId: ids[5] });
  });

  test('an entry pushed in between, and one hung on at the end', async () => {
    const ids = await logOf(6);
    const forged = await record(decided({ forged: true }));
    const shift: [string, unknown[]][] = [6, 5, 4].map((seq) => [
      'UPDATE audit_entry SET seq = $2 WHERE id = $1',
      [ids[seq], seq + 1],
    ]);
    expect(await troubleAfter(...shift, ['UPDATE audit_entry SET seq = 4 WHERE id = $1', [forged]])).toEqual({
      kind: 'added',
      seq: 4,
      entryId: forged,
    });
    const back: [string, unknown[]][] = [4, 5, 6].map((seq) => [
      'UPDATE audit_entry SET seq = $2 WHERE id = $1',
      [ids[seq], seq],
    ]);
    expect(await troubleAfter(['UPDATE audit_entry SET seq = 9 WHERE id = $1', [forged]], ...back)).toEqual({
      kind: 'added',
      seq: 7,
      entryId: forged,
    });
    await expect(appendToTree.append()).resolves.toBe(0);
    await record();
    await expect(appendToTree.append()).rejects.toThrow(/audit verify/);
  });

  test('a tree head changed, dropped, or with other subtrees', async () => {
    for (const change of [
      `UPDATE audit_tree_head SET root = sha256('x') WHERE size = 4`,
      `DELETE FROM audit_tree_head WHERE size = 4`,
      `UPDATE audit_tree_head SET frontier = array[sha256('x')] WHERE size = 4`,
    ]) {
      await database.query('TRUNCATE audit_entry, audit_salt, audit_tree_head');
      const ids = await logOf(7);
      expect(await troubleAfter([change, []])).toEqual({ kind: 'root', seq: 4, entryId: ids[4] });
    }
  });
});

describe('a receipt from an old digest', () => {
  let receipt: Receipt;
  let ids: string[];
  beforeEach(async () => {
    ids = await logOf(8);
    receipt = await currentReceipt(database);
    for (let seq = 9; seq <= 12; seq++) await record();
    await appendToTree.append();
  });
  const outcomes = async () => {
    const finding = await verifyLog(database, { receipts: [receipt] });
    return [finding.holds, finding.trouble, ...finding.receipts.map(({ size, outcome }) => `${size} ${outcome}`)];
  };

  test('holds while the past is what it was', async () => {
    expect(await outcomes()).toEqual([true, undefined, '8 holds']);
  });

  test('finds a tail that was cut, heads and all', async () => {
    await database.query(`DELETE FROM audit_salt WHERE entry_id IN (SELECT id FROM audit_entry WHERE seq > 6)`);
    await database.query('DELETE FROM audit_entry WHERE seq > 6');
    await rewriteTree();
    expect(await outcomes()).toEqual([false, undefined, '8 cut']);
    await record();
    await record();
    await record();
    await appendToTree.append();
    expect(await outcomes()).toEqual([false, undefined, '8 differs']);
  });

  test('finds a past that was rewritten whole, so that the log agrees with itself', async () => {
    await database.query(`DELETE FROM audit_salt WHERE entry_id = $1`, [ids[2]]);
    await database.query(`DELETE FROM audit_entry WHERE id = $1`, [ids[2]]);
    await rewriteTree();
    expect(await verifyLog(database)).toMatchObject({ holds: true, holding: 11 });
    expect(await outcomes()).toEqual([false, undefined, '8 differs']);
  });
});

describe('proofs for members', () => {
  test('each entry is proved against the latest root, and a changed leaf is not', async () => {
    const ids = await logOf(11);
    const { size, root } = await currentReceipt(database);
    for (const id of ids.slice(1)) {
      const proof = (await proveEntry(database, id))!;
      const claim = {
        leafHash: leafHashOf(Buffer.from(proof.leaf)),
        index: proof.leafIndex,
        size,
        root,
        proof: proof.path.map((hash) => Buffer.from(hash, 'hex')),
      };
      expect(proof).toMatchObject({ entryId: id, treeSize: size, root: root.toString('hex') });
      expect(inclusionHolds(claim)).toBe(true);
      expect(inclusionHolds({ ...claim, leafHash: leafHashOf(Buffer.from(`${proof.leaf} `)) })).toBe(false);
    }
    const older = (await proveEntry(database, ids[4]!, 6))!;
    expect(older.treeSize).toBe(6);
    const [head] = await database.query<{ root: Buffer }>('SELECT root FROM audit_tree_head WHERE size = 6');
    expect(older.root).toBe(head!.root.toString('hex'));
    expect(await proveEntry(database, ids[7]!, 6)).toBeUndefined();
    expect(await proveEntry(database, ids[4]!, 12)).toBeUndefined();
    expect(await proveEntry(database, randomId())).toBeUndefined();
    expect(await proveEntry(database, await record())).toBeUndefined();
  });

  test('each earlier log is proved to be the beginning of the latest', async () => {
    const receipts: Receipt[] = [await currentReceipt(database)];
    for (let size = 1; size <= 13; size++) {
      await record();
      await appendToTree.append();
      receipts.push(await currentReceipt(database));
    }
    const last = receipts.at(-1)!;
    for (const { size, root } of receipts) {
      const { path } = await proveConsistency(database, size, last.size);
      const proof = path.map((hash) => Buffer.from(hash, 'hex'));
      expect(consistencyHolds({ first: size, firstRoot: root, second: last.size, secondRoot: last.root, proof })).toBe(
        true,
      );
    }
  });
});
