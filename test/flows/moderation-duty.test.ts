import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { onDutyAt, rotaAt } from '../../moderation/duty/duty.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben]: StagePerson[] = [];
let kwame: StagePerson;
let priya: StagePerson;
let rosa: StagePerson;
let threadId: string;

// A Tuesday, nine in the morning in London, half past two in the afternoon in India.
beforeAll(async () => {
  stage = await openModerationStage('2026-11-24T09:00:00Z');
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  rosa = await stage.moderator('Rosa');
  await stage.database.query(`UPDATE person SET time_zone = 'Asia/Kolkata' WHERE id = $1`, [priya.id]);
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.database.query('DELETE FROM notice');
  await stage.database.query('DELETE FROM duty_hours');
  await stage.database.query('UPDATE standing_cause SET ended_at = $1', [stage.clock.now()]);
  await stage.database.query(`UPDATE moderation_case SET state = 'closed', claimed_by = NULL, closed_at = opened_at`);
});

const viewer = (person: StagePerson) => stage.viewerOf(person);
const onDuty = async (at = stage.clock.now()) => (await onDutyAt(stage.database, at)).map(({ name }) => name);
const told = (news: string) =>
  stage.database
    .query<{ id: string }>(`SELECT person_id AS id FROM notice WHERE about ->> 'outcome' = $1 ORDER BY 1`, [news])
    .then((rows) => rows.map(({ id }) => id));
const everyDay = (fromMinute: number, untilMinute: number) => ({
  hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute, untilMinute })),
});

test('hours are by the clock of whoever set them, over midnight and over the end of the week', async () => {
  await stage.setDutyHours.set(await viewer(kwame), { hours: [{ weekday: 2, fromMinute: 540, untilMinute: 600 }] });
  await stage.setDutyHours.set(await viewer(priya), { hours: [{ weekday: 7, fromMinute: 1380, untilMinute: 1500 }] });
  expect(await onDuty(new Date('2026-11-24T09:00:00Z'))).toEqual(['Kwame']);
  expect(await onDuty(new Date('2026-11-24T10:00:00Z'))).toEqual([]);
  // Sunday 23:30 and Monday 00:30 in India.
  expect(await onDuty(new Date('2026-11-29T18:00:00Z'))).toEqual(['Priya']);
  expect(await onDuty(new Date('2026-11-29T19:00:00Z'))).toEqual(['Priya']);
  expect(await onDuty(new Date('2026-11-29T19:30:00Z'))).toEqual([]);
  expect(await rotaAt(stage.database, stage.clock.now())).toHaveLength(2);
});

test('setting hours again replaces them, is in the audit log, and takes an office', async () => {
  await stage.setDutyHours.set(await viewer(kwame), everyDay(0, 1440));
  await stage.setDutyHours.set(await viewer(kwame), { hours: [] });
  expect(await rotaAt(stage.database, stage.clock.now())).toEqual([]);
  expect(await stage.database.query(`SELECT 1 FROM audit_entry WHERE act = 'duty.set'`)).not.toEqual([]);
  const without = stage.setDutyHours.set(await viewer(ben!), everyDay(0, 1440));
  await expect(without).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const odd = stage.setDutyHours.set(await viewer(kwame), { hours: [{ weekday: 8, fromMinute: 0, untilMinute: 60 }] });
  await expect(odd).rejects.toMatchObject({ code: 'INVALID' });
});

test('a case past its promise goes to whoever is on duty: told once, offered first, half an hour later anybody’s', async () => {
  await stage.setDutyHours.set(await viewer(priya), everyDay(0, 1440));
  const postId = await stage.post(ben!, threadId, 'Whoever asks that is a fool.');
  await stage.report(ana!, postId);
  await stage.wakeDuty.run();
  expect(await told('past_promise')).toEqual([]);
  stage.clock.advanceSeconds(24 * 3600 + 60);
  await stage.wakeDuty.run();
  await stage.wakeDuty.run();
  expect(await told('past_promise')).toEqual([priya.id]);
  expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toBeNull();
  stage.clock.advanceSeconds(30 * 60 + 1);
  await stage.wakeDuty.run();
  expect(await told('past_promise')).toEqual([priya.id]);
  expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toMatchObject({ subjectId: postId });
});

test('what may be dangerous is told at once to all on duty, by mail too; if nobody is, to everybody in office', async () => {
  const threat = async () => {
    const postId = await stage.post(ben!, threadId, 'I know where you live.');
    await stage.report(ana!, postId, 2);
    await stage.database.query('UPDATE moderation_case SET severity = 5 WHERE subject_id = $1', [postId]);
  };
  await stage.setDutyHours.set(await viewer(priya), everyDay(0, 1440));
  await threat();
  await stage.wakeDuty.run();
  await stage.wakeDuty.run();
  expect(await told('emergency')).toEqual([priya.id]);
  const mails = await stage.database.query(`SELECT person_id AS id FROM mail WHERE kind = 'notice'`);
  expect(mails).toEqual([{ id: priya.id }]);
  await stage.database.query('DELETE FROM duty_hours');
  await stage.database.query('DELETE FROM notice');
  await threat();
  await stage.wakeDuty.run();
  expect(await told('emergency')).toEqual(expect.arrayContaining([kwame.id, priya.id]));
});

test('nobody is woken for a case beyond their scope, on themselves, or that they reported', async () => {
  const asia = await stage.space('asia', 'open', 'region');
  const mei = await stage.moderator('Mei', { spaceId: asia });
  for (const person of [kwame, priya, mei]) await stage.setDutyHours.set(await viewer(person), everyDay(0, 1440));
  const postId = await stage.post(kwame, threadId, 'Fools, all of you.');
  await stage.report(priya, postId);
  stage.clock.advanceSeconds(24 * 3600 + 60);
  await stage.wakeDuty.run();
  expect(await stage.database.query(`SELECT 1 FROM notice WHERE kind = 'case_for_you'`)).toEqual([]);
});

describe('a suspended moderator', () => {
  beforeEach(async () => {
    await stage.setDutyHours.set(await viewer(priya), everyDay(0, 1440));
    const postId = await stage.post(priya, threadId, 'I know where you live, all of you.');
    await stage.report(ana!, postId, 2);
    await stage.decide(rosa, postId, {
      outcome: 'remove',
      guidelineNumber: 2,
      reasonWords: 'A threat.',
      sanction: { kind: 'suspension', hours: 48 },
    });
  });

  test('who is on duty does not keep what may be dangerous from the others', async () => {
    const postId = await stage.post(ben!, threadId, 'I know where you live.');
    await stage.report(ana!, postId, 2);
    await stage.database.query('UPDATE moderation_case SET severity = 5 WHERE subject_id = $1', [postId]);
    await stage.wakeDuty.run();
    const ids = await told('emergency');
    expect(ids).not.toContain(priya.id);
    expect(ids).toEqual(expect.arrayContaining([kwame.id, rosa.id]));
  });

  test('who is on duty is not handed what is past its promise', async () => {
    await stage.setDutyHours.set(await viewer(kwame), everyDay(0, 1440));
    const postId = await stage.post(ben!, threadId, 'Fools.');
    await stage.report(ana!, postId);
    // Kwame has something on hand, so that whoever is free would come first.
    const other = await stage.post(ben!, threadId, 'More fools.');
    await stage.report(ana!, other);
    stage.clock.advanceSeconds(24 * 3600 + 60);
    await stage.claimCase.claim(await viewer(kwame), { caseId: (await stage.caseOn(other)).id });
    await stage.wakeDuty.run();
    expect(await told('past_promise')).toEqual([kwame.id]);
  });
});
