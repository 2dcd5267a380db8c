import { afterAll, beforeAll, expect, test } from 'vitest';
import { AdviseReporters } from '../../worker/advise-reporters.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let job: AdviseReporters;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let threadId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  job = new AdviseReporters(stage.database, stage.clock, stage.notices, stage.mailTable);
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  ({ threadId } = await stage.thread(ben, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());

async function rejected(times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    stage.clock.advanceSeconds(600);
    const postId = await stage.post(ben, threadId, `They come in May, says letter ${round}.`);
    await stage.report(ana, postId);
    await stage.decide(kwame, postId, { outcome: 'no_breach' });
  }
}

const advice = async () => (await stage.toldKinds(ana)).filter((kind) => kind === 'reporting_advice').length;
const weightOf = async () => {
  const postId = await stage.post(ben, threadId, 'And this one?');
  await stage.report(ana, postId);
  return (await stage.caseOn(postId)).reportWeight;
};

test('reports that are nearly always rejected weigh less, and in the end their author is told, once in ninety days', async () => {
  expect(await weightOf()).toBeCloseTo(1);
  await rejected(5);
  // Two sevenths by the whole record, and half of that for what it was lately.
  expect(await weightOf()).toBeCloseTo(1 / 7);
  expect(await job.run()).toBe(0);
  await rejected(5);
  expect(await job.run()).toBe(1);
  expect(await job.run()).toBe(0);
  expect(await advice()).toBe(1);
  const mail = await stage.database.query<{ personId: string }>(
    `SELECT person_id AS "personId" FROM mail WHERE kind = 'reporting_advice'`,
  );
  expect(mail).toEqual([{ personId: ana.id }]);
  stage.clock.advanceSeconds(80 * 86_400);
  await rejected(10);
  expect(await job.run()).toBe(0);
  stage.clock.advanceSeconds(11 * 86_400);
  expect(await job.run()).toBe(1);
});

test('two workers at once tell once', async () => {
  stage.clock.advanceSeconds(91 * 86_400);
  await rejected(10);
  const before = await advice();
  const told = await Promise.all([job.run(), job.run(), job.run()]);
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await advice()).toBe(before + 1);
});
