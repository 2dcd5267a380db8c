import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { FileReport } from '../../moderation/reports/file-report.js';
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

beforeEach(async () => {
  house = await openPagesHouse();
  priya = await house.people.moderator('Priya Raman');
  const rosa = await house.people.member('Rosa Lima');
  const ben = await house.people.member('Ben Ode');
  const threadId = await house.thread(rosa, 'Markets', 'Which is open on Sundays?');
  for (const text of ['The one by the river.', 'The one on the hill is too.']) {
    const subjectId = await house.post(rosa, threadId, text);
    const report = { subjectKind: 'post', subjectId, guidelineNumber: 1, words: 'Look at this.' } as const;
    await house.get(FileReport).file(await house.as(ben), report);
  }
});

const openSheet = async (page: Page): Promise<void> => {
  await page.goto('/moderation');
  await page.locator('[data-keys]').waitFor();
  await page.keyboard.press('?');
  await page.getByRole('heading', { name: 'All keys' }).waitFor();
};

test('keys that are changed on one device are there on another', async () => {
  const laptop = await house.browse(browser, priya, 1280);
  await openSheet(laptop);
  await laptop.getByRole('button', { name: 'Change the keys' }).click();
  await laptop.getByRole('textbox', { name: 'Hide' }).fill('d');
  await expectAccessible(laptop);
  await laptop.getByRole('button', { name: 'Keep these keys' }).click();
  await laptop.getByRole('button', { name: 'Change the keys' }).waitFor();

  const tablet = await house.browse(browser, priya, 1280);
  await openSheet(tablet);
  await tablet.getByRole('button', { name: 'Change the keys' }).click();
  expect(await tablet.getByRole('textbox', { name: 'Hide' }).inputValue()).toBe('d');
});

test.each(widths)(
  'a limit to one’s own session holds on every device, without JavaScript too (%i px)',
  async (width) => {
    const page = await house.browse(browser, priya, width);
    await page.goto('/moderation');
    await page.getByLabel('How much do you want to do in one go?').selectOption('20 cases');
    await page.getByRole('button', { name: 'Set' }).click();
    await expect
      .poll(() => house.database.query('SELECT 1 FROM moderator_desk WHERE limit_cases = 20'))
      .toHaveLength(1);
    // As if nineteen had been taken.
    await house.database.query('UPDATE moderator_desk SET taken = 19, started_at = $1, last_at = $1', [
      (await house.as(priya)).at,
    ]);
    await page.goto('/moderation');
    expect(await page.getByLabel('How much do you want to do in one go?').inputValue()).toBe('cases:20');
    await page.getByRole('button', { name: /^Next case/ }).click();
    await page.waitForURL('**/moderation/cases/*');

    const phone = await house.browse(browser, priya, 390, { javaScript: false });
    await phone.goto('/moderation');
    await phone.getByText('Enough for now').waitFor();
    await phone.getByRole('button', { name: 'Go on all the same' }).click();
    await phone.getByRole('button', { name: /^Next case/ }).waitFor();
    expect(await phone.getByText('Enough for now').count()).toBe(0);
  },
);
