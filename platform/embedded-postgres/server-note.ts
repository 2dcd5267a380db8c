import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';

/** What is remembered of a data folder's server from one start to the next. */
export interface ServerNote {
  /** Absolute here; relative in the file when it lies in the data folder, which may be moved. */
  databaseFolder?: string | undefined;
  /** Kept, so that whoever holds the connection string finds the server again after it was restarted. */
  port?: number | undefined;
}

/** The folder in the data folder for what processes tell each other about the server. */
export const embeddedFolder = (dataDir: string) => join(dataDir, 'embedded');

const pathOf = (dataDir: string) => join(embeddedFolder(dataDir), 'server.json');

export async function readServerNote(dataDir: string): Promise<ServerNote> {
  try {
    const note = JSON.parse(await readFile(pathOf(dataDir), 'utf8')) as ServerNote;
    return { ...note, databaseFolder: note.databaseFolder && resolve(dataDir, note.databaseFolder) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

export async function writeServerNote(dataDir: string, note: ServerNote): Promise<void> {
  const path = pathOf(dataDir);
  const inside = note.databaseFolder && relative(dataDir, note.databaseFolder);
  const databaseFolder = inside && !inside.startsWith('..') && !isAbsolute(inside) ? inside : note.databaseFolder;
  await mkdir(embeddedFolder(dataDir), { recursive: true });
  await writeFile(`${path}.new`, `${JSON.stringify({ ...note, databaseFolder }, undefined, 2)}\n`);
  await rename(`${path}.new`, path);
}
