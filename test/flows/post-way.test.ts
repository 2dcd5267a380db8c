import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeepScreening } from '../../moderation/screening/keep-screening.js';
import { RunningRules } from '../../moderation/screening/running-rules.js';
import { ScreenRevision } from '../../worker/screen-revision.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome post { id } thread { id } } }`;
const HOST = `mutation ($input: HostThreadInput!) { hostThread(input: $input) { outcome thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) {
  submitPost(input: $input) { outcome explanation post { id isScreened } remarks { sentence } } }`;
const REVISE = `mutation ($input: RevisePostInput!) { revisePost(input: $input) { outcome post { id hasHeldEdit html } } }`;
const WITHDRAW = `mutation ($input: WithdrawPostInput!) { withdrawPost(input: $input) { post { id } } }`;
const REACT = `mutation ($input: ReactInput!) { react(input: $input) { post { reactions { kind count isMine } } } }`;
const THREAD = `query ($id: ID!) { thread(id: $id) { postCount posts(first: 100) { edges { node { id html isScreened } } } } }`;
const NOTICES = `{ notices(first: 50) { edges { node { kind postId } } } }`;

const SELLING = `Buy now: https://deals.example-shop.biz/a https://win.example-shop.biz/b https://free.example-shop.biz/c`;

let house: TestHouse;
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  ana = await house.people.member('Ana');
  ben = await house.people.member('Ben');
});
afterAll(() => house?.close());

/** What Ana opens threads with: each is its own, since copies of one text would be a flood. */
const openings = [
  'I know a table for ten by the river, on Thursdays.',
  'The hall costs forty an hour; who would share it with the choir?',
  'My registration came back with a stamp that I cannot read.',
  'Which of you has crossed the border with a cello this summer?',
  'The library keeps our newspapers for six weeks now, ask at the desk.',
  'Could somebody explain the second page of the pension form?',
  'A school in the old town looks for a family to host two pupils.',
  'We have eleven umbrellas left over from the picnic.',
  'The consul answers letters on Mondays, I was told at the gate.',
  'Does the night train carry bicycles again?',
  'Snow on the pass: the bus takes the valley until April.',
  'I translated the notice about water meters, it is shorter than theirs.',
  'Three members asked me for a walking group, so here it is.',
  'Bring a cup on Sunday, the kitchen has none.',
];
let openedCount = 0;

/** A thread of Ana's in the commons, screened and told. */
async function openThread(): Promise<string> {
  house.clock.advanceSeconds(3600);
  const text = openings[openedCount++ % openings.length]!;
  const { data } = await house.graphql(ana, START, {
    input: { spaceId: house.commonsId, title: text.slice(0, 30), text },
  });
  await house.drain();
  return data.startThread.thread.id;
}

const nodesOf = <T>({ edges }: { edges: { node: T }[] }): T[] => edges.map(({ node }) => node);

async function submit(person: TestPerson, threadId: string, text: string, more: object = {}) {
  const { data, code } = await house.graphql(person, SUBMIT, { input: { threadId, text, ...more } });
  return { code, ...data?.submitPost };
}

async function postsSeenBy(person: TestPerson, threadId: string): Promise<{ id: string; html: string | null }[]> {
  const { data } = await house.graphql(person, THREAD, { id: threadId });
  return nodesOf(data.thread.posts);
}

async function noticesOf(person: TestPerson): Promise<{ kind: string; postId: string | null }[]> {
  const { data } = await house.graphql(person, NOTICES);
  return nodesOf(data.notices);
}

