import { afterAll, beforeAll, expect, test } from 'vitest';
import { PurgeRemoved } from '../../moderation/purge/purge-removed.js';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { post { id } } }`;
const REPORT = `mutation ($input: FileReportInput!) { fileReport(input: $input) { report { id } } }`;
const CLAIM = `mutation ($input: CaseInput!) { claimCase(input: $input) { case { id number version } } }`;
const DECIDE = `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }`;
const PLACE = `mutation ($input: PlaceLegalHoldInput!) { placeLegalHold(input: $input) { holdId } }`;
const LIFT = `mutation ($input: LiftLegalHoldInput!) { liftLegalHold(input: $input) { holdId } }`;
const HOLDS = `{ legalHolds { id caseNumber subjectKind spaceName isElsewhere placedByName why liftedByName liftedAt liftedWhy } }`;

let house: TestHouse;
let ben: TestPerson;
let rosa: TestPerson;
let kwame: TestPerson;
let ada: TestPerson;
let postId: string;
let caseNumber: number;

/** A post in a secret space is removed, and nobody appeals. */
beforeAll(async () => {
  house = await openTestHouse();
  const hidden = await house.people.space('hidden', 'secret');
  ben = await house.people.member('Ben', { in: [hidden] });
  rosa = await house.people.member('Rosa', { in: [hidden] });
  await house.people.office(rosa.id, 'admin');
  kwame = await house.people.moderator('Kwame');
  ada = await house.people.member('Ada');
  await house.people.office(ada.id, 'admin');
  const input = { spaceId: hidden, title: 'Harvest', text: 'What I would rather not have said.' };
  postId = (await house.graphql(ben, START, { input })).data.startThread.post.id;
  await house.drain();
  const report = { subjectKind: 'POST', subjectId: postId, guidelineNumber: 1 };
  await house.graphql(rosa, REPORT, { input: report });
  const row = await house.database.one<{ id: string }>('SELECT id FROM moderation_case WHERE subject_id = $1', [
    postId,
  ]);
  const { case: claimed } = (await house.graphql(kwame, CLAIM, { input: { caseId: row!.id } })).data.claimCase;
  caseNumber = claimed.number;
  const decision = { caseId: claimed.id, version: claimed.version, outcome: 'REMOVE', guidelineNumber: 1 };
  expect((await house.graphql(kwame, DECIDE, { input: decision })).errors).toBeUndefined();
});
afterAll(() => house?.close());

const ask = async (person: TestPerson, document: string, input: object) => {
  const { data, errors } = await house.graphql(person, document, { input });
  return { data, code: errors?.[0]?.extensions?.code, params: errors?.[0]?.extensions?.params };
};
const holds = async () => (await house.graphql(ada, HOLDS)).data.legalHolds;
const textOf = async () =>
  (await house.database.one<{ source: string }>('SELECT source FROM revision WHERE post_id = $1', [postId]))!.source;

/** A day after nobody can appeal any more, with the case closed, as the worker does it. */
async function purge(): Promise<number> {
  house.clock.advanceSeconds(31 * 86_400);
  await house.database.query(`UPDATE session SET expires_at = expires_at + interval '60 days'`);
  await house.database.query(`UPDATE moderation_case SET state = 'closed' WHERE number = $1`, [caseNumber]);
  return house.get(PurgeRemoved).run();
}

test('administrators alone place a hold, with a reason, and never on what they are part of', async () => {
  const input = { caseNumber, why: 'The court of Porto asked for it.' };
  for (const person of [ben, kwame]) expect(await ask(person, PLACE, input)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await ask(ada, PLACE, { caseNumber, why: '' })).toMatchObject({ code: 'INVALID', params: { field: 'why' } });
  expect(await ask(ada, PLACE, { ...input, caseNumber: 999 })).toMatchObject({ code: 'INVALID' });
  // Rosa is an administrator, and reported it.
  expect(await ask(rosa, PLACE, input)).toMatchObject({ code: 'INVALID', params: { because: 'no_such_case' } });
  expect(await holds()).toEqual([]);
});

test('what is held stays when all else of its age is purged, and goes once the hold is lifted', async () => {
  const placed = await ask(ada, PLACE, { postId, why: 'The court of Porto asked for it.' });
  const { holdId } = placed.data.placeLegalHold;
  const again = await ask(ada, PLACE, { caseNumber, why: 'Asked for a second time.' });
  expect(again.data.placeLegalHold).toEqual({ holdId });
  const shown = {
    ...{ id: holdId, caseNumber, subjectKind: 'POST', spaceName: null, isElsewhere: true },
    ...{ placedByName: 'Ada', why: 'The court of Porto asked for it.' },
  };
  expect(await holds()).toEqual([{ ...shown, liftedByName: null, liftedAt: null, liftedWhy: null }]);
  expect((await house.graphql(rosa, HOLDS)).data.legalHolds).toEqual([]);

  expect(await purge()).toBe(0);
  expect(await textOf()).toContain('rather not have said');
  const lift = { holdId, why: 'The court has it.' };
  expect(await ask(kwame, LIFT, lift)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await ask(rosa, LIFT, lift)).toMatchObject({ code: 'NOT_FOUND' });
  for (let times = 0; times < 2; times++) expect(await ask(ada, LIFT, lift)).toMatchObject({ code: undefined });
  expect(await holds()).toMatchObject([{ ...shown, liftedByName: 'Ada', liftedWhy: 'The court has it.' }]);
  expect(await purge()).toBe(1);
  expect(await textOf()).toBe('');

  const acts = await house.database.query(
    `SELECT act, actor_id AS "actorId", office FROM audit_entry WHERE act LIKE 'case.legal_hold%' ORDER BY recorded_at`,
  );
  expect(acts).toEqual([
    { act: 'case.legal_hold_placed', actorId: ada.id, office: 'admin' },
    { act: 'case.legal_hold_lifted', actorId: ada.id, office: 'admin' },
  ]);
});
