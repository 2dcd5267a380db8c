import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { mayEnter, type ServerAccount } from './server-account.js';
import { makeSystemFolder, systemFolder, type ServerBinaries } from './server-binaries.js';
import { readServerNote, writeServerNote } from './server-note.js';

/** The one role of the embedded server, and its database. */
export const serverRole = 'meridian';

interface FolderOptions {
  dataDir: string;
  account: ServerAccount;
  binaries: ServerBinaries;
  password: string;
  isThrowaway: boolean;
  say: (message: string) => void;
}

/** Finds the database folder of a data folder, and makes it when there is none. Call it under the lock. */
export async function databaseFolder(options: FolderOptions): Promise<string> {
  const { dataDir, binaries } = options;
  const note = await readServerNote(dataDir);
  const folder = note.databaseFolder ?? choosePlace(options);
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    if (note.databaseFolder !== undefined) throw new EmbeddedPostgresError(lostFolder(dataDir, folder));
    await initialise(folder, options);
  }
  const major = (await readFile(join(folder, 'PG_VERSION'), 'utf8')).trim();
  if (major !== binaries.major) throw new EmbeddedPostgresError(otherMajor(folder, major, binaries.major));
  if (note.databaseFolder === undefined) await writeServerNote(dataDir, { ...note, databaseFolder: folder });
  return folder;
}

/** In the data folder; or below /var/lib/meridian where the postgres user cannot come in. */
function choosePlace({ dataDir, account, say }: FolderOptions): string {
  const inside = join(dataDir, 'database');
  if (account.uid === undefined || mayEnter(account, dataDir)) return inside;
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const outside = join(systemFolder, hash, 'database');
  say(
    `PostgreSQL runs as the user "postgres", who cannot reach ${dataDir}. ` +
      `The database alone is kept in ${outside}; move it together with the data folder.`,
  );
  return outside;
}

/** initdb into a folder beside its place, then a rename: what was killed half-way is never taken for a database. */
async function initialise(folder: string, options: FolderOptions): Promise<void> {
  const { account, binaries, password, isThrowaway } = options;
  const passing = `${folder}.new`;
  const passwords = await mkdtemp(join(tmpdir(), 'meridian-initdb-'));
  try {
    await rm(passing, { recursive: true, force: true });
    if (folder.startsWith(`${systemFolder}/`)) await makeSystemFolder(dirname(folder));
    await mkdir(passing, { mode: 0o700 });
    const passwordFile = join(passwords, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) {
      for (const path of [passing, passwords, passwordFile]) await chown(path, account.uid, account.gid);
    }
    const words = [`--pgdata=${passing}`, `--username=${serverRole}`, `--pwfile=${passwordFile}`];
    words.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8');
    if (isThrowaway) words.push('--no-sync');
    await run(binaries.initdb, words, account);
    await rename(passing, folder);
  } finally {
    await rm(passwords, { recursive: true, force: true });
  }
}

function run(program: string, words: string[], account: ServerAccount): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      ...account,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new EmbeddedPostgresError(`The database cannot be created:\n${complaints.trim()}`));
    });
  });
}

const lostFolder = (dataDir: string, folder: string) =>
  `The database of ${dataDir} was kept in ${folder}, and is not there any more.\n` +
  `Put it back; or, to begin with an empty one, remove ${join(dataDir, 'embedded', 'server.json')}.`;

const otherMajor = (folder: string, found: string, needed: string) =>
  `${folder} was made by PostgreSQL ${found}, and this Meridian brings PostgreSQL ${needed}.\n` +
  'Make a backup with the Meridian that made it, and restore that here.';
