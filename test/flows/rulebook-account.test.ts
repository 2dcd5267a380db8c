import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { historyOf } from '../../moderation/cases/case-history.store.js';
import { randomId } from '../../platform/ids/ids.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const decided = '{ letStand takenDown overturned }';
const ACCOUNT = `query ($id: ID!) { rule(id: $id) { account {
    weeks { hits trialHits } hits trialHits outcomes { outcome count } decided ${decided} trialDecided ${decided}
    drafts { shown rewritten sent held rewrittenTakenDown sentTakenDown } retirement { decided overruled days sentence } }
  spaces { spaceId spaceName hits decided ${decided} } } }`;
const ALL = `{ rules { id account { hits retirement { overruled } } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome post { id } thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const REVISE = `mutation ($input: RevisePostInput!) { revisePost(input: $input) { outcome } }`;
const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { id version } } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`;
const APPEAL = `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id } } }`;
const rule = 'wallet-address';
const wallet = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';

let house: TestHouse;
let kwame: TestPerson;
let ana: TestPerson;
let threadId: string;
let count = 0;

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
  ana = await house.people.member('Ana');
  const input = { spaceId: house.commonsId, title: 'Markets', text: 'Which market is open on Sundays?' };
  threadId = (await house.graphql(ana, START, { input })).data.startThread.thread.id;
  await house.drain();
});
afterAll(() => house?.close());

const words = [
  'river',
  'garden',
  'bakery',
  'library',
  'tower',
  'bridge',
  'meadow',
  'harbour',
  'station',
  'orchard',
  'chapel',
  'mill',
];

/** A post that the rule holds; gives its id. */
async function held(): Promise<string> {
  house.clock.advanceSeconds(3600);
  const place = words[count++ % words.length]!;
  const text = `The ${place} needs ${count * 7} new chairs before ${place} day, so send what you can spare to ${wallet}`;
  const { data, errors } = await house.graphql(ana, SUBMIT, { input: { threadId, text } });
  expect(errors).toBeUndefined();
  expect(data.submitPost.outcome).toBe('HELD');
  await house.drain();
  return data.submitPost.post.id;
}

async function decide(postId: string, decision: Record<string, unknown>): Promise<string> {
  const found = await house.database.one<{ id: string }>('SELECT id FROM moderation_case WHERE subject_id = $1', [
    postId,
  ]);
  const claimed = await house.graphql(kwame, CLAIM, { input: { caseId: found!.id } });
  const { version } = claimed.data.claimCase.case;
  const { data, errors } = await house.graphql(kwame, DECIDE, {
    input: { caseId: found!.id, version, ...decision },
  });
  expect(errors).toBeUndefined();
  return data.decideCase.decisionId;
}
const account = async (who = kwame) => (await house.graphql(who, ACCOUNT, { id: rule })).data.rule;

