import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { countQueuedCases, queuedCases } from '../../moderation/cases/queue.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben, cho, dee]: StagePerson[] = [];
let kwame: StagePerson;
let priya: StagePerson;
let threadId: string;
let postId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  cho = await stage.member('Cho');
  dee = await stage.member('Dee');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  ({ threadId } = await stage.thread(ana!, stage.commonsId, 'Ballots', 'When do they come?'));
  postId = await stage.post(ben!, threadId, 'Whoever asks that is a fool.');
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);

describe('reports', () => {
  test('three members report one post at the same moment: one case, three numbered reports', async () => {
    await Promise.all([stage.report(ana!, postId), stage.report(cho!, postId), stage.report(dee!, postId, 3)]);
    const cases = await stage.database.query('SELECT id FROM moderation_case WHERE subject_id = $1', [postId]);
    expect(cases).toHaveLength(1);
    const reports = await stage.database.query<{ number: number }>(
      'SELECT number FROM report WHERE subject_id = $1 ORDER BY number',
      [postId],
    );
    expect(reports.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open', reportCount: 3, reportWeight: 3 });
  });

  test('twenty reports of one member at the same moment are one', async () => {
    const filed = await Promise.all(Array.from({ length: 20 }, () => stage.report(ana!, postId)));
    expect(new Set(filed.map(({ id }) => id)).size).toBe(1);
    expect(await stage.caseOn(postId)).toMatchObject({ reportCount: 1 });
  });

  test('nobody reports their own post, and nobody a post that they cannot see', async () => {
    await expect(stage.report(ben!, postId)).rejects.toEqual(refusedWith('FORBIDDEN', 'own_post'));
    const council = await stage.space('council', 'secret', 'council');
    await stage.comeIn(ben!.id, council);
    const hidden = await stage.thread(ben!, council, 'Closed', 'Only for us');
    await expect(stage.report(cho!, hidden.postId)).rejects.toEqual(refusedWith('NOT_FOUND'));
  });

  test('a guideline that there is not is named as the field to mend', async () => {
    await expect(stage.report(ana!, postId, 99)).rejects.toEqual(refusedWith('INVALID', 'no_such_guideline'));
  });

  test('the same idempotency key gives the same report, and another input under it is a conflict', async () => {
    const input = {
      subjectKind: 'post',
      subjectId: postId,
      guidelineNumber: 1,
      idempotencyKey: `k-${postId}`,
    } as const;
    const first = await stage.fileReport.file(await viewer(ana!), input);
    expect(await stage.fileReport.file(await viewer(ana!), input)).toEqual(first);
    const other = stage.fileReport.file(await viewer(ana!), { ...input, guidelineNumber: 3 });
    await expect(other).rejects.toEqual(refusedWith('CONFLICT'));
  });

  test('a report sent again after its post was removed is the report that was made, not a refusal', async () => {
    const input = { subjectKind: 'post', subjectId: postId, guidelineNumber: 1, idempotencyKey: 'again' } as const;
    const first = await stage.fileReport.file(await viewer(dee!), input);
    await stage.decide(kwame, postId, { outcome: 'remove', guidelineNumber: 1 });
    expect(await stage.fileReport.file(await viewer(dee!), input)).toMatchObject({ id: first.id });
    const fresh = stage.fileReport.file(await viewer(dee!), { ...input, idempotencyKey: 'fresh' });
    await expect(fresh).rejects.toEqual(refusedWith('NOT_FOUND'));
    const theirs = stage.fileReport.file(await viewer(cho!), input);
    await expect(theirs).rejects.toEqual(refusedWith('NOT_FOUND'));
  });

  test('the twenty-first report within an hour waits', async () => {
    const eager = await stage.member('Eager');
    const posts: string[] = [];
    for (let count = 0; count < 21; count++) posts.push(await stage.post(ben!, threadId, `Fool number ${count}`));
    for (const each of posts.slice(0, 20)) await stage.report(eager, each);
    await expect(stage.report(eager, posts[20]!)).rejects.toEqual(refusedWith('RATE_LIMITED'));
  });

  test('a report of a threat is promised within the hour, and stands before milder cases', async () => {
    await stage.report(ana!, postId, 3);
    const threat = await stage.post(ben!, threadId, 'I know where you live.');
    await stage.report(ana!, threat, 2);
    const found = await stage.caseOn(threat);
    expect(found.promiseAt.getTime() - found.openedAt.getTime()).toBe(3_600_000);
    const queue = await queuedCases(stage.database, await viewer(kwame), {
      at: stage.clock.now(),
      filter: {},
      after: null,
      limit: 50,
    });
    const place = (id: string) => queue.findIndex((each) => each.subjectId === id);
    expect(place(threat)).toBeLessThan(place(postId));
  });

  test('a report on a decided case joins it; another guideline opens it again', async () => {
    await stage.report(ana!, postId);
    await stage.decide(kwame, postId, { outcome: 'no_breach' });
    const late = await stage.report(cho!, postId);
    expect(late.state).toBe('rejected');
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'decided' });
    const other = await stage.report(dee!, postId, 2);
    expect(other.state).toBe('open');
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open', severity: 4 });
    expect(await stage.database.query('SELECT 1 FROM moderation_case WHERE subject_id = $1', [postId])).toHaveLength(1);
  });
});

