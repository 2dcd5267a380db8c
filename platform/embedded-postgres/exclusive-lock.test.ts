import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withExclusiveLock } from './exclusive-lock.js';
import { identityOf, isAlive, ownMark } from './living-process.js';

describe('an exclusive lock', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'meridian-lock-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Twelve at once; returns the most that were inside together. */
  async function crowd(path: string): Promise<number> {
    let [inside, most] = [0, 0];
    const enter = () =>
      withExclusiveLock(path, async () => {
        most = Math.max(most, (inside += 1));
        await sleep(3);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 12 }, enter));
    return most;
  }

  it('lets one in at a time and leaves nothing behind', async () => {
    expect(await crowd(join(folder, 'lock'))).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is taken over from a process that is gone, by one only', async () => {
    for (let round = 0; round < 5; round += 1) {
      const gone = { pid: process.pid, identity: 'an earlier process with this number' };
      await writeFile(join(folder, 'lock'), JSON.stringify(gone));
      expect(await crowd(join(folder, 'lock'))).toBe(1);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('is given back when the work throws', async () => {
    const fails = withExclusiveLock(join(folder, 'lock'), () => Promise.reject(new Error('no')));
    await expect(fails).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  });

  it('names who holds it when patience ends', async () => {
    await writeFile(join(folder, 'held'), JSON.stringify(ownMark()));
    const waits = withExclusiveLock(join(folder, 'held'), async () => {}, 0.1);
    await expect(waits).rejects.toThrow(`by process ${process.pid}`);
  });
});

describe('a process', () => {
  it('is known by its number and its start', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
    const mark = { pid: child.pid!, identity: identityOf(child.pid!)! };
    expect(isAlive(mark)).toBe(true);
    expect(isAlive({ ...mark, identity: `${mark.identity}0` })).toBe(false);
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    expect(isAlive(mark)).toBe(false);
    expect(identityOf(-1)).toBeUndefined();
  });
});
