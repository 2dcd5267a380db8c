import { describe, expect, test } from 'vitest';
import { biographies } from './biography.js';
import { chanceFor, timesFrom } from './chance.js';
import { type HistoryWorld, openHistoryWorld, staySignedIn } from './history-world.js';
import { broken, brokenInDepth } from './invariants.js';
import { reasonsNotFound, reportersKnown } from './as-people-see.js';
import { tamperingNotFound } from './log-tampering.js';
import { differentResults } from './same-result.js';
import { somebodyToAsk, standingBroken } from './standing-probe.js';
import { chooseStep, take } from './steps.js';

const moments = timesFrom('HISTORY_MOMENTS', 40);

/** So far the clock moves on between two moments: mostly little, now and then past every lease, promise or sanction. */
const jumps = [1, 1, 2, 5, 12, 12, 60, 90, 1000, 4000, 90_000, 700_000, 2_700_000];

const report = `mutation ($input: FileReportInput!) { fileReport(input: $input) { report { id } } }`;

/** Somebody who never writes reports, at an instant at which nothing else happens: a trace of it would be seen. */
async function reportQuietly(world: HistoryWorld): Promise<void> {
  const { house, chance, quiet } = world;
  house.clock.advanceSeconds(0.137);
  const input = { subjectKind: 'POST', subjectId: chance.of(world.posts), guidelineNumber: chance.between(1, 3) };
  const { data } = await house.graphql(chance.of(quiet), report, { input: { ...input, words: 'Quietly.' } });
  if (data) world.reportIds.add(data.fileReport.report.id);
  house.clock.advanceSeconds(0.863);
}

/** Some people act at the same moment. */
async function moment(world: HistoryWorld): Promise<void> {
  await staySignedIn(world);
  if (world.chance.happens(0.25)) await reportQuietly(world);
  const together = Array.from({ length: world.chance.between(2, 8) }, () => chooseStep(world));
  const ended = await Promise.allSettled(together.map((one) => take(world, one)));
  const surprise = ended.find((one) => one.status === 'rejected');
  if (surprise) throw surprise.reason;
}

const screeningWaits = `SELECT revision.post_id AS id FROM visibility_cause JOIN revision ON revision.id = revision_id
  WHERE kind IN ('screening_failed', 'unscreened') AND ended_at IS NULL AND revision.state <> 'purged'
  UNION ALL SELECT id FROM revision WHERE screened_at IS NULL`;

/** Screening is back and the worker does all that waits: nothing that only it kept waiting is left. */
async function settle(world: HistoryWorld): Promise<string[]> {
  const { house } = world;
  world.screeningFails = false;
  for (let time = 0; time < 2; time++) {
    house.clock.advanceSeconds(70);
    await house.drain({ schedules: ['keep-screening', 'keep-sanctions', 'keep-cases', 'append-audit'] });
  }
  const waiting = await house.database.query<{ id: string }>(screeningWaits);
  return waiting.map(({ id }) => `9: still waits for screening: ${id}`);
}

/** Decisions that ended after somebody had been told of them, and of whose end that person was not told. */
async function notToldOfTheEnd({ house }: HistoryWorld): Promise<string[]> {
  const missing = await house.database.query<{ id: string; person: string }>(
    `SELECT told.decision_id AS id, told.person_id AS person FROM notice told JOIN decision d ON d.id = told.decision_id
     WHERE told.kind IN ('decision', 'report_outcome') AND told.cause_id = d.id AND d.state IN ('changed', 'overturned')
       AND NOT EXISTS (SELECT 1 FROM notice WHERE person_id = told.person_id AND cause_id IN (
         SELECT id FROM appeal WHERE appeal.decision_id = d.id))`,
  );
  return missing.map(({ id, person }) => `4: ${person} was told of decision ${id}, and not that it ended`);
}

/** At the last second of each sanction it holds, and with the next it is over, everywhere. */
async function endsOnTime(world: HistoryWorld, most: number): Promise<string[]> {
  const { house } = world;
  const ends = await house.database.query<{ personId: string; until: Date }>(
    `SELECT s.person_id AS "personId", s.until_at AS until FROM sanction s JOIN decision d ON d.id = decision_id
     WHERE d.state = 'in_force' AND s.kind <> 'warning' AND s.until_at > $1 ORDER BY until_at LIMIT $2`,
    [house.clock.now(), most],
  );
  const found: string[] = [];
  for (const { personId, until } of ends) {
    const person = world.people.find(({ id }) => id === personId)!;
    for (const seconds of [-1, 0]) {
      house.moveTo(new Date(until.getTime() + seconds * 1000));
      found.push(...(await standingBroken(world, person)));
    }
  }
  return found;
}

/** Long after: whatever may be purged is, and nothing else. */
async function purgedAtLast(world: HistoryWorld): Promise<string[]> {
  const { house } = world;
  house.clock.advanceSeconds(40 * 86_400);
  await house.drain({ schedules: ['keep-cases', 'purge-removed'] });
  const left = await house.database.query<{ id: string }>(
    `SELECT post_id AS id FROM visibility_cause cause JOIN post ON post.id = post_id
     WHERE effect = 'removed' AND ended_at IS NULL AND EXISTS (SELECT 1 FROM revision WHERE post_id = post.id AND state <> 'purged')
       AND NOT EXISTS (
       SELECT 1 FROM moderation_case c WHERE (c.subject_id = post.id OR (post.is_opening AND c.subject_id = post.thread_id))
         AND (c.state <> 'closed' OR c.legal_hold_since IS NOT NULL))`,
  );
  const quoted = await house.database.query<{ id: string }>(
    `SELECT screening.post_id AS id FROM screening JOIN post ON post.id = post_id
     WHERE text_purged_at IS NOT NULL AND results::text ~ 'holdword|caseword|refuseword' AND results::text ~ '"found": \\["'`,
  );
  return [
    ...left.map(({ id }) => `5: the text of ${id} is still there`),
    ...quoted.map(({ id }) => `5: a stored reason still quotes ${id}`),
  ];
}

async function expectNothing(world: HistoryWorld, found: readonly string[]): Promise<void> {
  if (found.length > 0) process.stdout.write(`${await biographies(world.house.database, found)}\n`);
  expect(found).toEqual([]);
}

async function live(world: HistoryWorld): Promise<void> {
  for (let number = 0; number < moments; number++) {
    await moment(world);
    await expectNothing(world, await (number % 8 === 0 ? brokenInDepth(world) : broken(world)));
    if (number % 4 === 0) await expectNothing(world, await standingBroken(world, await somebodyToAsk(world)));
    if (world.chance.happens(0.2)) await expectNothing(world, await endsOnTime(world, 1));
    world.house.clock.advanceSeconds(world.chance.of(jumps));
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
  test.for(Array.from({ length: timesFrom('HISTORIES', 6) }, (_, index) => index + 1))(
    'history %i',
    { timeout: 600_000 },
    (number) =>
      withHistory(`history ${number}`, async (world) => {
        await live(world);
        const { database } = world.house;
        const checks: (() => Promise<string[]>)[] = [
          () => settle(world),
          () => brokenInDepth(world),
          () => reasonsNotFound(world),
          () => notToldOfTheEnd(world),
          () => reportersKnown(world),
          () => differentResults(world),
          () => tamperingNotFound(database, world.chance, timesFrom('TAMPERINGS', 25)),
          () => endsOnTime(world, 4),
          () => purgedAtLast(world),
          () => brokenInDepth(world),
        ];
        for (const check of checks) await expectNothing(world, await check());
      }),
  );
});
