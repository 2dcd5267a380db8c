import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stopwatch } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { openEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { Log } from '../platform/log/log.js';
import { ArchiveWriter } from './archive-writer.js';
import { convertSharedData, readSharedData } from './convert-shared-data.js';
import { foundCommunity, openRealHouse, type RealHouse } from './real-house.js';
import { Report } from './report.js';
import { peakOf, runCommand } from './run-command.js';
import { workFalseHold, workFlood, workSpammers } from './work-cases.js';

/**
 * The real words, all the way: converted, imported, exported again, screened by the worker, and their cases worked by
 * two moderators. Ends with 1 when something does not hold, and prints no word of the data.
 * `node --import @oxc-node/core/register bench/work-real-cases.ts [DATA-FOLDER]`
 */
const dataFolder = process.argv[2] ?? '../shared/data';
const report = new Report();
const tables = [
  'space',
  'person',
  'participation',
  'thread',
  'post',
  'revision',
  'reaction',
  'post_search',
  'screening',
];
const longestScreeningSeconds = 600;

type RowCounts = Record<string, number>;

async function countRows(database: Database): Promise<RowCounts> {
  const counts: RowCounts = {};
  for (const table of [...tables, 'moderation_case', 'visibility_cause', 'outbox'])
    counts[table] = (await database.one<{ count: number }>(`SELECT count(*) AS count FROM ${table}`))!.count;
  return counts;
}

const hashOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

async function writeArchive(file: string): Promise<Set<string>> {
  const rowsOf = await readSharedData(dataFolder);
  const writer = new ArchiveWriter(file);
  for (const line of convertSharedData(rowsOf)) await writer.write(line);
  await writer.close();
  report.figure('archive', `${writer.lines} lines, sha256 ${(await hashOf(file)).slice(0, 16)}…`);
  return badTexts([...rowsOf.values()].flat());
}

/** The texts that people called bad; one that was called both is left out. */
function badTexts(rows: readonly { text: string; label: boolean }[]): Set<string> {
  const good = new Set(rows.filter(({ label }) => !label).map(({ text }) => text));
  return new Set(rows.filter(({ label, text }) => label && !good.has(text)).map(({ text }) => text));
}

/** Into a database without a community, not screened: what goes in comes out, and twice is once. */
async function importAndExport(archive: string, variables: NodeJS.ProcessEnv, database: Database): Promise<void> {
  report.heading('Import and export, not screened');
  const first = await runCommand(['archive', 'import', archive, '--yes', '--json'], variables);
  const rows = await countRows(database);
  report.figure('import', `${first.seconds.toFixed(1)} s, peak ${first.peakMegabytes.toFixed(0)} MB`);
  report.figure('rows', tables.map((table) => `${table} ${rows[table]}`).join(', '));
  const exported = `${archive}.exported`;
  const out = await runCommand(['archive', 'export', exported, '--yes', '--json'], variables);
  report.figure('export', `${out.seconds.toFixed(1)} s, peak ${out.peakMegabytes.toFixed(0)} MB`);
  const hash = await hashOf(exported);
  report.holds('the export is the archive, byte for byte', hash === (await hashOf(archive)), hash);

  const second = await runCommand(['archive', 'import', archive, '--yes', '--json'], variables);
  const { added } = JSON.parse(second.output) as { added: RowCounts };
  report.figure('second import', `${second.seconds.toFixed(1)} s`);
  report.holds(
    'a second import adds nothing',
    Object.values(added).every((count) => count === 0),
    added,
  );
  report.holds('a second import changes no row count', same(rows, await countRows(database)));
  await runCommand(['archive', 'export', exported, '--yes', '--json'], variables);
  report.holds('the export after it is the same', (await hashOf(exported)) === hash);
}

/** Into a community with a worker, screened as if the posts came in now. */
async function importScreened(archive: string, variables: NodeJS.ProcessEnv, house: RealHouse): Promise<void> {
  report.heading('Import into a community, screened by its worker');
  const { database, server } = house;
  const elapsed = stopwatch();
  const imported = await runCommand(['archive', 'import', archive, '--screen', '--yes', '--json'], variables);
  report.figure('import', `${imported.seconds.toFixed(1)} s, peak ${imported.peakMegabytes.toFixed(0)} MB`);
  while (elapsed() / 1000 < longestScreeningSeconds && (await waiting(database)) > 0) await wait(250);
  const seconds = elapsed() / 1000;
  const { count } = (await database.one<{ count: number }>('SELECT count(*) AS count FROM screening'))!;
  report.figure('until the last post was screened', `${seconds.toFixed(1)} s from the start of the import`);
  report.figure('posts screened', `${count}, ${(count / (seconds - imported.seconds)).toFixed(0)}/s after the import`);
  report.figure('api and worker, peak', `${server.peakMegabytes().toFixed(0)} MB`);
  report.holds('every post is screened', (await waiting(database)) === 0, await waiting(database));
  const rows = await countRows(database);
  await runCommand(['archive', 'import', archive, '--screen', '--yes', '--json'], variables);
  await wait(2000);
  const after = await countRows(database);
  report.holds('a second import changes nothing', same({ ...rows, outbox: 0 }, { ...after, outbox: 0 }), after);
  const odd = await database.query(
    `SELECT 1 FROM outbox WHERE set_aside_at IS NOT NULL UNION ALL SELECT 1 FROM screening WHERE failure IS NOT NULL`,
  );
  report.holds('no job is set aside, no screening failed', odd.length === 0, odd.length);
  report.holds('every held post has an open case', (await heldWithoutCase(database)) === 0);
}

async function waiting(database: Database): Promise<number> {
  const row = await database.one<{ count: number }>(
    `SELECT (SELECT count(*) FROM revision WHERE screened_at IS NULL) + (SELECT count(*) FROM outbox
       WHERE job IN ('screen-revision', 'import-screening') AND done_at IS NULL AND set_aside_at IS NULL) AS count`,
  );
  return row!.count;
}

async function heldWithoutCase(database: Database): Promise<number> {
  const row = await database.one<{ count: number }>(
    `SELECT count(*) AS count FROM post WHERE visibility = 'held' AND NOT EXISTS (SELECT 1 FROM moderation_case
       WHERE subject_kind = 'post' AND subject_id = post.id AND state IN ('open', 'claimed'))`,
  );
  return row!.count;
}

/** What the rules made of the posts, beside what people called them. */
async function tellScreening(database: Database, bad: ReadonlySet<string>): Promise<void> {
  report.heading('What screening found');
  const rows = await database.query<{ source: string; outcome: string; space: string }>(
    `SELECT revision.source, screening.outcome, space.slug AS space FROM screening
     JOIN revision ON revision.id = screening.revision_id JOIN post ON post.id = screening.post_id
     JOIN space ON space.id = post.space_id WHERE phase = 'full'`,
  );
  const kinds = Map.groupBy(rows, ({ space, source }) => `${space}, ${bad.has(source) ? 'called bad' : 'not bad'}`);
  for (const [kind, of] of [...kinds].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const count = (...outcomes: string[]) => of.filter(({ outcome }) => outcomes.includes(outcome)).length;
    report.figure(kind, `${of.length}: held ${count('hold', 'refuse')}, case only ${count('case')}`);
  }
}

/** Threads that readers do not see because their opening post is held. */
async function tellThreads(database: Database): Promise<void> {
  const rows = await database.query<{ posts: number }>(
    `SELECT (SELECT count(*) FROM post WHERE thread_id = thread.id) AS posts FROM thread WHERE visibility = 'held'`,
  );
  const posts = rows.reduce((sum, row) => sum + row.posts, 0);
  report.figure('threads whose opening post is held', `${rows.length}, with ${posts} posts`);
}

async function verifyAudit(variables: NodeJS.ProcessEnv, database: Database): Promise<void> {
  report.heading('The audit log');
  for (let tries = 0; tries < 40; tries++) {
    if (!(await database.one('SELECT 1 FROM audit_entry WHERE seq IS NULL LIMIT 1'))) break;
    await wait(250);
  }
  const { output } = await runCommand(['audit', 'verify', '--json'], variables);
  const { holds, holding, waiting: left } = JSON.parse(output) as { holds: boolean; holding: number; waiting: number };
  report.holds(`audit verify: ${holding} entries hold`, holds && left === 0, { holding, left });
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-real-words-'));
  const postgres = await openEmbeddedPostgres({ dataDir: folder, log: Log.silent(), isThrowaway: true });
  const administer = new Database(postgres.connectionString, { connections: 1 });
  const opened: Database[] = [administer];
  const of = (name: string) => Object.assign(new URL(postgres.connectionString), { pathname: `/${name}` }).href;
  const variables = (name: string) => ({ DATABASE_URL: of(name), DATA_DIR: folder, LOG_LEVEL: 'error', REDIS_URL: '' });
  let house: RealHouse | undefined;
  try {
    const archive = join(folder, 'real-words.jsonl');
    report.heading('The real words');
    const bad = await writeArchive(archive);
    for (const name of ['plain', 'community']) await administer.query(`CREATE DATABASE ${name}`);
    await runCommand(['migrate', '--json'], variables('plain'));
    const plain = new Database(of('plain'));
    opened.push(plain);
    await importAndExport(archive, variables('plain'), plain);

    await foundCommunity(variables('community'), folder);
    house = await openRealHouse(variables('community'), of('community'));
    opened.push(house.database);
    await importScreened(archive, variables('community'), house);
    await tellScreening(house.database, bad);
    await tellThreads(house.database);
    const worked = { house, report, bad };
    await workSpammers(worked);
    await workFlood(worked);
    await workFalseHold(worked);
    report.holds('every held post has an open case', (await heldWithoutCase(house.database)) === 0);
    await verifyAudit(variables('community'), house.database);
    report.figure('this process, peak', `${peakOf(process.pid).toFixed(0)} MB`);
  } finally {
    await house?.server.stop();
    for (const database of opened) await database.close();
    await postgres.release();
    await rm(folder, { recursive: true, force: true });
  }
  if (report.end() > 0) process.exitCode = 1;
}

await main();