describe('a post of a member', () => {
  test('shows at once, is screened by the worker, and is then told to who was answered', async () => {
    const threadId = await openThread();
    const { outcome, post } = await submit(ben, threadId, 'Thursdays suit me. **Which** river?');
    expect(outcome).toBe('PUBLISHED');
    expect(post.isScreened).toBe(false);
    expect((await postsSeenBy(ana, threadId)).at(-1)?.html).toContain('<strong>Which</strong>');
    expect((await noticesOf(ana)).filter(({ postId }) => postId === post.id)).toEqual([]);

    await house.drain();
    expect((await noticesOf(ana)).filter(({ postId }) => postId === post.id)).toHaveLength(1);
    const row = await house.database.one<{ screenings: number; found: boolean }>(
      `SELECT (SELECT count(*)::int FROM screening WHERE post_id = $1 AND phase = 'full') AS screenings,
         EXISTS (SELECT 1 FROM post_search WHERE post_id = $1) AS found`,
      [post.id],
    );
    expect(row).toEqual({ screenings: 1, found: true });
  });

  test('sent twice with one key is one post; another text under the same key is a conflict', async () => {
    const threadId = await openThread();
    const key = { idempotencyKey: 'from-the-train' };
    const first = await submit(ben, threadId, 'The tunnel ate my first try.', key);
    const again = await submit(ben, threadId, 'The tunnel ate my first try.', key);
    expect(again.post.id).toBe(first.post.id);
    expect((await submit(ben, threadId, 'Something else', key)).code).toBe('CONFLICT');
    expect(await postsSeenBy(ana, threadId)).toHaveLength(2);
  });

  test('sent at the same moment from two tabs with one key is one post', async () => {
    const threadId = await openThread();
    const key = { idempotencyKey: 'two-tabs' };
    const both = await Promise.all([1, 2].map(() => submit(ben, threadId, 'I pressed twice, sorry.', key)));
    expect(both[0]!.post.id).toBe(both[1]!.post.id);
    expect(await postsSeenBy(ana, threadId)).toHaveLength(2);
  });

  test('is told once, however often the worker is given its jobs', async () => {
    const threadId = await openThread();
    const { post } = await submit(ben, threadId, 'Once is what I meant to say.');
    await house.drain();
    await house.database.query('UPDATE outbox SET done_at = NULL');
    await house.drain();
    const revision = await house.database.one<{ id: string }>('SELECT id FROM revision WHERE post_id = $1', [post.id]);
    await house.get(ScreenRevision).run({ revisionId: revision!.id });
    await house.drain();
    expect((await noticesOf(ana)).filter(({ postId }) => postId === post.id)).toHaveLength(1);
    const screenings = await house.database.query(`SELECT 1 FROM screening WHERE post_id = $1 AND phase = 'full'`, [
      post.id,
    ]);
    expect(screenings).toHaveLength(1);
  });

  test('withdrawn, is gone for everybody; withdrawing twice is once', async () => {
    const threadId = await openThread();
    const { post } = await submit(ben, threadId, 'I should have slept over this.');
    await house.drain();
    for (const time of [1, 2]) {
      expect((await house.graphql(ben, WITHDRAW, { input: { postId: post.id } })).code, `${time}`).toBeUndefined();
    }
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).not.toContain(post.id);
    expect((await house.graphql(ana, WITHDRAW, { input: { postId: post.id } })).code).toMatch(/FORBIDDEN|NOT_FOUND/);
  });
});

describe('what a rule objects to', () => {
  test('is held, seen by its author alone, in one open case, and told to nobody', async () => {
    const threadId = await openThread();
    const nina = await house.people.newcomer('Nina');
    const { outcome, post, explanation } = await submit(nina, threadId, SELLING);
    expect(outcome).toBe('HELD');
    expect(explanation).toBeTruthy();
    await house.drain();
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).not.toContain(post.id);
    expect((await postsSeenBy(nina, threadId)).map(({ id }) => id)).toContain(post.id);
    expect((await noticesOf(ana)).filter(({ postId }) => postId === post.id)).toEqual([]);
    const cases = await house.database.query(`SELECT 1 FROM moderation_case WHERE subject_id = $1 AND state = 'open'`, [
      post.id,
    ]);
    expect(cases).toHaveLength(1);
  });

  test('as an edit leaves the published text standing', async () => {
    const threadId = await openThread();
    const nina = await house.people.newcomer('Nora');
    const { post } = await submit(nina, threadId, 'I am new here and glad of the table by the river.');
    await house.drain();
    const { data } = await house.graphql(nina, REVISE, { input: { postId: post.id, text: SELLING } });
    await house.drain();
    expect(data.revisePost).toMatchObject({ outcome: 'HELD', post: { hasHeldEdit: true } });
    const seen = (await postsSeenBy(ana, threadId)).find(({ id }) => id === post.id);
    expect(seen?.html).toContain('table by the river');
  });

  test('a newcomer’s harmless post waits for the worker and then appears', async () => {
    const threadId = await openThread();
    const nils = await house.people.newcomer('Nils');
    const { outcome, post } = await submit(nils, threadId, 'Good evening, I moved here in March.');
    expect(outcome).toBe('HELD');
    expect(await postsSeenBy(ana, threadId)).toHaveLength(1);
    await house.drain();
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).toContain(post.id);
  });
});

