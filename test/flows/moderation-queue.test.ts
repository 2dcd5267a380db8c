import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkedFilter } from '../../api/moderation/queue/queue.resolver.js';
import { insertIncident } from '../../moderation/incidents/incidents.store.js';
import { historyOf, similarTo } from '../../moderation/cases/case-history.store.js';
import { findCaseIdByNumber } from '../../moderation/cases/cases.store.js';
import { queueViewsOf } from '../../moderation/cases/queue-views.store.js';
import { type QueueFilter, countQueuedCases, queuedCases } from '../../moderation/cases/queue.store.js';
import { newId } from '../../platform/ids/ids.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let [ana, ben]: StagePerson[] = [];
let kwame: StagePerson;
let marisol: StagePerson;
let americas: string;
let africa: string;
let threadId: string;

beforeAll(async () => {
  stage = await openModerationStage();
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  americas = await stage.space('americas', 'open', 'region');
  africa = await stage.space('africa', 'open', 'region');
  for (const place of [americas, africa]) for (const who of [ana, ben]) await stage.comeIn(who.id, place);
  marisol = await stage.moderator('Marisol', { spaceId: americas });
  ({ threadId } = await stage.thread(ana, stage.commonsId, 'Ballots', 'When do they come?'));
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  await stage.database.query(`UPDATE moderation_case SET state = 'closed', claimed_by = NULL, closed_at = opened_at`);
});

const viewer = (person: StagePerson) => stage.viewerOf(person);
const subjects = async (person: StagePerson, filter: QueueFilter) =>
  (
    await queuedCases(stage.database, await viewer(person), { at: stage.clock.now(), filter, after: null, limit: 100 })
  ).map(({ subjectId }) => subjectId);
const reported = async (text: string, guideline = 1) => {
  const postId = await stage.post(ben!, threadId, text);
  await stage.report(ana!, postId, guideline);
  return postId;
};

test('each filter leaves what it says, and the count is of the same cases', async () => {
  const rude = await reported('Whoever asks that is a fool.');
  const threat = await reported('I know where you live.', 2);
  const held = await stage.post(ben!, threadId, 'Cheap flats.');
  await stage.hold(held);
  const here = await stage.thread(ben!, americas, 'Lima', 'Fools, all of you.');
  await stage.report(ana!, here.postId);
  await stage.fileReport
    .file(await viewer(ana!), { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 3 })
    .catch(() => undefined);
  stage.clock.advanceSeconds(2 * 3600);
  const expected: [QueueFilter, string[]][] = [
    [{ leastSeverity: 4 }, [threat]],
    [{ openedBecause: 'rule' }, [held]],
    [{ guidelineNumber: 1, spaceId: stage.commonsId }, [rude]],
    [{ spaceId: americas }, [here.postId]],
    [{ isPastPromise: true }, [threat]],
    [{ subjectKind: 'person' }, []],
  ];
  for (const [filter, ids] of expected) {
    expect([filter, await subjects(kwame, filter)]).toEqual([filter, ids]);
    expect(await countQueuedCases(stage.database, await viewer(kwame), stage.clock.now(), filter)).toBe(ids.length);
  }
});

test('a filter with an odd language is refused by name', () => {
  for (const language of ['\0', '\ud800', '', 'x'.repeat(100_000)])
    expect(() => checkedFilter({ language })).toThrow(expect.objectContaining({ code: 'INVALID' }));
  expect(checkedFilter({ language: 'pt-BR' })).toEqual({ language: 'pt-BR' });
});

test('pages go forward and back over the same cases, without gaps or repeats', async () => {
  for (let count = 0; count < 11; count++) await reported(`Fool number ${count}`, 1 + (count % 3));
  const theirs = await viewer(kwame);
  const at = stage.clock.now();
  const page = (place: object) =>
    queuedCases(stage.database, theirs, { at, filter: {}, after: null, limit: 4, ...place });
  const all = await page({ limit: 100 });
  const second = await page({ after: all[3] });
  expect(second.map(({ id }) => id)).toEqual(all.slice(4, 8).map(({ id }) => id));
  expect((await page({ before: all[8] })).map(({ id }) => id)).toEqual(all.slice(4, 8).map(({ id }) => id));
  expect((await page({ before: all[2] })).map(({ id }) => id)).toEqual(all.slice(0, 2).map(({ id }) => id));
  expect(await page({ before: all[0] })).toEqual([]);
});

describe('scope', () => {
  test('a moderator of a branch sees nothing beyond it in the queue, by number, in history or in similar cases', async () => {
    const there = await stage.thread(ben!, africa, 'Nairobi', 'Fools, all of you, and everybody knows it well by now.');
    const here = await stage.thread(ben!, americas, 'Lima', 'Fools, all of you, and everybody knows it well by now.');
    const cho = await stage.member('Cho');
    await stage.comeIn(cho.id, africa);
    const alike = await stage.thread(cho, africa, 'Lagos', 'Fools, all of you, and everybody knows it well by now!');
    for (const { postId } of [there, here, alike]) await stage.report(ana!, postId);
    for (const { postId } of [there, alike]) await stage.decide(kwame, postId, { outcome: 'hide', guidelineNumber: 1 });
    const theirs = await viewer(marisol);
    expect(await subjects(marisol, {})).toEqual([here.postId]);
    expect(await subjects(marisol, { spaceId: africa })).toEqual([]);
    const { number: numberThere } = await stage.caseOn(there.postId);
    const own = await stage.caseOn(here.postId);
    expect(await findCaseIdByNumber(stage.database, theirs, numberThere)).toBeUndefined();
    expect(await findCaseIdByNumber(stage.database, theirs, own.number)).toBe(own.id);
    const of = { personId: ben!.id, caseId: own.id, subjectKind: 'post' };
    expect(await historyOf(stage.database, theirs, of)).toEqual([]);
    expect(await similarTo(stage.database, theirs, of)).toEqual([]);
    expect(await historyOf(stage.database, await viewer(kwame), of)).toHaveLength(1);
    expect((await similarTo(stage.database, await viewer(kwame), of)).length).toBeGreaterThan(0);
  });
});

