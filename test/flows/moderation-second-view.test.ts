import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { notesOn } from '../../moderation/cases/case-notes.store.js';
import { SeeSecondView } from '../../moderation/second-views/see-second-view.js';
import { isDrawn } from '../../moderation/second-views/ask-second-views.js';
import { agreementByGuideline, countSecondViews } from '../../moderation/second-views/second-views.store.js';
import { randomId } from '../../platform/ids/ids.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben]: StagePerson[] = [];
let kwame: StagePerson;
let priya: StagePerson;
let threadId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  await stage.database.query('DELETE FROM second_view');
  await stage.database.query('DELETE FROM notice');
  stage.clock.advanceSeconds(2 * 24 * 3600);
});

const viewer = (person: StagePerson) => stage.viewerOf(person);
const refusedWith = (code: string) => expect.objectContaining({ code });

/** A decision by Kwame that a second view is asked for, as chance would have it. */
async function decided(outcome: 'hide' | 'no_breach' = 'hide') {
  const postId = await stage.post(ben!, threadId, `Whoever asks that is a fool ${randomId()}.`);
  await stage.report(ana!, postId);
  const guidelineNumber = outcome === 'hide' ? 1 : null;
  const decision = await stage.decide(kwame, postId, { outcome, guidelineNumber });
  const viewId = randomId();
  await stage.database.query(
    `INSERT INTO second_view (id, case_id, decision_id, because, state, asked_at) VALUES ($1, $2, $3, 'drawn', 'waiting', $4)`,
    [viewId, decision.caseId, decision.id, stage.clock.now()],
  );
  return { viewId, decision, caseId: decision.caseId };
}

test('about three in a hundred are drawn, and the same ones again', () => {
  const ids = Array.from({ length: 20_000 }, () => randomId());
  const drawn = ids.filter(isDrawn);
  expect(drawn.length / ids.length).toBeGreaterThan(0.025);
  expect(drawn.length / ids.length).toBeLessThan(0.035);
  expect(ids.filter(isDrawn)).toEqual(drawn);
});

test('a guideline under which much is changed gets second views; asking twice asks once', async () => {
  for (let count = 0; count < 8; count++) {
    const { decision } = await decided();
    if (count < 3) await stage.database.query(`UPDATE decision SET state = 'overturned' WHERE id = $1`, [decision.id]);
  }
  await stage.database.query('DELETE FROM second_view');
  expect(await stage.askSecondViews.ask()).toBe(0);
  stage.clock.advanceSeconds(11);
  expect(await stage.askSecondViews.ask()).toBe(5);
  expect(await stage.askSecondViews.ask()).toBe(0);
  const rows = await stage.database.query(`SELECT DISTINCT because FROM second_view`);
  expect(rows).toEqual([{ because: 'disputed' }]);
  await stage.database.query(`UPDATE decision SET state = 'in_force' WHERE state = 'overturned'`);
});

test('whoever decided is never asked; another is, and sees nothing of the decision before theirs', async () => {
  const { viewId, decision, caseId } = await decided();
  await stage.noteOnCase.note(await viewer(kwame), { caseId, words: 'Hidden at once.' });
  expect(await countSecondViews(stage.database, await viewer(kwame), stage.clock.now())).toBe(0);
  expect(await stage.claimSecondView.claimNext(await viewer(kwame))).toBeNull();
  expect(await stage.claimSecondView.claimNext(await viewer(priya))).toMatchObject({ id: viewId });
  const see = new SeeSecondView(stage.database, stage.clock, stage.seeCase);
  const seen = (await see.see(await viewer(priya), viewId))!;
  expect(seen.of.coveredDecisionIds).toEqual([decision.id]);
  expect((await stage.seeCase.see(await viewer(priya), { caseId })).coveredDecisionIds).toEqual([decision.id]);
  expect((await stage.seeCase.see(await viewer(kwame), { caseId })).coveredDecisionIds).toEqual([]);
  const input = { viewId, outcome: 'hide', guidelineNumber: 1, words: '' } as const;
  expect(await stage.giveSecondView.give(await viewer(priya), input)).toMatchObject({ agrees: true });
  expect((await stage.seeCase.see(await viewer(priya), { caseId })).coveredDecisionIds).toEqual([]);
  expect(await stage.database.query(`SELECT 1 FROM notice WHERE kind = 'case_for_you'`)).toEqual([]);
});

