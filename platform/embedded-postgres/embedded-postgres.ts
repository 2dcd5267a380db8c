import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { stopwatch } from '../clock/clock.js';
import type { Log } from '../log/log.js';
import { openSecrets } from '../settings/secrets.js';
import { databaseFolder, serverRole } from './database-folder.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { withExclusiveLock } from './exclusive-lock.js';
import * as postmasters from './postmaster.js';
import { serverAccount } from './server-account.js';
import { serverBinaries } from './server-binaries.js';
import { embeddedFolder, readServerNote, writeServerNote } from './server-note.js';
import { enterUser, leaveUser } from './server-users.js';

const startPatienceSeconds = 60;
const watchSeconds = 2;

export interface EmbeddedPostgres {
  connectionString: string;
  /** Leaves the server, and stops it when nobody else uses it. Safe to call twice. */
  release(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  dataDir: string;
  log: Log;
  /** For tests: fast, and lost when the machine crashes. */
  isThrowaway?: boolean;
}

/**
 * The PostgreSQL of a data folder: finds its live server, or starts it, or makes it first. Any number of processes may
 * come and go at once; the last to leave stops it. While it is held, a server that dies is started again in its place.
 */
export async function openEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const isNew = mkdirSync(options.dataDir, { recursive: true, mode: 0o711 }) !== undefined;
  // The server may run as somebody else, who has to walk through; what is secret has modes of its own.
  if (isNew) chmodSync(options.dataDir, 0o711);
  const dataDir = realpathSync(options.dataDir);
  const place = embeddedFolder(dataDir);
  mkdirSync(place, { recursive: true });
  const lock = join(place, 'lock');
  const users = join(place, 'users');
  const server = new EmbeddedServer({ ...options, dataDir });

  const { user, running } = await withExclusiveLock(lock, async () => {
    const entered = await enterUser(users);
    try {
      return { user: entered, running: await server.ensureRunning() };
    } catch (error) {
      await leaveUser(users, entered);
      throw error;
    }
  });

  const revive = () => withExclusiveLock(lock, () => server.revive());
  const stopWatching = watch(async () => (server.isRunning() ? undefined : revive()), options.log);
  let released: Promise<void> | undefined;
  return {
    connectionString: running,
    release: () =>
      (released ??= (async () => {
        await stopWatching();
        await withExclusiveLock(lock, async () => {
          if ((await leaveUser(users, user)) === 0) await server.stop();
        });
      })()),
  };
}

/** One data folder's server, as one process sees it. Its methods are called under the lock. */
class EmbeddedServer {
  private folder = '';
  private port = 0;
  private hasSaidWhere = false;

  constructor(private readonly options: EmbeddedPostgresOptions) {}

  /** Returns the connection string of a server that answers. */
  async ensureRunning(): Promise<string> {
    const { dataDir, log, isThrowaway = false } = this.options;
    const say = (message: string) => (this.hasSaidWhere ? undefined : log.info(message));
    const { databasePassword: password } = await openSecrets({ dataDir, secret: undefined });
    const account = serverAccount(say);
    const binaries = await serverBinaries(account, say);
    this.folder = await databaseFolder({ dataDir, account, binaries, password, isThrowaway, say });
    this.hasSaidWhere = true;

    const logFile = join(embeddedFolder(dataDir), 'postgresql.log');
    const waited = stopwatch();
    let child: ChildProcess | undefined;
    let failures = 0;
    while (waited() < startPatienceSeconds * 1000) {
      const running = postmasters.findPostmaster(this.folder);
      if (running) {
        const connect = (name: string) => connectionString(running.port, password, name);
        if ((await postmasters.answers(connect('postgres'))) === 'yes') {
          await this.keepPort(running.port);
          await createDatabase(connect('postgres'));
          return connect(serverRole);
        }
      } else if (child === undefined || child.exitCode !== null || child.signalCode !== null) {
        // Ended at once: after a killed server its children still go, for some seconds. Its file is touched last.
        if (child !== undefined && (failures += 1) === 10) await postmasters.removePidFile(this.folder);
        if (failures > 20) break;
        if (child !== undefined) await sleep(500);
        const port = await postmasters.freePort((await readServerNote(dataDir)).port);
        const start = { folder: this.folder, program: binaries.postgres, account, logFile, port, isThrowaway };
        child = await postmasters.startPostmaster(start);
      }
      await sleep(20);
    }
    throw new EmbeddedPostgresError(
      `The embedded PostgreSQL does not start. The end of ${logFile}:\n${await postmasters.endOfLog(logFile)}`,
    );
  }

  isRunning(): boolean {
    return postmasters.findPostmaster(this.folder) !== undefined;
  }

  /** Starts the server again if it has died. */
  async revive(): Promise<void> {
    if (this.isRunning()) return;
    const port = this.port;
    this.options.log.warn('The embedded PostgreSQL has ended; starting it again.');
    await this.ensureRunning();
    if (this.port === port) this.options.log.info('The embedded PostgreSQL runs again.');
    else this.options.log.error('The embedded PostgreSQL had to take another port: restart Meridian.');
  }

  async stop(): Promise<void> {
    const running = postmasters.findPostmaster(this.folder);
    if (running) await postmasters.stopPostmaster(running);
  }

  private async keepPort(port: number): Promise<void> {
    this.port = port;
    const note = await readServerNote(this.options.dataDir);
    if (note.port !== port) await writeServerNote(this.options.dataDir, { ...note, port });
  }
}

function connectionString(port: number, password: string, database: string): string {
  return `postgresql://${serverRole}:${password}@127.0.0.1:${port}/${database}`;
}

async function createDatabase(connection: string): Promise<void> {
  const client = new pg.Client({ connectionString: connection });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [serverRole]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${serverRole}`);
  } finally {
    await client.end();
  }
}

/** Looks after the server every few seconds, without keeping the process alive. Returns what ends it. */
function watch(look: () => Promise<void>, log: Log): () => Promise<void> {
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking
      .then(look)
      .catch((error: unknown) => log.error('The embedded PostgreSQL cannot be revived.', error));
  }, watchSeconds * 1000);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