describe('several together', () => {
  test('each case has a decision of its own; one that somebody was first on keeps none of the others', async () => {
    const posts = [await reported('Buy watches'), await reported('Buy flats'), await reported('Buy coins')];
    const cases = await Promise.all(posts.map(async (id) => stage.caseOn(id)));
    await stage.decide(marisol, posts[0]!, { outcome: 'no_breach' }).catch(() => undefined);
    await stage.claimCase.claim(await stage.viewerOf(await stage.moderator('Sam')), { caseId: cases[1]!.id });
    const asked = cases.map(({ id: caseId, version }) => ({ caseId, version }));
    const decision = { outcome: 'remove', guidelineNumber: 3, reasonWords: 'Part of one flood.', reasonLanguage: 'en' };
    const made = await stage.decideCases.decide(await viewer(kwame), { ...decision, cases: asked } as never);
    expect(made.map(({ refusal }) => refusal?.params['because'] ?? null)).toEqual([null, 'case_claimed', null]);
    const states = await Promise.all(posts.map(async (id) => (await stage.caseOn(id)).state));
    expect(states).toEqual(['decided', 'claimed', 'decided']);
    const rows = await stage.database.query(
      `SELECT reason_words FROM decision WHERE case_id = ANY($1) AND state = 'in_force'`,
      [cases.map(({ id }) => id)],
    );
    expect(rows).toHaveLength(2);
    const ids = made.flatMap(({ decision: one }) => one?.id ?? []);
    expect(await stage.undoDecisions.undo(await viewer(kwame), { decisionIds: ids })).toEqual(ids);
    expect((await stage.caseOn(posts[0]!)).state).toBe('claimed');
  });

  test('with one word all are taken back for ten seconds, and then none', async () => {
    const postId = await reported('Buy watches');
    const { id: caseId, version } = await stage.caseOn(postId);
    const [made] = await stage.decideCases.decide(await viewer(kwame), {
      cases: [{ caseId, version }],
      outcome: 'remove',
      guidelineNumber: 3,
    });
    stage.clock.advanceSeconds(11);
    const undone = await stage.undoDecisions.undo(await viewer(kwame), { decisionIds: [made!.decision!.id] });
    expect(undone).toEqual([]);
    expect((await stage.caseOn(postId)).state).toBe('decided');
  });

  test('a case in its old version is not decided', async () => {
    const postId = await reported('Buy watches');
    const { id: caseId, version } = await stage.caseOn(postId);
    await stage.report(kwame, postId, 2).catch(() => undefined);
    await stage.database.query('UPDATE moderation_case SET version = version + 1 WHERE id = $1', [caseId]);
    const sam = await stage.moderator('Samira');
    const [made] = await stage.decideCases.decide(await viewer(sam), {
      cases: [{ caseId, version }],
      outcome: 'no_breach',
    });
    expect(made!.refusal?.params['because']).toBe('case_changed');
  });
});

test('all cases of an incident are found, marked and decided together', async () => {
  const posts = [await reported('Buy watches'), await reported('Buy flats')];
  await reported('Whoever asks that is a fool.');
  const incidentId = newId(stage.clock);
  const found = { id: incidentId, measure: 'posts', spaceId: stage.commonsId, beganAt: stage.clock.now() } as const;
  await stage.database.transaction((tx) =>
    insertIncident(tx, { ...found, usualCount: 2, limitCount: 30, peakCount: 41 }),
  );
  await stage.database.query('UPDATE moderation_case SET incident_id = $1 WHERE subject_id = ANY($2)', [
    incidentId,
    posts,
  ]);
  expect((await subjects(kwame, { incidentId })).sort()).toEqual(posts.toSorted());
});

test('twenty views are kept at most, however many are kept at once; one that is there can still change', async () => {
  const theirs = await viewer(marisol);
  const keep = async (count: number) => stage.keepQueueView.keep(theirs, { name: `View ${count}`, filter: {} });
  const tries = await Promise.allSettled(Array.from({ length: 24 }, async (_, count) => keep(count)));
  const lost = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
  expect(lost).toEqual(
    Array.from({ length: 4 }, () =>
      expect.objectContaining({ code: 'CONFLICT', params: { because: 'too_many_views', max: 20 } }),
    ),
  );
  const kept = await queueViewsOf(stage.database, marisol.id);
  expect(kept).toHaveLength(20);
  expect(await stage.keepQueueView.keep(theirs, { name: kept[0]!.name, filter: { leastSeverity: 4 } })).toBe(
    kept[0]!.id,
  );
  await stage.database.query('DELETE FROM queue_view');
});

test('a view is kept under its name, for its owner alone; the same name again is the same view', async () => {
  const theirs = await viewer(kwame);
  await stage.keepQueueView.keep(theirs, { name: 'Late in Chile', filter: { isPastPromise: true } });
  const viewId = await stage.keepQueueView.keep(theirs, { name: 'Late in Chile', filter: { leastSeverity: 4 } });
  expect(await queueViewsOf(stage.database, kwame.id)).toEqual([
    { id: viewId, name: 'Late in Chile', filter: { leastSeverity: 4 } },
  ]);
  expect(await queueViewsOf(stage.database, marisol.id)).toEqual([]);
});
