import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printRule } from '../../moderation/rules/print-rule.js';
import { starterSet } from '../../moderation/rules/starter/starter-set.js';
import { RunningRules } from '../../moderation/screening/running-rules.js';
import { newId } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { type Answer, type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const BOOK = `{ ruleBook { isTakenOver needsTwoOffices mayWrite maySetUp } }`;
const RULES = `query ($state: RuleState) { rules(state: $state) { id state version isStarter reading { name phase } } }`;
const RULE = `query ($id: ID!) { rule(id: $id) {
  id state version liveVersion trialVersion draftVersion isStarter document isBackTested
  reading { name purpose sentence { text parts { kind depth path text } } } guideline { number title }
  proposal { version proposedByName isMine }
  versions { edges { node { number state why writtenByName isStarter isBackTested changes { kind text } } } }
  moves { act version movedByName why } } }`;
const shape = '{ id state version liveVersion trialVersion draftVersion proposal { version isMine } }';
const DRAFT = `mutation ($input: DraftRuleInput!) { draftRule(input: $input) { version rule ${shape} } }`;
const TRIAL = `mutation ($input: MoveRuleInput!) { putRuleOnTrial(input: $input) { rule ${shape} } }`;
const LIVE = `mutation ($input: MoveRuleInput!) { makeRuleLive(input: $input) { outcome rule ${shape} } }`;
const RETIRE = `mutation ($input: RetireRuleInput!) { retireRule(input: $input) { rule ${shape} } }`;
const REVISE = `mutation ($input: ReviseRuleListInput!) { reviseRuleList(input: $input) { list { name version entryCount } } }`;
const LIST = `query ($name: String!) { ruleList(name: $name) { name kind version isStarter usedBy
  entries(first: 5, containing: "cas") { totalCount edges { node { text reason } } }
  versions { number addedCount removedCount why writtenByName isStarter } } }`;
const TWO = `mutation ($input: RequireTwoOfficesForRulesInput!) { requireTwoOfficesForRules(input: $input) { ruleBook { needsTwoOffices } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome post { id } thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;

let house: TestHouse;
let kwame: TestPerson;
let priya: TestPerson;
let admin: TestPerson;
let ana: TestPerson;
let threadId: string;

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
  priya = await house.people.moderator('Priya');
  admin = await house.people.member('Ada', { office: 'admin' });
  ana = await house.people.member('Ana');
  const input = { spaceId: house.commonsId, title: 'Markets', text: 'Which market is open on Sundays?' };
  threadId = (await house.graphql(ana, START, { input })).data.startThread.thread.id;
  await house.drain();
});
afterAll(() => house?.close());

const document = (id: string, words: string[], more: object = {}): string =>
  JSON.stringify({ id, name: { en: 'A word' }, guideline: 3, when: { words }, actions: ['hold'], ...more });
const draft = (who: TestPerson, input: Record<string, unknown>): Promise<Answer> =>
  house.graphql(who, DRAFT, { input: { why: 'We saw three of these', ...input } });
const move = (who: TestPerson, mutation: string, ruleId: string, version = 1): Promise<Answer> =>
  house.graphql(who, mutation, { input: { ruleId, version, why: 'Seen on the rota call' } });
const rule = async (id: string) => (await house.graphql(kwame, RULE, { id })).data.rule;

/** As if the version had been tried on earlier posts to the end. */
async function backTest(ruleId: string, version = 1): Promise<void> {
  const at = house.clock.now();
  await house.database.query(
    `INSERT INTO back_test (id, rule_id, rule_version, days, from_at, until_at, state, asked_at, finished_at)
     VALUES ($1, $2, $3, 30, $4, $4, 'done', $4, $4)`,
    [newId(house.clock), ruleId, version, at],
  );
}

/** A new rule all the way. */
async function liveRule(id: string, words: string[]): Promise<void> {
  expect((await draft(kwame, { document: document(id, words) })).errors).toBeUndefined();
  expect((await move(kwame, TRIAL, id)).errors).toBeUndefined();
  await backTest(id);
  expect((await move(kwame, LIVE, id)).data.makeRuleLive).toMatchObject({ outcome: 'LIVE', rule: { state: 'LIVE' } });
}

async function post(text: string): Promise<{ id: string; outcome: string }> {
  house.clock.advanceSeconds(3600);
  const { data, errors } = await house.graphql(ana, SUBMIT, { input: { threadId, text, insist: true } });
  expect(errors).toBeUndefined();
  await house.drain();
  return { id: data.submitPost.post.id, outcome: data.submitPost.outcome };
}

/** What the full screening of a post stored of a rule. */
async function firedOn(postId: string, ruleId: string): Promise<{ version: number; state: string }[]> {
  const row = await house.database.one<{ results: { ruleId: string; version: number; state: string }[] }>(
    `SELECT results FROM screening WHERE post_id = $1 AND phase = 'full'`,
    [postId],
  );
  return row!.results.filter((fired) => fired.ruleId === ruleId);
}

describe('the starter set', () => {
  test('is the book of a community that has changed nothing', async () => {
    const { data } = await house.graphql(kwame, RULES);
    expect(data.rules.map(({ id }: { id: string }) => id)).toEqual(
      starterSet()
        .rules.map(({ id }) => id)
        .toSorted(),
    );
    expect(data.rules[0]).toMatchObject({ state: 'LIVE', version: 1, isStarter: true });
    expect(await rule('newcomer-link-flood')).toMatchObject({
      isStarter: true,
      liveVersion: 1,
      reading: { sentence: { text: expect.stringContaining('joined fewer than 14 days ago') as string } },
      versions: { edges: [{ node: { number: 1, state: 'LIVE', isStarter: true, writtenByName: null } }] },
      moves: [],
    });
    expect((await house.graphql(kwame, BOOK)).data.ruleBook).toEqual({
      isTakenOver: false,
      needsTwoOffices: false,
      mayWrite: true,
      maySetUp: false,
    });
  });

  test('a change that is refused takes nothing over', async () => {
    expect((await draft(kwame, { document: '{' })).code).toBe('INVALID');
    expect((await house.graphql(kwame, BOOK)).data.ruleBook.isTakenOver).toBe(false);
  });

  test('becomes the community’s own by the first change, the others running on as they ran', async () => {
    const { errors, data } = await move(kwame, RETIRE, 'shouting');
    expect(errors).toBeUndefined();
    expect(data.retireRule.rule).toMatchObject({ state: 'RETIRED', liveVersion: null });
    const rules = (await house.graphql(kwame, RULES)).data.rules as { id: string; state: string; isStarter: boolean }[];
    expect(rules.filter(({ state }) => state === 'LIVE')).toHaveLength(starterSet().rules.length - 1);
    expect(rules.every(({ isStarter }) => !isStarter)).toBe(true);
    const running = await house.get(RunningRules).current();
    const before = starterSet().rules.filter(({ id }) => id !== 'shouting');
    expect(running.rules.map(({ rule: one }) => one)).toEqual(before.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(await rule('slurs')).toMatchObject({
      versions: { edges: [{ node: { isStarter: true, writtenByName: null } }] },
      moves: [{ act: 'TAKEN_OVER', movedByName: 'Kwame' }],
    });
  });
});

describe('a newer Meridian', () => {
  const NEWS = `{ ruleBook { starterNews { ruleId isNew difference { kind text } } } }`;
  const news = async () => (await house.graphql(kwame, NEWS)).data.ruleBook.starterNews;

  test('tells a community with rules of its own what its starter set brings', async () => {
    expect(await news()).toEqual([]);
    // As if the set had been taken over before it said so, and before it had that other rule.
    await house.database.query(
      `UPDATE rule_version SET document = jsonb_set(document, '{guideline}', '9') WHERE rule_id = 'slurs'`,
    );
    for (const table of ['rule_move', 'rule_version'])
      await house.database.query(`DELETE FROM ${table} WHERE rule_id = 'many-links'`);
    await house.database.query(`DELETE FROM rule WHERE id = 'many-links'`);
    const told = await news();
    expect(told).toMatchObject([
      { ruleId: 'many-links', isNew: true },
      { ruleId: 'slurs', isNew: false },
    ]);
    const changes = told[1].difference.filter(({ kind }: { kind: string }) => kind !== 'SAME');
    expect(changes.map(({ kind, text }: { kind: string; text: string }) => [kind, text.trim()])).toEqual([
      ['GONE', '"guideline": 9,'],
      ['NEW', '"guideline": 1,'],
    ]);
    const adopt = starterSet().rules.find(({ id }) => id === 'many-links')!;
    const document = JSON.stringify({ ...printRule(adopt), actions: adopt.actions });
    expect((await draft(kwame, { document, why: 'It came with the update' })).errors).toBeUndefined();
    expect(await news()).toMatchObject([{ ruleId: 'slurs' }]);
    await move(kwame, TRIAL, 'many-links');
    await backTest('many-links');
    await move(kwame, LIVE, 'many-links');
  });
});

describe('versions', () => {
  test('a rule goes from draft to trial to live, and a new version waits beside the one that acts', async () => {
    await liveRule('no-casino', ['casino']);
    const second = await draft(priya, {
      ruleId: 'no-casino',
      version: 1,
      document: document('no-casino', ['casino', 'roulette']),
      why: 'Roulette too',
    });
    expect(second.data.draftRule.rule).toMatchObject({ state: 'LIVE', version: 2, liveVersion: 1, draftVersion: 2 });
    expect((await post('The roulette table is open')).outcome).toBe('PUBLISHED');
    expect((await post('A casino opened on the pier')).outcome).toBe('HELD');
    expect((await move(priya, TRIAL, 'no-casino', 2)).data.putRuleOnTrial.rule).toMatchObject({
      ...{ state: 'LIVE', liveVersion: 1, trialVersion: 2 },
    });
    const tried = await post('They play roulette by the river');
    expect(tried.outcome).toBe('PUBLISHED');
    expect(await firedOn(tried.id, 'no-casino')).toMatchObject([{ version: 2, state: 'trial' }]);
    const both = await post('The casino has no sign outside');
    expect(await firedOn(both.id, 'no-casino')).toMatchObject([
      { version: 1, state: 'live' },
      { version: 2, state: 'trial' },
    ]);
    expect((await move(priya, LIVE, 'no-casino', 2)).errors?.[0]?.extensions.params).toMatchObject({
      because: 'back_test_first',
    });
    await backTest('no-casino', 2);
    expect((await move(priya, LIVE, 'no-casino', 2)).data.makeRuleLive.rule).toMatchObject({
      ...{ state: 'LIVE', liveVersion: 2, trialVersion: null, draftVersion: null },
    });
    expect((await post('One more game of roulette')).outcome).toBe('HELD');
    const seen = await rule('no-casino');
    expect(seen.versions.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { number: 2, state: 'LIVE', why: 'Roulette too', writtenByName: 'Priya', isBackTested: true },
      { number: 1, state: 'PAST', writtenByName: 'Kwame' },
    ]);
    const changes = seen.versions.edges[0].node.changes as { kind: string; text: string }[];
    expect(changes.filter(({ kind }) => kind === 'NEW').map(({ text }) => text.trim())).toContain('"roulette"');
    expect(seen.moves.map(({ act }: { act: string }) => act)).toEqual([
      ...['MADE_LIVE', 'PUT_ON_TRIAL', 'DRAFTED', 'MADE_LIVE', 'PUT_ON_TRIAL', 'DRAFTED'],
    ]);
  });

  test('of two moderators who write at once one is second, and told by which version', async () => {
    await draft(kwame, { document: document('at-once', ['one']) });
    const answers = await Promise.all(
      [kwame, priya].map((who, at) =>
        draft(who, { ruleId: 'at-once', version: 1, document: document('at-once', ['one', `word${at}`]) }),
      ),
    );
    expect(answers.map(({ code }) => code)).toEqual(expect.arrayContaining(['CONFLICT', undefined]));
    const late = answers.find(({ code }) => code === 'CONFLICT')!;
    expect(late.errors![0]!.extensions.params).toMatchObject({ because: 'rule_changed', version: 2 });
    expect((await rule('at-once')).versions.edges).toHaveLength(2);
  });

  test('two first changes at once take over once', async () => {
    const other = await openTestHouse();
    try {
      const [one, two] = await Promise.all([other.people.moderator('Kofi'), other.people.moderator('Mei')]);
      const made = await Promise.all(
        [one, two].map((who, at) =>
          other.graphql(who, DRAFT, { input: { document: document(`rule-${at}`, ['x1']), why: 'First of all' } }),
        ),
      );
      expect(made.map(({ errors }) => errors)).toEqual([undefined, undefined]);
      const { data } = await other.graphql(one, RULES);
      expect(data.rules).toHaveLength(starterSet().rules.length + 2);
    } finally {
      await other.close();
    }
  });

  test('sent twice under one key it is one version; the same text again is no version', async () => {
    const input = { document: document('once', ['twice']), idempotencyKey: 'k-1' };
    expect((await draft(kwame, input)).data.draftRule.version).toBe(1);
    expect((await draft(kwame, input)).data.draftRule.version).toBe(1);
    const same = await draft(kwame, {
      ruleId: 'once',
      version: 1,
      document: document('once', ['twice'], { state: 'live' }),
    });
    expect(same.errors![0]!.extensions.params).toMatchObject({ because: 'rule_unchanged' });
    expect((await draft(kwame, { document: document('once', ['thrice']) })).errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { because: 'rule_exists' },
    });
  });

  test('a live rule can be taken back to trial, and a retired one up again by a new version', async () => {
    await liveRule('back-and-forth', ['zeppelin']);
    expect((await move(kwame, TRIAL, 'back-and-forth')).data.putRuleOnTrial.rule).toMatchObject({
      ...{ state: 'TRIAL', liveVersion: null, trialVersion: 1 },
    });
    expect((await post('A zeppelin over the bay')).outcome).toBe('PUBLISHED');
    expect((await move(kwame, RETIRE, 'back-and-forth')).data.retireRule.rule).toMatchObject({ state: 'RETIRED' });
    expect((await move(kwame, TRIAL, 'back-and-forth')).errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { because: 'rule_retired' },
    });
    const again = await draft(kwame, {
      ruleId: 'back-and-forth',
      version: 1,
      document: document('back-and-forth', ['airship']),
    });
    expect(again.data.draftRule.rule).toMatchObject({ state: 'DRAFT', version: 2, draftVersion: 2 });
    const early = await move(kwame, LIVE, 'back-and-forth', 2);
    expect(early.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', params: { because: 'trial_first' } });
  });

  test('when the last rule is retired nothing runs, and the starter set does not come back', async () => {
    const other = await openTestHouse();
    try {
      const mod = await other.people.moderator('Kofi');
      for (const { id } of starterSet().rules)
        await other.graphql(mod, RETIRE, { input: { ruleId: id, version: 1, why: 'We begin from nothing' } });
      expect((await other.get(RunningRules).current()).rules).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('who changes the book', () => {
  test('two offices, where the community wants them', async () => {
    const input = { isRequired: true, why: 'The assembly of May' };
    expect((await house.graphql(kwame, TWO, { input })).code).toBe('FORBIDDEN');
    expect((await house.graphql(admin, TWO, { input })).data.requireTwoOfficesForRules.ruleBook).toEqual({
      needsTwoOffices: true,
    });
    await draft(kwame, { document: document('in-two', ['gramophone']) });
    await move(kwame, TRIAL, 'in-two');
    await backTest('in-two');
    expect((await move(kwame, LIVE, 'in-two')).data.makeRuleLive).toMatchObject({
      outcome: 'PROPOSED',
      rule: { state: 'TRIAL', proposal: { version: 1, isMine: true } },
    });
    const twice = await move(kwame, LIVE, 'in-two');
    expect(twice.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', params: { because: 'second_office' } });
    expect((await rule('in-two')).proposal).toEqual({ version: 1, proposedByName: 'Kwame', isMine: true });
    expect((await move(priya, LIVE, 'in-two')).data.makeRuleLive).toMatchObject({
      outcome: 'LIVE',
      rule: { state: 'LIVE', liveVersion: 1, proposal: null },
    });
    await house.graphql(admin, TWO, { input: { isRequired: false, why: 'The assembly of June' } });
  });

  test('administrators read, moderators of a part read, members do neither', async () => {
    expect((await house.graphql(admin, RULE, { id: 'slurs' })).data.rule.document).toContain('"slurs"');
    expect((await house.graphql(admin, RULE, { id: 'slurs' })).data.rule.moves[0].movedByName).toBeNull();
    const local = await house.people.member('Lea');
    await house.people.office(local.id, 'moderator', house.commonsId);
    expect((await house.graphql(local, BOOK)).data.ruleBook).toMatchObject({ mayWrite: false });
    expect((await draft(local, { document: document('mine', ['x2']) })).code).toBe('FORBIDDEN');
    expect((await draft(admin, { document: document('mine', ['x2']) })).code).toBe('FORBIDDEN');
    expect((await house.graphql(ana, RULES)).code).toBe('NOT_FOUND');
    expect((await house.graphql(ana, RULE, { id: 'slurs' })).data.rule).toBeNull();
    expect((await house.graphql(null, RULES)).code).toBe('UNAUTHENTICATED');
    expect((await draft(ana, { document: document('mine', ['x2']) })).code).toBe('NOT_FOUND');
  });

  test('every change stands in the audit log, with who and a seal of why', async () => {
    const acts = await house.database.query<{ act: string; count: number }>(
      `SELECT act, count(*) AS count FROM audit_entry WHERE act LIKE 'rule%' AND actor_id IS NOT NULL AND office IN ('moderator', 'admin')
       GROUP BY act ORDER BY act`,
    );
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining([
        ...['rule.drafted', 'rule.made_live', 'rule.proposed', 'rule.put_on_trial', 'rule.retired'],
        ...['rule.book_taken_over', 'rule.two_offices_set'],
      ]),
    );
  });
});

describe('lists', () => {
  test('are revised in versions, with a reason for each entry, and rules run with them at once', async () => {
    const add = [{ text: 'casbah', reason: 'A shop that sells nothing' }, { text: 'cashmere' }];
    const made = await house.graphql(kwame, REVISE, { input: { name: 'ours', add, why: 'Three shops in a week' } });
    expect(made.data.reviseRuleList.list).toEqual({ name: 'ours', version: 1, entryCount: 2 });
    await draft(kwame, {
      document: JSON.stringify({ id: 'our-list', guideline: 3, when: { words: 'ours' }, actions: ['hold'] }),
    });
    await move(kwame, TRIAL, 'our-list');
    await backTest('our-list');
    await move(kwame, LIVE, 'our-list');
    expect((await post('Cashmere by the kilo')).outcome).toBe('HELD');
    const input = { name: 'ours', version: 1, remove: ['cashmere'], why: 'It is a word like any other' };
    expect((await house.graphql(priya, REVISE, { input })).data.reviseRuleList.list.entryCount).toBe(1);
    expect((await house.graphql(kwame, REVISE, { input })).errors![0]!.extensions).toMatchObject({
      code: 'CONFLICT',
      params: { because: 'list_changed', version: 2 },
    });
    expect((await post('Cashmere for the winter')).outcome).toBe('PUBLISHED');
    const { data } = await house.graphql(kwame, LIST, { name: 'ours' });
    expect(data.ruleList).toMatchObject({
      usedBy: ['our-list'],
      entries: { totalCount: 1, edges: [{ node: { text: 'casbah', reason: 'A shop that sells nothing' } }] },
      versions: [
        { number: 2, addedCount: 0, removedCount: 1, writtenByName: 'Priya' },
        { number: 1, addedCount: 2, removedCount: 0, writtenByName: 'Kwame' },
      ],
    });
  });

  test('what came with Meridian is taken over with the rest, and revised from there', async () => {
    const { data } = await house.graphql(kwame, LIST, { name: 'trusted' });
    expect(data.ruleList).toMatchObject({
      kind: 'DOMAINS',
      version: 1,
      usedBy: expect.arrayContaining(['many-links']) as string[],
    });
    expect(data.ruleList.versions).toMatchObject([{ number: 1, isStarter: true, writtenByName: null }]);
    const nothing = { name: 'trusted', version: 1, remove: ['nowhere.example'], why: 'A slip' };
    expect((await house.graphql(kwame, REVISE, { input: nothing })).errors![0]!.extensions.params).toMatchObject({
      because: 'list_unchanged',
    });
  });
});

describe('what runs', () => {
  test('a rule made live is so in every process within a second', async () => {
    const elsewhere = new RunningRules(house.database, house.clock, Log.silent());
    const runs = async () => (await elsewhere.current()).rules.some(({ rule: one }) => one.id === 'everywhere');
    expect(await runs()).toBe(false);
    await liveRule('everywhere', ['carousel']);
    house.clock.advanceSeconds(0.9);
    expect(await runs()).toBe(true);
    await move(kwame, RETIRE, 'everywhere');
    house.clock.advanceSeconds(0.9);
    expect(await runs()).toBe(false);
  });

  test('a change by hand is seen too', async () => {
    const elsewhere = new RunningRules(house.database, house.clock, Log.silent());
    await elsewhere.current();
    await house.database.query(`UPDATE rule SET state = 'retired', live_version = NULL WHERE id = 'many-links'`);
    house.clock.advanceSeconds(0.9);
    expect((await elsewhere.current()).rules.some(({ rule: one }) => one.id === 'many-links')).toBe(false);
  });

  test('a stored rule that cannot be read holds every post; one on trial is only left out', async () => {
    const broken = (state: 'live' | 'trial') =>
      house.database.query(
        `WITH broken AS (INSERT INTO rule (id, state, version, ${state}_version, created_at, changed_at)
           VALUES ($1, $2, 1, 1, $3, $3) RETURNING id)
         INSERT INTO rule_version (rule_id, version, document, written_at) SELECT id, 1, '{"when": {}}', $3 FROM broken`,
        [`broken-${state}`, state, house.clock.now()],
      );
    await broken('trial');
    expect((await post('The lake is frozen over')).outcome).toBe('PUBLISHED');
    await broken('live');
    expect((await post('The lake has thawed again')).outcome).toBe('HELD');
    // It can be mended: a retired rule runs nowhere.
    expect((await move(kwame, RETIRE, 'broken-live')).errors).toBeUndefined();
    // What waited meanwhile is screened again.
    house.clock.advanceSeconds(120);
    await house.drain({ schedules: true });
    expect((await post('Ducks are back on the lake')).outcome).toBe('PUBLISHED');
  });
});
