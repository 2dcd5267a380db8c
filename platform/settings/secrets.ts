import { hkdfSync, randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.js';

/** What only this community knows. One secret; a key for each purpose comes from it. */
export class Secrets {
  constructor(
    private readonly secret: string,
    /** The embedded PostgreSQL's; it does not follow SECRET, because the server keeps it too. */
    readonly databasePassword: string,
  ) {}

  /** The 32 bytes for one purpose, such as "csrf". What is signed for one purpose says nothing about another. */
  keyFor(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, 'meridian', purpose, 32));
  }
}

/** Reads the secrets of a data folder, and generates them at its first start. Several processes may come at once. */
export async function openSecrets(settings: Pick<Settings, 'dataDir' | 'secret'>): Promise<Secrets> {
  const path = join(settings.dataDir, 'secrets.json');
  const kept = (await read(path)) ?? (await generate(settings.dataDir, path));
  return new Secrets(settings.secret ?? kept.secret, kept.databasePassword);
}

interface Kept {
  secret: string;
  databasePassword: string;
}

async function read(path: string): Promise<Kept | undefined> {
  try {
    const kept = JSON.parse(await readFile(path, 'utf8')) as Kept;
    if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600);
    return kept;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole beside its place, then linked into it: the first process wins and nobody reads half a file. */
async function generate(dataDir: string, path: string): Promise<Kept> {
  await mkdir(dataDir, { recursive: true });
  const passing = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const fresh: Kept = { secret: newSecret(), databasePassword: newSecret() };
  try {
    await writeFile(passing, `${JSON.stringify(fresh, undefined, 2)}\n`, { mode: 0o600, flag: 'wx' });
    await link(passing, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(passing, { force: true });
  }
  return (await read(path)) ?? fresh;
}

const newSecret = () => randomBytes(32).toString('base64url');
