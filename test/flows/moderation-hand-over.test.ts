import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { notesOn } from '../../moderation/cases/case-notes.store.js';
import { colleaguesFor } from '../../moderation/cases/colleagues.store.js';
import { queuedCases } from '../../moderation/cases/queue.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben]: StagePerson[] = [];
let kwame: StagePerson;
let priya: StagePerson;
let threadId: string;
let caseId: string;
let postId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame Boateng');
  priya = await stage.moderator('Priya Nair');
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.database.query(`UPDATE moderation_case SET state = 'closed', claimed_by = NULL, closed_at = opened_at`);
  await stage.database.query('DELETE FROM notice');
  await stage.database.query('UPDATE standing_cause SET ended_at = $1', [stage.clock.now()]);
  stage.clock.advanceSeconds(3600);
  postId = await stage.post(ben!, threadId, 'Whoever asks that is a fool.');
  await stage.report(ana!, postId);
  caseId = (await stage.caseOn(postId)).id;
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);
const acts = async () =>
  (
    await stage.database.query<{ act: string }>(
      'SELECT act FROM audit_entry WHERE subject_id = $1 ORDER BY recorded_at, id',
      [caseId],
    )
  ).map(({ act }) => act);
const told = (person: StagePerson) =>
  stage.database.query(
    `SELECT kind, about ->> 'outcome' AS news FROM notice WHERE person_id = $1 AND kind = 'case_for_you'`,
    [person.id],
  );

describe('taking over', () => {
  test('it takes a reason, which stays as a note; the former holder is told, and comes too late', async () => {
    const held = await stage.claimCase.claim(await viewer(kwame), { caseId });
    const without = stage.takeOverCase.takeOver(await viewer(priya), { caseId, words: ' ' });
    await expect(without).rejects.toEqual(refusedWith('INVALID', 'too_short'));
    const words = 'I wrote with the author about this yesterday.';
    const taken = await stage.takeOverCase.takeOver(await viewer(priya), { caseId, words });
    expect(taken).toMatchObject({ state: 'claimed', claimedBy: priya.id });
    expect(await notesOn(stage.database, caseId)).toEqual([
      expect.objectContaining({ kind: 'take_over', authorName: 'Priya Nair', otherName: 'Kwame Boateng', words }),
    ]);
    expect(await told(kwame)).toEqual([{ kind: 'case_for_you', news: 'taken_over' }]);
    const late = stage.decideCase.decide(await viewer(kwame), { caseId, version: held.version, outcome: 'no_breach' });
    await expect(late).rejects.toEqual(refusedWith('CONFLICT', 'case_claimed'));
    expect(await acts()).toContain('case.taken_over');
  });

  test('both take over from a third at once: one after the other, and the last one holds it', async () => {
    const sam = await stage.moderator('Sam');
    await stage.claimCase.claim(await viewer(sam), { caseId });
    const words = 'I know this thread.';
    await Promise.all(
      [kwame, priya].map(async (who) => stage.takeOverCase.takeOver(await viewer(who), { caseId, words })),
    );
    expect(await notesOn(stage.database, caseId)).toHaveLength(2);
    expect([kwame.id, priya.id]).toContain((await stage.caseOn(postId)).claimedBy);
  });

  test('a case that was decided meanwhile says by whom and what', async () => {
    await stage.decide(kwame, postId, { outcome: 'no_breach' });
    const late = stage.takeOverCase.takeOver(await viewer(priya), { caseId, words: 'I know this thread.' });
    await expect(late).rejects.toEqual(refusedWith('CONFLICT', 'case_decided'));
  });

  test('nobody takes over what is about themselves or what they reported', async () => {
    await stage.claimCase.claim(await viewer(kwame), { caseId });
    await stage.report(priya, postId);
    const own = stage.takeOverCase.takeOver(await viewer(priya), { caseId, words: 'Mine.' });
    await expect(own).rejects.toEqual(refusedWith('NOT_FOUND'));
  });
});

describe('passing on', () => {
  test('a case passed on is not offered to the same moderator again, and to the others it is', async () => {
    await stage.claimCase.claim(await viewer(kwame), { caseId });
    await stage.passCase.pass(await viewer(kwame), { caseId });
    expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toBeNull();
    const page = { at: stage.clock.now(), filter: {}, after: null, limit: 5 };
    expect(await queuedCases(stage.database, await viewer(kwame), page)).toHaveLength(1);
    expect(await stage.claimNextCase.claimNext(await viewer(priya), {})).toMatchObject({ id: caseId });
  });

  test('what somebody else holds can not be passed on', async () => {
    await stage.claimCase.claim(await viewer(kwame), { caseId });
    const others = stage.passCase.pass(await viewer(priya), { caseId });
    await expect(others).rejects.toEqual(refusedWith('CONFLICT', 'case_claimed'));
  });
});

