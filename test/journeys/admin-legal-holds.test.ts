import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let ada: TestPerson;
let postId: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** Ada looks after the house; a post has a case, which she has no part in. */
beforeEach(async () => {
  house = await openPagesHouse();
  ada = await house.people.member('Ada Lind');
  await house.people.office(ada.id, 'admin');
  const kwame = await house.people.moderator('Kwame Boateng');
  const rosa = await house.people.member('Rosa Lima');
  postId = await house.post(rosa, await house.thread(rosa, 'Markets', 'Which is open?'), 'The one by the river.');
  await house.get(OpenCase).open(await house.as(kwame), { subjectKind: 'post', subjectId: postId });
});

test.each(widths)(
  'an administrator places a legal hold by the address of a post, and lifts it (%i px)',
  async (width) => {
    const page = await house.browse(browser, ada, width);
    await page.goto('/me');
    await page.getByRole('link', { name: 'Legal holds' }).click();
    await page.getByRole('heading', { name: 'Legal holds' }).waitFor();
    await page.getByText('Nothing is held.').waitFor();

    await page.getByLabel('Number of the case, or address of the post').fill('77');
    await page.getByLabel('Why', { exact: true }).fill('Letter of the court of Porto, 12 November.');
    await page.getByRole('button', { name: 'Place the hold' }).click();
    await page.getByText('There is no such case').waitFor();
    expect(await page.getByLabel('Why', { exact: true }).inputValue()).toContain('court of Porto');
    await page.getByLabel('Number of the case, or address of the post').fill(`${house.url}/p/${postId}`);
    await page.getByRole('button', { name: 'Place the hold' }).click();
    await page.getByText('It is held.').waitFor();
    await page.getByRole('heading', { name: /^Case 1 about a post · Commons/ }).waitFor();
    await expectAccessible(page);

    await page.getByText('Lift it').click();
    await page.getByLabel('Why may it go').fill('The court has it.');
    await page.getByRole('button', { name: 'Lift the hold' }).click();
    await page.getByText('The hold is lifted.').waitFor();
    await page.getByText('Nothing is held.').waitFor();
    await page.getByText('Lifted by Ada Lind').waitFor();
    const log = await house.database.query<{ act: string }>(
      `SELECT act FROM audit_entry WHERE act LIKE '%legal_hold%'`,
    );
    expect(log.map(({ act }) => act).toSorted()).toEqual(['case.legal_hold_lifted', 'case.legal_hold_placed']);
  },
);

test('without JavaScript a case is held by its number', async () => {
  const page = await house.browse(browser, ada, 390, { javaScript: false });
  await page.goto('/legal-holds');
  await page.getByLabel('Number of the case, or address of the post').fill('#1');
  await page.getByLabel('Why', { exact: true }).fill('Letter of the court of Porto.');
  await page.getByRole('button', { name: 'Place the hold' }).click();
  await page.getByText('It is held.').waitFor();
  await page.getByText('Placed by Ada Lind').waitFor();
});
