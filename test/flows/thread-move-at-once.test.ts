import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let people: StagePerson[];
let kwame: StagePerson;
let priya: StagePerson;
let [hereId, thereId, closedId] = ['', '', ''];
let number = 0;

beforeAll(async () => {
  stage = await openModerationStage();
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.clock.advanceSeconds(7200);
  number++;
  hereId = await stage.space(`here-${number}`, 'open');
  thereId = await stage.space(`there-${number}`, 'open');
  closedId = await stage.space(`closed-${number}`, 'request', 'working_group');
  people = [];
  for (const name of ['Ana', 'Ben', 'Cho', 'Dee', 'Eva', 'Finn'])
    people.push(await stage.member(`${name}${number}`, { spaces: [hereId, thereId] }));
  await stage.comeIn(people[0]!.id, closedId);
});

async function reported(spaceId: string, author = people[0]!): Promise<string> {
  const { threadId } = await stage.thread(author, spaceId, `Boats ${number}`, 'When do they come?');
  const viewer = await stage.viewerOf(people[1]!);
  await stage.fileReport.file(viewer, { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 1 });
  return threadId;
}

const move = (by: StagePerson, threadId: string, moveTo: string) =>
  stage.decide(by, threadId, { outcome: 'move', guidelineNumber: 1, moveTo });

/** What the spaces count, and what is in them. */
async function miscounted(): Promise<unknown[]> {
  return stage.database.query(
    `SELECT space.slug FROM space WHERE id = ANY($1::uuid[]) AND (
       post_count <> (SELECT count(*) FROM post WHERE space_id = space.id AND visibility = 'published')
       OR thread_count <> (SELECT count(*) FROM thread WHERE space_id = space.id AND visibility = 'published')
       OR EXISTS (SELECT 1 FROM post JOIN thread ON thread.id = thread_id WHERE thread.space_id = space.id
         AND post.space_id <> space.id))`,
    [[hereId, thereId, closedId]],
  );
}

/** Everything that went wrong otherwise than by a refusal. */
const surprises = (ended: readonly PromiseSettledResult<unknown>[]): unknown[] =>
  ended.flatMap((one) => (one.status === 'rejected' && !(one.reason instanceof Refusal) ? [one.reason] : []));

test('who answers while a thread goes where they are not is refused, or was there before: nothing slips in', async () => {
  const threadId = await reported(hereId);
  const answers = people.slice(1).map((one, index) => stage.post(one, threadId, `At ${index + 7} o’clock.`));
  const ended = await Promise.allSettled([...answers, move(kwame, threadId, closedId)]);
  expect(surprises(ended)).toEqual([]);
  expect(ended.at(-1)!.status).toBe('fulfilled');
  const late = await stage.database.query(
    `SELECT post.id FROM post JOIN revision ON revision.id = post.latest_revision_id
     WHERE thread_id = $1 AND author_id <> $2 AND written_under_move_id IS NOT NULL`,
    [threadId, people[0]!.id],
  );
  expect(late).toEqual([]);
  expect(await miscounted()).toEqual([]);
});

test('two threads that change places at the same moment do not wait for each other for ever', async () => {
  const [one, other] = [await reported(hereId), await reported(thereId)];
  const ended = await Promise.allSettled([move(kwame, one, thereId), move(priya, other, hereId)]);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(await miscounted()).toEqual([]);
});

test('a report that comes while its thread moves lands where the thread is', async () => {
  const threadId = await reported(hereId);
  const postId = await stage.post(people[2]!, threadId, 'On Sunday.');
  const reports = people.slice(3).map((one) => stage.report(one, postId, 2));
  expect(surprises(await Promise.allSettled([...reports, move(kwame, threadId, thereId)]))).toEqual([]);
  expect(await stage.caseOn(postId)).toMatchObject({ state: 'open', spaceId: thereId });
});
