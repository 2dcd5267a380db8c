import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClaimAppeal } from '../../moderation/appeals/claim-appeal.js';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { HearAppeal } from '../../moderation/appeals/hear-appeal.js';
import { WriteFirstView } from '../../moderation/appeals/write-first-view.js';
import { lockCase } from '../../moderation/cases/cases.store.js';
import { lockDecision } from '../../moderation/decisions/decisions.store.js';
import { EndDecisionEffects } from '../../moderation/decisions/end-decision-effects.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { TestPerson } from '../harness/house-builders.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { biographies } from './biography.js';
import { caseSteps } from './case-steps.js';
import { chanceFor, timesFrom } from './chance.js';
import { differences, dump } from './dump.js';
import { type HistoryWorld, openHistoryWorld } from './history-world.js';
import { newText, steps, take } from './steps.js';

const sequences = timesFrom('OVERTURNINGS', 200);

let world: HistoryWorld;
beforeAll(async () => {
  world = await openHistoryWorld(chanceFor('overturning everything'));
  // Some posts wait for a moderator from the beginning, because of a rule: what ended that has to come back too.
  for (const [index, threadId] of [...world.threads, ...world.threads].entries()) {
    const viewer = await world.house.as(world.members[index % world.members.length]!);
    const text = newText(world);
    const { postId } = await world.house.get(SubmitPost).submit(viewer, { threadId, text, insist: true });
    if (postId) world.posts.push(postId);
  }
  await world.house.drain();
});
afterAll(() => world.house.close());

const leftOut = ['notes', 'looks into a case', 'legal hold', 'gives a case back'];
const begins = [...caseSteps, ...steps].filter(([name]) => name === 'opens a case' || name === 'reports');
const chosen = [
  ...caseSteps.filter(([name]) => !leftOut.includes(name)),
  ...steps.filter(([name]) => name === 'reports'),
].flatMap(([name, often, step]) =>
  Array.from({ length: name === 'decides' ? 3 * often : often }, () => ({ name, step })),
);

/** Decisions, sanctions, expiries and appeals, some at one moment; nobody writes or edits anything. */
async function sequence(): Promise<void> {
  const { chance, house } = world;
  for (let number = 0; number < 4; number++) {
    const [name, , step] = chance.of(begins);
    await take(world, { name, step, person: chance.of(world.people) });
  }
  for (let number = 0; number < chance.between(4, 8); number++) {
    const together = Array.from({ length: chance.between(1, 3) }, () => ({
      ...chance.of(chosen),
      person: chance.of(world.people),
    }));
    const ended = await Promise.allSettled(together.map((one) => take(world, one)));
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
    house.clock.advanceSeconds(chance.of([1, 5, 11, 60, 4000, 200_000]));
    if (chance.happens(0.3)) await house.drain({ schedules: ['keep-sanctions', 'keep-cases'] });
  }
}

const inForce = async (): Promise<{ id: string; caseId: string; author: string }[]> =>
  world.house.database.query(
    `SELECT d.id, case_id AS "caseId", c.subject_person_id AS author FROM decision d JOIN moderation_case c ON c.id = case_id
     WHERE d.state = 'in_force' ORDER BY d.decided_at DESC, d.id`,
  );

/** By an appeal, as people do it; whether that was possible. */
async function overturnByAppeal(decisionId: string, author: string): Promise<boolean> {
  const { house } = world;
  try {
    const appellant = await house.as({ id: author } as TestPerson);
    const { id: appealId } = await house.get(FileAppeal).file(appellant, { decisionId, words: 'Please look again.' });
    const hearer = await house.as(world.hearers[0]!);
    await house.get(ClaimAppeal).claim(hearer, { appealId });
    await house.get(WriteFirstView).write(hearer, { appealId, words: 'My own view of it is this.' });
    await house.get(HearAppeal).hear(hearer, { appealId, outcome: 'overturned', words: 'It was wrong.' });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** In any order, until nothing is in force; what an appeal releases is a decision too. */
async function overturnEverything(): Promise<void> {
  const { house, chance } = world;
  for (let left = await inForce(); left.length > 0; left = await inForce()) {
    for (const { id, caseId, author } of chance.shuffled(left)) {
      if (chance.happens(0.4) && (await overturnByAppeal(id, author))) continue;
      await house.database.transaction(async (tx) => {
        await lockCase(tx, caseId);
        const decision = (await lockDecision(tx, id))!;
        if (decision.state === 'in_force')
          await house.get(EndDecisionEffects).end(tx, decision, { state: 'overturned' });
      });
    }
  }
}

/**
 * Posts that a decision has asked their authors to rewrite since then, and those that were held before, with their
 * threads and spaces: the former have lost their place, the latter were given one for a while.
 */
async function moved(since: Date): Promise<Set<string>> {
  const rows = await world.house.database.query<{ ids: string[] }>(
    `SELECT ARRAY[post.id, post.thread_id, post.space_id] || ARRAY(
         SELECT to_space_id FROM thread_move WHERE thread_id = post.thread_id AND began_at >= $1) AS ids FROM post
     WHERE visibility = 'held' OR id IN (SELECT post_id FROM visibility_cause cause JOIN decision d ON d.id = cause.decision_id
       WHERE cause.effect = 'held' AND d.decided_at >= $1)`,
    [since],
  );
  return new Set(rows.flatMap(({ ids }) => ids));
}

/** The next sequence begins with an empty queue, but for what a rule held: that waits for a moderator. */
async function clearQueue(): Promise<void> {
  const { database } = world.house;
  await database.query(`UPDATE moderation_case SET state = 'closed', claimed_by = NULL, claim_expires_at = NULL`);
  await database.query(
    `UPDATE moderation_case SET state = 'open', closed_at = NULL, decided_at = NULL WHERE number IN (
       SELECT max(number) FROM moderation_case JOIN post ON post.id = subject_id WHERE post.visibility = 'held' GROUP BY post.id)`,
  );
  await database.query(`UPDATE report SET state = 'rejected' WHERE state = 'open'`);
  await database.query(`UPDATE appeal SET state = 'withdrawn' WHERE state IN ('filed', 'claimed')`);
}

describe('overturning everything', () => {
  test('leaves all as if nothing had been done, but for the record', { timeout: 900_000 }, async () => {
    const { house } = world;
    let decided = 0;
    let before = await dump(house.database);
    for (let number = 1; number <= sequences; number++) {
      const since = house.clock.now();
      await sequence();
      decided += (await inForce()).length;
      await overturnEverything();
      await house.drain();
      const after = await dump(house.database);
      const left = differences(before, after, await moved(since));
      if (left.length > 0) process.stdout.write(`sequence ${number}\n${await biographies(house.database, left)}\n`);
      expect(left).toEqual([]);
      // Clearing the queue changes the record alone.
      await clearQueue();
      before = after;
    }
    const expelled = await house.database.query(`SELECT 1 FROM expulsion WHERE state = 'accepted'`);
    process.stdout.write(
      `${sequences} sequences, ${decided} decisions in force at their ends, ${expelled.length} expulsions\n`,
    );
    expect(decided).toBeGreaterThan(sequences);
  });
});
