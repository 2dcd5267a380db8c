import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ask } from '../../forum/access/policy.js';
import { newId, randomId } from '../../platform/ids/ids.js';
import { readHits } from '../../moderation/rulebook/rule-hits-read.store.js';
import { checkedFilter } from '../../api/moderation/queue/queue.resolver.js';
import { readKeptPosts } from '../../moderation/back-tests/read-kept-posts.store.js';
import { historyOf } from '../../moderation/cases/case-history.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let ana: StagePerson, ben: StagePerson, kwame: StagePerson, priya: StagePerson, rosa: StagePerson;
let threadId: string;
const viewer = (person: StagePerson) => stage.viewerOf(person);
const everyDay = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, untilMinute: 1440 })) };
const told = (news: string) =>
  stage.database
    .query<{ id: string }>(`SELECT person_id AS id FROM notice WHERE about ->> 'outcome' = $1 ORDER BY 1`, [news])
    .then((rows) => rows.map(({ id }) => id));

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  rosa = await stage.moderator('Rosa');
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  await stage.database.query('DELETE FROM notice');
  await stage.database.query('DELETE FROM duty_hours');
  await stage.database.query(`UPDATE standing_cause SET ended_at = $1`, [stage.clock.now()]);
  await stage.database.query(
    `UPDATE moderation_case SET state = 'closed', claimed_by = NULL, closed_at = opened_at, offered_to = NULL, offered_until = NULL`,
  );
});

async function suspend(person: StagePerson): Promise<void> {
  const postId = await stage.post(person, threadId, 'I know where you live, all of you.');
  await stage.report(ana, postId, 2);
  await stage.decide(rosa, postId, {
    outcome: 'remove',
    guidelineNumber: 2,
    reasonWords: 'A threat.',
    sanction: { kind: 'suspension', hours: 48 },
  });
}

test('emergency: a suspended moderator on duty does not keep it from the others', async () => {
  await stage.setDutyHours.set(await viewer(priya), everyDay);
  await suspend(priya);
  const postId = await stage.post(ben, threadId, 'I know where you live.');
  await stage.report(ana, postId, 2);
  await stage.database.query('UPDATE moderation_case SET severity = 5 WHERE subject_id = $1', [postId]);
  await stage.wakeDuty.run();
  const ids = await told('emergency');
  expect(ids).not.toContain(priya.id);
  expect(ids).toEqual(expect.arrayContaining([kwame.id, rosa.id]));
});

test('late: a suspended moderator on duty is not handed it', async () => {
  await stage.setDutyHours.set(await viewer(priya), everyDay);
  await suspend(priya);
  await stage.setDutyHours.set(await viewer(kwame), everyDay);
  const postId = await stage.post(ben, threadId, 'Fools.');
  await stage.report(ana, postId);
  // kwame has something on hand, so that the free one comes first
  const other = await stage.post(ben, threadId, 'More fools.');
  await stage.report(ana, other);
  stage.clock.advanceSeconds(24 * 3600 + 60);
  await stage.claimCase.claim(await viewer(kwame), { caseId: (await stage.caseOn(other)).id });
  await stage.wakeDuty.run();
  expect(await told('past_promise')).toEqual([kwame.id]);
});

test('hand-over: not to a suspended moderator', async () => {
  await suspend(priya);
  const postId = await stage.post(ben, threadId, 'Fools.');
  await stage.report(ana, postId);
  const { id: caseId } = await stage.caseOn(postId);
  await expect(
    stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: priya.id, words: 'Yours.' }),
  ).rejects.toMatchObject({ code: 'INVALID' });
});

test('hand-over, then the office ends: others are handed the case', async () => {
  const tim = await stage.moderator('Tim');
  const postId = await stage.post(ben, threadId, 'Fools.');
  await stage.report(ana, postId);
  const { id: caseId } = await stage.caseOn(postId);
  await stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: tim.id, words: 'Yours.' });
  await stage.database.query('UPDATE office SET ended_at = $2 WHERE person_id = $1', [tim.id, stage.clock.now()]);
  expect(await stage.claimNextCase.claimNext(await viewer(rosa), {})).toMatchObject({ id: caseId });
});

