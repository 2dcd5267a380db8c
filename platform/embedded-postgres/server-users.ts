import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive, ownMark, type ProcessMark } from './living-process.js';

let openings = 0;

/** Writes down that this process uses the server; returns the path that stands for it. Call it under the lock. */
export async function enterUser(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${process.pid}-${(openings += 1)}`);
  await writeFile(path, JSON.stringify(ownMark()));
  return path;
}

/** How many others still use the server. Those that were killed are forgotten. Call it under the lock. */
export async function leaveUser(folder: string, path: string): Promise<number> {
  await rm(path, { force: true });
  const names = await readdir(folder).catch(() => []);
  const living = await Promise.all(names.map((name) => keepIfAlive(join(folder, name))));
  return living.filter(Boolean).length;
}

async function keepIfAlive(path: string): Promise<boolean> {
  try {
    if (isAlive(JSON.parse(await readFile(path, 'utf8')) as ProcessMark)) return true;
  } catch {
    // Unreadable: written by a process that was killed while it wrote.
  }
  await rm(path, { force: true });
  return false;
}
