import { afterAll, beforeAll, expect, test } from 'vitest';
import { ReplayBackTest } from '../../moderation/back-tests/replay-back-test.js';
import { StartBackTest } from '../../moderation/back-tests/start-back-test.js';
import { systemActor } from '../../forum/access/viewer.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START_THREAD = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const START = `mutation ($input: StartBackTestInput!) { startBackTest(input: $input) { backTest { id state ruleVersion days } } }`;
const STOP = `mutation ($input: StopBackTestInput!) { stopBackTest(input: $input) { backTest { id state results { caughtCount } } } }`;
const OPEN_CASE = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } } }`;
const APPEAL = `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { __typename } }`;
const REPORT = `mutation ($input: FileReportInput!) { fileReport(input: $input) { __typename } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`;
const SEE = `query ($id: ID!, $after: String, $decided: BackTestDecided) { backTest(id: $id) { state totalCount seenCount judgedCount
  remainingSeconds unjudged { because count } judgedOnStoredCount judgedOnWordsCount facts { fact source count }
  results { caughtCount heldCount caseCount refusedCount missedCount decided { letStand takenDown overturned undecided }
    precision { share low high decidedCount } weeks { week letStand takenDown overturned undecided }
    spaces { name slug letStand takenDown overturned undecided } }
  caughtPosts(first: 2, after: $after, decided: $decided) {
    edges { node { id excerpt because decided caseId isVisible spaceName authorName } } pageInfo { hasNextPage endCursor } }
  likelyMisses(first: 10) { edges { node { id because nearness likePostId } } }
  closedPosts { count cases { number } } } }`;

let house: TestHouse;
let ana: TestPerson;
let kwame: TestPerson;
let secretId: string;
const posts = new Map<string, string>();

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
  secretId = await house.people.space('quiet-council', 'secret');
  ana = await house.people.member('Ana', { in: [secretId] });
  const open = await startThread(house.commonsId);
  const secret = await startThread(secretId);
  const write = async (name: string, threadId: string, text: string) => {
    house.clock.advanceSeconds(3600);
    const { data, errors } = await house.graphql(ana, SUBMIT, { input: { threadId, text } });
    if (errors) throw new Error(JSON.stringify(errors));
    await house.drain();
    posts.set(name, data.submitPost.post.id);
  };
  await write('plain', open, 'The river was high this morning, take the bridge by the mill.');
  await write('sold', open, 'Come and buy raffle coupons at the gate, the prize is a bicycle and a basket of pears.');
  await write('stands', open, 'Where were the raffle coupons printed last year? I have lost the address.');
  await write('near', open, 'Come and buy lottery slips at the gate, the prize is a bicycle and a basket of pears.');
  await write('open', open, 'I found two raffle coupons under the bench, whose are they?');
  await write('secret', secret, 'Canary: the raffle coupons are for the strike fund.');
  await decide('sold', 'HIDE');
  await decide('stands', 'NO_BREACH');
  await decide('near', 'HIDE');
  await writeRule('raffle', { words: ['raffle coupons'] });
});
afterAll(() => house?.close());

async function startThread(spaceId: string): Promise<string> {
  const { data } = await house.graphql(ana, START_THREAD, {
    input: { spaceId, title: `Talk of ${spaceId.slice(-4)}`, text: `What is new in ${spaceId}?` },
  });
  await house.drain();
  return data.startThread.thread.id;
}

async function decide(name: string, outcome: string): Promise<string> {
  const opened = await house.graphql(kwame, OPEN_CASE, { input: { subjectKind: 'POST', subjectId: posts.get(name) } });
  const { id: caseId, version } = opened.data.openCase.case;
  const decision = { outcome, guidelineNumber: outcome === 'NO_BREACH' ? null : 1 };
  const decided = await house.graphql(kwame, DECIDE, { input: { caseId, version, ...decision } });
  if (decided.errors) throw new Error(JSON.stringify(decided.errors));
  house.clock.advanceSeconds(60);
  await house.drain();
  return decided.data.decideCase.decisionId;
}

async function writeRule(id: string, when: object, actions: string[] = ['hold']): Promise<void> {
  const at = house.clock.now();
  await house.database.query(
    `INSERT INTO rule (id, state, version, created_at, changed_at) VALUES ($1, 'draft', 1, $2, $2)`,
    [id, at],
  );
  await house.database.query(
    'INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)',
    [id, JSON.stringify({ id, guideline: 3, when, actions }), at],
  );
}

async function tried(ruleId: string): Promise<string> {
  const { data, errors } = await house.graphql(kwame, START, { input: { ruleId, days: 30 } });
  if (errors) throw new Error(JSON.stringify(errors));
  await house.drain();
  return data.startBackTest.backTest.id;
}

// oxlint-disable-next-line typescript/no-explicit-any -- the shape is the document's
async function see(id: string, more: Record<string, unknown> = {}, who = kwame): Promise<any> {
  const { data, errors } = await house.graphql(who, SEE, { id, ...more });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.backTest;
}

test('a moderator reads what the rule would have caught, what was decided, and what it would have missed', async () => {
  const id = await tried('raffle');
  const found = await see(id);
  expect(found).toMatchObject({
    state: 'DONE',
    totalCount: 8,
    judgedCount: 8,
    remainingSeconds: null,
    unjudged: [],
    results: {
      caughtCount: 4,
      heldCount: 4,
      decided: { letStand: 1, takenDown: 1, overturned: 0, undecided: 2 },
      precision: { share: 0.5, decidedCount: 2 },
      missedCount: 1,
    },
  });
  const { low, high } = found.results.precision;
  expect([low, high].map((share) => Math.round(share * 100))).toEqual([9, 91]);
  expect(found.results.weeks).toHaveLength(1);
  // Hidden posts are named, and read in their case alone.
  expect(JSON.stringify(found)).not.toMatch(/lottery slips|the prize is a bicycle/);
  const [first, ...others] = found.caughtPosts.edges;
  expect(first.node).toMatchObject({
    id: posts.get('open'),
    excerpt: expect.stringContaining('I found two raffle coupons'),
    because: expect.stringContaining('raffle coupons'),
    decided: 'UNDECIDED',
    authorName: 'Ana',
  });
  expect(others).toHaveLength(1);
  const next = await see(id, { after: found.caughtPosts.pageInfo.endCursor });
  expect(next.caughtPosts.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([posts.get('sold')]);
  expect(next.caughtPosts.edges[0].node).toMatchObject({ isVisible: false, excerpt: null, caseId: expect.any(String) });
  expect((await see(id, { after: 'nonsense' })).caughtPosts.edges).toEqual(found.caughtPosts.edges);
  const stood = await see(id, { decided: 'LET_STAND' });
  expect(stood.caughtPosts.edges).toHaveLength(1);
  expect(found.likelyMisses.edges).toEqual([
    {
      node: {
        id: posts.get('near'),
        because: expect.stringContaining('like those of a post that is caught'),
        nearness: expect.any(Number),
        likePostId: posts.get('sold'),
      },
    },
  ]);
});

test('what stands in a closed space is counted and not shown', async () => {
  const found = await see(await tried('raffle'));
  expect(JSON.stringify(found)).not.toMatch(/Canary|quiet-council/);
  expect(found.closedPosts).toEqual({ count: 1, cases: [] });
  expect(found.results.spaces).toEqual([
    { name: 'Commons', slug: 'commons', letStand: 1, takenDown: 1, overturned: 0, undecided: 1 },
    { name: null, slug: null, letStand: 0, takenDown: 0, overturned: 0, undecided: 1 },
  ]);
});

test('only who may write rules tries them; the act is in the audit log', async () => {
  const part = await house.people.member('Priya');
  await house.people.office(part.id, 'moderator', secretId);
  const admin = await house.people.member('Ines', { office: 'admin' });
  for (const [who, code] of [
    [null, 'UNAUTHENTICATED'],
    [ana, 'NOT_FOUND'],
    [part, 'FORBIDDEN'],
    [admin, 'FORBIDDEN'],
  ] as const)
    expect([code, (await house.graphql(who, START, { input: { ruleId: 'raffle', days: 30 } })).code]).toEqual([
      code,
      code,
    ]);
  const acts = await house.database.query(
    `SELECT 1 FROM audit_entry WHERE act = 'rule.back_tested' AND actor_id = $1`,
    [kwame.id],
  );
  expect(acts.length).toBeGreaterThan(0);
  expect((await house.graphql(kwame, START, { input: { ruleId: 'raffle', days: 400 } })).code).toBe('INVALID');
  expect((await house.graphql(kwame, START, { input: { ruleId: 'no-such', days: 30 } })).code).toBe('NOT_FOUND');
});

test('asked for twice with one key, or while one waits, it is one', async () => {
  const input = { ruleId: 'raffle', days: 30, idempotencyKey: 'once' };
  const [one, other] = await Promise.all([
    house.graphql(kwame, START, { input }),
    house.graphql(kwame, START, { input }),
  ]);
  const third = await house.graphql(kwame, START, { input: { ruleId: 'raffle', days: 7 } });
  const ids = [one, other, third].map(({ data }) => data.startBackTest.backTest.id);
  expect(new Set(ids).size).toBe(1);
  expect(third.data.startBackTest.backTest.days).toBe(30);
  await house.drain();
});

test('a worker that dies is followed by one that goes on where it was, and nothing counts twice', async () => {
  const whole = await see(await tried('raffle'));
  const { data } = await house.graphql(kwame, START, { input: { ruleId: 'raffle', days: 30 } });
  const { id } = data.startBackTest.backTest;
  const replay = house.get(ReplayBackTest);
  expect(await replay.run(id, { batchSize: 3, batches: 1 })).toBe(false);
  house.clock.advanceSeconds(30);
  expect(await see(id)).toMatchObject({
    state: 'RUNNING',
    seenCount: 3,
    totalCount: 8,
    results: null,
    remainingSeconds: 50,
  });
  await Promise.all([replay.run(id, { batchSize: 3 }), replay.run(id, { batchSize: 2 })]);
  await replay.run(id);
  await house.drain();
  expect(await see(id)).toEqual(whole);
});

test('workers that end it at the same moment end it once', async () => {
  const whole = await see(await tried('raffle'));
  const { data } = await house.graphql(kwame, START, { input: { ruleId: 'raffle', days: 30 } });
  const { id } = data.startBackTest.backTest;
  const replay = house.get(ReplayBackTest);
  expect(await replay.run(id, { batchSize: 100, batches: 1 })).toBe(false);
  await Promise.all(Array.from({ length: 6 }, () => replay.run(id)));
  await house.drain();
  expect((await see(id)).likelyMisses).toEqual(whole.likelyMisses);
});

test('stopped, it keeps what it has found, and does not begin again', async () => {
  const { data } = await house.graphql(kwame, START, { input: { ruleId: 'raffle', days: 30 } });
  const { id } = data.startBackTest.backTest;
  await house.get(ReplayBackTest).run(id, { batchSize: 4, batches: 1 });
  const stopped = await house.graphql(kwame, STOP, { input: { id } });
  expect(stopped.data.stopBackTest.backTest).toEqual({ id, state: 'STOPPED', results: { caughtCount: 1 } });
  await house.drain();
  expect(await see(id)).toMatchObject({ state: 'STOPPED', seenCount: 4, totalCount: 8 });
});

test('a rule on stored facts judges a purged post, one that needs its words says that it cannot', async () => {
  await writeRule('long', { fact: 'text.words', atLeast: 5 }, ['case']);
  await house.database.query(`UPDATE revision SET source = '', html = '', state = 'purged' WHERE post_id = $1`, [
    posts.get('sold'),
  ]);
  expect(await see(await tried('long'))).toMatchObject({ unjudged: [], judgedOnWordsCount: 0, judgedOnStoredCount: 8 });
  const words = await see(await tried('raffle'));
  expect(words).toMatchObject({
    judgedCount: 7,
    unjudged: [{ because: 'PURGED', count: 1 }],
    results: { caughtCount: 3 },
  });
  // What earlier back-tests had quoted went with the words.
  const quotes = await house.database.query(`SELECT 1 FROM back_test_post WHERE post_id = $1 AND reasons <> '{}'`, [
    posts.get('sold'),
  ]);
  expect(quotes.filter(Boolean)).toHaveLength(1);
});

test('posts that were never screened are judged by their words, and not by what nobody kept', async () => {
  await house.database.query('DELETE FROM case_screening');
  await house.database.query('UPDATE visibility_cause SET screening_id = NULL');
  await house.database.query('DELETE FROM rule_hit');
  await house.database.query('DELETE FROM screening');
  expect(await see(await tried('raffle'))).toMatchObject({ judgedOnWordsCount: 7, results: { caughtCount: 3 } });
  await writeRule('new', { fact: 'author.posts', below: 3 });
  expect(await see(await tried('new'))).toMatchObject({
    judgedCount: 0,
    unjudged: [{ because: 'UNSCREENED', count: 8 }],
    results: { caughtCount: 0, precision: null },
  });
});

test('a decision under appeal counts as none, whether appealed before or after, until it is answered', async () => {
  const threadId = await startThread(house.commonsId);
  for (const [name, text] of [
    ['caught', 'Come to the skittles on Sunday, the entry is five pounds and the prize is a ham.'],
    ['missed', 'Come to the bowling on Sunday, the entry is five pounds and the prize is a ham.'],
  ] as const) {
    const { data } = await house.graphql(ana, SUBMIT, { input: { threadId, text } });
    await house.drain();
    posts.set(name, data.submitPost.post.id);
  }
  const decisions = [await decide('caught', 'HIDE'), await decide('missed', 'HIDE')];
  await writeRule('skittles', { words: ['skittles'] });
  const before = await tried('skittles');
  const picture = async (id: string) => {
    const { results, caughtPosts, likelyMisses } = await see(id);
    const inCounts = [results.decided, ...results.weeks, ...results.spaces].map(({ takenDown }) => takenDown);
    const misses = likelyMisses.edges.map(({ node }: { node: { id: string } }) => node.id);
    return {
      ...{ inCounts, precision: results.precision?.decidedCount ?? 0, missed: results.missedCount },
      decided: caughtPosts.edges.map(({ node }: { node: { decided: string } }) => node.decided),
      filtered: (await see(id, { decided: 'TAKEN_DOWN' })).caughtPosts.edges.length,
      isMiss: misses.includes(posts.get('missed')),
    };
  };
  const whole = await picture(before);
  expect(whole).toMatchObject({
    inCounts: [1, 1, 1],
    precision: 1,
    decided: ['TAKEN_DOWN'],
    filtered: 1,
    isMiss: true,
  });
  const covered = {
    ...{ inCounts: [0, 0, 0], precision: 0, missed: whole.missed - 1 },
    ...{ decided: ['UNDECIDED'], filtered: 0, isMiss: false },
  };
  for (const decisionId of decisions) {
    const { errors } = await house.graphql(ana, APPEAL, { input: { decisionId, words: 'It was for the church.' } });
    expect(errors).toBeUndefined();
  }
  expect(await picture(before)).toEqual(covered);
  expect(await picture(await tried('skittles'))).toEqual(covered);
  await house.database.query(`UPDATE appeal SET state = 'upheld'`);
  expect(await picture(before)).toEqual(whole);
});

test('a moderator whom a case is about, or who reported it, is not led to it', async () => {
  const [priya, rosa] = [await house.people.moderator('Priya'), await house.people.moderator('Rosa')];
  const threadId = await startThread(house.commonsId);
  const { data } = await house.graphql(priya, SUBMIT, {
    input: { threadId, text: 'Fools, at the tombola, all of you.' },
  });
  await house.drain();
  const input = { subjectKind: 'POST', subjectId: data.submitPost.post.id, guidelineNumber: 1 };
  expect((await house.graphql(rosa, REPORT, { input })).errors).toBeUndefined();
  await writeRule('tombola', { words: ['tombola'] });
  const id = await tried('tombola');
  for (const [who, caseId] of [
    [kwame, expect.any(String) as string],
    [priya, null],
    [rosa, null],
  ] as const)
    expect((await see(id, {}, who)).caughtPosts.edges).toMatchObject([{ node: { id: input.subjectId, caseId } }]);
});

test('who runs the machine tries a rule of the starter set without a worker', async () => {
  const viewer = systemActor('command line', house.clock.now());
  const test = await house.get(StartBackTest).startHere(viewer, { ruleId: 'newcomer-link-flood', days: 30 });
  expect(await house.get(ReplayBackTest).run(test.id)).toBe(true);
});