describe('claiming', () => {
  test('two moderators claim at once: one gets it, the other reads who has it', async () => {
    await stage.report(ana!, postId);
    const { id: caseId } = await stage.caseOn(postId);
    const tries = await Promise.allSettled([
      stage.claimCase.claim(await viewer(kwame), { caseId }),
      stage.claimCase.claim(await viewer(priya), { caseId }),
    ]);
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const lost = tries.find((each) => each.status === 'rejected') as PromiseRejectedResult;
    expect(lost.reason).toEqual(refusedWith('CONFLICT', 'case_claimed'));
    expect(lost.reason.params.name).toMatch(/Kwame|Priya/);
  });

  test('moderators who ask for the next case at the same moment get different ones', async () => {
    for (let count = 0; count < 6; count++)
      await stage.report(ana!, await stage.post(ben!, threadId, `Another fool ${count}`));
    const both = [await viewer(kwame), await viewer(priya)];
    const handed = await Promise.all([0, 1, 0, 1, 0, 1].map((who) => stage.claimNextCase.claimNext(both[who]!, {})));
    expect(new Set(handed.map((found) => found?.id)).size).toBe(6);
  });

  test('a lease that is over can be taken by somebody else, whether the worker has noticed or not', async () => {
    await stage.report(ana!, postId);
    const { id: caseId } = await stage.caseOn(postId);
    const held = await stage.claimCase.claim(await viewer(kwame), { caseId });
    stage.clock.advanceSeconds(15 * 60 + 1);
    await stage.claimCase.claim(await viewer(priya), { caseId });
    const late = stage.decideCase.decide(await viewer(kwame), { caseId, version: held.version, outcome: 'no_breach' });
    await expect(late).rejects.toEqual(refusedWith('CONFLICT', 'case_claimed'));
    stage.clock.advanceSeconds(15 * 60 + 1);
    await stage.keepCases.run();
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open', claimedBy: null });
  });

  test('nobody claims or decides a case on themselves or on what they reported', async () => {
    const own = await stage.post(kwame, threadId, 'Moderators are fools too.');
    await stage.report(ana!, own);
    await stage.report(priya, postId);
    for (const [who, subject] of [
      [kwame, own],
      [priya, postId],
    ] as const) {
      const { id: caseId, version } = await stage.caseOn(subject);
      await expect(stage.claimCase.claim(await viewer(who), { caseId })).rejects.toEqual(refusedWith('NOT_FOUND'));
      await expect(stage.seeCase.see(await viewer(who), { caseId })).rejects.toEqual(refusedWith('NOT_FOUND'));
      const decided = stage.decideCase.decide(await viewer(who), { caseId, version, outcome: 'no_breach' });
      await expect(decided).rejects.toEqual(refusedWith('NOT_FOUND'));
      const queue = await queuedCases(stage.database, await viewer(who), {
        at: stage.clock.now(),
        filter: {},
        after: null,
        limit: 100,
      });
      expect(queue.map((each) => each.id)).not.toContain(caseId);
    }
  });

  test('a moderator who reports what they hold gives the case back', async () => {
    await stage.report(ana!, postId);
    const { id: caseId } = await stage.caseOn(postId);
    await stage.claimCase.claim(await viewer(kwame), { caseId });
    await stage.report(kwame, postId);
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open', claimedBy: null });
    await stage.claimCase.claim(await viewer(priya), { caseId });
  });

  test('a member without the office is told that there is nothing', async () => {
    await stage.report(ana!, postId);
    const { id: caseId } = await stage.caseOn(postId);
    await expect(stage.claimCase.claim(await viewer(cho!), { caseId })).rejects.toEqual(refusedWith('NOT_FOUND'));
  });
});