describe('handing over', () => {
  const words = 'You speak with them better than I do.';

  test('the colleague is told and offered it first; to the others it is not handed for half a day', async () => {
    await stage.claimCase.claim(await viewer(kwame), { caseId });
    await stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: priya.id, words });
    expect(await told(priya)).toEqual([{ kind: 'case_for_you', news: 'handed_over' }]);
    const urgent = await stage.post(ben!, threadId, 'I know where you live.');
    await stage.report(ana!, urgent, 2);
    expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toMatchObject({ subjectId: urgent });
    expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toBeNull();
    expect(await stage.claimNextCase.claimNext(await viewer(priya), {})).toMatchObject({ id: caseId });
    await stage.releaseCase.release(await viewer(priya), { caseId });
    expect(await acts()).toContain('case.handed_over');
  });

  test('half a day later anybody is handed it', async () => {
    await stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: priya.id, words });
    stage.clock.advanceSeconds(12 * 3600 + 1);
    expect(await stage.claimNextCase.claimNext(await viewer(kwame), {})).toMatchObject({ id: caseId });
  });

  test('nobody hands a case to somebody who may not work on it, nor to themselves', async () => {
    const africa = await stage.space('africa', 'open', 'region');
    const amara = await stage.moderator('Amara', { spaceId: africa });
    for (const personId of [amara.id, ana!.id, ben!.id, kwame.id, 'nonsense']) {
      const refused = stage.handOverCase.handOver(await viewer(kwame), { caseId, personId, words });
      await expect(refused).rejects.toEqual(refusedWith('INVALID', 'not_a_choice'));
    }
  });

  test('nobody hands a case to a suspended moderator', async () => {
    const threat = await stage.post(priya, threadId, 'I know where you live, all of you.');
    await stage.report(ana!, threat, 2);
    await stage.decide(kwame, threat, {
      outcome: 'remove',
      guidelineNumber: 2,
      reasonWords: 'A threat.',
      sanction: { kind: 'suspension', hours: 48 },
    });
    const refused = stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: priya.id, words });
    await expect(refused).rejects.toEqual(refusedWith('INVALID', 'not_a_choice'));
  });

  test('where the colleague’s office ends, the others are handed the case', async () => {
    const tim = await stage.moderator('Tim');
    await stage.handOverCase.handOver(await viewer(kwame), { caseId, personId: tim.id, words });
    await stage.database.query('UPDATE office SET ended_at = $2 WHERE person_id = $1', [tim.id, stage.clock.now()]);
    expect(await stage.claimNextCase.claimNext(await viewer(priya), {})).toMatchObject({ id: caseId });
  });
});

describe('notes', () => {
  test('a note with a name tells that moderator, and nobody who may not see the case', async () => {
    const asia = await stage.space('asia', 'open', 'region');
    const mei = await stage.moderator('Mei', { spaceId: asia });
    const note = 'What do you think, @Priya? @Mei knows them, and so does @Ana.';
    await stage.noteOnCase.note(await viewer(kwame), { caseId, words: note });
    expect(await told(priya)).toEqual([{ kind: 'case_for_you', news: 'mentioned' }]);
    for (const nobody of [mei, ana!, ben!, kwame]) expect(await told(nobody)).toEqual([]);
  });

  test('colleagues are those in office whom the case does not concern', async () => {
    await stage.report(priya, postId);
    const names = (await colleaguesFor(stage.database, { id: caseId }, stage.clock.now())).map(({ name }) => name);
    expect(names).toContain('Kwame Boateng');
    for (const name of ['Priya Nair', 'Ben', 'Ana', 'Mei', 'Amara']) expect(names).not.toContain(name);
  });
});

describe('the case that comes next', () => {
  test('it is claimed ahead, kept while one works, and handed out first with the version that was loaded', async () => {
    const urgent = await stage.post(ben!, threadId, 'I know where you live.');
    await stage.report(ana!, urgent, 2);
    const first = (await stage.claimNextCase.claimNext(await viewer(kwame), {}))!;
    expect(first.subjectId).toBe(urgent);
    const ahead = (await stage.claimNextCase.claimNext(await viewer(kwame), {}, { isAhead: true }))!;
    expect(ahead).toMatchObject({ id: caseId, claimedAhead: true });
    expect(await stage.claimNextCase.claimNext(await viewer(priya), {})).toBeNull();
    stage.clock.advanceSeconds(4 * 60);
    await stage.seeCase.see(await viewer(kwame), { caseId: first.id });
    stage.clock.advanceSeconds(4 * 60);
    const next = (await stage.claimNextCase.claimNext(await viewer(kwame), {}))!;
    expect(next).toMatchObject({ id: caseId, claimedAhead: false, version: ahead.version });
    await stage.decideCase.decide(await viewer(kwame), { caseId, version: ahead.version, outcome: 'no_breach' });
  });

  test('whoever leaves gives it back five minutes later', async () => {
    await stage.claimNextCase.claimNext(await viewer(kwame), {}, { isAhead: true });
    stage.clock.advanceSeconds(5 * 60 + 1);
    expect(await stage.claimNextCase.claimNext(await viewer(priya), {})).toMatchObject({ id: caseId });
  });
});
