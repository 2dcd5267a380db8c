import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

const clock = new MovableClock(new Date('2026-11-24T20:00:00Z'));
const outbox = new Outbox(clock);
let folder: string;
let empty: TestDatabase;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  empty = await openTestDatabase({ empty: true });
  database = new Database(empty.connectionString);
});
afterAll(async () => {
  await database.close();
  await empty.drop();
  await rm(folder, { recursive: true });
});

interface Ended {
  status: number | null;
  output: string;
  errors: string;
}

function meridian(...words: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: empty.connectionString, DATA_DIR: join(folder, 'data') };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(checkoutRoot, 'cli', 'meridian.mjs'), ...words], {
      ...{ cwd: checkoutRoot, env: { ...env, LOG_LEVEL: 'info' } },
    });
    const ended: Ended = { status: null, output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.errors += chunk.toString()));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}

test('before the database is migrated, a command says so, not what PostgreSQL says', async () => {
  const ended = await meridian('jobs', 'list');
  expect(ended).toMatchObject({ status: 1, output: '', errors: expect.stringContaining('meridian -- migrate') });
  expect(ended.errors).not.toMatch(/^\s+at /m);
}, 60_000);

test('migrate from two places at once does each step once, and a second time nothing', async () => {
  const both = await Promise.all([meridian('migrate', '--json'), meridian('migrate', '--json')]);
  const steps = both.map(({ status, output }) => {
    expect(status).toBe(0);
    return (JSON.parse(output) as { steps: string[] }).steps;
  });
  expect(steps.map(({ length }) => length).toSorted((a, b) => a - b)[0]).toBe(0);
  const rows = await database.query<{ name: string }>('SELECT name FROM migration ORDER BY id');
  expect(steps.flat()).toEqual(rows.map(({ name }) => name));
  const again = await meridian('migrate');
  expect(again).toMatchObject({ status: 0, output: 'The database is at this version already.\n' });
  expect(await meridian('migrate', 'now')).toMatchObject({ status: 2 });
}, 60_000);

test('where no community is set up, commands about one say how to begin', async () => {
  for (const words of [
    ['members', 'link', 'ana@example.org'],
    ['digest', 'run'],
    ['roll', 'count'],
  ]) {
    const ended = await meridian(...words);
    expect(ended, words.join(' ')).toMatchObject({ status: 1, errors: expect.stringContaining('set-up --name') });
  }
}, 60_000);

test('a job that was set aside is listed with its reason and put back after being asked', async () => {
  expect(await meridian('jobs', 'list')).toMatchObject({ status: 0, output: 'No job is set aside.\n' });
  const [postId, other] = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'];
  const id = await database.transaction((tx) => outbox.enqueue(tx, 'tell-post', { postId: postId! }));
  await outbox.takeDue(database, 1);
  await outbox.setAside(database, id, 'Error: the mail server is on fire');
  const listed = await meridian('jobs', 'list');
  expect(listed.status).toBe(0);
  for (const word of [id, 'tell-post', postId!, 'the mail server is on fire']) expect(listed.output).toContain(word);
  expect(JSON.parse((await meridian('jobs', 'list', '--json')).output)).toMatchObject([{ id, job: 'tell-post' }]);

  expect(await meridian('jobs', 'retry', id)).toMatchObject({ status: 2, errors: expect.stringContaining('--yes') });
  expect(await meridian('jobs', 'retry', other!, '--yes')).toMatchObject({ status: 2 });
  expect(await meridian('jobs', 'retry', 'one', '--yes')).toMatchObject({ status: 2 });
  expect(await outbox.takeDue(database, 10)).toEqual([]);

  const retried = await meridian('jobs', 'retry', id, '--yes', '--json');
  expect(retried).toMatchObject({ status: 0, output: `${JSON.stringify({ retried: [id] })}\n` });
  clock.moveTo(new Date('2126-11-24T20:00:00Z'));
  expect(await outbox.takeDue(database, 10)).toMatchObject([{ id, attempts: 1 }]);
  expect((await meridian('jobs', 'retry', 'all', '--yes')).output).toBe('No job is set aside.\n');
  const acts = await database.query<{ act: string }>('SELECT act FROM audit_entry');
  expect(acts).toEqual([{ act: 'jobs.retried' }]);
  expect(await verifyLog(database)).toMatchObject({ waiting: 1 });
}, 60_000);
