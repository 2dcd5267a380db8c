import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SetThreadSpace } from '../../forum/discussion/set-thread-space.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { EndDecisionEffects } from '../../moderation/decisions/end-decision-effects.js';
import { lockDecision } from '../../moderation/decisions/decisions.store.js';
import { sanctionOf } from '../../moderation/sanctions/sanctions.store.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

/*
 * Random histories of many people acting at once. Whatever they try, what must never break holds after each moment;
 * at the end every decision is taken back, and nothing is left of it but the record.
 */

const stepKinds = [
  ...['report', 'report', 'report', 'claim', 'next', 'release', 'decide', 'decide', 'decide', 'undo', 'second'],
  ...['appeal', 'appeal', 'hear', 'hear', 'withdrawAppeal', 'hold', 'time', 'longTime', 'keep'],
] as const;
const outcomes = ['no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock', 'breach'] as const;
const sanctions = ['warning', 'slow_down', 'mute_in_space', 'mute', 'suspension'] as const;

const step = fc.record({
  kind: fc.constantFrom(...stepKinds),
  who: fc.nat(7),
  post: fc.nat(5),
  guideline: fc.integer({ min: 1, max: 3 }),
  outcome: fc.constantFrom(...outcomes),
  hearing: fc.constantFrom('upheld' as const, 'changed' as const, 'overturned' as const),
  sanction: fc.option(fc.constantFrom(...sanctions)),
  hours: fc.constantFrom(1, 48, 168, 720),
});
type Step = (typeof step extends fc.Arbitrary<infer T> ? T : never) & object;

let stage: ModerationStage;
beforeAll(async () => {
  stage = await openModerationStage();
});
afterAll(() => stage.close());

interface World {
  people: StagePerson[];
  posts: string[];
  reportIds: Set<string>;
}

let worldNumber = 0;
async function newWorld(): Promise<World> {
  const number = ++worldNumber;
  const spaceId = await stage.space(`world-${number}`, 'open');
  const people: StagePerson[] = [];
  for (const name of ['Ana', 'Ben', 'Cho', 'Dee']) people.push(await stage.member(`${name}${number}`));
  for (const name of ['Kwame', 'Priya', 'Marisol', 'Owen']) people.push(await stage.moderator(`${name}${number}`));
  for (const person of people) await stage.comeIn(person.id, spaceId);
  const posts: string[] = [];
  for (const author of [0, 1, 4]) {
    const opened = await stage.thread(people[author]!, spaceId, `Thread of ${author}`, 'It begins.');
    posts.push(opened.postId, await stage.post(people[(author + 1) % 8]!, opened.threadId, 'And goes on.'));
  }
  return { people, posts, reportIds: new Set() };
}

