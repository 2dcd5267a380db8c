import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toDecision } from '../../api/moderation/decision.type.js';
import { ask } from '../../forum/access/policy.js';
import { muteIn, suspensionOf } from '../../forum/access/viewer.js';
import { queuedCases } from '../../moderation/cases/queue.store.js';
import { sanctionOf } from '../../moderation/sanctions/sanctions.store.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let ana: StagePerson;
let ben: StagePerson;
let cho: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let threadId: string;
let postId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  cho = await stage.member('Cho');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
});
afterAll(() => stage.close());
let authorNumber = 0;
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  ben = await stage.member(`Ben${++authorNumber}`);
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
  postId = await stage.post(ben, threadId, 'Whoever asks that is a fool.');
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });
const viewer = (person: StagePerson) => stage.viewerOf(person);

/** Everything that a decision may change: what shows, what is counted, what is found, what somebody may do. */
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

describe('deciding', () => {
  test('hiding a post and muting its author takes effect at once, before anyone is told', async () => {
    await stage.report(ana, postId);
    const decision = await stage.decide(kwame, postId, {
      outcome: 'hide',
      guidelineNumber: 1,
      reasonWords: 'Please argue with the question.',
      sanction: { kind: 'mute', hours: 72 },
    });
    expect(await picture()).toMatchObject({
      post: { visibility: 'hidden' },
      thread: { post_count: 1 },
      search: undefined,
    });
    const muted = await viewer(ben);
    expect(muteIn(muted, stage.commonsId)).toMatchObject({ decisionId: decision.id });
    await expect(stage.post(ben, threadId, 'But I meant it kindly.')).rejects.toEqual(refusedWith('MUTED'));
    expect(ask(muted, 'useOwnAccount', null)).toBeNull();
    expect(await stage.toldKinds(ben)).toEqual([]);
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await stage.toldKinds(ben)).toEqual(['decision']);
    expect((await stage.toldKinds(ana)).at(-1)).toBe('report_outcome');
    const entry = await stage.database.one(`SELECT 1 FROM audit_entry WHERE act = 'case.decided' AND subject_id = $1`, [
      decision.id,
    ]);
    expect(entry).toBeDefined();
  });

  test('a decision is told once, however often the worker runs', async () => {
    await stage.report(ana, postId);
    await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    await stage.database.query('UPDATE outbox SET done_at = NULL, handed_over_at = NULL');
    await stage.tellAll();
    expect(await stage.toldKinds(ben)).toEqual(['decision']);
    const mails = await stage.database.query(`SELECT 1 FROM mail WHERE person_id = $1 AND kind = 'decision'`, [ben.id]);
    expect(mails).toHaveLength(1);
  });

  test('a mute ends by its date, and its end is told once', async () => {
    await stage.report(ana, postId);
    await stage.decide(kwame, postId, {
      outcome: 'hide',
      guidelineNumber: 1,
      sanction: { kind: 'mute_in_space', hours: 1 },
    });
    await expect(stage.post(ben, threadId, 'Still here')).rejects.toEqual(refusedWith('MUTED'));
    stage.clock.advanceSeconds(3600);
    await stage.post(ben, threadId, 'Back again');
    expect([await stage.keepSanctions.run(), await stage.keepSanctions.run()]).toEqual([1, 0]);
    expect(await stage.toldKinds(ben)).toContain('sanction_ended');
  });

  test('who looked at an older state of the case reads what is new instead of deciding', async () => {
    await stage.report(ana, postId);
    const { id: caseId, version } = await stage.caseOn(postId);
    await stage.report(cho, postId, 2);
    const late = stage.decideCase.decide(await viewer(kwame), { caseId, version, outcome: 'no_breach' });
    await expect(late).rejects.toEqual(refusedWith('CONFLICT', 'case_changed'));
  });

  test('two decide at the same moment: one decision, and the other reads who was first and what', async () => {
    await stage.report(ana, postId);
    const { id: caseId, version } = await stage.caseOn(postId);
    const tries = await Promise.allSettled([
      stage.decideCase.decide(await viewer(kwame), { caseId, version, outcome: 'hide', guidelineNumber: 1 }),
      stage.decideCase.decide(await viewer(priya), { caseId, version, outcome: 'no_breach' }),
    ]);
    const lost = tries.filter((each) => each.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toEqual(refusedWith('CONFLICT', 'case_decided'));
    expect(lost[0]!.reason.params).toMatchObject({
      name: expect.stringMatching(/Kwame|Priya/),
      outcome: expect.any(String),
    });
  });

  test('a breach cites a guideline, and only a breach carries a sanction', async () => {
    await stage.report(ana, postId);
    await expect(stage.decide(kwame, postId, { outcome: 'hide' })).rejects.toEqual(refusedWith('INVALID'));
    const odd = stage.decide(kwame, postId, { outcome: 'no_breach', sanction: { kind: 'mute', hours: 1 } });
    await expect(odd).rejects.toEqual(refusedWith('INVALID', 'only_with_a_breach'));
    expect(await stage.caseOn(postId)).toMatchObject({ state: 'open' });
  });

  test('a post that a rule holds is released with one decision, and its author told', async () => {
    await stage.hold(postId);
    expect(await picture()).toMatchObject({ post: { visibility: 'held', position: null } });
    await stage.decide(kwame, postId, { outcome: 'release' });
    expect(await picture()).toMatchObject({ post: { visibility: 'published' } });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await stage.toldKinds(ben)).toEqual(['decision']);
  });

  test('locking a thread keeps answers out, and overturning opens it again as its timetable says', async () => {
    await stage.fileReport.file(await viewer(cho), { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 1 });
    await stage.decide(kwame, threadId, { outcome: 'lock', guidelineNumber: 1 });
    await expect(stage.post(cho, threadId, 'One more')).rejects.toEqual(refusedWith('FORBIDDEN', 'thread_locked'));
    const { id } = (await stage.database.one<{ id: string }>(
      `SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id WHERE c.subject_id = $1`,
      [threadId],
    ))!;
    const appeal = await stage.fileAppeal.file(await viewer(ana), { decisionId: id, words: 'It was calm.' });
    await stage.hear(priya, appeal.id, { outcome: 'overturned' });
    await stage.post(cho, threadId, 'One more');
  });
});

