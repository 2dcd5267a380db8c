import { afterAll, beforeAll, expect, test } from 'vitest';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { parseRule } from '../../moderation/rules/parse-rule.js';
import { RunningTriage } from '../../moderation/triage/running-triage.js';
import { ScoreCases } from '../../moderation/triage/score-cases.js';
import { SeeTriage } from '../../moderation/triage/see-triage.js';
import { SwitchTriage } from '../../moderation/triage/switch-triage.js';
import { LEAST_DECISIONS, TrainTriage } from '../../moderation/triage/train-triage.js';
import { randomId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben]: StagePerson[] = [];
let kwame: StagePerson;
let partly: StagePerson;
let threadId: string;
let triage: { train: TrainTriage; score: ScoreCases; switch: SwitchTriage; see: SeeTriage };

const good = ['The meeting on', 'I would write to the council about', 'Thank you for the minutes on', 'We disagree on'];
const bad = ['Buy cheap pills for', 'Subscribe to my channel on', 'Win free money with', 'Click here now for'];
const topics = 'trams gardens schools rent water parks housing transport energy libraries'.split(' ');

beforeAll(async () => {
  stage = await openModerationStage();
  const { database, clock, live } = stage;
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  partly = await stage.moderator('Priya', { spaceId: stage.commonsId });
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
  const running = new RunningTriage(database, clock, Log.silent());
  triage = {
    train: new TrainTriage(database, clock, running, Log.silent()),
    score: new ScoreCases(database, running, live),
    switch: new SwitchTriage(database, new RecordAct(clock), running),
    see: new SeeTriage(database, running),
  };
});
afterAll(() => stage.close());

/** A post that a moderator has decided on. */
async function decided(text: string, outcome: 'no_breach' | 'remove'): Promise<void> {
  const postId = await stage.post(ben!, threadId, text);
  await stage.database.query(
    `WITH one AS (
       INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, state, opened_because, promise_at,
         queue_at, opened_at, closed_at) VALUES ($1, 'post', $2, $3, 'closed', 'report', $4, $4, $4, $4))
     INSERT INTO decision (id, case_id, outcome, reason_key, decided_by, decided_at, state, tell_after, subject_revision_id)
     SELECT $5, $1, $6, 'plain', $7, $4, 'in_force', $4, latest_revision_id FROM post WHERE id = $2`,
    [randomId(), postId, ben!.id, stage.clock.now(), randomId(), outcome, kwame.id],
  );
  stage.clock.advanceSeconds(60);
}

const waiting = async (text: string) => {
  const postId = await stage.post(ben!, threadId, text);
  await stage.report(ana!, postId);
  return postId;
};

test('with few decisions there is no model, and nothing is scored', async () => {
  expect(await triage.train.train()).toBeNull();
  expect(await triage.score.score()).toBe(0);
});

test('enough decisions make a model, and the same decisions make no second one', async () => {
  for (const [at, words] of [...good, ...bad].entries())
    for (const topic of topics)
      for (const end of ['today', 'again', 'please'])
        await decided(`${words} ${topic} ${end}`, at < good.length ? 'no_breach' : 'remove');
  expect(await triage.train.train()).toBe(1);
  stage.clock.advanceSeconds(86_400);
  expect(await triage.train.train()).toBeNull();
  const seen = await triage.see.see(await stage.viewerOf(kwame));
  expect(seen).toMatchObject({ isOn: true, maySwitch: true, leastDecisions: LEAST_DECISIONS });
  expect(seen.versions).toMatchObject([{ version: 1, state: 'in_use', examples: 240, bad: 120 }]);
}, 120_000);

test('a case that waits is moved forward by its score, once, and its version stays', async () => {
  const harmless = await waiting('Thank you for the minutes on bicycles');
  const spam = await waiting('Win free money with bicycles');
  const before = await stage.caseOn(spam);
  expect(await triage.score.score()).toBe(2);
  expect(await triage.score.score()).toBe(0);
  const [one, other] = [await stage.caseOn(harmless), await stage.caseOn(spam)];
  expect(other.triageScore!).toBeGreaterThan(one.triageScore!);
  expect(other.queueAt.getTime()).toBeLessThan(before.queueAt.getTime());
  expect(other.version).toBe(before.version);
  const because = (await triage.see.ofCase(other.id))!.because.flatMap((weighed) =>
    'words' in weighed ? [weighed.words] : [],
  );
  expect(because.length).toBeGreaterThan(0);
  for (const words of because) expect('Win free money with bicycles').toContain(words);
});

test('switched off, by who may and with a reason in the log, it scores nothing and takes its scores back', async () => {
  const off = { isOn: false, why: 'We want to compare' };
  await expect(triage.switch.switch(await stage.viewerOf(ana!), off)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(triage.switch.switch(await stage.viewerOf(partly), off)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await triage.switch.switch(await stage.viewerOf(kwame), off);
  expect(await stage.database.query(`SELECT office FROM audit_entry WHERE act = 'triage.switched'`)).toHaveLength(1);
  const late = await waiting('Subscribe to my channel on bicycles');
  expect(await triage.see.ofCase((await stage.caseOn(late)).id)).toBeUndefined();
  expect(await triage.score.score()).toBe(2);
  expect(await triage.score.score()).toBe(0);
  expect((await stage.caseOn(late)).triageScore).toBeNull();
  await triage.switch.switch(await stage.viewerOf(kwame), { isOn: true, why: 'Compared' });
  expect(await triage.score.score()).toBe(3);
});

test('a rule may open a case for a score alone, and not hold', () => {
  const score = { fact: 'triage.score', atLeast: 0.9 };
  const rule = (when: unknown, action: string) => parseRule({ id: 'likely', guideline: 1, when, actions: [action] });
  const problem = { ok: false, errors: [{ code: 'TRIAGE_ALONE' }] };
  expect(rule(score, 'case').ok).toBe(true);
  expect(rule(score, 'hold')).toMatchObject(problem);
  expect(rule({ any: [score, { fact: 'links.count', atLeast: 1 }] }, 'hold')).toMatchObject(problem);
  expect(rule({ all: [score, { none: [{ fact: 'links.count', atLeast: 1 }] }] }, 'hold')).toMatchObject(problem);
  expect(rule({ all: [score, { fact: 'links.count', atLeast: 1 }] }, 'hold').ok).toBe(true);
});
