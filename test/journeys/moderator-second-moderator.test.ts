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

async function threat() {
  house = await openPagesHouse();
  const ana = await house.people.member('Ana Ferrer');
  const ben = await house.people.member('Ben Okafor');
  const kwame = await house.people.moderator('Kwame Boateng');
  const priya = await house.people.moderator('Priya Nair');
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  const postId = await house.post(ben, threadId, 'I know which door is yours.');
  const anas = await house.browse(browser, ana, 390, { javaScript: false });
  await anas.goto(`/p/${postId}/report`);
  await anas.getByRole('radio', { name: '1. Respect' }).check();
  await anas.getByRole('button', { name: 'Send it to the moderators' }).click();
  await anas.getByRole('heading', { name: 'Thank you, a moderator looks at it' }).waitFor();
  return { kwame, priya };
}

/** Writes a length of one's own beside the sanction that is chosen. */
async function writeLength(page: Page, length: string): Promise<void> {
  await page.getByLabel('Sanction').selectOption('SUSPENSION:3');
  await page.locator('[data-own-length]:not([open]) summary').click();
  await page.getByLabel('Length', { exact: true }).fill(length);
}

const stateOf = async () => house.database.one<{ state: string; hours: number }>('SELECT state, hours FROM sanction');

test.each(widths)(
  'a suspension of ten days shows at once where a colleague answers, who leaves it at seven and says why (%i px)',
  async (width) => {
    const { kwame, priya } = await threat();
    const priyas = await house.browse(browser, priya, width);
    await priyas.goto('/moderation/sanctions');
    await priyas.getByRole('heading', { name: 'No long suspension waits' }).waitFor();

    const kwames = await house.browse(browser, kwame, width);
    await kwames.goto('/moderation');
    await kwames.locator('[data-keys]').waitFor({ state: 'attached' });
    await kwames.getByRole('button', { name: 'Next case' }).click();
    await kwames.getByRole('link', { name: 'Remove' }).click();
    await kwames.getByRole('button', { name: 'Send' }).waitFor();
    await writeLength(kwames, '10');
    await kwames.getByText('A second moderator has to agree.').waitFor();
    await expectAccessible(kwames);
    await kwames.getByRole('button', { name: 'Send' }).click();
    await kwames.getByText('Decided: removed.').waitFor();
    expect(await stateOf()).toEqual({ state: 'pending', hours: 240 });

    await priyas.getByRole('heading', { name: 'Ben Okafor: Suspension, 10 days' }).waitFor();
    await priyas.getByText('Proposed by Kwame Boateng').waitFor();
    await expectAccessible(priyas);
    await priyas.getByText('Leave it at seven days').click();
    await priyas.getByLabel(/^Why seven days are enough/).fill('It is the first time in three years.');
    await priyas.getByRole('button', { name: 'Decline the rest' }).click();
    await priyas.getByText('Declined. It stays at seven days').waitFor();
    await priyas.getByRole('heading', { name: 'No long suspension waits' }).waitFor();
    expect(await stateOf()).toEqual({ state: 'in_force', hours: 168 });

    await kwames.goto('/notices');
    await kwames.getByRole('link', { name: /left the suspension in case \d+ at seven days/ }).click();
    await kwames.getByText('It is the first time in three years.').waitFor();
    await kwames.getByText('Did not agree to the long suspension').waitFor();
  },
);

test('where no script runs, a length that is none comes back as it was written, and a colleague confirms', async () => {
  const { kwame, priya } = await threat();
  const kwames = await house.browse(browser, kwame, 390, { javaScript: false });
  await kwames.goto('/moderation');
  await kwames.getByRole('button', { name: 'Next case' }).click();
  await kwames.getByRole('link', { name: 'Remove' }).click();
  await writeLength(kwames, 'ten');
  await kwames.getByRole('button', { name: 'Send' }).click();
  await kwames
    .getByText(/choose a number from 1 to/)
    .first()
    .waitFor();
  expect(await kwames.getByLabel('Length', { exact: true }).inputValue()).toBe('ten');
  expect(await kwames.getByLabel('Sanction').inputValue()).toBe('SUSPENSION:3');
  await kwames.getByLabel('Length', { exact: true }).fill('200');
  await kwames.getByLabel('Days or hours').selectOption('hours');
  await kwames.getByRole('button', { name: 'Send' }).click();
  await kwames.getByText('Decided: removed.').waitFor();

  const priyas = await house.browse(browser, priya, 390, { javaScript: false });
  await priyas.goto('/moderation');
  await priyas.getByRole('link', { name: 'One long suspension needs a second moderator' }).click();
  await priyas.getByRole('heading', { name: 'Ben Okafor: Suspension, 200 hours' }).waitFor();
  await priyas.getByRole('button', { name: 'I agree to all of it' }).click();
  await priyas.getByText('Confirmed. Your colleague and the member are told.').waitFor();
  expect(await stateOf()).toEqual({ state: 'in_force', hours: 200 });
});
