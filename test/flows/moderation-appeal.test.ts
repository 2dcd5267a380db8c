import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noticesOfUnheardAppeals } from '../../moderation/appeals/unheard-appeals.store.js';
import { waitingAppeals } from '../../moderation/appeals/appeals.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let threadId: string;
let postId: string;
let before: unknown;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  await stage.space('elsewhere', 'open', 'region');
});
afterAll(() => stage.close());
let authorNumber = 0;
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  ben = await stage.member(`Ben${++authorNumber}`);
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
  postId = await stage.post(ben, threadId, 'Whoever asks that is a fool.');
  before = await picture();
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);

async function picture(): Promise<unknown> {
  return {
    post: await stage.database.one(
      'SELECT visibility, position, visible_revision_id, published_at FROM post WHERE id = $1',
      [postId],
    ),
    thread: await stage.database.one(
      'SELECT state, visibility, post_count, last_position, last_post_id, last_activity_at FROM thread WHERE id = $1',
      [threadId],
    ),
    space: await stage.database.one('SELECT post_count, thread_count FROM space WHERE id = $1', [stage.commonsId]),
    search: await stage.database.one('SELECT words::text, plain::text FROM post_search WHERE post_id = $1', [postId]),
    standing: (await viewer(ben)).causes,
  };
}

/** Ana reports, Kwame hides and mutes, everybody is told, Ben appeals. */
async function appealedHide(): Promise<{ decisionId: string; appealId: string; caseId: string }> {
  await stage.report(ana, postId);
  const { id: decisionId, caseId } = await stage.decide(kwame, postId, {
    outcome: 'hide',
    guidelineNumber: 1,
    reasonWords: 'Name-calling, plainly.',
    sanction: { kind: 'mute', hours: 72 },
  });
  stage.clock.advanceSeconds(11);
  await stage.tellAll();
  const { id: appealId } = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'I quoted a proverb.' });
  return { decisionId, appealId, caseId };
}

