import type { Browser, Page } from 'playwright-core';
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

const selling =
  'Good flights here: https://deals.example-shop.biz/a and https://win.example-shop.biz/b, I booked both last year.';
const rewritten = 'Good flights in spring are with the big companies; I booked mine in January and paid half.';

/** A row of the funnel on a rule's page. */
const counted = (page: Page, row: string) =>
  page
    .getByRole('table', { name: 'Rewritten instead of removed' })
    .getByRole('row', { name: row })
    .getByRole('cell')
    .textContent();

async function expectOneRewritten(page: Page): Promise<void> {
  await page.goto('/moderation/rules/newcomer-link-flood');
  await page.getByText('It saved one removal: somebody rewrote, and the post stood.').waitFor();
  expect(await counted(page, 'shown to somebody writing')).toBe('1');
  expect(await counted(page, 'rewritten and sent')).toBe('1');
  expect(await counted(page, 'sent as they were, or for review')).toBe('0');
  await expectAccessible(page);
}

test.each(widths)(
  'a newcomer sees why beside the words, rewrites, no moderator is needed, and the rule’s page counts it (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const rosa = await house.people.member('Rosa Lima');
    const threadId = await house.thread(rosa, 'Flights home', 'When do you book, and with whom?');
    const page = await house.browse(browser, await house.people.newcomer('Nils Berg'), width);
    await page.goto(`/t/${threadId}`);

    // It says so while they write, and what would come of sending it; nothing is sent.
    const area = page.getByLabel('Your answer');
    await area.fill(selling);
    await page.getByText('Several links by a newcomer (guideline 3)').waitFor();
    await page.getByText('With one link at most it appears at once').waitFor();
    await page.getByText('Sent as it is, it waits for a moderator').waitFor();
    await expectAccessible(page);

    // The words that it is about can be found in the text.
    const shown = page.getByRole('button', { name: 'deals.example-shop.biz' });
    if ((await shown.count()) > 0) {
      await shown.first().click();
      const selected = await area.evaluate((field) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
      expect(selected).toContain('deals.example-shop.biz');
    }

    // While they go on writing the remark stays as it is: a screen reader is not told it again with each key.
    const remark = page.locator('#composer .notice.wait');
    const before = await remark.innerHTML();
    await area.press('End');
    await area.pressSequentially(' So');
    expect(await remark.innerHTML()).toBe(before);

    await area.fill(rewritten);
    await page.getByText('Nothing stands against it any more.').waitFor();
    expect(await remark.count()).toBe(0);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const own = page.getByRole('article').nth(1);
    await own.getByText('Good flights in spring').waitFor();
    await expect.poll(() => own.getByText('is being looked at').count(), { timeout: 20_000 }).toBe(0);
    expect(await house.database.query('SELECT 1 FROM moderation_case')).toEqual([]);

    const others = await house.browse(browser, rosa, width);
    await others.goto(`/t/${threadId}`);
    await others.getByRole('article').nth(1).getByText('Good flights in spring').waitFor();
    await expectOneRewritten(await house.browse(browser, await house.people.moderator('Priya Raman'), width));
  },
);

test('without JavaScript the page comes back once, with the text and the remark, and the draft is still counted', async () => {
  house = await openPagesHouse();
  const rosa = await house.people.member('Rosa Lima');
  const threadId = await house.thread(rosa, 'Flights home', 'When do you book, and with whom?');
  const nils = await house.people.newcomer('Nils Berg');
  const page = await house.browse(browser, nils, 390, { javaScript: false });
  await page.goto(`/t/${threadId}`);

  await page.getByLabel('Your answer').fill(selling);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Several links by a newcomer (guideline 3)').waitFor();
  await page.getByText('Nothing was sent').waitFor();
  expect(await page.getByLabel('Your answer').inputValue()).toBe(selling);
  expect(await page.getByRole('article').count()).toBe(1);

  await page.getByLabel('Your answer').fill(rewritten);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('article').nth(1).getByText('Good flights in spring').waitFor();
  await expectOneRewritten(await house.browse(browser, await house.people.moderator('Priya Raman'), 1280));
});

test('who sends it for review anyway is heard by a moderator', async () => {
  house = await openPagesHouse();
  const rosa = await house.people.member('Rosa Lima');
  const threadId = await house.thread(rosa, 'Flights home', 'When do you book, and with whom?');
  const nils = await house.people.newcomer('Nils Berg');
  const page = await house.browse(browser, nils, 390, { javaScript: false });
  await page.goto(`/t/${threadId}`);
  await page.getByLabel('Your answer').fill(selling);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: 'Send for review anyway' }).click();
  await page.getByText('Your post is waiting for a moderator').waitFor();
  expect(await house.database.query('SELECT 1 FROM moderation_case')).toHaveLength(1);

  const moderators = await house.browse(browser, await house.people.moderator('Priya Raman'), 1280);
  await moderators.goto('/moderation/rules/newcomer-link-flood');
  expect(await counted(moderators, 'sent as they were, or for review')).toBe('1');
  await moderators.getByText('It has saved no removal yet.').waitFor();
});
