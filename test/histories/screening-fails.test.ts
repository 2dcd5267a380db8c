import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readiness } from '../../api/door/health.js';
import { RevisePost } from '../../forum/discussion/revise-post.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { chanceFor } from './chance.js';
import { type HistoryWorld, openHistoryWorld } from './history-world.js';
import { brokenInDepth } from './invariants.js';

let world: HistoryWorld;
beforeEach(async () => {
  world = await openHistoryWorld(chanceFor('screening fails'));
});
afterEach(() => world.house.close());

const notices = `query { notices(first: 50) { edges { node { kind postId sentence } } } }`;

async function heldAndTold(postId: string, author = world.members[1]!): Promise<void> {
  const { house } = world;
  const post = await house.database.one('SELECT visibility FROM post WHERE id = $1', [postId]);
  expect(post).toEqual({ visibility: 'held' });
  const { data } = await house.graphql(author, notices);
  const told = data.notices.edges.map((edge: { node: { kind: string; postId: string } }) => edge.node);
  expect(told).toContainEqual(expect.objectContaining({ kind: 'HELD', postId }));
}

async function keepUp(seconds: number): Promise<void> {
  world.house.clock.advanceSeconds(seconds);
  await world.house.drain({ schedules: ['keep-screening'] });
  await world.house.drain();
}

const shown = async (postId: string) =>
  (await world.house.database.one<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [postId]))!
    .visibility;

describe('while screening cannot run', () => {
  test('a post waits for a person, its author is told, the operator sees it, and it clears by itself', async () => {
    const { house, members, threads } = world;
    const submit = async (text: string) =>
      house.get(SubmitPost).submit(await house.as(members[1]!), { threadId: threads[0]!, text });
    // One was sent while all was well, and its full screening comes when nothing is; one is sent in the middle of it.
    const before = await submit('The bread was good today.');
    world.screeningFails = true;
    await keepUp(3);
    const during = await submit('And the winter is long.');
    expect(during.outcome).toBe('HELD');
    await keepUp(3);
    await heldAndTold(before.postId!);
    expect(await shown(during.postId!)).toBe('held');
    const queued = await house.database.query(
      `SELECT 1 FROM moderation_case WHERE subject_id = ANY($1::uuid[]) AND state = 'open' AND opened_because = 'failure'`,
      [[before.postId, during.postId]],
    );
    expect(queued).toHaveLength(2);
    await keepUp(70);
    const seen = await readiness(house.database, house.clock);
    expect(seen).toMatchObject({ isReady: false, checks: { screening: expect.stringContaining('2 posts') } });
    expect(await brokenInDepth(world)).toEqual([]);

    world.screeningFails = false;
    await keepUp(70);
    expect([await shown(before.postId!), await shown(during.postId!)]).toEqual(['published', 'published']);
    expect(await readiness(house.database, house.clock)).toMatchObject({ isReady: true });
    const left = await house.database.query(
      `SELECT 1 FROM moderation_case WHERE subject_id = ANY($1::uuid[]) AND state <> 'closed'`,
      [[before.postId, during.postId]],
    );
    expect(left).toEqual([]);
    expect(await brokenInDepth(world)).toEqual([]);
  });

  test('what a rule then finds stays held, with its case', async () => {
    const { house, members, threads } = world;
    world.screeningFails = true;
    const viewer = await house.as(members[1]!);
    const sent = await house.get(SubmitPost).submit(viewer, { threadId: threads[0]!, text: 'A holdword among bread.' });
    await keepUp(3);
    world.screeningFails = false;
    await keepUp(70);
    expect(await shown(sent.postId!)).toBe('held');
    const [waiting] = await house.database.query<{ state: string }>(
      'SELECT state FROM moderation_case WHERE subject_id = $1',
      [sent.postId],
    );
    expect(waiting).toEqual({ state: 'open' });
    expect(await brokenInDepth(world)).toEqual([]);
  });

  test('an edit waits, and the text before it stays on show', async () => {
    const { house, members, threads } = world;
    const viewer = await house.as(members[1]!);
    const sent = await house.get(SubmitPost).submit(viewer, { threadId: threads[0]!, text: 'The river is high.' });
    await keepUp(3);
    world.screeningFails = true;
    await house.get(RevisePost).revise(viewer, { postId: sent.postId!, text: 'The river is higher still.' });
    await keepUp(3);
    const showing = () =>
      house.database.one<{ source: string; visibility: string }>(
        'SELECT source, visibility FROM post JOIN revision ON revision.id = visible_revision_id WHERE post.id = $1',
        [sent.postId],
      );
    expect(await showing()).toEqual({ source: 'The river is high.', visibility: 'published' });
    world.screeningFails = false;
    await keepUp(70);
    expect(await showing()).toEqual({ source: 'The river is higher still.', visibility: 'published' });
    expect(await brokenInDepth(world)).toEqual([]);
  });
});