test('where the two differ the decision stands, the view is a note and whoever decided is told', async () => {
  const { viewId, decision, caseId } = await decided();
  const input = { viewId, outcome: 'no_breach', words: 'Rude, but it argues with what was said.' } as const;
  expect(await stage.giveSecondView.give(await viewer(priya), input)).toMatchObject({ agrees: false });
  expect(await notesOn(stage.database, caseId)).toEqual([
    expect.objectContaining({ kind: 'second_view', authorName: 'Priya', words: input.words }),
  ]);
  expect(await stage.database.query(`SELECT person_id AS id FROM notice WHERE kind = 'case_for_you'`)).toEqual([
    { id: kwame.id },
  ]);
  expect(await stage.database.one('SELECT state FROM decision WHERE id = $1', [decision.id])).toEqual({
    state: 'in_force',
  });
});

test('a view is given once, by one, and by nobody whom the case concerns', async () => {
  const { viewId } = await decided();
  const sam = await stage.moderator('Sam');
  const asia = await stage.space('asia', 'open', 'region');
  const mei = await stage.moderator('Mei', { spaceId: asia });
  const input = { viewId, outcome: 'hide', guidelineNumber: 1, words: '' } as const;
  await stage.claimSecondView.claimNext(await viewer(priya));
  for (const person of [kwame, sam, mei])
    await expect(stage.giveSecondView.give(await viewer(person), input)).rejects.toEqual(refusedWith('NOT_FOUND'));
  for (const person of [ana!, ben!])
    await expect(stage.giveSecondView.give(await viewer(person), input)).rejects.toEqual(refusedWith('NOT_FOUND'));
  const tries = await Promise.allSettled([1, 2].map(async () => stage.giveSecondView.give(await viewer(priya), input)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('an appeal takes the place of a second view: whoever hears it sees the decision after their own view', async () => {
  const { viewId, decision, caseId } = await decided();
  const words = 'It was a joke among friends.';
  const { id: appealId } = await stage.fileAppeal.file(await viewer(ben!), { decisionId: decision.id, words });
  expect(await stage.claimSecondView.claimNext(await viewer(priya))).toBeNull();
  await stage.claimAppeal.claim(await viewer(priya), { appealId });
  expect((await stage.seeCase.see(await viewer(priya), { caseId })).coveredDecisionIds).toEqual([decision.id]);
  await stage.writeFirstView.write(await viewer(priya), { appealId, words: 'I read it as a joke, too.' });
  expect((await stage.seeCase.see(await viewer(priya), { caseId })).coveredDecisionIds).toEqual([]);
  await stage.askSecondViews.ask();
  expect(await stage.database.one('SELECT state FROM second_view WHERE id = $1', [viewId])).toEqual({
    state: 'dropped',
  });
});

test('agreement is counted by guideline, and points at the clause that people read differently', async () => {
  for (let count = 0; count < 10; count++) {
    const { viewId } = await decided();
    const outcome = count < 4 ? 'no_breach' : 'hide';
    await stage.giveSecondView.give(await viewer(priya), {
      viewId,
      outcome,
      guidelineNumber: outcome === 'hide' ? 1 : null,
      words: '',
    });
  }
  const { viewId } = await decided('no_breach');
  await stage.giveSecondView.give(await viewer(priya), { viewId, outcome: 'hide', guidelineNumber: 3, words: '' });
  const from = stage.clock.inDays(-1);
  const until = stage.clock.inDays(1);
  expect(await agreementByGuideline(stage.database, await viewer(kwame), { from, until })).toEqual([
    { guidelineNumber: 1, viewCount: 10, agreedCount: 6, shouldRewrite: true },
    { guidelineNumber: 3, viewCount: 1, agreedCount: 0, shouldRewrite: false },
  ]);
});

test('what ended meanwhile, or was waited for too long, is not asked for any more', async () => {
  const first = await decided();
  await stage.database.query(`UPDATE decision SET state = 'overturned' WHERE id = $1`, [first.decision.id]);
  await stage.askSecondViews.ask();
  const second = await decided();
  stage.clock.advanceSeconds(14 * 24 * 3600 + 1);
  await stage.askSecondViews.ask();
  const states = await stage.database.query('SELECT state FROM second_view WHERE id = ANY($1)', [
    [first.viewId, second.viewId],
  ]);
  expect(states).toEqual([{ state: 'dropped' }, { state: 'dropped' }]);
});
