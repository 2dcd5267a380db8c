import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '../../forum/access/policy.js';
import { suspensionOf } from '../../forum/access/viewer.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { RecordCaseAct } from '../../moderation/cases/record-case-act.js';
import { AnswerExpulsion } from '../../moderation/expulsions/answer-expulsion.js';
import { decisionsOn } from '../../moderation/decisions/decisions.store.js';
import { expulsionGround } from '../../moderation/expulsions/expulsion-ground.js';
import { findExpulsion } from '../../moderation/expulsions/expulsions.store.js';
import { NameCommittee } from '../../moderation/expulsions/name-committee.js';
import { ProposeExpulsion } from '../../moderation/expulsions/propose-expulsion.js';
import { SeeExpulsion } from '../../moderation/expulsions/see-expulsion.js';
import { SettleExpulsion } from '../../moderation/expulsions/settle-expulsion.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';
import { differences, dump } from '../histories/dump.js';

let stage: ModerationStage;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let omar: StagePerson;
let lea: StagePerson;
let ida: StagePerson;
let caseId: string;
let threadId: string;
let verbs: ReturnType<typeof openVerbs>;

function openVerbs() {
  const { database, clock, notices, mailTable, live } = stage;
  const recordAct = new RecordAct(clock);
  return {
    propose: new ProposeExpulsion(database, clock, notices, mailTable, new RecordCaseAct(recordAct, live)),
    answer: new AnswerExpulsion(database, clock, notices),
    settle: new SettleExpulsion(
      database,
      clock,
      new Outbox(clock),
      new ChangeStanding(clock, live),
      notices,
      recordAct,
    ),
    see: new SeeExpulsion(database, clock, recordAct),
    name: new NameCommittee(database, recordAct),
  };
}

async function administrator(name: string): Promise<StagePerson> {
  const person = await stage.member(name);
  await stage.database.query(`INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, 'admin', $3)`, [
    newId(stage.clock),
    person.id,
    stage.clock.now(),
  ]);
  return person;
}

beforeAll(async () => {
  stage = await openModerationStage();
  verbs = openVerbs();
  ana = await stage.member('Ana');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  omar = await stage.moderator('Omar');
  lea = await administrator('Lea');
  ida = await administrator('Ida');
});
afterAll(() => stage.close());

