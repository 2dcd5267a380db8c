import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BackTest } from '../../moderation/back-tests/back-test.js';
import { SeeBackTest } from '../../moderation/back-tests/see-back-test.js';
import { StartBackTest } from '../../moderation/back-tests/start-back-test.js';
import { type CompiledRules, compileRules } from '../../moderation/rules/compile-rules.js';
import { parseRuleSet } from '../../moderation/rules/parse-rule-set.js';
import type { FiredRule } from '../../moderation/rules/screening-result.js';
import { RunningRules } from '../../moderation/screening/running-rules.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome post { id } thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const REACT = `mutation ($input: ReactInput!) { react(input: $input) { post { id } } }`;
const REPORT = `mutation ($input: FileReportInput!) { fileReport(input: $input) { report { id } } }`;
const REVISE = `mutation ($input: RevisePostInput!) { revisePost(input: $input) { outcome post { id } } }`;

let house: TestHouse;
let members: TestPerson[];
let kwame: TestPerson;
let threads: string[];
let openings: string[];

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
  const campaign = await house.people.space('clean-rivers', 'open');
  members = await Promise.all([
    house.people.member('Ana', { in: [campaign] }),
    house.people.member('Ben', { in: [campaign] }),
    house.people.member('Chidi', { joinedDaysAgo: 3, in: [campaign] }),
  ]);
  [threads, openings] = [[], []];
  for (const spaceId of [house.commonsId, campaign]) {
    const { data } = await house.graphql(members[0]!, START, {
      input: { spaceId, title: 'Talk', text: `Talk ${spaceId}` },
    });
    threads.push(data.startThread.thread.id);
    openings.push(data.startThread.post.id);
  }
  await house.drain();
  // What opened the threads is older than any back-test here looks.
  house.clock.advanceSeconds(12 * 86_400);
});
afterAll(() => house?.close());

