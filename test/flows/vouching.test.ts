import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const VOUCH = `mutation ($input: VouchForInput!) { vouchFor(input: $input) { vouchId } }`;
const WITHDRAW = `mutation ($input: WithdrawVouchInput!) { withdrawVouch(input: $input) { vouchId } }`;
const END_OFFICE = `mutation ($input: EndOfficeInput!) { endOffice(input: $input) { __typename } }`;
const CLOSE = `mutation ($input: CloseMyAccountInput!) { closeMyAccount(input: $input) { isClosed } }`;
const EXPORT = `mutation { exportMyData { json } }`;
const OWN = `{ viewer { vouches { id vouchedBy { displayName } spaceName words at } } notices(first: 20) { edges { node { kind sentence link } } } }`;
const LISTED = `query ($id: ID!) { space(id: $id) { permissions { vouch } participants(first: 50) { edges { node { person { id } ownVouch { words } } } } } }`;
const CASE = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id about { isVouchedFor } } } }`;
const TRY = `mutation ($input: StartBackTestInput!) { startBackTest(input: $input) { backTest { id } } }`;
const TRIED = `query ($id: ID!) { backTest(id: $id) { state judgedCount results { caughtCount } } }`;

let house: TestHouse;
let coast: string;
let harbour: string;
let threadId: string;
let ines: TestPerson;
let nia: TestPerson;
let otto: TestPerson;
let ada: TestPerson;
let kwame: TestPerson;
let postCount = 0;

/** A region with a harbour below it, coordinated by Ines; Otto coordinates another one. Nia joined yesterday. */
beforeAll(async () => {
  house = await openTestHouse();
  coast = await house.people.space('coast', 'open', 'region');
  harbour = await house.people.space('harbour', 'request', 'working_group');
  await house.database.query('UPDATE space SET line = ARRAY[$1::uuid, $2::uuid], parent_id = $1 WHERE id = $2', [
    coast,
    harbour,
  ]);
  const hills = await house.people.space('hills', 'open', 'region');
  ines = await house.people.member('Ines', { in: [coast, harbour] });
  otto = await house.people.member('Otto', { in: [coast, hills] });
  await coordinate(ines, coast);
  await coordinate(otto, hills);
  nia = await house.people.newcomer('Nia', { in: [coast] });
  ada = await house.people.member('Ada', { office: 'admin' });
  kwame = await house.people.moderator('Kwame');
  await writeRule('newcomers-wait', {
    all: [
      { fact: 'author.daysSinceJoining', below: 3000 },
      { fact: 'author.isVouchedFor', is: false },
      { words: ['seaweed'] },
    ],
  });
  const input = { spaceId: coast, title: 'The market', text: 'Who brings what on Saturday?' };
  threadId = (await ask(ines, START, input)).data.startThread.thread.id;
  await house.drain();
});
afterAll(() => house?.close());

const ask = async (person: TestPerson, document: string, input?: object) => {
  const { data, errors } = await house.graphql(person, document, input && { input });
  return { data, code: errors?.[0]?.extensions?.code, params: errors?.[0]?.extensions?.params };
};
const coordinate = (person: TestPerson, spaceId: string) => house.people.office(person.id, 'coordinator', spaceId);
const vouch = (by: TestPerson, person: TestPerson, spaceId = coast, words = 'We cook together.') =>
  ask(by, VOUCH, { spaceId, personId: person.id, words });
const words = async (person: TestPerson) =>
  (await ask(person, OWN)).data.viewer.vouches.map((one: { words: string }) => one.words);
const officeOf = async (person: TestPerson) =>
  (await house.database.one<{ id: string }>('SELECT id FROM office WHERE person_id = $1 AND ended_at IS NULL', [
    person.id,
  ]))!.id;

async function writeRule(id: string, when: object): Promise<void> {
  const at = house.clock.now();
  await house.database.query(
    `WITH rule AS (
       INSERT INTO rule (id, state, version, live_version, created_at, changed_at) VALUES ($1, 'live', 1, 1, $3, $3))
     INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)`,
    [id, JSON.stringify({ id, guideline: 3, when, actions: ['hold'] }), at],
  );
}

/** What becomes of a post of Nia's once it is screened. */
async function postOf(person: TestPerson): Promise<string> {
  house.clock.advanceSeconds(3600);
  const text = `I bring seaweed in basket number ${++postCount}, and a pot to cook it in.`;
  const { data } = await ask(person, SUBMIT, { threadId, text });
  await house.drain();
  const row = await house.database.one<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [
    data.submitPost.post.id,
  ]);
  return row!.visibility;
}

test('a newcomer is published once a coordinator vouches for them, and held again once it is taken back', async () => {
  expect(await postOf(nia)).toBe('held');
  const { vouchId } = (await vouch(ines, nia)).data.vouchFor;
  expect(await postOf(nia)).toBe('published');
  expect((await ask(otto, WITHDRAW, { vouchId })).code).toBe('NOT_FOUND');
  for (let times = 0; times < 2; times++) expect((await ask(ines, WITHDRAW, { vouchId })).code).toBeUndefined();
  expect(await postOf(nia)).toBe('held');
  const acts = await house.database.query(
    `SELECT act, actor_id AS "actorId", office, space_id AS "spaceId" FROM audit_entry WHERE act LIKE 'vouch.%' ORDER BY recorded_at`,
  );
  const act = { actorId: ines.id, office: 'coordinator', spaceId: coast };
  expect(acts).toEqual([
    { act: 'vouch.given', ...act },
    { act: 'vouch.withdrawn', ...act },
  ]);
});

test('it ends with the office in which it was given, and a new office brings no old word back', async () => {
  await vouch(ines, nia, coast, 'She is my neighbour.');
  expect(await words(nia)).toEqual(['She is my neighbour.']);
  expect(await postOf(nia)).toBe('published');
  await ask(ada, END_OFFICE, { officeId: await officeOf(ines) });
  expect(await words(nia)).toEqual([]);
  expect(await postOf(nia)).toBe('held');
  expect((await vouch(ines, nia)).code).toBe('FORBIDDEN');

  house.clock.advanceSeconds(2 * 86_400);
  await coordinate(ines, coast);
  expect(await words(nia)).toEqual([]);
  await vouch(ines, nia, coast, 'Again: my neighbour.');
  expect(await words(nia)).toEqual(['Again: my neighbour.']);
  // An office given for a time ends at its hour, with nobody there to end it.
  await house.database.query('UPDATE office SET until_at = $2 WHERE id = $1', [
    await officeOf(ines),
    house.clock.inHours(1),
  ]);
  expect(await postOf(nia)).toBe('held');
  await house.database.query('UPDATE office SET until_at = NULL WHERE id = $1', [await officeOf(ines)]);
});

test('only under their office, only for others who are there, and a word said twice is one', async () => {
  expect(await vouch(otto, nia)).toMatchObject({ code: 'FORBIDDEN', params: { because: 'office_needed' } });
  expect((await vouch(nia, nia)).code).toBe('FORBIDDEN');
  expect(await vouch(ines, ines)).toMatchObject({ code: 'FORBIDDEN', params: { because: 'yourself' } });
  // Nia is not in the harbour, and Ada in neither.
  expect((await vouch(ines, nia, harbour)).code).toBe('NOT_FOUND');
  expect((await vouch(ines, ada)).code).toBe('NOT_FOUND');
  expect(await vouch(ines, nia, coast, ' ')).toMatchObject({ code: 'INVALID', params: { field: 'words' } });
  const pim = await house.people.member('Pim', { in: [coast, harbour] });
  const first = await vouch(ines, pim, harbour, 'We mend nets.');
  const again = await Promise.all([vouch(ines, pim, coast, 'Other words.'), vouch(ines, pim, harbour)]);
  for (const { data } of again) expect(data.vouchFor).toEqual(first.data.vouchFor);
  expect(await words(pim)).toEqual(['We mend nets.']);
  // Nobody becomes a stranger by leaving; who vouches finds them on their own page, and takes it back there.
  await ask(pim, `mutation ($input: LeaveSpaceInput!) { leaveSpace(input: $input) { __typename } }`, {
    spaceId: harbour,
  });
  const GIVEN = `{ viewer { givenVouches { id words person { displayName } } } }`;
  expect((await ask(ines, GIVEN)).data.viewer.givenVouches).toContainEqual({
    ...{ id: first.data.vouchFor.vouchId, words: 'We mend nets.', person: { displayName: 'Pim' } },
  });
  expect((await ask(otto, GIVEN)).data.viewer.givenVouches).toEqual([]);
});

test('nobody vouches for somebody who is suspended or no longer on the roll', async () => {
  const gone = await house.people.member('Gwen', { in: [coast] });
  await house.database.query('UPDATE roll_period SET during = daterange(lower(during), $2::date) WHERE id = $1', [
    gone.id,
    house.clock.inDays(-1),
  ]);
  const params = { because: 'not_to_be_vouched_for' };
  expect(await vouch(ines, gone)).toMatchObject({ code: 'FORBIDDEN', params });
  const lars = await house.people.member('Lars', { in: [coast] });
  const opened = await ask(
    kwame,
    `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id version } } }`,
    {
      subjectKind: 'PERSON',
      subjectId: lars.id,
    },
  );
  const { id: caseId, version } = opened.data.openCase.case;
  await ask(kwame, `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`, {
    ...{ caseId, version, outcome: 'BREACH', guidelineNumber: 1 },
    sanction: { kind: 'SUSPENSION', hours: 100 },
  });
  expect(await vouch(ines, lars)).toMatchObject({ code: 'FORBIDDEN', params });
});

test('whom it is about reads who and why; a moderator that there is somebody; others nothing', async () => {
  const { data } = await ask(nia, OWN);
  expect(data.viewer.vouches).toEqual([
    {
      ...{ id: expect.any(String), vouchedBy: { displayName: 'Ines' }, spaceName: 'coast' },
      ...{ words: 'Again: my neighbour.', at: expect.any(String) },
    },
  ]);
  const told = data.notices.edges.map(({ node }: { node: object }) => node);
  expect(told).toContainEqual({
    kind: 'VOUCHED_FOR',
    sentence: 'Ines vouches for you: they told the house that they know you',
    link: expect.stringMatching(/\/me$/),
  });
  expect(told).toContainEqual(expect.objectContaining({ sentence: 'Ines no longer vouches for you' }));

  const seenBy = async (person: TestPerson) => (await house.graphql(person, LISTED, { id: coast })).data.space;
  const given = ({ participants }: { participants: { edges: { node: { ownVouch: object | null } }[] } }) =>
    participants.edges.flatMap(({ node }) => node.ownVouch ?? []);
  const byInes = await seenBy(ines);
  expect(byInes.permissions.vouch).toBe(true);
  expect(given(byInes)).toEqual(
    expect.arrayContaining([{ words: 'Again: my neighbour.' }, { words: 'We mend nets.' }]),
  );
  for (const other of [otto, nia]) {
    const seen = await seenBy(other);
    expect(seen.permissions.vouch).toBe(false);
    expect(given(seen)).toEqual([]);
  }
  const opened = await ask(kwame, CASE, { subjectKind: 'PERSON', subjectId: nia.id });
  expect(opened.data.openCase.case.about).toEqual({ isVouchedFor: true });
});

test('a back-test goes by what was so when a post was screened, whatever has become of it', async () => {
  await writeRule('unknown-seaweed', { all: [{ fact: 'author.isVouchedFor', is: false }, { words: ['seaweed'] }] });
  const { data } = await ask(kwame, TRY, { ruleId: 'unknown-seaweed', days: 30 });
  await house.drain();
  const tried = (await house.graphql(kwame, TRIED, { id: data.startBackTest.backTest.id })).data.backTest;
  const [counts] = await house.database.query<{ held: number; posts: number }>(
    `SELECT count(*) FILTER (WHERE visibility = 'held')::int AS held, count(*)::int AS posts FROM post WHERE author_id = $1`,
    [nia.id],
  );
  expect(counts).toEqual({ held: 4, posts: 6 });
  expect(tried).toMatchObject({ state: 'DONE', results: { caughtCount: 4 } });
});

test('both read it in their own export, and what was said of somebody goes with their account', async () => {
  const exported = async (person: TestPerson) => JSON.parse((await ask(person, EXPORT)).data.exportMyData.json);
  expect((await exported(nia)).whoVouchedForMe).toHaveLength(3);
  expect((await exported(ines)).myVouches).toContainEqual(expect.objectContaining({ words: 'Again: my neighbour.' }));
  expect((await ask(nia, CLOSE, { confirmed: true })).data.closeMyAccount).toEqual({ isClosed: true });
  const left = await house.database.query('SELECT 1 FROM vouch WHERE person_id = $1', [nia.id]);
  expect(left).toEqual([]);
  await ask(ines, CLOSE, { confirmed: true });
  const given = await house.database.query('SELECT words FROM vouch WHERE vouched_by = $1 AND withdrawn_at IS NULL', [
    ines.id,
  ]);
  expect(given).toEqual([]);
  expect(await house.database.query(`SELECT 1 FROM vouch WHERE words <> ''`)).toEqual([]);
});
