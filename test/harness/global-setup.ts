import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive, ownMark, type ProcessMark } from '../../platform/embedded-postgres/living-process.js';
import { findPostmaster, stopPostmaster } from '../../platform/embedded-postgres/postmaster.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the run's database server lives, once the first test asks for a database. */
    testServerFolder: string;
  }
}

const folderPrefix = 'meridian-test-';

/**
 * Gives the run a folder for its one database server. The server itself is started by the first test that asks for a
 * database (see test-database.ts), so that unit tests never wait for one; it is stopped here.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), folderPrefix));
  await writeFile(join(folder, 'run.json'), JSON.stringify(ownMark()));
  // As root, the server runs as somebody else, who has to come in.
  await chmod(folder, 0o711);
  project.provide('testServerFolder', folder);
  return () => remove(folder);
}

async function remove(folder: string): Promise<void> {
  const server = findPostmaster(join(folder, 'database'));
  if (server) await stopPostmaster(server);
  await rm(folder, { recursive: true, force: true });
}

/** What a killed run left behind goes when the next one begins. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(folderPrefix)) continue;
    const folder = join(tmpdir(), name);
    const mark = await readFile(join(folder, 'run.json'), 'utf8').catch(() => undefined);
    if (mark !== undefined && !isAlive(JSON.parse(mark) as ProcessMark)) await remove(folder);
  }
}