/** Numbers that look thrown and are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
}

const phrases = [
  'Meet us at the river on Saturday morning, bring gloves.',
  'The committee met and read the letters.',
  'BUY TICKETS NOW BEFORE THEY ARE GONE',
  'See https://deals.example-shop.biz/offer and https://example.org/paper for more.',
  'My number is 07700 900123, call whenever you like!!!',
  'Scunthorpe is lovely in spring, says the mayor of Scunthorpe.',
  'fr33 t1ckets for the c o n c e r t, hurry',
  'A short one.',
];

function document(roll: (sides: number) => number, id: string): object {
  const leaf = (): object => {
    const leaves = [
      { fact: 'text.words', atLeast: 4 + roll(10) },
      { fact: 'text.capitals', above: 0.1 * (1 + roll(8)) },
      { fact: 'links.count', atLeast: 1 + roll(2) },
      { fact: 'details.phones', atLeast: 1 },
      { fact: 'author.posts', below: roll(20) },
      { fact: 'author.daysSinceJoining', below: 3 + roll(4) },
      { fact: 'space.kind', is: roll(2) ? 'commons' : 'campaign' },
      { fact: 'thread.isAnswer', is: roll(2) === 1 },
      { fact: 'edit.isEdit', is: true },
      { fact: 'report.count', atMost: roll(2) },
      { fact: 'rhythm.posts', within: `${1 + roll(5)} hours`, atLeast: 1 + roll(4) },
      { fact: 'rhythm.spaces', within: '1 day', atLeast: 2 },
      { fact: 'rhythm.reactions', within: `${1 + roll(5)} hours`, atLeast: 1 + roll(2) },
      { fact: 'rhythm.reports', within: '1 day', atLeast: 1 },
      { fact: 'likeness.ownCopies', within: '2 days', copies: roll(2) ? 'exact' : 'near', atLeast: 1 },
      { fact: 'likeness.copyingAuthors', within: '2 days', atLeast: 1 },
      { words: ['ticket*', 'concert', 'scunthorpe'] },
      { words: ['free'], hidden: 'only' },
      { matches: 'https?://\\S+biz' },
      { linksNotOn: ['example.org'] },
    ];
    return leaves[roll(leaves.length)]!;
  };
  const some = (): object[] => Array.from({ length: 1 + roll(3) }, leaf);
  const when = [
    { all: some() },
    { any: some() },
    { all: [leaf(), { none: some() }] },
    { any: [{ all: some() }, leaf()] },
  ];
  const actions = [['hold'], ['case']][roll(2)];
  return { id, guideline: 1 + roll(6), when: when[roll(when.length)], actions };
}

function compiled(documents: readonly object[]): CompiledRules {
  const parsed = parseRuleSet({ rules: documents });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return compileRules(parsed.value);
}

async function writeRule(document: object & { id?: string }): Promise<string> {
  const at = house.clock.now();
  const id = document.id!;
  await house.database.query(
    `INSERT INTO rule (id, state, version, created_at, changed_at) VALUES ($1, 'draft', 1, $2, $2)`,
    [id, at],
  );
  await house.database.query(
    'INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)',
    [id, JSON.stringify(document), at],
  );
  return id;
}

async function post(person: TestPerson, threadId: string, text: string): Promise<string> {
  const { data, errors } = await house.graphql(person, SUBMIT, { input: { threadId, text, insist: true } });
  if (errors) throw new Error(JSON.stringify(errors));
  await house.drain();
  return data.submitPost.post.id;
}

async function backTest(ruleId: string, days = 10): Promise<BackTest> {
  const viewer = await house.as(kwame);
  const { id } = await house.get(StartBackTest).start(viewer, { ruleId, days });
  await house.drain();
  return house.get(SeeBackTest).see(viewer, { id });
}

const caught = (backTestId: string) =>
  house.database.query<{ post_id: string; outcome: string; reasons: FiredRule }>(
    `SELECT post_id, outcome, reasons FROM back_test_post WHERE back_test_id = $1 AND kind = 'caught' ORDER BY post_id`,
    [backTestId],
  );

describe('a rule tried on the past finds what screening found', () => {
  const documents: (object & { id?: string })[] = [];
  const seed = Number(process.env['SEED'] ?? 5);
  const roll = dice(seed);
  /** What authors do beside writing, in rules of their own: the dice may leave them out. */
  const beside = { 'many-reactions': 'rhythm.reactions', 'many-reports': 'rhythm.reports' };

  beforeAll(async () => {
    for (let index = 0; index < 24; index++) documents.push(document(roll, `random-${index}`));
    for (const [id, fact] of Object.entries(beside)) {
      const when = { fact, within: '12 hours', atLeast: 2 };
      documents.push(Object.assign({ id }, { guideline: 1, when, actions: ['case'] }));
    }
    const set = compiled(documents);
    vi.spyOn(house.get(RunningRules), 'current').mockResolvedValue(set);
    const written: { person: TestPerson; postId: string }[] = [];
    for (let index = 0; index < 60; index++) {
      house.clock.advanceSeconds(60 * (1 + roll(120)));
      const person = members[roll(members.length)]!;
      const text = Array.from({ length: 1 + roll(3) }, () => phrases[roll(phrases.length)]!).join(' ');
      const old = written[roll(Math.max(1, written.length))];
      const isEdit = roll(6) === 0 && old?.person === person;
      if (isEdit) {
        const { version } = (await house.database.one<{ version: number }>('SELECT version FROM post WHERE id = $1', [
          old.postId,
        ]))!;
        await house.graphql(person, REVISE, { input: { postId: old.postId, text, version, insist: true } });
        await house.drain();
      } else written.push({ person, postId: await post(person, threads[roll(2)]!, text) });
      house.clock.advanceSeconds(1);
      const postId = openings[roll(2)]!;
      const kind = ['THANKS', 'AGREE', 'INSIGHT', 'SMILE', 'WITH_YOU'][roll(5)];
      await house.graphql(person, REACT, { input: { postId, kind, on: true } });
      const report = { subjectKind: 'POST', subjectId: postId, guidelineNumber: 1 + roll(6) };
      await house.graphql(person, REPORT, { input: report });
    }
    vi.restoreAllMocks();
    for (const one of documents) await writeRule(one);
  });

  /** What screening says of each post under one rule: the strictest over its versions. */
  async function screened(ruleId: string): Promise<{ post_id: string; outcome: string }[]> {
    return house.database.query(
      `SELECT DISTINCT screening.post_id, fired ->> 'outcome' AS outcome
       FROM screening, jsonb_array_elements(results) AS fired
       WHERE phase = 'full' AND fired ->> 'ruleId' = $1 ORDER BY post_id`,
      [ruleId],
    );
  }

  async function agrees(): Promise<BackTest[]> {
    const tests: BackTest[] = [];
    for (const { id } of documents) {
      const found = await backTest(id!);
      expect([id, found.state, found.judgedCount]).toEqual([id, 'done', found.totalCount]);
      const there = (await caught(found.id)).map(({ post_id, outcome }) => ({ post_id, outcome }));
      expect([id, there]).toEqual([id, await screened(id!)]);
      tests.push(found);
    }
    return tests;
  }

  test('on the facts that were stored, with the same explanation', async () => {
    const tests = await agrees();
    expect(tests.reduce((sum, one) => sum + one.results!.caughtCount, 0)).toBeGreaterThan(50);
    for (const { id, ruleId } of tests) {
      for (const { post_id, reasons } of await caught(id)) {
        const stored = await house.database.query<{ fired: FiredRule }>(
          `SELECT fired FROM screening, jsonb_array_elements(results) AS fired
           WHERE phase = 'full' AND post_id = $1 AND fired ->> 'ruleId' = $2`,
          [post_id, ruleId],
        );
        expect(stored.map(({ fired }) => fired.reasons)).toContainEqual(reasons.reasons);
      }
    }
  });

  test('counted anew, where the rule asks over a time that nobody asked for then', async () => {
    await house.database.query(`UPDATE screening SET facts = facts - 'history'`);
    const tests = await agrees();
    for (const one of tests)
      if (one.ruleId in beside) expect([one.ruleId, one.results!.caughtCount]).not.toEqual([one.ruleId, 0]);
    expect(tests.some((one) => Object.values(one.tally.facts).some((from) => from.recounted))).toBe(true);
  });

  test('read anew from the words, where the screening is older than the storing of all facts', async () => {
    await house.database.query(`UPDATE screening SET facts = facts - 'values' - 'layout'`);
    for (const { id } of documents) {
      const found = await backTest(id!);
      if (found.tally.unjudged.older > 0) continue;
      expect([id, (await caught(found.id)).map(({ post_id }) => post_id)]).toEqual([
        id,
        (await screened(id!)).map(({ post_id }) => post_id),
      ]);
    }
  });
});