describe('the author reads', () => {
  test('what, under which guideline, for how long and how to appeal: never who reported, never who decided', async () => {
    await stage.report(ana, postId, 1, 'Canary words of Ana');
    await stage.report(cho, postId, 3, 'Canary words of Cho');
    const { id } = await stage.decide(kwame, postId, {
      outcome: 'hide',
      guidelineNumber: 1,
      sanction: { kind: 'mute', hours: 72 },
    });
    const seen = toDecision((await stage.seeDecision.see(await viewer(ben), id))!, 'en');
    expect(seen).toMatchObject({
      part: 'author',
      outcome: 'hide',
      guideline: { number: 1, title: 'Respect' },
      isByRule: false,
      mayAppeal: true,
      sanction: { kind: 'mute', hours: 72 },
      receipt: expect.stringMatching(/^\d+:[0-9a-f]{64}$/),
    });
    const text = JSON.stringify(seen);
    for (const canary of ['Canary', 'Kwame', ana.id, cho.id, kwame.id, (await stage.caseOn(postId)).id])
      expect(text).not.toContain(canary);
    expect(await stage.seeDecision.see(await viewer(priya), id)).toBeNull();
    const reporter = toDecision((await stage.seeDecision.see(await viewer(ana), id))!, 'en');
    expect(reporter).toMatchObject({ part: 'reporter', reportState: 'upheld', outcome: null, sanction: null });
  });

  test('nothing at all when reports on them were found to be nothing', async () => {
    await stage.report(ana, postId);
    const { id } = await stage.decide(kwame, postId, { outcome: 'no_breach' });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await stage.seeDecision.see(await viewer(ben), id)).toBeNull();
    expect(await stage.toldKinds(ben)).toEqual([]);
  });
});

