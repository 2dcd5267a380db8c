import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const GRANT = `mutation ($input: GrantOfficeInput!) { grantOffice(input: $input) { officeId } }`;

let house: TestHouse;
let ada: TestPerson;
let rosa: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  ada = await house.people.member('Ada');
  await house.people.office(ada.id, 'admin');
  rosa = await house.people.member('Rosa');
});
afterAll(() => house?.close());

test.each([
  [['fr'], 'fr'],
  [['fr', 'pt-BR'], 'fr+pt-BR'],
  // What is too long for one fact of the log is cut after a whole language, and says so.
  [Array.from({ length: 20 }, (_, at) => `zh-Hant-letters${at % 10}`), null],
])('an office is given in the languages %j, and the log says in which', async (languages, logged) => {
  const input = { personId: rosa.id, kind: 'MODERATOR', languages };
  const { data, errors } = await house.graphql(ada, GRANT, { input });
  expect(errors).toBeUndefined();
  const { officeId } = data.grantOffice;
  expect(await house.database.one('SELECT languages FROM office WHERE id = $1', [officeId])).toEqual({ languages });
  const entry = await house.database.one<{ languages: string }>(
    `SELECT convert_from(leaf, 'UTF8')::jsonb -> 'facts' ->> 'languages' AS languages FROM audit_entry
     WHERE act = 'office.granted' AND subject_id = $1`,
    [officeId],
  );
  if (logged) expect(entry!.languages).toBe(logged);
  else expect(entry!.languages).toMatch(/^zh-.*\+$/);
});
