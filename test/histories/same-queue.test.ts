import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { ClaimNextCase } from '../../moderation/cases/claim-next-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { newId, randomId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';
import { type Chance, chanceFor, timesFrom } from './chance.js';

const tries = timesFrom('QUEUE_TRIES', 1000);

let house: TestHouse;
let moderators: TestPerson[];
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-11-24T09:00:00Z' });
  moderators = [];
  for (const name of ['Kwame', 'Priya', 'Marisol', 'Owen', 'Ruth', 'Sami'])
    moderators.push(await house.people.moderator(name));
});
afterAll(() => house.close());

/** So many cases, each about a member of its own. */
async function fillQueue(count: number): Promise<void> {
  const { database, clock } = house;
  const people = Array.from({ length: count }, () => newId(clock));
  const cases = people.map(() => randomId());
  const at = clock.now();
  await database.query(
    `INSERT INTO person (id, display_name, joined_at, created_at)
     SELECT id, 'Member ' || number, $2, $2 FROM unnest($1::uuid[]) WITH ORDINALITY AS row (id, number)`,
    [people, at],
  );
  await database.query(
    `INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, state, opened_because, severity, opened_at,
       promise_at, queue_at)
     SELECT id, 'person', person_id, person_id, 'open', 'moderator', 1 + number % 5, $3, $3, $3
     FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS row (id, person_id, number)`,
    [cases, people, at],
  );
}

type Won = { by: string; caseId: string } | null;

/** Somebody works as one does: takes what comes next, or the case that all are looking at, and decides it. */
async function work(chance: Chance, person: TestPerson, looked: { id: string; version: number }): Promise<Won> {
  const viewer = await house.as(person);
  const way = chance.below(4);
  try {
    let { id, version } = looked;
    if (way === 0) {
      const next = await house.get(ClaimNextCase).claimNext(viewer, {});
      if (!next) return null;
      ({ id, version } = next);
    } else if (way === 1) ({ version } = await house.get(ClaimCase).claim(viewer, { caseId: id }));
    // Without the claim, or with a version that is not the newest: whoever is late reads who was first.
    const decided = { caseId: id, version, outcome: 'no_breach' as const };
    await house.get(DecideCase).decide(viewer, decided);
    return { by: person.id, caseId: id };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

describe('moderators who work the same queue at once', () => {
  test('never decide the same case, and never hold the same one', { timeout: 300_000 }, async () => {
    await fillQueue(tries * 3);
    const chance = chanceFor('the same queue');
    const won: Exclude<Won, null>[] = [];
    let together = 0;
    for (let number = 0; number < tries; number++) {
      const looked = await house.database.one<{ id: string; version: number }>(
        `SELECT id, version FROM moderation_case WHERE state IN ('open', 'claimed') ORDER BY severity DESC, queue_at, id LIMIT 1`,
      );
      const who = chance.shuffled(moderators).slice(0, chance.between(2, 6));
      together += who.length;
      const ended = await Promise.all(who.map((person) => work(chance, person, looked!)));
      won.push(...ended.filter((one) => one !== null));
      house.clock.advanceSeconds(1);
    }
    process.stdout.write(`${tries} tries, ${together} moderators at once, ${won.length} cases decided\n`);
    expect(new Set(won.map(({ caseId }) => caseId)).size).toBe(won.length);
    const decided = await house.database.query<{ caseId: string; count: number; people: number }>(
      `SELECT case_id AS "caseId", count(*)::int AS count, count(DISTINCT decided_by)::int AS people FROM decision GROUP BY 1`,
    );
    expect(decided).toHaveLength(won.length);
    expect(decided.filter(({ count }) => count !== 1)).toEqual([]);
    const acts = await house.database.query(
      `SELECT subject_id FROM audit_entry WHERE act = 'case.decided' GROUP BY 1 HAVING count(*) > 1`,
    );
    expect(acts).toEqual([]);
    expect(won.length).toBeGreaterThanOrEqual(tries);
  });

  test('who ask for the next case at one moment get one each', { timeout: 300_000 }, async () => {
    await house.database.query(
      `UPDATE moderation_case SET state = 'closed', claimed_by = NULL, claim_expires_at = NULL`,
    );
    await fillQueue(tries);
    const chance = chanceFor('the next case');
    const holders = new Map<string, string>();
    for (let number = 0; number < Math.ceil(tries / 10); number++) {
      const who = chance.shuffled(moderators).slice(0, chance.between(2, 6));
      const viewers = await Promise.all(who.map((person) => house.as(person)));
      const taken = await Promise.all(viewers.map((viewer) => house.get(ClaimNextCase).claimNext(viewer, {})));
      for (const [index, one] of taken.entries()) {
        expect(one?.claimedBy).toBe(who[index]!.id);
        expect(holders.get(one!.id)).toBeUndefined();
        holders.set(one!.id, who[index]!.id);
      }
    }
  });
});
