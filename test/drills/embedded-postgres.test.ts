import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
// The launcher's own builder: the processes that are killed here run what it builds.
import { buildServer } from '../../cli/build/build-server.mjs';
import { openEmbeddedPostgres } from '../../platform/embedded-postgres/embedded-postgres.js';
import { serverAccount } from '../../platform/embedded-postgres/server-account.js';
import { Log } from '../../platform/log/log.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';

const built = (path: string) => JSON.stringify(join(checkoutRoot, 'build', 'server', 'platform', path));

/** A process that holds the server until it is told to leave, or is killed. */
const holderScript = `
  const { openEmbeddedPostgres } = await import(${built('embedded-postgres/embedded-postgres.js')});
  const { Log } = await import(${built('log/log.js')});
  const held = await openEmbeddedPostgres({ dataDir: process.env.HELD, log: Log.silent(), isThrowaway: true });
  console.log(held.connectionString);
  process.stdin.once('data', async () => { await held.release(); process.exit(0); });
`;

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataDir: string;
  let run = 0;
  const holders: Holder[] = [];

  beforeAll(async () => {
    await buildServer({ root: checkoutRoot, say: () => {} });
    folder = await mkdtemp(join(tmpdir(), 'meridian-drill-'));
    // As root, the server runs as somebody else, who has to come in.
    await chmod(folder, 0o711);
  });

  beforeEach(() => {
    dataDir = join(folder, `data-${(run += 1)}`);
  });

  afterAll(async () => {
    for (const holder of holders) holder.kill();
    for (let made = 1; made <= run; made += 1) await stopWhatIsLeft(join(folder, `data-${made}`));
    await rm(folder, { recursive: true, force: true });
  });

  async function hold(): Promise<Holder> {
    const holder = await Holder.start(dataDir);
    holders.push(holder);
    return holder;
  }

  const open = () => openEmbeddedPostgres({ dataDir, log: Log.silent(), isThrowaway: true });

  it('is made, keeps what was written, and is stopped by the last to leave', async () => {
    const first = await open();
    await remember(first.connectionString, 'a post');
    const [settings] = await ask(
      first.connectionString,
      `SELECT datcollate, pg_encoding_to_char(encoding) AS encoding
      FROM pg_database WHERE datname = current_database()`,
    );
    expect(settings).toEqual({ datcollate: 'C.UTF-8', encoding: 'UTF8' });
    await first.release();
    expect(postmasterOf(dataDir)).toBeUndefined();

    const second = await open();
    expect(await remembered(second.connectionString)).toEqual(['a post']);
    expect(second.connectionString).toBe(first.connectionString);
    await second.release();
    await second.release();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('is found by a second process, and stays when the one that started it leaves first', async () => {
    const [starter, second] = [await hold(), await hold()];
    expect(second.connectionString).toBe(starter.connectionString);
    await starter.leave();
    expect(await isAnswering(second.connectionString)).toBe(true);
    await second.leave();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('stays when the second process leaves first', async () => {
    const [starter, second] = [await hold(), await hold()];
    await second.leave();
    expect(await isAnswering(starter.connectionString)).toBe(true);
    await starter.leave();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('is made once when four processes come at the same moment', async () => {
    const all = await Promise.all([hold(), hold(), hold(), hold()]);
    expect(new Set(all.map((holder) => holder.connectionString)).size).toBe(1);
    await Promise.all(all.map((holder) => holder.leave()));
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('outlives the kill of its starter, and is stopped by the next that leaves', async () => {
    const starter = await hold();
    await remember(starter.connectionString, 'kept');
    const before = postmasterOf(dataDir);
    starter.kill();
    const next = await open();
    expect(postmasterOf(dataDir)).toBe(before);
    expect(await remembered(next.connectionString)).toEqual(['kept']);
    await next.release();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('starts again at once after it was killed itself, with its starter', async () => {
    const starter = await hold();
    await remember(starter.connectionString, 'kept');
    starter.kill();
    process.kill(postmasterOf(dataDir)!, 'SIGKILL');
    const next = await open();
    expect(await remembered(next.connectionString)).toEqual(['kept']);
    await next.release();
  });

  it('is revived at the same address while somebody holds it', async () => {
    const held = await open();
    await remember(held.connectionString, 'kept');
    process.kill(postmasterOf(dataDir)!, 'SIGKILL');
    await expect.poll(() => isAnswering(held.connectionString), { timeout: 30_000, interval: 200 }).toBe(true);
    expect(await remembered(held.connectionString)).toEqual(['kept']);
    await held.release();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it('is not kept from starting by the number of a dead server that is somebody else now', async () => {
    await (await open()).release();
    const database = join(dataDir, 'database');
    const other = spawn('sleep', ['60'], { ...serverAccount(() => {}), cwd: '/', stdio: 'ignore' });
    try {
      await writeFile(join(database, 'postmaster.pid'), `${other.pid}\n${database}\n1\n5432\n\n127.0.0.1\n\nready\n`);
      const next = await open();
      expect(await isAnswering(next.connectionString)).toBe(true);
      await next.release();
    } finally {
      other.kill();
    }
  });

  it('is not kept from starting by a database or a lock that was left half-made', async () => {
    await mkdir(join(dataDir, 'database.new'), { recursive: true });
    await chmod(dataDir, 0o711);
    await writeFile(join(dataDir, 'database.new', 'PG_VERSION'), '18\n');
    await mkdir(join(dataDir, 'embedded', 'users'), { recursive: true });
    await writeFile(join(dataDir, 'embedded', 'lock'), JSON.stringify({ pid: 999_999_999, identity: 'gone' }));
    await writeFile(join(dataDir, 'embedded', 'users', '1-1'), '');
    const held = await open();
    await held.release();
    expect(postmasterOf(dataDir)).toBeUndefined();
  });

  it.runIf(process.getuid?.() === 0)(
    'keeps the database alone elsewhere when its user cannot reach the data',
    async () => {
      const said: string[] = [];
      const log = new Log({ destination: { write: (line) => void said.push(line) } });
      const closed = join(folder, 'closed');
      await mkdir(closed, { mode: 0o700 });
      const openClosed = (to: Log) =>
        openEmbeddedPostgres({ dataDir: join(closed, 'data'), log: to, isThrowaway: true });
      const held = await openClosed(log);
      const note = await readFile(join(closed, 'data', 'embedded', 'server.json'), 'utf8');
      const { databaseFolder } = JSON.parse(note) as { databaseFolder: string };
      try {
        expect(databaseFolder).toMatch(/^\/var\/lib\/meridian\/[0-9a-f]{16}\/database$/);
        expect(said.join('')).toContain(databaseFolder);
        await remember(held.connectionString, 'kept');
        await held.release();
        // Opened to all later on, the data folder still knows where its database is.
        await chmod(closed, 0o755);
        const again = await openClosed(Log.silent());
        expect(await remembered(again.connectionString)).toEqual(['kept']);
        await again.release();
      } finally {
        await held.release();
        await rm(dirname(databaseFolder), { recursive: true, force: true });
      }
      await expect(openClosed(Log.silent())).rejects.toThrow(/is not there any more/);
    },
  );
});

class Holder {
  private constructor(
    private readonly child: ChildProcess,
    readonly connectionString: string,
  ) {}

  static async start(dataDir: string): Promise<Holder> {
    const child = spawn(process.execPath, ['--input-type=module', '-e', holderScript], {
      env: { ...process.env, HELD: dataDir },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).once('line', resolve);
      child.once('exit', () => reject(new Error('The holder ended.')));
    });
    return new Holder(child, line);
  }

  async leave(): Promise<void> {
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin?.write('leave\n');
    await gone;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}

function postmasterOf(dataDir: string): number | undefined {
  const file = join(dataDir, 'database', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

async function stopWhatIsLeft(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir);
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGQUIT');
    await sleep(300);
  } catch {
    // It is gone already.
  }
}

async function ask(connectionString: string, text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text, values)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function remember(connectionString: string, words: string): Promise<void> {
  await ask(connectionString, 'CREATE TABLE kept (words text)');
  // Throwaway servers commit late; a killed server must have this on disk.
  await ask(connectionString, 'INSERT INTO kept VALUES ($1)', [words]);
  await ask(connectionString, 'CHECKPOINT');
}

const remembered = async (connectionString: string) =>
  (await ask(connectionString, 'SELECT words FROM kept')).map((row) => row['words']);

const isAnswering = (connectionString: string) =>
  ask(connectionString, 'SELECT 1').then(
    () => true,
    () => false,
  );
