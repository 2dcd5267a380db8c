import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillTexts } from '../../forum/discussion/fill-texts.js';
import { SearchPosts } from '../../forum/discussion/search-posts.js';
import { demandStillIn } from '../../forum/discussion/set-thread-space.js';
import { findThread, listPinned } from '../../forum/discussion/threads.store.js';
import { findHeldNotice } from '../../forum/following/notices/told-notices.store.js';
import { lockDecision } from '../../moderation/decisions/decisions.store.js';
import { placesOf, postsAround, revisionsOf } from '../../moderation/cases/case-context.store.js';
import { SeeMoves } from '../../moderation/decisions/see-moves.js';
import { renderMarkdown } from '../../platform/rich-text/render-markdown.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let searchPosts: SearchPosts;
let ana: StagePerson;
let cho: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let campaignId: string;
let groupId: string;
let innerId: string;
let threadId: string;
let openingId: string;
let answerId: string;
let number = 0;

beforeAll(async () => {
  stage = await openModerationStage();
  searchPosts = new SearchPosts(stage.database);
  campaignId = await stage.space('harbour', 'open');
  ana = await stage.member('Ana', { spaces: [campaignId] });
  cho = await stage.member('Cho', { spaces: [campaignId] });
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.advanceSeconds(3600);
  groupId = await stage.space(`letters-${++number}`, 'request', 'working_group');
  innerId = await stage.space(`stamps-${number}`, 'invite', 'working_group');
  await participants(groupId, [ana]);
  await participants(innerId, [ana, kwame, priya]);
  ({ threadId, postId: openingId } = await stage.thread(ana, stage.commonsId, `Boats ${number}`, 'When do they come?'));
  answerId = await stage.post(cho, threadId, 'On Sunday, I think.');
});

const refusedWith = (code: string, because?: string) =>
  expect.objectContaining({ code, ...(because ? { params: expect.objectContaining({ because }) } : {}) });

async function report(subjectId = threadId): Promise<void> {
  const subjectKind = subjectId === threadId ? 'thread' : 'post';
  await stage.fileReport.file(await stage.viewerOf(cho), { subjectKind, subjectId, guidelineNumber: 1 });
}

/** Reports the thread and moves it. */
async function move(moveTo: string, by: StagePerson = kwame): Promise<{ id: string }> {
  await report();
  return stage.decide(by, threadId, { outcome: 'move', guidelineNumber: 1, moveTo });
}

/** Everything that says where the thread is, and what its spaces count. */
async function picture(): Promise<Record<string, unknown>> {
  const spaces = await stage.database.query(
    'SELECT id, post_count, thread_count, last_activity_at FROM space ORDER BY id',
  );
  return {
    thread: await stage.database.one(
      'SELECT space_id, state, visibility, post_count, last_activity_at, moved_by_decision_id FROM thread WHERE id = $1',
      [threadId],
    ),
    posts: await stage.database.query(
      'SELECT id, space_id, visibility, position, visible_revision_id FROM post WHERE thread_id = $1 ORDER BY id',
      [threadId],
    ),
    search: await stage.database.query(
      `SELECT post_id, post_search.space_id, words::text FROM post_search JOIN post ON post.id = post_id
       WHERE thread_id = $1 ORDER BY 1`,
      [threadId],
    ),
    spaces,
  };
}

const counts = async (spaceId: string) =>
  stage.database.one<{ threads: number; posts: number }>(
    'SELECT thread_count AS threads, post_count AS posts FROM space WHERE id = $1',
    [spaceId],
  );

const spaceOf = async (): Promise<string> =>
  (await stage.database.one<{ id: string }>('SELECT space_id AS id FROM thread WHERE id = $1', [threadId]))!.id;

async function participants(spaceId: string, people: readonly StagePerson[]): Promise<void> {
  for (const { id } of people) await stage.comeIn(id, spaceId);
}