async function act(world: World, one: Step): Promise<void> {
  const { database } = stage;
  const person = world.people[one.who]!;
  const postId = world.posts[one.post]!;
  const viewer = () => stage.viewerOf(person);
  const decisionTerms = {
    outcome: one.outcome,
    guidelineNumber: one.guideline,
    sanction: one.sanction && { kind: one.sanction, hours: one.hours },
  };
  const latest = async <T>(text: string) => database.one<T>(text, [postId]);
  /** On this post first, else on any: there is always something to appeal and to hear. */
  const anywhere = async <T>(text: string) => database.one<T>(text, [world.posts, postId]);
  switch (one.kind) {
    case 'report':
      world.reportIds.add((await stage.report(person, postId, one.guideline)).id);
      return;
    case 'claim': {
      const found = await stage.caseOn(postId);
      if (found) await stage.claimCase.claim(await viewer(), { caseId: found.id });
      return;
    }
    case 'next':
      await stage.claimNextCase.claimNext(await viewer(), {});
      return;
    case 'release': {
      const found = await stage.caseOn(postId);
      if (found) await stage.releaseCase.release(await viewer(), { caseId: found.id });
      return;
    }
    case 'decide':
      if (await stage.caseOn(postId)) await stage.decide(person, postId, decisionTerms);
      return;
    case 'undo': {
      const made = await latest<{ id: string }>(
        `SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE c.subject_id = $1
         ORDER BY d.decided_at DESC LIMIT 1`,
      );
      if (made) await stage.undoDecision.undo(await viewer(), { decisionId: made.id });
      return;
    }
    case 'second': {
      const pending = await latest<{ decisionId: string }>(
        `SELECT decision_id AS "decisionId" FROM sanction JOIN decision ON decision.id = decision_id
         JOIN moderation_case c ON c.id = case_id WHERE c.subject_id = $1 AND sanction.state = 'pending' LIMIT 1`,
      );
      const sanction = pending && (await sanctionOf(database, pending.decisionId));
      if (sanction)
        await stage.secondSanction.second(await viewer(), { sanctionId: sanction.id, agrees: one.hours > 48 });
      return;
    }
    case 'appeal': {
      const made = await anywhere<{ id: string; author: string; reporter: string | null }>(
        `SELECT d.id, c.subject_person_id AS author, (SELECT reporter_id FROM report WHERE case_id = c.id
           ORDER BY state = 'rejected' DESC, number LIMIT 1) AS reporter
         FROM decision d JOIN moderation_case c ON c.id = d.case_id
         WHERE c.subject_id = ANY($1::uuid[]) AND d.state = 'in_force'
           AND NOT EXISTS (SELECT 1 FROM appeal WHERE decision_id = d.id)
         ORDER BY c.subject_id <> $2, d.decided_at DESC LIMIT 1`,
      );
      if (!made) return;
      const appellant =
        one.outcome === 'breach' ? person.id : one.who % 2 === 0 ? made.author : (made.reporter ?? person.id);
      const theirs = await stage.viewerOf({ id: appellant, email: '' });
      await stage.fileAppeal.file(theirs, { decisionId: made.id, words: 'Look again.' });
      return;
    }
    case 'withdrawAppeal':
    case 'hear': {
      const appeal = await anywhere<{ id: string; appellant: string }>(
        `SELECT a.id, a.appellant_id AS appellant FROM appeal a JOIN decision d ON d.id = a.decision_id
         JOIN moderation_case c ON c.id = d.case_id
         WHERE c.subject_id = ANY($1::uuid[]) AND a.state IN ('filed', 'claimed')
         ORDER BY c.subject_id <> $2, a.filed_at LIMIT 1`,
      );
      if (!appeal) return;
      if (one.kind === 'hear') {
        const decision = one.hearing === 'changed' ? decisionTerms : undefined;
        await stage.hear(person, appeal.id, { outcome: one.hearing, decision });
      } else if (one.guideline === 1) {
        const theirs = await stage.viewerOf({ id: appeal.appellant, email: '' });
        await stage.withdrawAppeal.withdraw(theirs, { appealId: appeal.id });
      }
      return;
    }
    case 'hold':
      await stage.hold(postId, one.guideline);
      return;
    case 'time':
      stage.clock.advanceSeconds(one.hours * 7);
      await stage.tellAll();
      return;
    case 'longTime':
      stage.clock.advanceSeconds(one.hours * 1800);
      return;
    case 'keep':
      await stage.keepCases.run();
      await stage.keepSanctions.run();
  }
}

const isExpected = (error: unknown): boolean => error instanceof Refusal;

/** Each query finds what must never be; empty is good. */
const neverFound: Record<string, string> = {
  'a cause without a decision or a screening behind it': `
    SELECT id FROM visibility_cause WHERE decision_id IS NULL AND screening_id IS NULL`,
  'a cause in force of a decision that is not': `
    SELECT cause.id FROM visibility_cause cause JOIN decision d ON d.id = cause.decision_id
    WHERE cause.ended_at IS NULL AND d.state <> 'in_force'`,
  'a standing in force of a decision that is not': `
    SELECT cause.id FROM standing_cause cause JOIN decision d ON d.id = cause.decision_id
    WHERE cause.ended_at IS NULL AND d.state <> 'in_force'`,
  'a lock in force of a decision that is not': `
    SELECT decision_id FROM thread_lock JOIN decision d ON d.id = decision_id WHERE thread_lock.ended_at IS NULL AND d.state <> 'in_force'`,
  'a post that does not show what its causes make of it': `
    SELECT post.id FROM post LEFT JOIN LATERAL (
      SELECT CASE WHEN bool_or(effect = 'withdrawn') THEN 'withdrawn' WHEN bool_or(effect = 'removed') THEN 'removed'
        WHEN bool_or(effect = 'hidden') THEN 'hidden' WHEN bool_or(effect = 'held') THEN 'held' ELSE 'published' END AS shown
      FROM visibility_cause WHERE post_id = post.id AND ended_at IS NULL) AS causes ON true
    WHERE post.visibility <> causes.shown`,
  'a thread whose count is not that of its visible posts': `
    SELECT id FROM thread WHERE post_count <> (SELECT count(*) FROM post WHERE thread_id = thread.id AND visibility = 'published')`,
  'a space whose count is not that of its visible posts': `
    SELECT id FROM space WHERE post_count <> (SELECT count(*) FROM post WHERE space_id = space.id AND visibility = 'published')`,
  'a subject with two cases that are not closed': `
    SELECT subject_id AS id FROM moderation_case WHERE state <> 'closed' GROUP BY 1 HAVING count(*) > 1`,
  'a held post that is in nobody’s queue': `
    SELECT post.id FROM post WHERE visibility = 'held'
      AND NOT EXISTS (SELECT 1 FROM moderation_case c WHERE c.subject_id = post.id AND c.state IN ('open', 'claimed'))
      AND NOT EXISTS (SELECT 1 FROM visibility_cause cause JOIN decision d ON d.id = cause.decision_id
        WHERE cause.post_id = post.id AND cause.ended_at IS NULL AND d.outcome = 'edit_request')`,
  'a decision by somebody concerned': `
    SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id
    WHERE d.decided_by = c.subject_person_id OR EXISTS (
      SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = d.decided_by AND filed_at < d.decided_at)`,
  'an appeal heard by somebody with a part in it': `
    SELECT a.id FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN moderation_case c ON c.id = d.case_id
    WHERE a.state IN ('upheld', 'changed', 'overturned') AND (a.heard_by IN (d.decided_by, c.subject_person_id, a.appellant_id)
      OR EXISTS (SELECT 1 FROM report WHERE case_id = c.id AND reporter_id = a.heard_by AND filed_at < a.heard_at)
      OR EXISTS (SELECT 1 FROM case_claim WHERE case_id = c.id AND person_id = a.heard_by AND claimed_at < a.heard_at))`,
  'a sanction seconded by who decided it': `
    SELECT sanction.id FROM sanction JOIN decision d ON d.id = decision_id WHERE seconded_by = d.decided_by`,
  'a report that waits in a case which does not': `
    SELECT report.id FROM report JOIN moderation_case c ON c.id = case_id
    WHERE report.state = 'open' AND c.state NOT IN ('open', 'claimed')`,
};

