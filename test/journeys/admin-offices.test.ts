import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openPagesHouse();
});
afterAll(async () => {
  await house.close();
  await browser.close();
});

// The phone walks it without JavaScript, the desk with it.
test.each(widths)('an administrator gives an office to somebody found by name, and ends it, at %i', async (width) => {
  const ada = await house.people.member(`Ada ${width}`, { office: 'admin' });
  await house.people.member(`Marie Curie ${width}`);
  const page = await house.browse(browser, ada, width, { javaScript: width > 600 });
  await page.goto('/me');
  await page.getByRole('main').getByRole('link', { name: 'Offices' }).click();
  await page.getByLabel('Who', { exact: true }).fill(`Marie Curie ${width}`);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByLabel('Languages').fill('fr');
  await page.getByLabel('Until the end of').fill('2100-01-31');
  await page.getByLabel('Why', { exact: true }).fill('Elected by the assembly.');
  if (width > 600) await expectAccessible(page);
  await page.getByRole('button', { name: 'Give an office' }).click();
  await page.getByText('The office is given.').waitFor();
  const held = page.getByRole('listitem').filter({ hasText: `Marie Curie ${width}` });
  expect(await held.innerText()).toMatch(/Everything · fr[^]*Given because: Elected by the assembly\./);
  await held.locator('summary').click();
  await held.getByLabel('Why it ends').selectOption('term_over');
  if (width > 600) await expectAccessible(page);
  await held.getByRole('button', { name: 'End the office of' }).click();
  await page.getByText('The office has ended.').waitFor();
  expect(await held.count()).toBe(0);
});