async function overturn(decisionId: string, by = priya): Promise<void> {
  const appeal = await stage.fileAppeal.file(await stage.viewerOf(ana), { decisionId, words: 'It belongs here.' });
  await stage.hear(by, appeal.id, { outcome: 'overturned' });
}

describe('a decision that moves a thread', () => {
  test('takes posts, search and both spaces’ counts along, and overturning brings all of it back', async () => {
    const before = await picture();
    const [from, to] = [await counts(stage.commonsId), await counts(campaignId)];
    const { id } = await move(campaignId);
    const after = await picture();
    expect(after).toMatchObject({
      thread: { space_id: campaignId, state: 'open', moved_by_decision_id: id },
      posts: [{ space_id: campaignId }, { space_id: campaignId }],
      search: [{ post_id: answerId, space_id: campaignId }],
    });
    expect(await counts(stage.commonsId)).toEqual({ threads: from!.threads - 1, posts: from!.posts - 2 });
    expect(await counts(campaignId)).toEqual({ threads: to!.threads + 1, posts: to!.posts + 2 });
    await overturn(id);
    expect(await picture()).toEqual(before);
  });

  test('is told to its author once the time for undoing is over, and undone before nobody hears of it', async () => {
    const already = (await stage.toldKinds(ana)).length;
    const told = async (person: StagePerson) =>
      (await stage.toldKinds(person)).slice(already).filter((kind) => kind === 'decision');
    const before = await picture();
    const { id: undone } = await move(campaignId);
    stage.clock.advanceSeconds(5);
    await stage.undoDecision.undo(await stage.viewerOf(kwame), { decisionId: undone });
    expect(await picture()).toEqual(before);
    expect(await stage.caseOn(threadId)).toMatchObject({ state: 'claimed', spaceId: stage.commonsId });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await told(ana)).toEqual([]);
    await stage.decide(kwame, threadId, { outcome: 'move', guidelineNumber: 1, moveTo: campaignId });
    stage.clock.advanceSeconds(11);
    await stage.tellAll();
    expect(await told(ana)).toEqual(['decision']);
  });

  test('whatever is overturned first, the moves that stand decide where it lies', async () => {
    const first = await move(campaignId);
    stage.clock.advanceSeconds(60);
    await report(openingId);
    const second = await stage.decide(kwame, openingId, { outcome: 'move', guidelineNumber: 1, moveTo: groupId });
    expect(await spaceOf()).toBe(groupId);
    await overturn(first.id);
    expect(await spaceOf()).toBe(groupId);
    await overturn(second.id);
    expect(await spaceOf()).toBe(stage.commonsId);
  });
});

describe('a move and an appeal', () => {
  const instead = { outcome: 'move' as const, guidelineNumber: 1 };

  test('another place may be decided instead; nothing shows in between, and the counts are right', async () => {
    const before = await picture();
    const first = await move(campaignId);
    const appeal = await stage.fileAppeal.file(await stage.viewerOf(ana), {
      decisionId: first.id,
      words: 'Not there.',
    });
    await stage.hear(priya, appeal.id, { outcome: 'changed', decision: { ...instead, moveTo: innerId } });
    expect(await spaceOf()).toBe(innerId);
    const { id } = (await stage.database.one<{ id: string }>(
      'SELECT id FROM decision WHERE replaces_decision_id = $1',
      [first.id],
    ))!;
    await stage.database.transaction(async (tx) => {
      await stage.endEffects.end(tx, (await lockDecision(tx, id))!, { state: 'overturned' });
    });
    expect(await picture()).toEqual(before);
  });

  test('a lock may become a move', async () => {
    await report();
    const { id: decisionId } = await stage.decide(kwame, threadId, { outcome: 'lock', guidelineNumber: 1 });
    const appeal = await stage.fileAppeal.file(await stage.viewerOf(ana), { decisionId, words: 'Rather elsewhere.' });
    await stage.hear(priya, appeal.id, { outcome: 'changed', decision: { ...instead, moveTo: campaignId } });
    expect(await picture()).toMatchObject({ thread: { space_id: campaignId, state: 'open' } });
  });
});

