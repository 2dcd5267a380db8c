import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FollowingStage, openFollowingStage, type StagePerson } from '../harness/following-stage.js';

let stage: FollowingStage;
beforeAll(async () => {
  stage = await openFollowingStage({ at: '2026-11-24T09:00:00Z' });
});
afterAll(() => stage.close());

test('thirty members answer one thread at the same moment: thirty answers, each in a place of its own', async () => {
  const people: StagePerson[] = [];
  for (let number = 0; number < 30; number++) people.push(await stage.member(`Member${number}`));
  const { threadId } = await stage.thread(people[0]!, stage.commonsId, 'Ballots', 'When do they come?');
  await Promise.all(people.map((person) => stage.post(person, threadId, 'In October, where I live.')));
  const places = await stage.database.query<{ position: number }>(
    `SELECT position FROM post WHERE thread_id = $1 AND visibility = 'published' ORDER BY position`,
    [threadId],
  );
  expect(new Set(places.map(({ position }) => position)).size).toBe(31);
  const thread = await stage.database.one(
    `SELECT post_count, last_position, (SELECT post_count FROM space WHERE id = space_id) AS in_space FROM thread WHERE id = $1`,
    [threadId],
  );
  expect(thread).toEqual({ post_count: 31, last_position: 31, in_space: 31 });
});