describe('when screening cannot run', () => {
  test('the post is held for a person, its author is told, and it clears when screening is back', async () => {
    const threadId = await openThread();
    const { post } = await submit(ben, threadId, 'Does anybody have the minutes of March?');
    const rules = house.get(RunningRules);
    const current = rules.current.bind(rules);
    rules.current = () => Promise.reject(new Error('a rule is broken'));
    await house.drain();
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).not.toContain(post.id);
    expect((await noticesOf(ben)).some(({ kind, postId }) => kind === 'HELD' && postId === post.id)).toBe(true);

    rules.current = current;
    house.clock.advanceSeconds(90);
    await house.get(KeepScreening).keep();
    await house.drain();
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).toContain(post.id);
    expect((await noticesOf(ana)).filter(({ postId }) => postId === post.id)).toHaveLength(1);
  });

  test('a post that nobody screened for a minute is held until somebody does', async () => {
    const threadId = await openThread();
    const { post } = await submit(ben, threadId, 'The worker sleeps, I do not.');
    house.clock.advanceSeconds(61);
    await house.get(KeepScreening).keep();
    expect((await postsSeenBy(ana, threadId)).map(({ id }) => id)).not.toContain(post.id);
    const { outcome } = await submit(ana, threadId, 'Then what I say waits as well.');
    expect(outcome).toBe('HELD');
    await house.drain();
    expect((await postsSeenBy(ben, threadId)).map(({ id }) => id)).toContain(post.id);
    expect(await postsSeenBy(ben, threadId)).toHaveLength(3);
  });
});

describe('a thread', () => {
  test('counts what everybody sees, through every change', async () => {
    const threadId = await openThread();
    const kept = await submit(ben, threadId, 'First, a word about the hall.');
    const gone = await submit(ben, threadId, 'Second, I take this one back.');
    await submit(await house.people.newcomer('Nuno'), threadId, SELLING);
    await house.drain();
    await house.graphql(ben, WITHDRAW, { input: { postId: gone.post.id } });
    await house.graphql(ana, REACT, { input: { postId: kept.post.id, kind: 'THANKS' } });
    const counted = await house.database.one(
      `SELECT thread.post_count AS "threadCount", space.post_count AS "spaceCount",
         (SELECT count(*)::int FROM post WHERE thread_id = thread.id AND visibility = 'published') AS "inThread",
         (SELECT count(*)::int FROM post WHERE space_id = space.id AND visibility = 'published') AS "inSpace"
       FROM thread JOIN space ON space.id = thread.space_id WHERE thread.id = $1`,
      [threadId],
    );
    const { threadCount, spaceCount } = counted as Record<string, number>;
    expect(counted).toMatchObject({ inThread: threadCount, inSpace: spaceCount });
    expect(threadCount).toBe(2);
  });

  test('takes a hundred equal reactions at once as one', async () => {
    const threadId = await openThread();
    const { post } = await submit(ben, threadId, 'Press the button, it says.');
    const input = { postId: post.id, kind: 'AGREE' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => house.graphql(ana, REACT, { input })));
    expect(answers.filter(({ code }) => code)).toEqual([]);
    const { data } = await house.graphql(ana, REACT, { input });
    expect(data.react.post.reactions).toContainEqual({ kind: 'AGREE', count: 1, isMine: true });
    const row = await house.database.one('SELECT reaction_count AS "count" FROM post WHERE id = $1', [post.id]);
    expect(row).toEqual({ count: 1 });
  });

  test('hosted, opens and closes by its dates though no schedule runs, and is slow meanwhile', async () => {
    const spaceId = await house.people.space('votes', 'open');
    const lead = await house.people.member('Lea', { leads: [spaceId] });
    const guest = await house.people.member('Gil', { in: [spaceId] });
    const timetable = {
      opensAt: house.clock.inHours(1).toISOString(),
      closesAt: house.clock.inHours(3).toISOString(),
      slowSeconds: 300,
    };
    const input = { spaceId, title: 'Two hours with the returning officer', text: 'Ask away.', timetable };
    const { data } = await house.graphql(lead, HOST, { input });
    const threadId = data.hostThread.thread.id;
    await house.drain();
    expect((await submit(guest, threadId, 'Too early?')).code).toBe('FORBIDDEN');

    house.clock.advanceSeconds(3601);
    expect((await submit(guest, threadId, 'On time now?')).outcome).toBe('PUBLISHED');
    expect((await submit(guest, threadId, 'And another one.')).code).toBe('SLOW_MODE');
    await house.drain();
    house.clock.advanceSeconds(301);
    expect((await submit(guest, threadId, 'And another one, later.')).outcome).toBe('PUBLISHED');
    await house.drain();

    house.clock.advanceSeconds(2 * 3600);
    expect((await submit(guest, threadId, 'Too late?')).code).toBe('FORBIDDEN');
    await house.drain({ schedules: ['keep-timetables'] });
    const row = await house.database.one('SELECT state FROM thread WHERE id = $1', [threadId]);
    expect(row).toEqual({ state: 'closed' });
  });
});