let number = 0;
beforeEach(async () => {
  stage.clock.advanceSeconds(20 * 86_400);
  await stage.keepSanctions.run();
  ben = await stage.member(`Ben${++number}`);
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
  const postId = await stage.post(ben, threadId, 'Canary words of the post');
  await stage.report(ana, postId, 2, 'Canary words of the reporter');
  await stage.decide(kwame, postId, {
    outcome: 'remove',
    guidelineNumber: 2,
    reasonWords: 'A threat.',
    sanction: { kind: 'suspension', hours: 24 },
  });
  ({ id: caseId } = await stage.caseOn(postId));
  stage.clock.advanceSeconds(2 * 86_400);
  await stage.tellAll();
  await stage.keepSanctions.run();
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);
const why = 'The third threat in one year, each time against the same member.';
const propose = async (person = kwame) => verbs.propose.propose(await viewer(person), { caseId, words: why });
const answer = async (expulsionId: string) =>
  verbs.answer.answer(await viewer(ben), { expulsionId, words: 'I was drunk, and I am sorry.' });
const settle = async (person: StagePerson, expulsionId: string, accepts: boolean) =>
  verbs.settle.settle(await viewer(person), { expulsionId, accepts, words: 'We heard both sides.' });
const see = async (person: StagePerson, expulsionId: string) => verbs.see.see(await viewer(person), expulsionId);
const lastNews = async (person: StagePerson) =>
  stage.database.one(
    `SELECT kind, about ->> 'outcome' AS outcome FROM notice WHERE person_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`,
    [person.id],
  );

describe('proposing', () => {
  test('changes nothing for the member, who is told and may answer; the committee is told', async () => {
    const id = await propose();
    expect(suspensionOf(await viewer(ben))).toBeUndefined();
    expect(await lastNews(ben)).toEqual({ kind: 'expulsion', outcome: 'proposed' });
    expect(await lastNews(lea)).toEqual({ kind: 'expulsion', outcome: 'put' });
    expect(await see(ben, id)).toMatchObject({ part: 'member', maySettle: false });
    expect(await see(kwame, id)).toMatchObject({ part: 'proposer', maySettle: false });
    expect(await see(lea, id)).toMatchObject({ part: 'committee', maySettle: false });
    for (const person of [ana, priya]) expect(await see(person, id)).toBeNull();
    for (const person of [ana, ben]) expect(await verbs.see.list(await viewer(person))).toBeNull();
    expect(await verbs.see.list(await viewer(priya))).toEqual([]);
    expect((await verbs.see.list(await viewer(kwame)))![0]).toMatchObject({ expulsion: { id }, part: 'proposer' });
    expect(await verbs.see.list(await viewer(lea))).toMatchObject([{ expulsion: { id } }]);
  });

  test('is begun from the member’s history, in this case or another, by whoever may propose', async () => {
    const ground = async (person: StagePerson, id: string) =>
      expulsionGround(
        stage.database,
        await viewer(person),
        await stage.seeCase.see(await viewer(person), { caseId: id }),
      );
    const again = await stage.post(ben, threadId, 'Fools, all of you.');
    await stage.report(ana, again);
    const { id: newCaseId } = await stage.caseOn(again);
    expect(await ground(kwame, caseId)).toBe(caseId);
    expect(await ground(priya, newCaseId)).toBe(caseId);
    const regional = await stage.moderator(`Regional${number}`, { spaceId: stage.commonsId });
    for (const id of [caseId, newCaseId]) expect(await ground(regional, id)).toBeNull();
    // Whoever may have to hear the appeal does not learn here that there was a breach.
    const decisionId = (await decisionsOn(stage.database, caseId))[0]!.id;
    const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a quotation.' });
    for (const id of [caseId, newCaseId]) expect(await ground(omar, id)).toBeNull();
    await stage.hear(omar, appeal.id, { outcome: 'overturned' });
    for (const id of [caseId, newCaseId]) expect(await ground(kwame, id)).toBeNull();
  });

  test('freezes the record as it is: reasons, sanctions and appeals, and never a reporter or a post', async () => {
    const id = await propose();
    const { record } = (await findExpulsion(stage.database, id))!;
    expect(record).toMatchObject([
      { outcome: 'remove', guidelineNumber: 2, reasonWords: 'A threat.', sanction: { kind: 'suspension', hours: 24 } },
    ]);
    expect(JSON.stringify(record)).not.toMatch(/Canary|Kwame/);
    expect(JSON.stringify(record)).not.toContain(ana.id);
    await stage.database.query(`UPDATE decision SET reason_words = 'Rewritten' WHERE case_id = $1`, [caseId]);
    expect((await findExpulsion(stage.database, id))!.record).toEqual(record);
  });

  test('takes an office over everything, a breach that stands, and happens once', async () => {
    const regional = await stage.moderator(`Rosa${number}`, { spaceId: stage.commonsId });
    await expect(propose(regional)).rejects.toEqual(refusedWith('FORBIDDEN', 'office_over_everything_needed'));
    await expect(propose(ben)).rejects.toEqual(refusedWith('NOT_FOUND'));
    const tries = await Promise.allSettled([propose(kwame), propose(priya)]);
    const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(lost).toEqual([refusedWith('CONFLICT', 'expulsion_proposed')]);
  });
});

describe('the committee', () => {
  test('waits a week for the member, or until they answer', async () => {
    const id = await propose();
    await expect(settle(lea, id, true)).rejects.toEqual(refusedWith('CONFLICT', 'expulsion_unanswered'));
    await answer(id);
    await expect(answer(id)).rejects.toEqual(refusedWith('CONFLICT', 'expulsion_answered'));
    expect(await lastNews(lea)).toEqual({ kind: 'expulsion', outcome: 'answered' });
    expect(await settle(lea, id, false)).toMatchObject({ state: 'declined', decisionId: null });
    expect(await lastNews(ben)).toEqual({ kind: 'expulsion', outcome: 'declined' });
    expect(await lastNews(kwame)).toEqual({ kind: 'expulsion', outcome: 'declined_yours' });
    expect(suspensionOf(await viewer(ben))).toBeUndefined();
  });

  test('never settles what one proposed, reported or is about, and of two outcomes the first counts', async () => {
    const id = await propose();
    stage.clock.advanceSeconds(7 * 86_400);
    for (const person of [kwame, ana, ben, priya])
      await expect(settle(person, id, true)).rejects.toEqual(refusedWith('NOT_FOUND'));
    await stage.database.query(`INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, 'admin', $3)`, [
      newId(stage.clock),
      ana.id,
      stage.clock.now(),
    ]);
    await expect(settle(ana, id, true)).rejects.toEqual(refusedWith('NOT_FOUND'));
    expect(await see(ana, id)).toBeNull();
    await stage.database.query('DELETE FROM office WHERE person_id = $1', [ana.id]);
    const tries = await Promise.allSettled([settle(lea, id, true), settle(ida, id, false)]);
    const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(lost).toEqual([refusedWith('CONFLICT', 'expulsion_settled')]);
  });

  test('does not accept what rests on a breach that is under appeal or was overturned, and may decline it', async () => {
    const id = await propose();
    await answer(id);
    expect(await see(lea, id)).toMatchObject({ basis: 'stands', maySettle: true });
    const decisionId = (await decisionsOn(stage.database, caseId))[0]!.id;
    const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a quotation.' });
    await expect(settle(lea, id, true)).rejects.toEqual(refusedWith('CONFLICT', 'expulsion_under_appeal'));
    expect(await see(lea, id)).toMatchObject({ basis: 'appealed' });
    await stage.hear(omar, appeal.id, { outcome: 'overturned' });
    await expect(settle(lea, id, true)).rejects.toEqual(refusedWith('CONFLICT', 'expulsion_breach_gone'));
    for (const person of [ben, kwame, lea]) expect(await see(person, id)).toMatchObject({ basis: 'gone' });
    expect(suspensionOf(await viewer(ben))).toBeUndefined();
    expect(await settle(lea, id, false)).toMatchObject({ state: 'declined' });
  });

  test('accepts what an appeal has only changed: a breach stands', async () => {
    const id = await propose();
    const decisionId = (await decisionsOn(stage.database, caseId))[0]!.id;
    const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'It was a quotation.' });
    await stage.hear(omar, appeal.id, { outcome: 'changed', decision: { outcome: 'hide', guidelineNumber: 1 } });
    await answer(id);
    expect(await settle(lea, id, true)).toMatchObject({ state: 'accepted' });
  });

  test('tells nobody who is suspended or has lapsed', async () => {
    const told = async (id: string) =>
      (
        await stage.database.query<{ id: string }>(
          `SELECT person_id AS id FROM notice WHERE kind = 'expulsion' AND about ->> 'outcome' = 'put'
             AND about ->> 'expulsionId' = $1`,
          [id],
        )
      ).map((row) => row.id);
    await stage.database.query('DELETE FROM mail');
    const threat = await stage.post(ida, threadId, 'I know which door is yours.');
    await stage.report(ana, threat, 2);
    await stage.decide(omar, threat, {
      outcome: 'remove',
      guidelineNumber: 2,
      sanction: { kind: 'suspension', hours: 48 },
    });
    const id = await propose();
    expect(await told(id)).toEqual([lea.id]);
    const mailed = await stage.database.query<{ id: string }>('SELECT person_id AS id FROM mail');
    expect(mailed.map((mail) => mail.id).sort()).toEqual([ben.id, lea.id].sort());
    await answer(id);
    await settle(lea, id, false);

    const council = await stage.space(`council-${number}`, 'open', 'council');
    const sam = await stage.member('Sam');
    for (const person of [sam, lea]) await stage.comeIn(person.id, council);
    await verbs.name.name(await viewer(lea), { spaceId: council });
    await stage.database.query(
      `UPDATE roll_period SET during = daterange(lower(during), $2::date) FROM roll_entry
       WHERE roll_entry.id = roll_period.roll_entry_id AND roll_entry.person_id = $1`,
      [sam.id, stage.clock.now()],
    );
    expect(await told(await propose())).toEqual([lea.id]);
    await verbs.name.name(await viewer(lea), { spaceId: null });
  });

  test('is a council once administrators name it, and they no longer are', async () => {
    const spaceId = newId(stage.clock);
    await stage.database.query(
      `INSERT INTO space (id, kind, mode, slug, name, line, created_at, last_activity_at)
       VALUES ($1, 'council', 'open', $2, '{"en": "Committee"}', ARRAY[$1]::uuid[], $3, $3)`,
      [spaceId, `committee-${number}`, stage.clock.now()],
    );
    await stage.database.query(
      `INSERT INTO participation (person_id, space_id, state, since) VALUES ($1, $2, 'in', $3)`,
      [omar.id, spaceId, stage.clock.now()],
    );
    await expect(verbs.name.name(await viewer(priya), { spaceId })).rejects.toEqual(refusedWith('NOT_FOUND'));
    await expect(verbs.name.name(await viewer(lea), { spaceId: stage.commonsId })).rejects.toEqual(
      refusedWith('INVALID', 'not_a_choice'),
    );
    await verbs.name.name(await viewer(lea), { spaceId });
    const id = await propose();
    expect(await lastNews(omar)).toEqual({ kind: 'expulsion', outcome: 'put' });
    expect([await see(omar, id), await see(lea, id)]).toMatchObject([{ part: 'committee' }, null]);
    await verbs.name.name(await viewer(lea), { spaceId: null });
    expect([await see(omar, id), await see(lea, id)]).toMatchObject([null, { part: 'committee' }]);
  });

  test('has no seat for a member who has lapsed', async () => {
    const seated = await viewer(ben);
    expect(ask(seated, 'sitOnCommittee', { spaceId: stage.commonsId })).toBeNull();
    expect(ask({ ...seated, isOnRoll: false }, 'sitOnCommittee', { spaceId: stage.commonsId })).not.toBeNull();
  });
});

test('accepted, it binds at once and without end; appealed to somebody else, nothing of it is left', async () => {
  const id = await propose();
  await answer(id);
  const before = await dump(stage.database);
  const { decisionId } = await settle(lea, id, true);
  expect(suspensionOf(await viewer(ben))).toMatchObject({ decisionId, untilAt: null });
  await stage.tellAll();
  expect(await lastNews(ben)).toEqual({ kind: 'decision', outcome: 'expelled' });
  const seen = await stage.seeDecision.see(await viewer(ben), decisionId!);
  expect(seen).toMatchObject({ isExpulsion: true, mayAppeal: true, decision: { reasonWords: 'We heard both sides.' } });
  await expect(propose(priya)).rejects.toEqual(refusedWith('CONFLICT', 'expulsion_proposed'));
  const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId: decisionId!, words: 'It is too much.' });
  await expect(stage.hear(kwame, appeal.id, { outcome: 'overturned' })).rejects.toEqual(refusedWith('NOT_FOUND'));
  await stage.hear(omar, appeal.id, { outcome: 'overturned' });
  expect(suspensionOf(await viewer(ben))).toBeUndefined();
  expect(differences(before, await dump(stage.database), new Set())).toEqual([]);
});
