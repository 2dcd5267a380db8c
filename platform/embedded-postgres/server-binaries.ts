import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { mayRun, type ServerAccount } from './server-account.js';

/** Where things go that the postgres user must reach and cannot reach in the checkout. */
export const systemFolder = '/var/lib/meridian';

/** Makes a folder below it that others may walk through, whatever the umask is. */
export async function makeSystemFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  for (const folder of new Set([systemFolder, path])) await chmod(folder, 0o711);
}

export interface ServerBinaries {
  postgres: string;
  initdb: string;
  /** The major version, which the database folder must share. */
  major: string;
}

/** The server's programs from node_modules; a copy of them where the account cannot reach those. */
export async function serverBinaries(account: ServerAccount, say: (message: string) => void): Promise<ServerBinaries> {
  const { folder, version } = await packagedBinaries();
  const major = version.split('.')[0] ?? version;
  if (mayRun(account, join(folder, 'bin', 'postgres'))) return programsIn(folder, major);
  if (account.uid === undefined) {
    throw new EmbeddedPostgresError(
      `${join(folder, 'bin', 'postgres')} does not run on this system.\n` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  const copy = join(systemFolder, `postgresql-${version}`);
  if (!existsSync(copy)) {
    say(`The user "postgres" cannot reach ${folder}: its programs are copied to ${copy}.`);
    await copyReadable(folder, copy);
  }
  if (!mayRun(account, join(copy, 'bin', 'postgres'))) {
    throw new EmbeddedPostgresError(
      `The user "postgres" can run neither ${folder} nor the copy in ${copy}.\n` +
        'Start Meridian as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return programsIn(copy, major);
}

const programsIn = (folder: string, major: string): ServerBinaries => ({
  postgres: join(folder, 'bin', 'postgres'),
  initdb: join(folder, 'bin', 'initdb'),
  major,
});

async function packagedBinaries(): Promise<{ folder: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // A dependency of embedded-postgres, so it is looked up from there.
    const entry = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres'))).resolve(name);
    const packageFolder = dirname(dirname(entry));
    const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(packageFolder, 'native'), version };
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (the package ${name} is missing).\n` +
        'Run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

/** Copied beside its place and renamed, so that a killed copy is never taken for a whole one. */
async function copyReadable(from: string, to: string): Promise<void> {
  const passing = `${to}.${process.pid}`;
  await makeSystemFolder(dirname(to));
  await cp(from, passing, { recursive: true, verbatimSymlinks: true });
  await openForReading(passing);
  await rename(passing, to).catch(async (error: NodeJS.ErrnoException) => {
    await rm(passing, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
}

/** Whatever the umask was: everybody may read and run, nobody but root may write. */
async function openForReading(path: string): Promise<void> {
  const status = await lstat(path);
  if (status.isSymbolicLink()) return;
  await chmod(path, status.isDirectory() || (status.mode & 0o100) !== 0 ? 0o755 : 0o644);
  if (!status.isDirectory()) return;
  for (const name of await readdir(path)) await openForReading(join(path, name));
}
