import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';
import { differences, dump } from '../histories/dump.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } } }`;
const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { id version } } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`;
const UNDO = `mutation ($input: UndoDecisionInput!) { undoDecision(input: $input) { case { id version } } }`;
const END = `mutation ($input: EndRuleEffectInput!) { endRuleEffect(input: $input) { effectId } }`;
const EFFECT = 'id kind ruleNames untilAt postsLeft';
const THREAD = `query ($id: ID!) { thread(id: $id) { state slowSeconds ruleSlowing { ${EFFECT} } } }`;
const CASE = `query ($id: ID!) { case(id: $id) { ruleEffects { ${EFFECT} } } }`;
const CALM = `mutation ($input: StartCalmModeInput!) { startCalmMode(input: $input) { calmUntil } }`;
const STOP = `mutation ($input: EndCalmModeInput!) { endCalmMode(input: $input) { calmUntil } }`;

let house: TestHouse;
let chile: string;
let ana: TestPerson;
let ben: TestPerson;
let kwame: TestPerson;
let peruvian: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  chile = await house.people.space('chile', 'open', 'region');
  const peru = await house.people.space('peru', 'open', 'region');
  ana = await house.people.member('Ana', { in: [chile, peru] });
  ben = await house.people.member('Ben', { in: [chile, peru] });
  kwame = await house.people.moderator('Kwame');
  peruvian = await house.people.member('Pia', { in: [chile, peru] });
  await house.people.office(peruvian.id, 'moderator', peru);
  await live('slows', { words: ['slowdown'] }, [{ do: 'slowThread', minutes: 10 }]);
  await live('slows-too', { words: ['slowdown'] }, [{ do: 'slowThread', minutes: 30 }]);
  await live('reviews', { words: ['watchme'] }, [{ do: 'requireFirstPostsReview', posts: 2 }]);
  await live('sees-slow', { all: [{ fact: 'thread.isSlow', is: true }, { words: ['seeslow'] }] }, ['hold']);
});
afterAll(() => house?.close());

async function live(id: string, when: object, actions: unknown[]): Promise<void> {
  const document = JSON.stringify({ language: 1, id, name: { en: `The ${id}` }, guideline: 1, when, actions });
  await house.database.query(
    `WITH one AS (
       INSERT INTO rule (id, state, version, live_version, created_at, changed_at) VALUES ($1, 'live', 1, 1, $3, $3))
     INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)`,
    [id, document, house.clock.now()],
  );
}

async function newThread(): Promise<string> {
  house.clock.advanceSeconds(3600);
  const input = { spaceId: chile, title: 'Markets', text: 'Which market is open on Sundays?' };
  const { id } = (await house.graphql(ana, START, { input })).data.startThread.thread;
  await house.drain();
  return id;
}

async function write(person: TestPerson, threadId: string, text: string): Promise<{ outcome: string; id: string }> {
  const { data, errors } = await house.graphql(person, SUBMIT, { input: { threadId, text } });
  expect(errors).toBeUndefined();
  await house.drain();
  const { id } = data.submitPost.post;
  const [post] = await house.database.query<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [id]);
  return { outcome: post!.visibility, id };
}

const ask = async (person: TestPerson, document: string, input: object) => {
  const { data, errors } = await house.graphql(person, document, { input });
  return { data, code: errors?.[0]?.extensions?.code };
};
const threadOf = async (person: TestPerson, id: string) => (await house.graphql(person, THREAD, { id })).data.thread;
const effectsIn = async (caseId: string) => (await house.graphql(kwame, CASE, { id: caseId })).data.case.ruleEffects;

async function caseOn(postId: string, subjectKind = 'POST'): Promise<{ id: string; version: number }> {
  await ask(kwame, OPEN, { subjectKind, subjectId: postId });
  const [found] = await house.database.query<{ id: string }>('SELECT id FROM moderation_case WHERE subject_id = $1', [
    postId,
  ]);
  return (await ask(kwame, CLAIM, { caseId: found!.id })).data.claimCase.case;
}

const acts = () =>
  house.database.query<{ act: string; facts: object }>(
    `SELECT act, convert_from(leaf, 'UTF8')::jsonb -> 'facts' AS facts FROM audit_entry WHERE act = 'rule.effect_ended'
     ORDER BY recorded_at`,
  );

test('a moderator of the place sees what slows a thread and ends it, on record; nobody else does either', async () => {
  const threadId = await newThread();
  await write(ben, threadId, 'Time for a slowdown here.');
  const { ruleSlowing } = await threadOf(kwame, threadId);
  expect(ruleSlowing).toEqual({
    ...{ id: expect.any(String), kind: 'SLOW_THREAD', ruleNames: ['The slows', 'The slows-too'], postsLeft: null },
    untilAt: house.clock.inSeconds(1800).toISOString(),
  });
  for (const person of [ana, ben, peruvian]) {
    expect(await threadOf(person, threadId)).toMatchObject({ state: 'SLOW', ruleSlowing: null });
    expect(await ask(person, END, { effectId: ruleSlowing.id })).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await ask(kwame, END, { effectId: ruleSlowing.id })).toMatchObject({ code: undefined });
  expect(await threadOf(kwame, threadId)).toEqual({ state: 'OPEN', slowSeconds: null, ruleSlowing: null });
  await write(ben, threadId, 'At once again.');
  const once = [{ act: 'rule.effect_ended', facts: { effect: 'slow_thread', rule1: 'slows', rule2: 'slows-too' } }];
  expect(await acts()).toEqual(once);

  expect(await ask(kwame, END, { effectId: ruleSlowing.id })).toMatchObject({ code: undefined });
  expect(await acts()).toEqual(once);
});

test('a decision that finds nothing wrong ends what rules began; undone, all is as it was before it', async () => {
  const threadId = await newThread();
  const { id: postId } = await write(ben, threadId, 'A slowdown, and watchme.');
  const { id: caseId, version } = await caseOn(postId);
  expect(await effectsIn(caseId)).toMatchObject([
    { kind: 'SLOW_THREAD', postsLeft: null },
    { kind: 'REVIEW_POSTS', ruleNames: ['The reviews'], untilAt: null, postsLeft: 2 },
  ]);
  const before = await dump(house.database);

  const { data } = await ask(kwame, DECIDE, { caseId, version, outcome: 'NO_BREACH' });
  expect(await effectsIn(caseId)).toEqual([]);
  expect(await threadOf(kwame, threadId)).toMatchObject({ state: 'OPEN' });
  expect(differences(before, await dump(house.database), new Set())).not.toEqual([]);

  const { code } = await ask(kwame, UNDO, { decisionId: data.decideCase.decisionId });
  expect(code).toBeUndefined();
  expect(differences(before, await dump(house.database), new Set())).toEqual([]);
  expect(await effectsIn(caseId)).toHaveLength(2);
  expect(await threadOf(kwame, threadId)).toMatchObject({ state: 'SLOW' });
});

test('a decision that finds a breach leaves what rules began', async () => {
  const threadId = await newThread();
  const { id: postId } = await write(ben, threadId, 'Another slowdown.');
  const { id: caseId, version } = await caseOn(postId);
  const input = { caseId, version, outcome: 'HIDE', guidelineNumber: 1, reasonKey: 'reason.hide' };
  expect(await ask(kwame, DECIDE, input)).toMatchObject({ code: undefined });
  expect(await threadOf(kwame, threadId)).toMatchObject({ state: 'SLOW' });
});

test('posts that a rule wants looked at first are let go from the case of one that waits', async () => {
  const threadId = await newThread();
  await write(ben, threadId, 'I say watchme now.');
  house.clock.advanceSeconds(3600);
  const { outcome, id: postId } = await write(ben, threadId, 'The first after it.');
  expect(outcome).toBe('held');
  const { id: caseId } = await caseOn(postId);
  const [review] = await effectsIn(caseId);
  expect(review).toMatchObject({ kind: 'REVIEW_POSTS', postsLeft: 2 });

  const { id: elsewhere } = await caseOn((await write(ana, await newThread(), 'Nothing to do with it.')).id);
  expect(await ask(kwame, END, { effectId: review.id, caseId: elsewhere })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await ask(kwame, END, { effectId: review.id, caseId })).toMatchObject({ code: undefined });
  expect(await effectsIn(caseId)).toEqual([]);
  house.clock.advanceSeconds(3600);
  expect(await write(ben, threadId, 'The second after it.')).toMatchObject({ outcome: 'published' });
});

test('a thread that is moved takes no posts along that were looked at, and gives its new place no say', async () => {
  const peru = await house.database.one<{ id: string }>(`SELECT id FROM space WHERE slug = 'peru'`);
  const threadId = await newThread();
  await write(ben, threadId, 'So, watchme.');
  const effect = await house.database.one<{ id: string }>(
    `SELECT id FROM rule_effect WHERE kind = 'review_posts' AND thread_id = $1`,
    [threadId],
  );
  for (const text of ['I wait for a look.', 'I wait for a look, again.']) {
    house.clock.advanceSeconds(100);
    const { id: postId, outcome } = await write(ben, threadId, text);
    expect(outcome).toBe('held');
    const { id: caseId, version } = await caseOn(postId);
    expect((await ask(kwame, DECIDE, { caseId, version, outcome: 'NO_BREACH' })).code).toBeUndefined();
  }
  const of = await caseOn(threadId, 'THREAD');
  const move = { caseId: of.id, version: of.version, outcome: 'MOVE', guidelineNumber: 1, moveTo: peru!.id };
  expect((await ask(kwame, DECIDE, move)).code).toBeUndefined();
  const elsewhere = await newThread();
  expect((await write(ben, elsewhere, 'Free to write.')).outcome).toBe('published');
  expect(await ask(peruvian, END, { effectId: effect!.id })).toMatchObject({ code: 'NOT_FOUND' });
});

test('rules know of a thread that a rule or calm mode slows', async () => {
  const threadId = await newThread();
  expect(await write(ben, threadId, 'Nothing is slow: seeslow.')).toMatchObject({ outcome: 'published' });
  await write(ben, threadId, 'Now a slowdown.');
  house.clock.advanceSeconds(61);
  expect(await write(ben, threadId, 'Slowed by a rule: seeslow.')).toMatchObject({ outcome: 'held' });

  const other = await newThread();
  house.clock.advanceSeconds(61);
  await ask(kwame, CALM, { spaceId: chile, hours: 1, why: 'Forty came in within a minute.' });
  expect(await write(ana, other, 'Slowed by calm mode: seeslow.')).toMatchObject({ outcome: 'held' });
  await ask(kwame, STOP, { spaceId: chile, why: 'They have gone.' });
  expect(await write(ana, other, 'Nothing is slow: seeslow.')).toMatchObject({ outcome: 'published' });
});