describe('undoing', () => {
  test('within ten seconds everything is as it was, the case is claimed again and nobody is told', async () => {
    await stage.report(ana, postId);
    const before = await picture();
    const { id } = await stage.decide(kwame, postId, {
      outcome: 'remove',
      guidelineNumber: 1,
      sanction: { kind: 'suspension', hours: 100 },
    });
    expect(suspensionOf(await viewer(ben))).toBeDefined();
    stage.clock.advanceSeconds(5);
    expect(await stage.undoDecision.undo(await viewer(kwame), { decisionId: id })).toMatchObject({ state: 'claimed' });
    expect(await picture()).toEqual(before);
    stage.clock.advanceSeconds(20);
    await stage.tellAll();
    expect(await stage.toldKinds(ben)).toEqual([]);
    await stage.decide(kwame, postId, { outcome: 'no_breach' });
  });

  test('after ten seconds, or by somebody else, it is too late', async () => {
    await stage.report(ana, postId);
    const { id: decisionId } = await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    await expect(stage.undoDecision.undo(await viewer(priya), { decisionId })).rejects.toEqual(
      refusedWith('NOT_FOUND'),
    );
    stage.clock.advanceSeconds(10);
    const late = stage.undoDecision.undo(await viewer(kwame), { decisionId });
    await expect(late).rejects.toEqual(refusedWith('CONFLICT', 'too_late_to_undo'));
  });
});

describe('four eyes', () => {
  test('a suspension of a month holds for a week until a second moderator agrees, who is not the first', async () => {
    await stage.report(ana, postId, 2);
    const decision = await stage.decide(kwame, postId, {
      outcome: 'remove',
      guidelineNumber: 2,
      sanction: { kind: 'suspension', hours: 720 },
    });
    const pending = (await sanctionOf(stage.database, decision.id))!;
    const days = (until: Date | null | undefined) => (until!.getTime() - pending.fromAt.getTime()) / 86_400_000;
    expect(pending.state).toBe('pending');
    expect(days(suspensionOf(await viewer(ben))?.untilAt)).toBe(7);
    const second = { sanctionId: pending.id, agrees: true };
    await expect(stage.secondSanction.second(await viewer(kwame), second)).rejects.toEqual(
      refusedWith('FORBIDDEN', 'own_decision'),
    );
    expect(await stage.secondSanction.second(await viewer(priya), second)).toMatchObject({ state: 'in_force' });
    expect(days(suspensionOf(await viewer(ben))?.untilAt)).toBe(30);
    expect((await viewer(ben)).causes).toHaveLength(1);
  });

  test('somebody suspended still reads the decision and appeals it', async () => {
    await stage.report(ana, postId);
    const { id: decisionId } = await stage.decide(kwame, postId, {
      outcome: 'remove',
      guidelineNumber: 1,
      sanction: { kind: 'suspension', hours: 24 },
    });
    await expect(stage.post(ben, threadId, 'Let me in')).rejects.toEqual(refusedWith('SUSPENDED'));
    expect(await stage.seeDecision.see(await viewer(ben), decisionId)).toMatchObject({ mayAppeal: true });
    await stage.fileAppeal.file(await viewer(ben), { decisionId, words: 'I was quoting somebody.' });
  });
});

test('a failed screening that runs at last closes the case that only it had opened', async () => {
  await stage.hold(postId);
  await stage.database.query(`UPDATE moderation_case SET opened_because = 'failure' WHERE subject_id = $1`, [postId]);
  await stage.database.query(`UPDATE screening SET failure = 'timeout' WHERE post_id = $1`, [postId]);
  await stage.database.query(`UPDATE visibility_cause SET kind = 'screening_failed' WHERE post_id = $1`, [postId]);
  await stage.database.transaction((tx) => stage.screeningCases.closeBySystem(tx, { postId }));
  expect(await stage.caseOn(postId)).toMatchObject({ state: 'closed' });
  const page = { at: stage.clock.now(), filter: {}, after: null, limit: 100 };
  const queue = await queuedCases(stage.database, await viewer(kwame), page);
  expect(queue.map(({ subjectId }) => subjectId)).not.toContain(postId);
});
