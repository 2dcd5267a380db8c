import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const BEGIN = `mutation ($input: StartCalmModeInput!) { startCalmMode(input: $input) { calmUntil } }`;
const END = `mutation ($input: EndCalmModeInput!) { endCalmMode(input: $input) { calmUntil } }`;
const CALM = `query ($id: ID!) { space(id: $id) { calmMode { until maySet } } }`;

let house: TestHouse;
let ana: TestPerson;
let nils: TestPerson;
let kwame: TestPerson;
let spaceId: string;
let threadId: string;

beforeAll(async () => {
  house = await openTestHouse();
  spaceId = await house.people.space('chile', 'open', 'region');
  ana = await house.people.member('Ana', { in: [spaceId] });
  nils = await house.people.newcomer('Nils', { in: [spaceId] });
  kwame = await house.people.member('Kwame', { in: [spaceId] });
  await house.people.office(kwame.id, 'moderator', spaceId);
  const input = { spaceId, title: 'Markets', text: 'Which market is open on Sundays?' };
  threadId = (await house.graphql(ana, START, { input })).data.startThread.thread.id;
  await house.drain();
});
afterAll(() => house?.close());

async function write(person: TestPerson, text: string): Promise<{ visibility?: string; code?: string }> {
  const { data, errors } = await house.graphql(person, SUBMIT, { input: { threadId, text } });
  await house.drain();
  if (errors) return { code: errors[0]!.extensions.code };
  return (await house.database.one<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [
    data.submitPost.post.id,
  ]))!;
}

const calm = async (person: TestPerson) => (await house.graphql(person, CALM, { id: spaceId })).data.space.calmMode;

test('a newcomer’s post waits for a moderator while it is on, others write once a minute, and it ends by itself', async () => {
  expect(await write(nils, 'The one by the river is.')).toEqual({ visibility: 'published' });
  const input = { spaceId, hours: 2, why: 'Forty came in within a minute.' };
  const { data } = await house.graphql(kwame, BEGIN, { input });
  expect(data.startCalmMode.calmUntil).toBe(house.clock.inHours(2).toISOString());
  expect(await calm(ana)).toEqual({ until: house.clock.inHours(2).toISOString(), maySet: false });

  house.clock.advanceSeconds(120);
  expect(await write(nils, 'And the one on the hill.')).toEqual({ visibility: 'held' });
  const waiting = `SELECT 1 FROM moderation_case JOIN post ON post.id = subject_id
    WHERE moderation_case.state = 'open' AND post.visibility = 'held'`;
  expect(await house.database.query(waiting)).toHaveLength(1);
  expect(await write(ana, 'Thank you.')).toEqual({ visibility: 'published' });
  expect(await write(ana, 'Both of you.')).toEqual({ code: 'SLOW_MODE' });

  house.clock.advanceSeconds(2 * 3600);
  expect(await calm(ana)).toEqual({ until: null, maySet: false });
  expect(await write(nils, 'Is it over?')).toEqual({ visibility: 'published' });
  expect(await write(ana, 'It is.')).toEqual({ visibility: 'published' });
  expect(await write(ana, 'As before.')).toEqual({ visibility: 'published' });
});

test('a moderator ends it early, and both stand in the log with who', async () => {
  await house.graphql(kwame, BEGIN, { input: { spaceId, hours: 24, why: 'They are back.' } });
  for (const why of ['They have gone.', 'They have gone.']) {
    const { data } = await house.graphql(kwame, END, { input: { spaceId, why } });
    expect(data.endCalmMode.calmUntil).toBe(null);
  }
  expect(await calm(kwame)).toEqual({ until: null, maySet: true });
  const acts = `SELECT act, actor_id AS who FROM audit_entry WHERE act LIKE 'calm%' ORDER BY recorded_at, id`;
  expect((await house.database.query<{ act: string; who: string }>(acts)).map(({ act, who }) => [act, who])).toEqual([
    ['calm.started', kwame.id],
    ['calm.started', kwame.id],
    ['calm.ended', kwame.id],
  ]);
});

test('nobody else sets it, and it lasts a day at most', async () => {
  const input = { spaceId, hours: 2, why: 'I want it quiet.' };
  expect((await house.graphql(ana, BEGIN, { input })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  for (const wrong of [{ hours: 25 }, { hours: 0 }, { why: ' ' }])
    expect((await house.graphql(kwame, BEGIN, { input: { ...input, ...wrong } })).errors![0]!.extensions.code).toBe(
      'INVALID',
    );
});