test('a lapsed member does not sit on the committee', async () => {
  const v = await viewer(ben);
  const lapsed = { ...v, isOnRoll: false };
  expect(ask(v, 'sitOnCommittee', { spaceId: stage.commonsId })).toBeNull();
  expect(ask(lapsed, 'sitOnCommittee', { spaceId: stage.commonsId })).not.toBeNull();
});

test('a rule page does not tell what was decided to who may hear the appeal', async () => {
  const postId = await stage.post(ben, threadId, 'Buy my lists.');
  await stage.hold(postId);
  const s = (await stage.database.one<{ id: string; revision_id: string }>(
    'SELECT id, revision_id FROM screening WHERE post_id = $1',
    [postId],
  ))!;
  await stage.database.query(
    `INSERT INTO rule_hit (rule_id, version, revision_id, post_id, space_id, screening_id, is_trial, outcome, hit_at)
     VALUES ('r', 1, $1, $2, $3, $4, false, 'hold', $5)`,
    [s.revision_id, postId, stage.commonsId, s.id, stage.clock.now()],
  );
  const made = await stage.decide(kwame, postId, { outcome: 'remove', guidelineNumber: 3 });
  stage.clock.advanceSeconds(20);
  await stage.tellAll();
  await stage.fileAppeal.file(await viewer(ben), { decisionId: made.id, words: 'It was no spam.' });
  const hits = await readHits(stage.database, await viewer(priya), {
    ruleId: 'r',
    isTrial: null,
    after: null,
    limit: 9,
  });
  expect(hits).toHaveLength(1);
  expect(await historyOf(stage.database, await viewer(priya), { personId: ben.id, caseId: randomId() })).toEqual([]);
  expect(hits[0]!.verdict).toBeNull();
});

test('a back-test gives no case to the moderator whom it is about or who reported', async () => {
  const postId = await stage.post(priya, threadId, 'Fools, all of you here.');
  await stage.report(rosa, postId);
  const { id: caseId } = await stage.caseOn(postId);
  const at = stage.clock.now();
  const backTestId = newId(stage.clock);
  await stage.database.query(
    `INSERT INTO back_test (id, rule_id, rule_version, days, from_at, until_at, asked_at, finished_at, state, results)
     VALUES ($1, 'r', 1, 1, $2, $3, $3, $3, 'done', '{}')`,
    [backTestId, stage.clock.inDays(-1), at],
  );
  await stage.database.query(
    `INSERT INTO back_test_post (back_test_id, post_id, revision_id, space_id, written_at, kind, outcome, decided, case_id, reasons)
     SELECT $1, id, visible_revision_id, space_id, $3, 'caught', 'hold', 'undecided', $4, '{}' FROM post WHERE id = $2`,
    [backTestId, postId, at, caseId],
  );
  const read = async (person: StagePerson) =>
    readKeptPosts(stage.database, await viewer(person), { backTestId, kind: 'caught', first: 9 });
  expect(await read(kwame)).toMatchObject([{ postId, caseId }]);
  expect(await read(priya)).toMatchObject([{ postId, caseId: null }]);
  expect(await read(rosa)).toMatchObject([{ postId, caseId: null }]);
});

test('hearAppeal language', async () => {
  const postId = await stage.post(ben, threadId, 'Buy my lists now.');
  await stage.report(ana, postId, 3);
  const made = await stage.decide(kwame, postId, { outcome: 'remove', guidelineNumber: 3 });
  stage.clock.advanceSeconds(20);
  const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId: made.id, words: 'It was no spam.' });
  await expect(stage.hear(priya, appeal.id, { outcome: 'upheld', language: '<b>'.repeat(5000) })).rejects.toMatchObject(
    { code: 'INVALID' },
  );
});

test('a filter with an odd language is refused by name', () => {
  for (const language of ['\0', '\ud800', '', 'x'.repeat(100_000)])
    expect(() => checkedFilter({ language })).toThrow(expect.objectContaining({ code: 'INVALID' }));
  expect(checkedFilter({ language: 'pt-BR' })).toEqual({ language: 'pt-BR' });
});
