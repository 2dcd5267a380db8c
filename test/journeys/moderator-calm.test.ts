import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

test.each(widths)(
  'a moderator begins calm mode in a space, members read what it means, and it is ended (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const chile = await house.people.space('chile', 'open', 'region');
    const kwame = await house.people.moderator('Kwame Boateng', { in: [chile] });
    const page = await house.browse(browser, kwame, width);
    await page.goto('/s/chile');
    await page.getByText('Calm mode, against a raid').click();
    await page.getByLabel('For how many hours').selectOption('4');
    await page.getByLabel('Why (for the audit log)').fill('Forty came in within a minute.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Begin calm mode' }).click();
    await page.getByText(/^Calm mode until .*: newcomers’ posts wait/).waitFor();
    await expectAccessible(page);

    const rosas = await house.browse(browser, await house.people.member('Rosa Lima', { in: [chile] }), width);
    await rosas.goto('/s/chile');
    await rosas.getByText(/^Calm mode until/).waitFor();
    expect(await rosas.getByText('Calm mode, against a raid').count()).toBe(0);

    if (!(await page.getByLabel('Why (for the audit log)').isVisible()))
      await page.getByText('Calm mode, against a raid').click();
    await page.getByLabel('Why (for the audit log)').fill('They have gone.');
    await page.getByRole('button', { name: 'End calm mode now' }).click();
    await page.getByText(/^Calm mode until/).waitFor({ state: 'detached' });
  },
);
