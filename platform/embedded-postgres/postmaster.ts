import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, realpathSync, readlinkSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { stopwatch } from '../clock/clock.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { identityOf } from './living-process.js';
import type { ServerAccount } from './server-account.js';

const biggestLogBytes = 5_000_000;

/** A server that runs on a database folder. */
export interface Postmaster {
  pid: number;
  identity: string;
  port: number;
}

export interface StartOptions {
  folder: string;
  program: string;
  account: ServerAccount;
  logFile: string;
  port: number;
  /** For tests: whatever a crash of the machine would lose does not matter. */
  isThrowaway: boolean;
}

/** The living server of a database folder, by its postmaster.pid; undefined when there is none. */
export function findPostmaster(folder: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  const identity = identityOf(pid);
  if (identity === undefined || !Number.isInteger(port) || port <= 0 || !worksIn(pid, folder)) return undefined;
  return { pid, identity, port };
}

/** A server works in its database folder; another process that got its number after a crash does not. */
function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}

/** Starts the server in a session of its own, so that neither Ctrl-C nor our death takes it along. */
export async function startPostmaster(options: StartOptions): Promise<ChildProcess> {
  const { folder, program, account, logFile } = options;
  const logBytes = (await stat(logFile).catch(() => undefined))?.size ?? 0;
  if (logBytes > biggestLogBytes) await rename(logFile, `${logFile}.1`);
  const log = await open(logFile, 'a', 0o600);
  try {
    const child = spawn(program, ['-D', folder, ...flags(options)], {
      ...account,
      cwd: folder,
      detached: true,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function flags({ port, isThrowaway }: StartOptions): string[] {
  const settings: Record<string, string> = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    // Our statements are short; compiling them costs more than it gives.
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Errors quote rows and statements: those belong to the caller, not into a log.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
  };
  if (isThrowaway) Object.assign(settings, { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' });
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Stops the server: open transactions end at once, everything committed is kept. */
export async function stopPostmaster({ pid, identity }: Postmaster): Promise<void> {
  const isGone = () => identityOf(pid) !== identity;
  for (const [signal, patienceSeconds] of [['SIGINT', 30] as const, ['SIGQUIT', 10] as const]) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    const waited = stopwatch();
    while (!isGone() && waited() < patienceSeconds * 1000) await sleep(20);
    if (isGone()) return;
  }
  throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) does not stop.`);
}

/** Whether the server answers: yes, not yet, or never with this password. */
export async function answers(connectionString: string): Promise<'yes' | 'not yet'> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return 'yes';
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new EmbeddedPostgresError(
        'The password in secrets.json is not the one that the embedded database was made with.\n' +
          'Put the secrets.json back that belongs to this data folder.',
      );
    }
    return 'not yet';
  } finally {
    await client.end().catch(() => {});
  }
}

/** The wished port if nobody has it, else one that is free. */
export async function freePort(wished: number | undefined): Promise<number> {
  if (wished !== undefined && (await canListen(wished)) !== undefined) return wished;
  const port = await canListen(0);
  if (port === undefined) throw new EmbeddedPostgresError('No port is free on 127.0.0.1.');
  return port;
}

function canListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** The end of the server's log, for an error message. */
export async function endOfLog(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-6).join('\n');
}

/** After a crash of the machine the file may name a process that is somebody else now. */
export async function removePidFile(folder: string): Promise<void> {
  await rm(join(folder, 'postmaster.pid'), { force: true });
}
