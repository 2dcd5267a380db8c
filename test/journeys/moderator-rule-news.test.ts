import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { DraftRule } from '../../moderation/rulebook/draft-rule.js';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let priya: TestPerson;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** The community took its rules over when the starter set had one rule less, and said something else in another. */
beforeEach(async () => {
  house = await openPagesHouse();
  priya = await house.people.moderator('Priya Raman');
  const own = { id: 'own', name: { en: 'Our own' }, guideline: 1, when: { words: ['zebra'] }, actions: ['hold'] };
  const written = { document: JSON.stringify(own), why: 'We have seen it' };
  await house.get(DraftRule).draft(await house.as(priya), written);
  const { database } = house;
  await database.query(
    `UPDATE rule_version SET document = jsonb_set(document, '{guideline}', '4') WHERE rule_id = 'slurs'`,
  );
  for (const table of ['rule_move', 'rule_version'])
    await database.query(`DELETE FROM ${table} WHERE rule_id = 'many-links'`);
  await database.query(`DELETE FROM rule WHERE id = 'many-links'`);
});

const news = (page: Page, name: string) => page.getByRole('article', { name });

test.each(widths)('what came with a newer Meridian is read and drafted from its page (%i px)', async (width) => {
  const page = await house.browse(browser, priya, width);
  await page.goto('/moderation/rules');
  await page.getByRole('link', { name: /^2 rules of the set that comes with Meridian/ }).click();
  await page.getByRole('heading', { name: 'What came with Meridian' }).waitFor();
  await news(page, 'A great many links').getByText('A new rule').waitFor();

  const changed = news(page, 'A slur');
  await changed.getByText('Says something else than your version 1').waitFor();
  await changed.getByText('What it would change in your rule').click();
  await changed.getByText('"guideline": 1,').waitFor();
  await expectAccessible(page);
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await beyond()).toBeLessThanOrEqual(0);
  await changed.getByRole('button', { name: 'Keep it as a draft of the next version' }).click();
  await page.waitForURL('**/moderation/rules/slurs?done=DRAFT');
  await page.getByText('Version 2').first().waitFor();

  await page.goto('/moderation/rules/news');
  await news(page, 'A great many links').waitFor();
  expect(await news(page, 'A slur').count()).toBe(0);
});

test('a new rule is drafted without JavaScript, and then nothing is new', async () => {
  await house.database.query(`UPDATE rule_version SET document = jsonb_set(document, '{guideline}', '1')
    WHERE rule_id = 'slurs'`);
  const page = await house.browse(browser, priya, 390, { javaScript: false });
  await page.goto('/moderation/rules/news');
  await news(page, 'A great many links').getByRole('button', { name: 'Keep it as a draft' }).click();
  await page.getByRole('heading', { name: 'A great many links' }).waitFor();
  await page.goto('/moderation/rules/news');
  await page.getByText('Nothing new').waitFor();
});

test.each(widths)('an administrator says that it takes two to make a rule live (%i px)', async (width) => {
  const ada = await house.people.member('Ada Admin');
  await house.people.office(ada.id, 'admin');
  const page = await house.browse(browser, ada, width);
  await page.goto('/moderation/rules');
  await page.getByText('One moderator is enough').waitFor();
  await page.getByText('Change it').click();
  await page.getByLabel('Why (for the audit log)').fill('A rule judges everybody.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ask for a second moderator' }).click();
  await page.getByText('A moderator proposes it, and a second one makes it live.').waitFor();

  const moderator = await house.browse(browser, priya, width);
  await moderator.goto('/moderation/rules');
  await moderator.getByText('A moderator proposes it, and a second one makes it live.').waitFor();
  expect(await moderator.getByText('Change it').count()).toBe(0);
});
