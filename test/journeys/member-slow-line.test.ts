import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { openPagesHouse, type PagesHouse } from '../harness/pages-house.js';

/** On a slow line a page is read, and written in, long before its script arrives. */

let browser: Browser;
let house: PagesHouse;
let ana: TestPerson;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** The page as its server wrote it; its scripts arrive when the second of these is called. */
async function beforeTheScript(path: string): Promise<[Page, arrive: () => Promise<void>]> {
  const page = await house.browse(browser, ana, 390, { waitsForScript: false });
  let arrived!: () => void;
  const line = new Promise<void>((resolve) => (arrived = resolve));
  await page.route(/\.js$/, async (route) => {
    await line;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return [
    page,
    async () => {
      arrived();
      await page.locator('html[data-awake]').waitFor({ state: 'attached' });
    },
  ];
}

test('what was typed, ticked and chosen before the script arrived is still there, and is what is kept', async () => {
  house = await openPagesHouse();
  await house.database.query(`UPDATE community SET locales = '{en,es}'`);
  ana = await house.people.member('Ana Ferrer');
  const [page, arrive] = await beforeTheScript('/me');
  await page.getByLabel('Name shown').fill('Ana F. Ferrer');
  await page.getByLabel('Language').selectOption('es');
  const country = page.locator('input[name=showsCountry]');
  const wasTicked = await country.isChecked();
  await country.setChecked(!wasTicked);
  await page.getByLabel('Name shown').focus();

  await arrive();
  expect(await page.getByLabel('Name shown').inputValue()).toBe('Ana F. Ferrer');
  expect(await page.getByLabel('Language').inputValue()).toBe('es');
  expect(await country.isChecked()).toBe(!wasTicked);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('heading', { name: 'Ana F. Ferrer' }).waitFor();
  await page.getByRole('link', { name: 'Espacios' }).first().waitFor();
  expect(await country.isChecked()).toBe(!wasTicked);
});

test('words begun before the script arrived are checked as they are once it is there', async () => {
  house = await openPagesHouse();
  ana = await house.people.member('Ana Ferrer');
  const [page, arrive] = await beforeTheScript('/audit');
  const words = page.getByLabel('The number, or the mail it is in');
  await words.fill('no number at all');
  await arrive();
  expect(await words.inputValue()).toBe('no number at all');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByText('There is no number in this.').waitFor();
});

test('an answer begun before the script arrived is sent once', async () => {
  house = await openPagesHouse();
  ana = await house.people.member('Ana Ferrer');
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay?');
  const [page, arrive] = await beforeTheScript(`/t/${threadId}`);
  const words = page.locator('textarea[name=text]').first();
  await words.fill('Four weeks of rent, and it came back.');
  await arrive();
  expect(await words.inputValue()).toBe('Four weeks of rent, and it came back.');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('article', { hasText: 'and it came back' }).waitFor();
  const sent = await house.database.query('SELECT 1 FROM post WHERE thread_id = $1', [threadId]);
  expect(sent).toHaveLength(2);
});
