import { randomBytes } from 'node:crypto';
import { mkdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { readServerNote } from '../../platform/embedded-postgres/server-note.js';
import type { Settings } from '../../platform/settings/settings.js';
import type { Finding } from './finding.js';

const gigabyte = 1024 ** 3;
const driftSeconds = 2;

/** Files: what members attach can be written where it belongs. */
export async function examineFiles({ filesUrl, dataDir }: Settings): Promise<Finding> {
  if (filesUrl?.startsWith('s3:')) {
    const says = `Files go to ${new URL(filesUrl).host}; nothing was written there to try it.`;
    return { about: 'files', state: 'look', says };
  }
  const folder = filesUrl === undefined ? join(dataDir, 'files') : fileURLToPath(filesUrl);
  const trial = join(folder, `.doctor-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(trial, 'Meridian', { flag: 'wx' });
    await rm(trial);
    return { about: 'files', state: 'ok', says: `${folder} can be written.` };
  } catch (error) {
    const says = `${folder} cannot be written: ${(error as Error).message}`;
    return { about: 'files', state: 'wrong', says, todo: 'Give the user that runs Meridian the right to write there.' };
  }
}

/** The clock: near the database's, and not before what has already happened. */
export async function examineClock(database: Database, clock: Clock): Promise<Finding> {
  const begun = clock.now();
  const theirs = await database.one<{ at: Date }>('SELECT clock_timestamp() AS at');
  const middle = (begun.getTime() + clock.now().getTime()) / 2;
  const apart = Math.abs((theirs?.at.getTime() ?? middle) - middle) / 1000;
  if (apart > driftSeconds) {
    const says = `This machine's clock and the database's are ${apart.toFixed(0)} s apart.`;
    return { about: 'clock', state: 'wrong', says, todo: 'Let both follow NTP: deadlines depend on it.' };
  }
  const newest = await database.one<{ at: Date | null }>('SELECT max(created_at) AS at FROM post');
  if (newest?.at && newest.at > clock.inSeconds(60)) {
    const says = `It is ${clock.now().toISOString()} here, and the newest post is from ${newest.at.toISOString()}.`;
    return { about: 'clock', state: 'wrong', says, todo: 'Set the clock; let it follow NTP.' };
  }
  return { about: 'clock', state: 'ok', says: `${clock.now().toISOString()}, the same as the database's.` };
}

/** Disks: room for what is to come, on each that holds data. */
export async function examineDisk({ dataDir }: Settings): Promise<Finding[]> {
  const { databaseFolder } = await readServerNote(dataDir);
  const seen = new Set<number>();
  const findings: Finding[] = [];
  for (const folder of [dataDir, databaseFolder]) {
    const status = folder === undefined ? undefined : await stat(folder).catch(() => undefined);
    if (folder === undefined || status === undefined || seen.has(status.dev)) continue;
    seen.add(status.dev);
    const { bavail, bsize, files, ffree } = await statfs(folder);
    const free = bavail * bsize;
    const says = `${(free / gigabyte).toFixed(1)} GB free for ${folder}.`;
    const isFull = free < gigabyte / 4 || (files > 0 && ffree < 1_000);
    if (isFull) findings.push({ about: 'disk', state: 'wrong', says, todo: 'Make room: Meridian stops writing soon.' });
    else if (free < 2 * gigabyte) findings.push({ about: 'disk', state: 'look', says, todo: 'Make room in time.' });
    else findings.push({ about: 'disk', state: 'ok', says });
  }
  return findings;
}
