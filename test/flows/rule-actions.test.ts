import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const CHECK = `mutation ($input: CheckDraftInput!) {
  checkDraft(input: $input) { outcome remarks { sentence mend isQuestion spans } } }`;
const REVISE = `mutation ($input: RevisePostInput!) { revisePost(input: $input) { outcome } }`;
const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { id version } } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`;
const THREAD = `query ($id: ID!) { thread(id: $id) { state slowSeconds chosenSlowSeconds } }`;

let house: TestHouse;
let ana: TestPerson;
let ben: TestPerson;
let kwame: TestPerson;
let threadId: string;

beforeAll(async () => {
  house = await openTestHouse();
  const chile = await house.people.space('chile', 'open', 'region');
  ana = await house.people.member('Ana', { in: [chile] });
  ben = await house.people.member('Ben', { in: [chile] });
  await house.database.query('UPDATE person SET home_space_id = $1 WHERE id = $2', [chile, ben.id]);
  kwame = await house.people.moderator('Kwame');
  const cora = await house.people.member('Cora', { in: [chile] });
  await house.people.office(cora.id, 'coordinator', chile);
  const far = await house.people.member('Far');
  await house.people.office(far.id, 'coordinator', await house.people.space('peru', 'open', 'region'));
  await live('slows', { words: ['slowdown'] }, [{ do: 'slowThread', minutes: 10 }]);
  await live('asks', { words: ['linkplease'] }, ['askLinkReason']);
  await live('holds-and-asks', { words: ['linkonhold'] }, ['hold', 'askLinkReason']);
  await live('tells', { words: ['lonely'] }, ['tellCoordinator']);
  await live('reviews', { words: ['watchme'] }, [{ do: 'requireFirstPostsReview', posts: 2 }]);
  await live('tries', { words: ['onlytrial'] }, [{ do: 'slowThread', minutes: 10 }], 'trial');
  const input = { spaceId: house.commonsId, title: 'Markets', text: 'Which market is open on Sundays?' };
  threadId = (await house.graphql(ana, START, { input })).data.startThread.thread.id;
  await house.drain();
});
afterAll(() => house?.close());

/** A rule that runs, written straight into the book. */
async function live(id: string, when: object, actions: unknown[], state: 'live' | 'trial' = 'live'): Promise<void> {
  const document = JSON.stringify({ language: 1, id, name: { en: id }, guideline: 1, when, actions });
  await house.database.query(
    `WITH one AS (
       INSERT INTO rule (id, state, version, ${state}_version, created_at, changed_at) VALUES ($1, $4, 1, 1, $3, $3))
     INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)`,
    [id, document, house.clock.now(), state],
  );
}

async function write(person: TestPerson, text: string): Promise<{ outcome?: string; code?: string }> {
  const { data, errors } = await house.graphql(person, SUBMIT, { input: { threadId, text } });
  await house.drain();
  return { outcome: data?.submitPost?.outcome, code: errors?.[0]?.extensions?.code };
}

/** The moderator lets the one post through that waits. */
async function release(): Promise<void> {
  const [waiting] = await house.database.query<{ id: string }>(
    `SELECT id FROM moderation_case WHERE state = 'open' AND subject_id = (SELECT id FROM post WHERE visibility = 'held')`,
  );
  const { case: claimed } = (await house.graphql(kwame, CLAIM, { input: { caseId: waiting!.id } })).data.claimCase;
  const input = { caseId: claimed.id, version: claimed.version, outcome: 'RELEASE' };
  const { errors } = await house.graphql(kwame, DECIDE, { input });
  expect(errors).toBeUndefined();
}

const thread = async () => (await house.graphql(ana, THREAD, { id: threadId })).data.thread;
const told = (kind: string) =>
  house.database.query(
    'SELECT display_name AS name FROM notice JOIN person ON person.id = notice.person_id WHERE kind = $1',
    [kind],
  );

test('a rule on trial slows nothing', async () => {
  expect(await write(ben, 'This is onlytrial, is it?')).toMatchObject({ outcome: 'PUBLISHED' });
  expect(await thread()).toEqual({ state: 'OPEN', slowSeconds: null, chosenSlowSeconds: null });
});

test('a thread that a rule slows takes one post a minute of each, and is as it was ten minutes later', async () => {
  expect(await write(ben, 'Time for a slowdown here.')).toMatchObject({ outcome: 'PUBLISHED' });
  expect(await thread()).toEqual({ state: 'SLOW', slowSeconds: 60, chosenSlowSeconds: null });
  expect(await write(ben, 'And another thought.')).toMatchObject({ code: 'SLOW_MODE' });
  house.clock.advanceSeconds(61);
  expect(await write(ben, 'And another thought.')).toMatchObject({ outcome: 'PUBLISHED' });
  house.clock.advanceSeconds(600);
  expect(await thread()).toEqual({ state: 'OPEN', slowSeconds: null, chosenSlowSeconds: null });
  expect(await write(ben, 'Now as before.')).toMatchObject({ outcome: 'PUBLISHED' });
  expect(await write(ben, 'Once more.')).toMatchObject({ outcome: 'PUBLISHED' });
});

test('an author is asked once what a link is for', async () => {
  house.clock.advanceSeconds(3600);
  await write(ben, 'Here it is, linkplease.');
  expect(await told('link_reason')).toEqual([{ name: 'Ben' }]);
});

test('a link’s reason is asked beside the words while they are written, and then not again by a notice', async () => {
  house.clock.advanceSeconds(3600);
  const text = 'Here it is, linkplease: https://example.org/a and more.';
  const draft = { spaceId: house.commonsId, text, draftToken: 'a-token-of-sixteen' };
  const { checkDraft } = (await house.graphql(ana, CHECK, { input: draft })).data;
  const from = text.indexOf('https');
  expect(checkDraft).toEqual({
    outcome: 'PUBLISHED',
    remarks: [
      {
        sentence: 'asks (guideline 1): the words “linkplease”.',
        ...{ mend: 'Say in a sentence what the link is for.', isQuestion: true },
        spans: [[from, from + 'https://example.org/a'.length]],
      },
    ],
  });
  const held = {
    ...draft,
    text: 'This is linkonhold: https://example.org/a and more.',
    draftToken: 'another-of-sixteen',
  };
  expect((await house.graphql(ana, CHECK, { input: held })).data.checkDraft).toMatchObject({
    outcome: 'HELD',
    remarks: [{ mend: 'Say in a sentence what the link is for.', isQuestion: false }],
  });
  const before = await told('link_reason');
  const input = { threadId, text, draftToken: draft.draftToken };
  const { submitPost } = (await house.graphql(ana, SUBMIT, { input })).data;
  expect(submitPost).toMatchObject({ outcome: 'PUBLISHED' });
  await house.drain();
  expect(await told('link_reason')).toEqual(before);

  // What an edit is asked is not asked again either.
  const edit = { ...draft, draftToken: 'a-token-for-the-edit', text: `${text} And linkplease once more.` };
  await house.graphql(ana, CHECK, { input: edit });
  const revised = { postId: submitPost.post.id, text: edit.text, draftToken: edit.draftToken };
  const answer = await house.graphql(ana, REVISE, { input: revised });
  expect(answer.data?.revisePost, JSON.stringify(answer.errors)).toEqual({ outcome: 'PUBLISHED' });
  await house.drain();
  expect(await told('link_reason')).toEqual(before);
});

test('the coordinator of the author’s own region is told, and no other', async () => {
  house.clock.advanceSeconds(3600);
  await write(ben, 'It is a bit lonely over here.');
  expect(await told('member_needs_word')).toEqual([{ name: 'Cora' }]);
});

test('a moderator sees an author’s next two posts first, and the third stands at once', async () => {
  house.clock.advanceSeconds(3600);
  expect(await write(ben, 'I say watchme now.')).toMatchObject({ outcome: 'PUBLISHED' });
  for (const text of ['The first after it.', 'The second after it.']) {
    house.clock.advanceSeconds(3600);
    expect(await write(ben, text)).toMatchObject({ outcome: 'HELD' });
    await release();
  }
  house.clock.advanceSeconds(3600);
  expect(await write(ben, 'The third after it.')).toMatchObject({ outcome: 'PUBLISHED' });
  expect(await write(ana, 'Nobody asked for mine.')).toMatchObject({ outcome: 'PUBLISHED' });
});
