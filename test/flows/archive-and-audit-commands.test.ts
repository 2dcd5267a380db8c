import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

let folder: string;
let testDatabase: TestDatabase;
let database: Database;
let archive: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await chmod(folder, 0o700);
  archive = join(folder, 'in.jsonl');
  testDatabase = await openTestDatabase();
  database = new Database(testDatabase.connectionString);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
  await rm(folder, { recursive: true });
});

interface Ended {
  status: number | null;
  output: string;
  errors: string;
}

function meridian(...words: string[]): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: testDatabase.connectionString, DATA_DIR: join(folder, 'data') };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(checkoutRoot, 'cli', 'meridian.mjs'), ...words], {
      ...{ cwd: checkoutRoot, env },
    });
    const ended: Ended = { status: null, output: '', errors: '' };
    child.stdout.on('data', (chunk: Buffer) => (ended.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (ended.errors += chunk.toString()));
    child.stdin.end();
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ended, status }));
  });
}

const person = {
  kind: 'person',
  id: '01890000-0000-7000-8000-000000000001',
  displayName: 'Ana',
  createdAt: '2026-11-24T12:00:00.000Z',
};
const lines = [{ kind: 'archive', version: 1 }, person].map((line) => `${JSON.stringify(line)}\n`).join('');

test('an archive goes in after being asked, and comes out for its owner’s eyes only', async () => {
  await writeFile(archive, lines);
  const unasked = await meridian('archive', 'import', archive);
  expect(unasked).toMatchObject({ status: 2, errors: expect.stringContaining('--yes') });
  expect(await database.query('SELECT 1 FROM person')).toEqual([]);
  const imported = await meridian('archive', 'import', archive, '--yes');
  expect(imported).toMatchObject({ status: 0, output: expect.stringContaining('1 people') });
  const out = join(folder, 'out.jsonl');
  expect(await meridian('archive', 'export', out)).toMatchObject({ status: 0 });
  expect(await readFile(out, 'utf8')).toBe(lines);
  expect((await stat(out)).mode & 0o777).toBe(0o600);
  expect(await meridian('archive', 'export', out)).toMatchObject({
    status: 2,
    errors: expect.stringContaining('--yes'),
  });
  for (const place of [folder, join(folder, 'nowhere', 'out.jsonl')]) {
    const { status, errors } = await meridian('archive', 'export', place, '--yes');
    expect(status).toBe(2);
    expect(errors).toMatch(/Name a(nother)? file/);
  }
}, 60_000);

test('a bad line is named with its number and field, and the command ends with 2', async () => {
  await writeFile(archive, `${lines}${JSON.stringify({ ...person, displayName: '' })}\n{"kind":"poem"}\n`);
  const { status, errors } = await meridian('archive', 'import', archive, '--yes');
  expect(status).toBe(2);
  expect(errors).toContain('line 3: displayName must not be empty\n');
  expect(errors).toContain('line 4: kind must be one of: space, person');
  expect(await meridian('archive', 'import', folder, '--yes')).toMatchObject({ status: 2 });
}, 60_000);

test('both were acts in an office: the log holds them, proves them, and says when one is changed', async () => {
  expect(await new AppendToTree(database, new SystemClock()).append()).toBe(2);
  const before = await meridian('audit', 'verify');
  expect(before).toMatchObject({ status: 0, output: expect.stringMatching(/^2 entries hold\.\n/) });
  const mail = join(folder, 'digest.eml');
  await writeFile(mail, `Subject: News\n\n> ${before.output.split('\n').at(-2)}\n`);
  expect(await meridian('audit', 'verify', '--receipt', mail)).toMatchObject({
    ...{ status: 0, output: expect.stringContaining('Receipt of size 2: holds.') },
  });
  const [entry] = await database.query<{ id: string }>(`SELECT id FROM audit_entry WHERE act = 'archive.exported'`);
  const proof = await meridian('audit', 'proof', entry!.id, '--json');
  expect(JSON.parse(proof.output)).toMatchObject({ entryId: entry!.id, leafIndex: 1, treeSize: 2 });
  const other = `2:${'0'.repeat(64)}`;
  expect(await meridian('audit', 'verify', '--receipt', other)).toMatchObject({
    ...{ status: 1, output: expect.stringContaining('differs from the receipt at size 2') },
  });
  await database.query(`UPDATE audit_entry SET act = 'archive.imported' WHERE seq = 2`);
  const after = await meridian('audit', 'verify', '--json');
  expect(after.status).toBe(1);
  expect(JSON.parse(after.output)).toMatchObject({
    ...{ holds: false, holding: 1, trouble: { kind: 'changed', seq: 2, entryId: entry!.id, fields: ['act'] } },
  });
  for (const wrong of [['--receipt', 'nonsense'], ['--receipt', archive], ['--colour']]) {
    expect(await meridian('audit', 'verify', ...wrong)).toMatchObject({ status: 2 });
  }
}, 60_000);
