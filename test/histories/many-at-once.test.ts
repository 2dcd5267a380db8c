import { describe, expect, test } from 'vitest';
import { biographies } from './biography.js';
import { chanceFor, timesFrom } from './chance.js';
import { type HistoryWorld, openHistoryWorld } from './history-world.js';
import { broken, brokenInDepth } from './invariants.js';
import { chooseStep, take } from './steps.js';

const moments = timesFrom('HISTORY_MOMENTS', 40);

/** So far the clock moves on between two moments: mostly little, now and then past every lease, promise or sanction. */
const jumps = [1, 1, 2, 5, 12, 12, 60, 90, 1000, 4000, 90_000, 700_000, 2_700_000];

/** Some people act at the same moment. */
async function moment(world: HistoryWorld): Promise<void> {
  const together = Array.from({ length: world.chance.between(2, 8) }, () => chooseStep(world));
  const ended = await Promise.allSettled(together.map((one) => take(world, one)));
  const surprise = ended.find((one) => one.status === 'rejected');
  if (surprise) throw surprise.reason;
  world.house.clock.advanceSeconds(world.chance.of(jumps));
}

async function expectNothing(world: HistoryWorld, found: readonly string[]): Promise<void> {
  if (found.length > 0) process.stdout.write(`${await biographies(world.house.database, found)}\n`);
  expect(found).toEqual([]);
}

async function live(world: HistoryWorld): Promise<void> {
  for (let number = 0; number < moments; number++) {
    await moment(world);
    await expectNothing(world, await (number % 8 === 0 ? brokenInDepth(world) : broken(world)));
  }
}

/** A history that fails is told by its last acts; its seed repeats what was chosen. */
async function withHistory(name: string, story: (world: HistoryWorld) => Promise<void>): Promise<void> {
  const world = await openHistoryWorld(chanceFor(name));
  try {
    await story(world);
  } catch (error) {
    process.stdout.write(`${world.told.slice(-40).join('\n')}\n`);
    throw error;
  } finally {
    await world.house.close();
  }
}

describe('whatever many people do at once, what must never break holds', () => {
  test.for(Array.from({ length: timesFrom('HISTORIES', 4) }, (_, index) => index + 1))(
    'history %i',
    { timeout: 600_000 },
    (number) =>
      withHistory(`history ${number}`, async (world) => {
        await live(world);
        await expectNothing(world, await brokenInDepth(world));
      }),
  );
});