test('several threads are moved together, each with a decision of its own', async () => {
  await report();
  const { threadId: otherId } = await stage.thread(ana, stage.commonsId, `Ferries ${number}`, 'And the ferries?');
  await stage.fileReport.file(await stage.viewerOf(cho), {
    subjectKind: 'thread',
    subjectId: otherId,
    guidelineNumber: 1,
  });
  const cases = await Promise.all(
    [threadId, otherId].map(async (id) => {
      const { id: caseId, version } = await stage.caseOn(id);
      return { caseId, version };
    }),
  );
  const together = { cases, outcome: 'move' as const, guidelineNumber: 1, moveTo: campaignId };
  const decided = await stage.decideCases.decide(await stage.viewerOf(kwame), together);
  expect(decided.map(({ refusal }) => refusal)).toEqual([null, null]);
  const spaces = await stage.database.query('SELECT space_id AS id FROM thread WHERE id = ANY($1::uuid[])', [
    [threadId, otherId],
  ]);
  expect(spaces).toEqual([{ id: campaignId }, { id: campaignId }]);
});

describe('where a thread may not go', () => {
  const refused = async (moveTo: string, because: string, code = 'FORBIDDEN'): Promise<void> => {
    await expect(move(moveTo)).rejects.toEqual(refusedWith(code, because));
    expect(await stage.caseOn(threadId)).toMatchObject({ state: 'open' });
  };

  test('into the space it is in, into a closed one, and where its author cannot write', async () => {
    await refused(stage.commonsId, 'in_that_space');
    const closed = await stage.space(`old-${number}`, 'open');
    await stage.database.query(`UPDATE space SET state = 'archived' WHERE id = $1`, [closed]);
    await stage.comeIn(ana.id, closed);
    await refused(closed, 'move_to_archived');
    const strange = await stage.space(`strange-${number}`, 'open');
    await refused(strange, 'author_not_there');
  });

  test('into a space that its moderator does not know, or holds no office over: it might as well not be there', async () => {
    const secret = await stage.space(`secret-${number}`, 'secret');
    await stage.comeIn(ana.id, secret);
    await refused(secret, 'no_such_space', 'INVALID');
    await refused('01a20cff-7d00-70a6-8b93-5eb33116c5fb', 'no_such_space', 'INVALID');
    const nora = await stage.moderator(`Nora ${number}`, { spaceId: stage.commonsId });
    const there = stage.decide(nora, threadId, { outcome: 'move', guidelineNumber: 1, moveTo: campaignId });
    await expect(there).rejects.toEqual(refusedWith('INVALID', 'no_such_space'));
  });

  test('from where few read to where others would: only where everybody is in both', async () => {
    ({ threadId } = await stage.thread(ana, groupId, `Stamps ${number}`, 'For us alone.'));
    await participants(groupId, [cho]);
    await refused(campaignId, 'would_show_to_more');
    // Kwame and Priya are in the inner space and not in the group.
    await refused(innerId, 'would_show_to_more');
    await participants(groupId, [kwame, priya]);
    await stage.decide(kwame, threadId, { outcome: 'move', guidelineNumber: 1, moveTo: innerId });
    expect(await spaceOf()).toBe(innerId);
  });

  test('only the case on a thread or on its first post moves it, and only a move names a space', async () => {
    await stage.report(ana, answerId);
    const byAnswer = stage.decide(kwame, answerId, { outcome: 'move', guidelineNumber: 1, moveTo: campaignId });
    await expect(byAnswer).rejects.toEqual(refusedWith('INVALID', 'only_for_an_opening'));
    const lock = stage.decide(kwame, answerId, { outcome: 'lock', guidelineNumber: 1, moveTo: campaignId });
    await expect(lock).rejects.toEqual(refusedWith('INVALID', 'only_for_a_move'));
  });
});