describe('a rule keeps an account of itself', () => {
  test('how often it fired, once a text, by week', async () => {
    const posts = [await held(), await held()];
    expect(await house.database.query('SELECT post_id FROM rule_hit WHERE rule_id = $1', [rule])).toHaveLength(2);
    expect(posts).toHaveLength(2);
    const { account: seen, spaces } = await account();
    expect(seen).toMatchObject({ hits: 2, trialHits: 0, outcomes: [{ outcome: 'HOLD', count: 2 }], retirement: null });
    expect(seen.weeks).toHaveLength(12);
    expect(seen.weeks[11]).toEqual({ hits: 2, trialHits: 0 });
    expect(spaces).toMatchObject([{ spaceId: house.commonsId, hits: 2 }]);
  });

  test('what moderators decided, and that it be retired when they keep overruling it', async () => {
    for (let left = 3; left > 0; left--)
      await decide(await held(), { outcome: 'REMOVE', guidelineNumber: 3, reasonWords: 'Asking for money' });
    for (let left = 4; left > 0; left--) await decide(await held(), { outcome: 'RELEASE' });
    expect((await account()).account).toMatchObject({
      hits: 9,
      decided: { letStand: 4, takenDown: 3, overturned: 0 },
      retirement: null,
    });
    await decide(await held(), { outcome: 'RELEASE' });
    const { account: seen, spaces } = await account();
    expect(seen.retirement).toMatchObject({ decided: 8, overruled: 5, days: 90 });
    expect(seen.retirement.sentence).toContain('5 of 8');
    expect(spaces[0].decided).toEqual({ letStand: 5, takenDown: 3, overturned: 0 });
    const all = (await house.graphql(kwame, ALL)).data.rules as { id: string; account: { retirement: unknown } }[];
    expect(all.filter((one) => one.account.retirement).map(({ id }) => id)).toContain(rule);
  });

  test('a decision that is overturned counts against it, one that the system made does not', async () => {
    await house.database.query(
      `UPDATE decision SET state = 'overturned' WHERE id = (SELECT id FROM decision WHERE outcome = 'remove' ORDER BY id LIMIT 1)`,
    );
    expect((await account()).account.decided).toEqual({ letStand: 5, takenDown: 2, overturned: 1 });
    await house.database.query(`UPDATE decision SET by_machine = true WHERE outcome = 'release'`);
    expect((await account()).account).toMatchObject({
      decided: { letStand: 0, takenDown: 2, overturned: 1 },
      retirement: null,
    });
  });

  test('what came of its remarks while people wrote', async () => {
    const at = house.clock.now();
    const post = await house.database.one<{ id: string }>(`SELECT id FROM post WHERE visibility = 'removed' LIMIT 1`);
    for (const [outcome, postId] of [['shown'], ['rewritten'], ['rewritten', post!.id], ['sent', post!.id], ['held']])
      await house.database.query(
        `INSERT INTO draft_check (token_hash, rule_ids, outcome, post_id, checked_at) VALUES (sha256($1::text::bytea), $2, $3, $4, $5)`,
        [randomId(), [rule, 'shouting'], outcome, postId ?? null, at],
      );
    expect((await account()).account.drafts).toEqual({
      ...{ shown: 5, rewritten: 2, sent: 1, held: 1, rewrittenTakenDown: 1, sentTakenDown: 1 },
    });
  });

  test('over a part only, where the office is over a part', async () => {
    const elsewhere = await house.people.space('north', 'open', 'region');
    const lea = await house.people.member('Lea');
    await house.people.office(lea.id, 'moderator', elsewhere);
    const seen = await account(lea);
    expect(seen.account).toMatchObject({
      hits: 0,
      drafts: null,
      decided: { letStand: 0, takenDown: 0, overturned: 0 },
    });
    expect(seen.spaces).toEqual([]);
    const ada = await house.people.member('Ada', { office: 'admin' });
    expect(await account(ada)).toMatchObject({ account: { hits: 10 }, spaces: [] });
  });

  test('with the posts themselves, where they are on show, and their cases where not', async () => {
    const HITS = `query ($id: ID!, $after: String, $isTrial: Boolean) { rule(id: $id) { hits(first: 4, after: $after, isTrial: $isTrial) {
      edges { node { postId version isTrial outcome spaceName post { id } because caseId verdict } } pageInfo { hasNextPage endCursor } } } }`;
    const page = async (who: TestPerson, more: object = {}) =>
      (await house.graphql(who, HITS, { id: rule, ...more })).data.rule.hits;
    const first = await page(kwame);
    expect(first.edges).toHaveLength(4);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const released = first.edges.map(({ node }: { node: object }) => node);
    expect(released[0]).toMatchObject({
      ...{ version: 1, isTrial: false, outcome: 'HOLD', because: expect.stringContaining('cryptocurrency') as string },
      ...{ post: { id: released[0].postId }, caseId: expect.any(String) as string },
    });
    const rest = await page(kwame, {
      after: (await page(kwame, { after: first.pageInfo.endCursor })).pageInfo.endCursor,
    });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    // Held by the rule, and waiting: nothing of it is told here.
    expect(rest.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { post: null, because: null, verdict: null },
      { post: null, because: null, verdict: null },
    ]);
    expect((await page(kwame, { isTrial: true })).edges).toEqual([]);
    // Of an edit that waits nothing is told either, though its post is on show in the words it had before.
    const revised = { postId: released[0].postId, text: `Other words, for the same: send it to ${wallet} by Friday` };
    expect((await house.graphql(ana, REVISE, { input: revised })).data.revisePost.outcome).toBe('HELD');
    await house.drain();
    expect((await page(kwame)).edges[0].node).toMatchObject({
      ...{ postId: revised.postId, post: { id: revised.postId }, because: null },
    });
    const ada = await house.people.member('Adela', { office: 'admin' });
    expect((await page(ada)).edges).toEqual([]);
  });

  test('without what was decided, for whoever may have to hear the appeal', async () => {
    const priya = await house.people.moderator('Priya');
    const VERDICTS = `query ($id: ID!) { rule(id: $id) { hits(first: 1) { edges { node { postId caseId verdict } } } } }`;
    const last = async () => (await house.graphql(priya, VERDICTS, { id: rule })).data.rule.hits.edges[0].node;
    const postId = await held();
    const decisionId = await decide(postId, { outcome: 'REMOVE', guidelineNumber: 3, reasonWords: 'Asking for money' });
    house.clock.advanceSeconds(20);
    await house.drain();
    const { caseId, ...seen } = await last();
    expect(seen).toEqual({ postId, verdict: 'TAKEN_DOWN' });
    const past = async () => {
      const viewer = await house.as(priya);
      const all = await historyOf(house.database, viewer, { personId: ana.id, caseId: randomId() });
      return all.map((one) => one.caseId);
    };
    expect(await past()).toContain(caseId);
    const takenDown = async () => {
      const { account: seen, spaces } = await account(priya);
      return [seen.decided.takenDown, spaces[0].decided.takenDown];
    };
    const counted = await takenDown();
    const { errors } = await house.graphql(ana, APPEAL, { input: { decisionId, words: 'It was no spam.' } });
    expect(errors).toBeUndefined();
    expect(await last()).toEqual({ postId, caseId, verdict: null });
    expect(await past()).not.toContain(caseId);
    expect(await takenDown()).toEqual(counted.map((count) => count - 1));
  });

  test('in as many statements for thirty rules as for one', async () => {
    const query = vi.spyOn(house.database, 'query');
    const statementsOf = async (document: string, variables = {}) => {
      query.mockClear();
      expect((await house.graphql(kwame, document, variables)).errors).toBeUndefined();
      return query.mock.calls.filter(([text]) => /rule_hit|draft_check/.test(text)).length;
    };
    expect(await statementsOf(`query ($id: ID!) { rule(id: $id) { account { hits } } }`, { id: rule })).toBe(3);
    expect(await statementsOf(ALL)).toBe(3);
    query.mockRestore();
  });
});