describe('an author appeals', () => {
  test('somebody else hears it; overturned, everything is as it was, and whoever was told is told', async () => {
    const { appealId, decisionId } = await appealedHide();
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'appealed' });
    await stage.hear(priya, appealId, { outcome: 'overturned', words: 'It was a proverb.' });
    expect(await picture()).toEqual(before);
    await stage.tellAll();
    expect(await stage.toldKinds(ben)).toEqual(['decision', 'appeal_outcome']);
    expect((await stage.toldKinds(ana)).filter((kind) => kind === 'report_outcome')).not.toHaveLength(0);
    expect(await stage.seeDecision.see(await viewer(ben), decisionId)).toMatchObject({
      decision: { state: 'overturned' },
      ownAppeal: { state: 'overturned', answerWords: 'It was a proverb.' },
      mayAppeal: false,
    });
    const [report] = await stage.database.query<{ state: string }>('SELECT state FROM report WHERE subject_id = $1', [
      postId,
    ]);
    expect(report!.state).toBe('rejected');
  });

  test('the moderator who decided may not hear the appeal, nor find it', async () => {
    const { appealId } = await appealedHide();
    await expect(stage.claimAppeal.claim(await viewer(kwame), { appealId })).rejects.toEqual(refusedWith('NOT_FOUND'));
    expect(await waitingAppeals(stage.database, await viewer(kwame), { after: null, limit: 50 })).toEqual([]);
  });

  test('an answer in no language that there could be is refused by name', async () => {
    const { appealId } = await appealedHide();
    const odd = stage.hear(priya, appealId, { outcome: 'upheld', language: '<b>'.repeat(5000) });
    await expect(odd).rejects.toEqual(refusedWith('INVALID', 'not_a_language'));
  });

  test('nor who held the case before, nor who reported, nor who is concerned', async () => {
    const held = await stage.moderator(`Held${authorNumber}`);
    const reporter = await stage.moderator(`Reporter${authorNumber}`);
    await stage.report(reporter, postId);
    const { id: caseId } = await stage.caseOn(postId);
    await stage.claimCase.claim(await viewer(held), { caseId });
    await stage.releaseCase.release(await viewer(held), { caseId });
    const { appealId } = await appealedHide();
    for (const person of [held, reporter, ben, ana])
      await expect(stage.claimAppeal.claim(await viewer(person), { appealId })).rejects.toEqual(
        refusedWith('NOT_FOUND'),
      );
    await stage.claimAppeal.claim(await viewer(priya), { appealId });
  });

  test('the first decision stays covered until the own view is written, and nobody answers without it', async () => {
    const { appealId, decisionId, caseId } = await appealedHide();
    const theirs = await viewer(priya);
    expect((await stage.seeCase.see(theirs, { caseId })).coveredDecisionIds).toEqual([decisionId]);
    const unclaimed = stage.writeFirstView.write(theirs, { appealId, words: 'Reads like a proverb to me.' });
    await expect(unclaimed).rejects.toEqual(refusedWith('CONFLICT', 'appeal_free'));
    await stage.claimAppeal.claim(theirs, { appealId });
    const early = stage.hearAppeal.hear(theirs, { appealId, outcome: 'upheld', words: 'It stands.' });
    await expect(early).rejects.toEqual(refusedWith('FORBIDDEN', 'first_view_needed'));
    expect((await stage.seeCase.seeAppeal(theirs, { appealId })).of.coveredDecisionIds).toEqual([decisionId]);
    await stage.writeFirstView.write(theirs, { appealId, words: 'Reads like a proverb to me.' });
    expect((await stage.seeCase.seeAppeal(theirs, { appealId })).of.coveredDecisionIds).toEqual([]);
    const again = stage.writeFirstView.write(theirs, { appealId, words: 'On second thought, no.' });
    await expect(again).rejects.toEqual(refusedWith('CONFLICT', 'first_view_written'));
    expect((await stage.seeCase.see(await viewer(kwame), { caseId })).coveredDecisionIds).toEqual([]);
  });

  test('upheld, everything stays', async () => {
    const { appealId } = await appealedHide();
    const during = await picture();
    await stage.hear(priya, appealId, { outcome: 'upheld' });
    expect(await picture()).toEqual(during);
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'decided' });
  });

  test('changed, the milder decision takes its place and nothing of the first is left', async () => {
    const { appealId, decisionId } = await appealedHide();
    await stage.hear(priya, appealId, {
      outcome: 'changed',
      decision: { outcome: 'breach', guidelineNumber: 1, sanction: { kind: 'warning' } },
    });
    expect(await picture()).toMatchObject({ post: { visibility: 'published' } });
    expect((await viewer(ben)).causes.map(({ kind }) => kind)).toEqual(['warning']);
    const seen = await stage.seeDecision.see(await viewer(ben), decisionId);
    expect(seen).toMatchObject({ decision: { state: 'changed' }, replacedByDecisionId: expect.any(String) });
  });

  test('twice, late, or as somebody not concerned: no', async () => {
    const { decisionId } = await appealedHide();
    const again = stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'And again.' });
    await expect(again).rejects.toEqual(refusedWith('CONFLICT', 'appealed_already'));
    const stranger = stage.fileAppeal.file(await viewer(priya), { decisionId, words: 'For him.' });
    await expect(stranger).rejects.toEqual(refusedWith('NOT_FOUND'));
    const other = await stage.post(await stage.member(`Late${authorNumber}`), threadId, 'You fool.');
    await stage.report(ana, other);
    const late = await stage.decide(kwame, other, { outcome: 'hide', guidelineNumber: 1 });
    const [author] = await stage.database.query<{ id: string }>('SELECT author_id AS id FROM post WHERE id = $1', [
      other,
    ]);
    stage.clock.advanceSeconds(30 * 86_400);
    const appeal = stage.fileAppeal.file(await viewer({ id: author!.id, email: '' }), {
      decisionId: late.id,
      words: 'Hm.',
    });
    await expect(appeal).rejects.toEqual(refusedWith('FORBIDDEN', 'too_late_to_appeal'));
    await stage.keepCases.run();
    expect(await stage.caseOn(other)).toMatchObject({ state: 'closed' });
  });

  test('a hundred equal appeals at once are one', async () => {
    await stage.report(ana, postId);
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    const theirs = await viewer(ben);
    const tries = await Promise.allSettled(
      Array.from({ length: 100 }, () =>
        stage.fileAppeal.file(theirs, { decisionId, words: 'No.', idempotencyKey: decisionId }),
      ),
    );
    expect(new Set(tries.map((each) => each.status === 'fulfilled' && each.value.id)).size).toBe(1);
  });

  test('a post that a rule held before it was hidden is let out when the appeal succeeds', async () => {
    await stage.hold(postId);
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    const { id } = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'Neither the rule nor you.' });
    await stage.hear(priya, id, { outcome: 'overturned' });
    expect(await picture()).toMatchObject({ post: { visibility: 'published' }, thread: { post_count: 2 } });
  });

  test('a held post that an appeal lets out is told to those who follow its thread, once', async () => {
    await stage.hold(postId);
    const told = () =>
      stage.database.query('SELECT kind FROM notice WHERE person_id = $1 AND post_id = $2', [ana.id, postId]);
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'edit_request', guidelineNumber: 1 });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    // Held before anyone was told of it, as a post is that a rule stops on its way.
    await stage.database.query('DELETE FROM notice WHERE post_id = $1 AND person_id = $2', [postId, ana.id]);
    const appeal = await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'I quoted a proverb.' });
    await stage.hear(priya, appeal.id, { outcome: 'overturned' });
    await stage.tellAll();
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await told()).toEqual([{ kind: 'post_in_thread' }]);
  });

  test('an appeal taken back leaves the decision and the case as they were', async () => {
    const { appealId } = await appealedHide();
    await stage.withdrawAppeal.withdraw(await viewer(ben), { appealId });
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'decided' });
    const waiting = await waitingAppeals(stage.database, await viewer(priya), { after: null, limit: 50 });
    expect(waiting.map(({ id }) => id)).not.toContain(appealId);
  });
});