describe('what moderators see', () => {
  const targets = async (by: StagePerson, subjectId = threadId) =>
    new SeeMoves(stage.database).targetsOf(await stage.viewerOf(by), await stage.caseOn(subjectId));

  test('the spaces in reach to which the thread may go; none for an answer', async () => {
    await report();
    await stage.report(ana, answerId);
    expect(await targets(kwame)).toEqual(expect.arrayContaining([campaignId, groupId, innerId]));
    expect(await targets(kwame)).not.toContain(stage.commonsId);
    expect(await targets(kwame, answerId)).toEqual([]);
  });

  test('the decided case stays what it was: nothing that is written where they have no office', async () => {
    const { id } = await move(groupId);
    await stage.post(ana, threadId, 'Between us: the boat is late.');
    await stage.revise(ana, openingId, 'When do they come? Only for us.');
    const { id: caseId } = await stage.caseOn(threadId);
    const place = (await placesOf(stage.database, [caseId])).get(caseId)!;
    expect(place.spaceId).toBe(stage.commonsId);
    const texts = (await postsAround(stage.database, place)).map(({ html }) => html).join(' ');
    expect(texts).toContain('On Sunday');
    expect(texts).not.toContain('us');
    expect(await revisionsOf(stage.database, caseId)).toHaveLength(1);
    await overturn(id);
    expect(await revisionsOf(stage.database, caseId)).toHaveLength(1);
  });
});

