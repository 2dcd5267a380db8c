import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { stopwatch, SystemClock } from '../clock/clock.js';
import { isAlive, ownMark, type ProcessMark } from './living-process.js';

const waitMilliseconds = 40;
const takeoverSeconds = 10;

/**
 * Runs `work` while no other process (nor another call in this one) runs work under the same lock file. The lock of a
 * process that was killed is taken over.
 */
export async function withExclusiveLock<T>(path: string, work: () => Promise<T>, patienceSeconds = 120): Promise<T> {
  const waited = stopwatch();
  while (!(await create(path))) {
    if (waited() > patienceSeconds * 1000) {
      throw new Error(
        `${path} has been held for ${patienceSeconds} s by process ${(await holderOf(path))?.pid ?? '?'}.`,
      );
    }
    if (await isAbandoned(path)) await takeOver(path);
    else await sleep(waitMilliseconds);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

/** Linked into place whole, so that nobody reads a lock without its holder. */
async function create(path: string): Promise<boolean> {
  const passing = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(passing, JSON.stringify(ownMark()));
  try {
    await link(passing, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(passing, { force: true });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const holder = await holderOf(path);
  return holder !== undefined && !isAlive(holder);
}

/**
 * Removes an abandoned lock. Two that find it at once must not both remove one, because the second would remove the
 * first's new lock: so removing has a lock of its own, and looks again when it holds that.
 */
async function takeOver(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await create(guard))) {
    const madeAt = await stat(guard).then(
      (status) => status.mtimeMs,
      () => undefined,
    );
    const isOld = madeAt !== undefined && new SystemClock().inSeconds(-takeoverSeconds).getTime() > madeAt;
    if (isOld && (await isAbandoned(guard))) await rm(guard, { force: true });
    await sleep(waitMilliseconds);
    return;
  }
  try {
    if (await isAbandoned(path)) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function holderOf(path: string): Promise<ProcessMark | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as ProcessMark;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    // A disk that was full: nobody writes half a lock otherwise.
    return { pid: 0, identity: 'unreadable' };
  }
}