describe('scope', () => {
  test("a moderator of one continent sees nothing of another's cases: not in the queue, not in counts, not by id", async () => {
    const americas = await stage.space('americas', 'open', 'region');
    const africa = await stage.space('africa', 'open', 'region');
    const marisol = await stage.moderator('Marisol', { spaceId: americas });
    await stage.comeIn(ben!.id, americas);
    await stage.comeIn(ben!.id, africa);
    const there = await stage.thread(ben!, africa, 'Nairobi', 'Fools, all of you.');
    const here = await stage.thread(ben!, americas, 'Lima', 'Fools, all of you.');
    await stage.report(ana!, there.postId);
    await stage.report(ana!, here.postId);
    const theirs = await viewer(marisol);
    const at = stage.clock.now();
    const queue = await queuedCases(stage.database, theirs, { at, filter: {}, after: null, limit: 100 });
    expect(queue.map((each) => each.subjectId)).toEqual([here.postId]);
    expect(await countQueuedCases(stage.database, theirs, at, {})).toBe(1);
    const { id: caseId, version } = await stage.caseOn(there.postId);
    await expect(stage.seeCase.see(theirs, { caseId })).rejects.toEqual(refusedWith('NOT_FOUND'));
    const decided = stage.decideCase.decide(theirs, { caseId, version, outcome: 'no_breach' });
    await expect(decided).rejects.toEqual(refusedWith('NOT_FOUND'));
    const own = await stage.caseOn(here.postId);
    const mute = { outcome: 'hide', guidelineNumber: 1, sanction: { kind: 'mute', hours: 24 } } as const;
    const beyond = stage.decideCase.decide(theirs, { caseId: own.id, version: own.version, ...mute });
    await expect(beyond).rejects.toEqual(refusedWith('FORBIDDEN', 'office_over_everything_needed'));
  });

  test('a moderator for Spanish gets the cases in Spanish, and those in no language that is known', async () => {
    const marisol = await stage.moderator('Lengua', { languages: ['es'] });
    const [spanish, english, unknown] = await Promise.all(
      ['Qué tontos', 'What fools', '!!!'].map((text) => stage.post(ben!, threadId, text)),
    );
    for (const [id, language] of [
      [spanish, 'es'],
      [english, 'en'],
      [unknown, null],
    ] as const) {
      await stage.database.query('UPDATE revision SET language = $2 WHERE post_id = $1', [id, language]);
      if (language === null) await stage.database.query('UPDATE thread SET language = NULL WHERE id = $1', [threadId]);
      await stage.report(ana!, id!);
    }
    const page = { at: stage.clock.now(), filter: {}, after: null, limit: 100 };
    const subjects = (await queuedCases(stage.database, await viewer(marisol), page)).map((each) => each.subjectId);
    expect(subjects).toEqual(expect.arrayContaining([spanish, unknown]));
    expect(subjects).not.toContain(english);

    // A mute holds in every language, and so takes an office over all of them.
    const { id: caseId, version } = await stage.caseOn(spanish!);
    const mute = { outcome: 'hide', guidelineNumber: 1, sanction: { kind: 'mute', hours: 24 } } as const;
    const beyond = stage.decideCase.decide(await viewer(marisol), { caseId, version, ...mute });
    await expect(beyond).rejects.toEqual(refusedWith('FORBIDDEN', 'office_over_everything_needed'));
  });

  test('a report on a person goes to an office over everything, and can only end in a word or a sanction', async () => {
    const americas = await stage.space('people-of-americas', 'open', 'region');
    const regional = await stage.moderator('Regional', { spaceId: americas });
    await stage.comeIn(ben!.id, americas);
    await stage.comeIn(ana!.id, americas);
    const onBen = { subjectKind: 'person', subjectId: ben!.id, guidelineNumber: 1 } as const;
    await stage.fileReport.file(await viewer(ana!), onBen);
    const own = stage.fileReport.file(await viewer(ben!), onBen);
    await expect(own).rejects.toEqual(refusedWith('FORBIDDEN', 'yourself'));
    const { id: caseId } = await stage.caseOn(ben!.id);
    await expect(stage.claimCase.claim(await viewer(regional), { caseId })).rejects.toEqual(refusedWith('NOT_FOUND'));
    const hide = stage.decide(kwame, ben!.id, { outcome: 'hide', guidelineNumber: 1 });
    await expect(hide).rejects.toEqual(refusedWith('INVALID', 'not_a_choice'));
    await stage.decide(kwame, ben!.id, { outcome: 'breach', guidelineNumber: 1, sanction: { kind: 'warning' } });
    expect((await viewer(ben!)).causes.map(({ kind }) => kind)).toEqual(['warning']);
    await stage.post(ben!, threadId, 'A warning keeps nobody from writing.');
  });

  test('a moderator opens a case on what they saw, and not on what their office alone would show them', async () => {
    const subject = { subjectKind: 'post', subjectId: postId } as const;
    const opened = await stage.openCase.open(await viewer(kwame), subject);
    expect(opened).toMatchObject({ state: 'claimed', claimedBy: kwame.id, openedBecause: 'moderator' });
    const council = await stage.space('inner-council', 'secret', 'council');
    await stage.comeIn(ben!.id, council);
    const closed = await stage.thread(ben!, council, 'Closed', 'Only for us');
    const peek = stage.openCase.open(await viewer(kwame), { subjectKind: 'post', subjectId: closed.postId });
    await expect(peek).rejects.toEqual(refusedWith('NOT_FOUND'));
  });

  test('looking into a case stands in the audit log', async () => {
    await stage.report(ana!, postId);
    const { id: caseId } = await stage.caseOn(postId);
    await stage.seeCase.see(await viewer(kwame), { caseId });
    await stage.seeCase.see(await viewer(kwame), { caseId });
    const looks = await stage.database.query(`SELECT 1 FROM audit_entry WHERE subject_id = $1 AND act = 'case.read'`, [
      caseId,
    ]);
    expect(looks).toHaveLength(1);
  });
});

test('pages of the queue follow one another without gaps or repeats', async () => {
  const at = stage.clock.now();
  const theirs = await viewer(kwame);
  const all = await queuedCases(stage.database, theirs, { at, filter: {}, after: null, limit: 100 });
  const paged: string[] = [];
  for (let after = null as null | (typeof all)[number]; ;) {
    const page = await queuedCases(stage.database, theirs, { at, filter: {}, after, limit: 4 });
    if (page.length === 0) break;
    paged.push(...page.map((each) => each.id));
    after = page.at(-1)!;
  }
  expect(paged).toEqual(all.map((each) => each.id));
});
