import { afterAll, beforeAll, expect, test } from 'vitest';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { CloseMyAccount } from '../../forum/members/close-my-account.js';
import { ExportMyData } from '../../forum/members/export-my-data.js';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const DESK = 'keys { deed key } keysAreOn limitIsChosen limitMinutes limitCases startedAt lastAt taken';
const OWN = `{ moderatorDesk { ${DESK} } }`;
const KEYS = `mutation ($input: ChooseKeysInput!) { chooseKeys(input: $input) { desk { ${DESK} } } }`;
const LIMIT = `mutation ($input: LimitSessionInput!) { limitSession(input: $input) { desk { ${DESK} } } }`;
const GO_ON = `mutation { goOnWithSession { desk { ${DESK} } } }`;
const NEXT = `mutation ($input: ClaimNextCaseInput!) { claimNextCase(input: $input) { case { id } } }`;
const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { post { id } } }`;
const OPEN = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { case { id } } }`;

let house: TestHouse;
let kwame: TestPerson;
let priya: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  kwame = await house.people.moderator('Kwame');
  priya = await house.people.moderator('Priya');
  const ana = await house.people.member('Ana');
  for (let count = 0; count < 6; count++) {
    house.clock.advanceSeconds(3600);
    const input = { spaceId: house.commonsId, title: `Markets ${count}`, text: `Is number ${count} open on Sundays?` };
    const { id: subjectId } = (await house.graphql(ana, START, { input })).data.startThread.post;
    await house.drain();
    await house.graphql(kwame, OPEN, { input: { subjectKind: 'POST', subjectId } });
  }
});
afterAll(() => house?.close());

const own = async (person: TestPerson) => (await house.graphql(person, OWN)).data.moderatorDesk;
const next = async (ahead = false) => {
  const { data } = await house.graphql(priya, NEXT, { input: { ahead } });
  expect(data.claimNextCase.case).not.toBe(null);
};

test('keys go along with their moderator, each one sign and none twice, and nobody else has them', async () => {
  const unchosen = { keys: null, keysAreOn: true, limitIsChosen: false, limitMinutes: null, limitCases: null };
  expect(await own(kwame)).toEqual({ ...unchosen, startedAt: null, lastAt: null, taken: 0 });
  const input = { areOn: true, keys: [{ deed: 'HIDE', key: 'd' }] };
  expect((await house.graphql(kwame, KEYS, { input })).data.chooseKeys.desk).toMatchObject({ keys: input.keys });
  expect(await own(kwame)).toMatchObject({ keys: input.keys, keysAreOn: true });
  expect(await own(priya)).toMatchObject({ keys: null });

  for (const keys of [
    [{ deed: 'HIDE', key: 'dd' }],
    [{ deed: 'HIDE', key: ' ' }],
    [{ deed: 'not a deed', key: 'd' }],
    [...input.keys, { deed: 'LOCK', key: 'd' }],
  ]) {
    const { errors } = await house.graphql(kwame, KEYS, { input: { areOn: true, keys } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', params: { field: 'keys' } });
  }
  await house.graphql(kwame, KEYS, { input: { areOn: false, keys: [] } });
  expect(await own(kwame)).toMatchObject({ keys: [], keysAreOn: false });
});

test('cases handed out count towards one’s own limit, whatever device asked; an hour away begins anew', async () => {
  await next();
  expect(await own(priya)).toMatchObject({ taken: 0, startedAt: null });
  const { errors } = await house.graphql(priya, LIMIT, { input: { cases: 2, minutes: 45 } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', params: { because: 'one_of_two' } });
  await house.graphql(priya, LIMIT, { input: { cases: 2 } });

  await next();
  const startedAt = house.clock.now().toISOString();
  house.clock.advanceSeconds(600);
  await next(true);
  expect(await own(priya)).toMatchObject({ limitCases: 2, taken: 1, startedAt, lastAt: startedAt });
  await next();
  expect(await own(priya)).toMatchObject({ taken: 2, startedAt, lastAt: house.clock.now().toISOString() });

  const { desk } = (await house.graphql(priya, GO_ON)).data.goOnWithSession;
  expect(desk).toMatchObject({ limitCases: 2, taken: 0, startedAt: null });
  await next();
  house.clock.advanceSeconds(3601);
  await next();
  expect(await own(priya)).toMatchObject({ taken: 1, startedAt: house.clock.now().toISOString() });
});

test('it is in the export of one’s own data, and goes with the account', async () => {
  const viewer = async () => (await house.get(LoadViewer).byPerson(kwame.id))!;
  const exported = JSON.parse(await house.get(ExportMyData).run(await viewer()));
  expect(exported.myDesk).toMatchObject([{ keys: {}, keys_are_on: false }]);
  await house.get(CloseMyAccount).run(await viewer(), { confirmed: true });
  expect(await house.database.query('SELECT 1 FROM moderator_desk WHERE person_id = $1', [kwame.id])).toEqual([]);
});
