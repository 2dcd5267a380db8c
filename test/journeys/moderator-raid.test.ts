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
  'a flood of posts announces itself in the queue, and one press calms the space (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const chile = await house.people.space('chile', 'open', 'region');
    const kwame = await house.people.moderator('Kwame Boateng', { in: [chile] });
    const page = await house.browse(browser, kwame, width);
    await page.goto('/moderation/incidents');
    await page.getByText('Nothing out of the ordinary').waitFor();
    await expectAccessible(page);
    await page.goto('/moderation');

    // Two posts a person: more in a minute would be held as a flood of their own.
    let threadId = '';
    for (let at = 0; at < 16; at += 1) {
      const writer = await house.people.member(`Writer ${at}`, { in: [chile] });
      if (at === 0) threadId = await house.thread(writer, 'Markets', 'Which one is open on Sundays?', chile);
      for (const words of ['By the river', 'On the hill']) await house.post(writer, threadId, `${words}, says ${at}.`);
    }
    // Kwame has not touched his page.
    await page.getByRole('link', { name: 'A raid or flood is going on' }).click();
    await page.getByRole('heading', { name: 'Far more posts than usual: chile' }).waitFor();
    await page.getByText('from 30 on it shows here').waitFor();
    await page.getByRole('img', { name: /^The last 24 hours in tens of minutes/ }).waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Calm mode for two hours' }).click();
    await page.getByText(/^Calm mode holds until/).waitFor();
    await expectAccessible(page);
    const rosas = await house.browse(browser, await house.people.member('Rosa Lima', { in: [chile] }), width);
    await rosas.goto('/s/chile');
    await rosas.getByText(/^Calm mode until .*: newcomers’ posts wait/).waitFor();

    await page.getByText('False alarm').first().click();
    await page.getByLabel('Why (for the log and your colleagues)').fill('They tell each other where they shop.');
    await page.getByRole('button', { name: 'False alarm' }).click();
    await page.getByText('A false alarm, a moderator says: They tell each other where they shop.').waitFor();
    expect(await page.getByRole('heading', { name: 'Going on now' }).count()).toBe(0);
  },
);

test('without a script the same is read, calmed and dismissed', async () => {
  house = await openPagesHouse();
  const chile = await house.people.space('chile', 'open', 'region');
  const kwame = await house.people.moderator('Kwame Boateng', { in: [chile] });
  await house.database.query(
    `INSERT INTO incident (id, kind, measure, space_id, began_at, last_over_at, usual_count, limit_count, peak_count)
     SELECT gen_random_uuid(), 'raid', 'joins', $1, $2, $2, 2, 20, 41`,
    [chile, (await house.as(kwame)).at],
  );
  const page = await house.browse(browser, kwame, 390, { javaScript: false });
  await page.goto('/moderation');
  await page.getByRole('link', { name: 'A raid or flood is going on' }).click();
  await page.getByText('41 in ten minutes at most; usual at this time are 2').waitFor();
  await page.getByRole('button', { name: 'Calm mode for two hours' }).click();
  await page.getByText('Calm mode has begun').waitFor();
  await page.getByText('False alarm').first().click();
  await page.getByLabel('Why (for the log and your colleagues)').fill('x');
  await page.getByRole('button', { name: 'False alarm' }).click();
  // What is too short comes back with what to do; the browser says so first, where it can.
  expect(await page.getByText('A false alarm, a moderator says').count()).toBe(0);
  await page.getByLabel('Why (for the log and your colleagues)').fill('The assembly has begun.');
  await page.getByRole('button', { name: 'False alarm' }).click();
  await page.getByText('A false alarm, a moderator says: The assembly has begun.').waitFor();
});