describe('who reads it then', () => {
  test('who is not in the new space loses it everywhere, and has it again when it comes back', async () => {
    const seen = async (person: StagePerson) => {
      const viewer = await stage.viewerOf(person);
      return {
        thread: (await findThread(stage.database, viewer, threadId))?.id,
        found: (await searchPosts.search(viewer, { words: 'Sunday', first: 50, offset: 0 })).some(
          ({ post }) => post.threadId === threadId,
        ),
      };
    };
    expect(await seen(cho)).toEqual({ thread: threadId, found: true });
    const { id } = await move(groupId);
    expect(await seen(cho)).toEqual({ thread: undefined, found: false });
    expect(await seen(ana)).toEqual({ thread: threadId, found: true });
    await expect(stage.post(cho, threadId, 'And on Monday?')).rejects.toEqual(refusedWith('NOT_FOUND'));
    await overturn(id);
    expect(await seen(cho)).toEqual({ thread: threadId, found: true });
  });

  test('what was written among few waits with its author when the thread goes back to all', async () => {
    const { id } = await move(groupId);
    const among = await stage.post(ana, threadId, 'Between us: the boat is late.');
    await participants(groupId, [kwame]);
    await stage.openCase.open(await stage.viewerOf(kwame), { subjectKind: 'post', subjectId: among });
    const [opening] = await stage.database.query<{ shown: string }>(
      'SELECT visible_revision_id AS shown FROM post WHERE id = $1',
      [openingId],
    );
    await stage.revise(ana, openingId, 'When do they come? Only for us.');
    await overturn(id);
    const posts = await stage.database.query<{ id: string; visibility: string; shown: string }>(
      'SELECT id, visibility, visible_revision_id AS shown FROM post WHERE id = ANY($1::uuid[]) ORDER BY id',
      [[openingId, among]],
    );
    expect(posts).toEqual([
      { id: openingId, visibility: 'published', shown: opening!.shown },
      { id: among, visibility: 'held', shown: null },
    ]);
    expect(await counts(groupId)).toEqual({ threads: 0, posts: 0 });
    const told = await findHeldNotice(stage.database, among);
    expect(told).toMatchObject({ personId: ana.id, kind: 'held', about: { outcome: 'written_elsewhere' } });
    const waiting = await stage.database.query(
      `SELECT 1 FROM outbox WHERE job = 'tell-held' AND payload->>'postId' = $1`,
      [among],
    );
    expect(waiting).toHaveLength(1);
    const release = stage.decide(kwame, among, { outcome: 'release' });
    await expect(release).rejects.toEqual(refusedWith('FORBIDDEN', 'left_behind'));
    await stage.decide(kwame, among, { outcome: 'no_breach' });
    expect(await stage.database.one('SELECT visibility FROM post WHERE id = $1', [among])).toEqual({
      visibility: 'held',
    });
    // Whoever wrote it says it again, in other words or the same, where all read it.
    await stage.revise(ana, among, 'The boat is late.');
    expect(await stage.database.one('SELECT visibility FROM post WHERE id = $1', [among])).toEqual({
      visibility: 'published',
    });
  });

  test('what was written among few is quoted to nobody else once the thread has gone back to all', async () => {
    const { id } = await move(groupId);
    await stage.revise(ana, openingId, 'Only for us: when do they come?');
    const among = await stage.database.one<{ id: string }>('SELECT latest_revision_id AS id FROM post WHERE id = $1', [
      openingId,
    ]);
    const quote = renderMarkdown(`[](quote:${openingId}:${among!.id}:0-30)`);
    const readBy = async (person: StagePerson) => fillTexts(stage.database, await stage.viewerOf(person), [quote]);
    expect(await readBy(ana)).toEqual([expect.stringContaining('Only for us')]);
    await overturn(id);
    expect(await readBy(cho)).toEqual([expect.not.stringContaining('Only for us')]);
  });

  test('a pin stays with the space whose leads set it', async () => {
    const pinned = async (spaceId: string) =>
      (await listPinned(stage.database, await stage.viewerOf(ana), spaceId)).some(({ id }) => id === threadId);
    await stage.database.query('UPDATE thread SET pinned_at = $2 WHERE id = $1', [threadId, stage.clock.now()]);
    stage.clock.advanceSeconds(60);
    const { id } = await move(campaignId);
    expect([await pinned(stage.commonsId), await pinned(campaignId)]).toEqual([false, false]);
    await overturn(id);
    expect([await pinned(stage.commonsId), await pinned(campaignId)]).toEqual([true, false]);
  });

  test('an open case on an answer goes along to those who moderate there; the decided one stays', async () => {
    const local = await stage.moderator(`Lia ${number}`, { spaceId: campaignId });
    await stage.fileReport.file(await stage.viewerOf(ana), {
      subjectKind: 'post',
      subjectId: answerId,
      guidelineNumber: 1,
    });
    const { id } = await move(campaignId);
    expect(await stage.caseOn(answerId)).toMatchObject({ spaceId: campaignId, state: 'open' });
    expect(await stage.caseOn(threadId)).toMatchObject({ spaceId: stage.commonsId, state: 'decided' });
    await stage.decide(local, answerId, { outcome: 'no_breach' });
    await overturn(id);
    expect(await stage.caseOn(answerId)).toMatchObject({ spaceId: campaignId, state: 'decided' });
    stage.clock.advanceSeconds(3600);
    const again = await stage.viewerOf(await stage.member(`Ida ${number}`));
    await stage.fileReport.file(again, {
      subjectKind: 'post',
      subjectId: answerId,
      guidelineNumber: 2,
      words: 'Look.',
    });
    const reopened = await stage.caseOn(answerId);
    if (reopened.state === 'open') expect(reopened.spaceId).toBe(stage.commonsId);
  });

  test('somebody who writes while it moves is asked to look where it is now', async () => {
    const facts = { threadId, spaceId: stage.commonsId };
    await move(campaignId);
    const writing = stage.database.transaction((tx) => demandStillIn(tx, facts));
    await expect(writing).rejects.toEqual(refusedWith('CONFLICT', 'thread_moved'));
  });
});