describe('a reporter whose report was rejected appeals', () => {
  test('overturned, what the decision had let out is held again and the case is open', async () => {
    await stage.hold(postId);
    const held = await picture();
    const cho = await stage.member(`Cho${authorNumber}`);
    await stage.database.query(
      `INSERT INTO report (id, case_id, number, subject_kind, subject_id, reporter_id, guideline_number, filed_at)
       SELECT gen_random_uuid(), id, 1, 'post', $1, $2, 1, $3 FROM moderation_case WHERE subject_id = $1`,
      [postId, cho.id, stage.clock.now()],
    );
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'release' });
    expect(await picture()).toMatchObject({ post: { visibility: 'published' } });
    const appeal = await stage.fileAppeal.file(await viewer(cho), { decisionId, words: 'It is an insult.' });
    expect(appeal.appellantIs).toBe('reporter');
    await stage.hear(priya, appeal.id, { outcome: 'overturned' });
    expect(await picture()).toMatchObject({ post: (held as { post: unknown }).post, search: undefined });
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open' });
    expect(await stage.database.one('SELECT state FROM report WHERE subject_id = $1', [postId])).toEqual({
      state: 'open',
    });
  });

  test('an upheld report is nothing to appeal', async () => {
    await stage.report(ana, postId);
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    const appeal = stage.fileAppeal.file(await viewer(ana), { decisionId, words: 'Harder, please.' });
    await expect(appeal).rejects.toEqual(refusedWith('FORBIDDEN', 'nothing_to_appeal'));
  });
});