async function expectSound(world: World): Promise<void> {
  for (const [what, query] of Object.entries(neverFound))
    expect([what, await stage.database.query(query)]).toEqual([what, []]);
  const kept = await stage.database.query<{ id: string }>('SELECT id FROM report WHERE id = ANY($1::uuid[])', [
    [...world.reportIds],
  ]);
  expect(kept).toHaveLength(world.reportIds.size);
}

/** Ends every decision in force, the latest first, as overturning each would. */
async function overturnEverything(): Promise<void> {
  const { clock, live, outbox, visibility, database } = stage;
  const ending = new EndDecisionEffects(
    clock,
    live,
    visibility,
    new ChangeStanding(clock, live),
    new SetThreadSpace(clock, live, outbox, visibility),
  );
  const inForce = await database.query<{ id: string }>(
    `SELECT id FROM decision WHERE state = 'in_force' ORDER BY decided_at DESC, id DESC`,
  );
  for (const { id } of inForce)
    await database.transaction(async (tx) => {
      await ending.end(tx, (await lockDecision(tx, id))!, { state: 'overturned' });
    });
}

/** Puts a world to rest: the next one shares its database, and ending decisions by hand left its cases as they were. */
async function leaveWorld(world: World): Promise<void> {
  await stage.database.transaction(async (tx) => {
    for (const postId of world.posts) await stage.visibility.endCauses(tx, { postId, where: { kinds: ['rule'] } });
    await tx.query(`UPDATE moderation_case SET state = 'closed', claimed_by = NULL, claim_expires_at = NULL`);
    await tx.query(`UPDATE report SET state = 'rejected' WHERE state = 'open'`);
  });
}

describe('random histories', () => {
  test('whatever many people do at once, what must never break holds, and taken back it is as if nothing had been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 100, maxLength: 140 }), async (steps) => {
        const world = await newWorld();
        for (let index = 0; index < steps.length; index += 3) {
          const together = steps.slice(index, index + 3).map((one) => act(world, one));
          const surprises = (await Promise.allSettled(together)).flatMap((each) =>
            each.status === 'rejected' && !isExpected(each.reason) ? [each.reason as Error] : [],
          );
          if (surprises[0]) throw surprises[0];
          stage.clock.advanceSeconds(1);
          await expectSound(world);
        }
        await overturnEverything();
        const held = await stage.database.query<{ post_id: string }>(
          'SELECT DISTINCT post_id FROM visibility_cause WHERE ended_at IS NULL',
        );
        const left = await stage.database.query(
          `SELECT id FROM visibility_cause WHERE ended_at IS NULL AND kind <> 'rule'
             UNION ALL SELECT id FROM standing_cause WHERE ended_at IS NULL
             UNION ALL SELECT decision_id FROM thread_lock WHERE ended_at IS NULL
             UNION ALL SELECT id FROM sanction WHERE state <> 'lifted'
             UNION ALL SELECT id FROM thread WHERE state <> 'open'
             UNION ALL SELECT id FROM post WHERE visibility <> 'published' AND id <> ALL ($1::uuid[])`,
          [held.map((row) => row.post_id)],
        );
        expect(left).toEqual([]);
        const holdsMade = await stage.database.query(
          `SELECT id FROM visibility_cause WHERE kind = 'rule' AND ended_at IS NOT NULL AND ended_by_decision_id IS NOT NULL`,
        );
        expect(holdsMade).toEqual([]);
        await leaveWorld(world);
      }),
      { numRuns: Number(process.env['HISTORIES'] ?? 6), endOnFailure: true },
    );
  }, 300_000);
});