describe('an appeal that nobody in office may hear', () => {
  async function administrator(): Promise<StagePerson> {
    const admin = await stage.member(`Admin${authorNumber}`);
    await stage.database.query(
      `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), $1, 'admin', $2)`,
      [admin.id, stage.clock.now()],
    );
    return admin;
  }

  test('waits, and an administrator is told once a day', async () => {
    const admin = await administrator();
    const { appealId } = await appealedHide();
    await stage.keepCases.run();
    expect(await stage.toldKinds(admin)).toEqual([]);
    await stage.database.query(`UPDATE office SET ended_at = $1 WHERE kind = 'moderator' AND person_id <> $2`, [
      stage.clock.now(),
      kwame.id,
    ]);
    await stage.keepCases.run();
    await stage.keepCases.run();
    const told = (await stage.toldKinds(admin)).length;
    expect(told).toBeGreaterThan(0);
    stage.clock.advanceSeconds(86_400);
    await stage.keepCases.run();
    expect((await stage.toldKinds(admin)).length).toBe(2 * told);
    expect(await stage.database.one('SELECT state FROM appeal WHERE id = $1', [appealId])).toEqual({ state: 'filed' });
  });

  // Who decided is out of it anyway. $1 is the only other moderator, $2 the case, $3 now.
  const decision = `(SELECT id FROM decision WHERE case_id = $2)`;
  test.each([
    [
      'is suspended',
      `INSERT INTO standing_cause (id, person_id, kind, decision_id, from_at)
       VALUES (gen_random_uuid(), $1, 'suspension', ${decision}, $3)`,
    ],
    ['has gone', `UPDATE person SET state = 'erased' WHERE id = $1`],
    ['is out of office', 'UPDATE office SET ended_at = $3 WHERE person_id = $1'],
    ['is in office later', `UPDATE office SET from_at = $3::timestamptz + interval '1 day' WHERE person_id = $1`],
    [
      'looks after another space',
      `UPDATE office SET space_id = (SELECT id FROM space WHERE slug = 'elsewhere') WHERE person_id = $1`,
    ],
    ['works in another language', `UPDATE office SET languages = '{yo}' WHERE person_id = $1`],
    ['is whom it is about', 'UPDATE moderation_case SET subject_person_id = $1 WHERE id = $2'],
    ['filed it', `UPDATE appeal SET appellant_id = $1 WHERE decision_id = ${decision}`],
    ['reported the post', 'UPDATE report SET reporter_id = $1 WHERE case_id = $2'],
    ['had the case before', 'INSERT INTO case_claim (case_id, person_id, claimed_at) VALUES ($2, $1, $3)'],
    ['seconded the sanction', `UPDATE sanction SET seconded_by = $1, seconded_at = $3 WHERE decision_id = ${decision}`],
  ])('is one where the only other moderator %s', async (_, obstacle) => {
    const { appealId, caseId } = await appealedHide();
    await stage.database.query(`UPDATE appeal SET state = 'withdrawn' WHERE id <> $1`, [appealId]);
    await stage.database.query(`UPDATE moderation_case SET language = 'en' WHERE id = $1`, [caseId]);
    await stage.database.query(`UPDATE office SET ended_at = $1 WHERE person_id <> $2`, [stage.clock.now(), kwame.id]);
    const admin = await administrator();
    const told = async () =>
      (await noticesOfUnheardAppeals(stage.database, stage.clock.now())).map(({ personId }) => personId);
    expect(await told()).toEqual([admin.id]);
    const other = await stage.moderator(`Other${authorNumber}`);
    expect(await told()).toEqual([]);
    await stage.database.query(`WITH given AS (SELECT $1::uuid, $2::uuid, $3::timestamptz) ${obstacle}`, [
      other.id,
      caseId,
      stage.clock.now(),
    ]);
    expect(await told()).toEqual([admin.id]);
  });

  test('is told to no administrator who is suspended or out of office', async () => {
    const { appealId } = await appealedHide();
    await stage.database.query(`UPDATE office SET ended_at = $1 WHERE person_id <> $2`, [stage.clock.now(), kwame.id]);
    const [here, suspended] = [await administrator(), await stage.member(`Suspended${authorNumber}`)];
    await stage.database.query(
      `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), $1, 'admin', $2)`,
      [suspended.id, stage.clock.now()],
    );
    await stage.database.query(
      `INSERT INTO standing_cause (id, person_id, kind, decision_id, from_at)
       SELECT gen_random_uuid(), $1, 'suspension', decision_id, $3 FROM appeal WHERE id = $2`,
      [suspended.id, appealId, stage.clock.now()],
    );
    const told = await noticesOfUnheardAppeals(stage.database, stage.clock.now());
    expect(new Set(told.map(({ personId }) => personId))).toEqual(new Set([here.id]));
  });
});
