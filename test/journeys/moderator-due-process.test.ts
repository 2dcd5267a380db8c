import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** A member opens the form of a post, says which guideline and why, and is thanked. */
async function report(page: Page, postId: string, words: string): Promise<void> {
  await page.goto(`/p/${postId}/report`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: '1. Respect' }).check();
  await page.getByLabel('What should they know?').fill(words);
  await page.getByRole('button', { name: 'Send it to the moderators' }).click();
  await page.getByRole('heading', { name: 'Thank you, a moderator looks at it' }).waitFor();
}

/** The moderator's own keyboard: takes the next case, hides the post, mutes its author for three days. */
async function hideAndMute(page: Page): Promise<void> {
  await page.goto('/moderation');
  await page.locator('[data-keys]').waitFor({ state: 'attached' });
  await expectAccessible(page);
  await page.keyboard.press('t');
  await page.locator('article.subject', { hasText: 'Three more like you would spoil any thread.' }).waitFor();
  // How many reported it is told once one has a view of one's own.
  expect(await page.getByText(/^Reporter \d$/).count()).toBe(0);
  await expectAccessible(page);
  await page.keyboard.press('h');
  await page.getByText('Reporter 3', { exact: true }).waitFor();
  expect(await page.getByText(/^Reporter \d$/).allTextContents()).toEqual(['Reporter 1', 'Reporter 2', 'Reporter 3']);
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('s');
  await page.keyboard.type('Mute in');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByLabel('Sanction').inputValue()).toBe('MUTE_IN_SPACE:3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('w');
  await page.keyboard.type('It says nothing of deposits and everything about Ana.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.getByRole('heading', { name: 'The queue is empty' }).waitFor();
}

test.each(widths)(
  'three reports are one case, decided with reasons, appealed, and undone by somebody else (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const { people } = house;
    const ana = await people.member('Ana Ferrer');
    const ben = await people.member('Ben Okafor');
    const reporters = [ana, await people.member('Chidi Eze'), await people.member('Dora Lang')];
    const kwame = await people.moderator('Kwame Boateng');
    const priya = await people.moderator('Priya Nair');
    const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
    const postId = await house.post(ben, threadId, 'Three more like you would spoil any thread.');
    const visibility = async () =>
      (await house.database.one<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [postId]))!
        .visibility;

    for (const reporter of reporters) {
      await report(await house.browse(browser, reporter, width), postId, `${reporter.name} thinks it is unkind.`);
    }
    expect(await house.database.query('SELECT 1 FROM moderation_case')).toHaveLength(1);

    await hideAndMute(await house.browse(browser, kwame, width));
    expect(await visibility()).toBe('hidden');

    const bens = await house.browse(browser, ben, width);
    await expect
      .poll(
        async () =>
          bens
            .goto('/notices')
            .then(() => bens.getByRole('link', { name: /took your post out of the thread/ }).count()),
        {
          timeout: 30_000,
          interval: 1000,
        },
      )
      .toBe(1);
    await expectAccessible(bens);
    await bens.getByRole('link', { name: /took your post out of the thread/ }).click();
    await bens.getByRole('heading', { name: 'We took your post out of the thread' }).waitFor();
    await bens.getByText('because of guideline 1: Respect').waitFor();
    await bens.getByText('It says nothing of deposits and everything about Ana.').waitFor();
    await bens.getByText('You can read everything, and not post in ').waitFor();
    const said = await bens.locator('main').innerText();
    for (const secret of ['Kwame', 'Chidi', 'Dora', 'unkind']) expect(said).not.toContain(secret);
    await expectAccessible(bens);
    await bens.getByLabel('What should they know?').fill('It is a line from a song that Ana and I both know.');
    await bens.getByRole('button', { name: 'Ask for a second look' }).click();
    await bens.getByText('Your appeal is waiting').waitFor();

    const kwames = await house.browse(browser, kwame, width);
    await kwames.goto('/appeals');
    await kwames.getByRole('heading', { name: 'No appeal waits for you' }).waitFor();

    const priyas = await house.browse(browser, priya, width);
    await priyas.goto('/appeals');
    await expectAccessible(priyas);
    await priyas.getByRole('link', { name: /a line from a song/ }).click();
    await priyas.getByRole('button', { name: 'Hear this appeal' }).click();
    await priyas.getByLabel('Your own view').waitFor();
    expect(await priyas.locator('main').innerText()).not.toContain('It says nothing of deposits');
    await expectAccessible(priyas);
    await priyas.getByLabel('Your own view').fill('Rough, and among friends. I would have asked for a rewrite.');
    await priyas.getByRole('button', { name: 'Keep it, and show me the first decision' }).click();
    await priyas.getByRole('heading', { name: 'The first decision' }).waitFor();
    await priyas.getByText('It says nothing of deposits').first().waitFor();
    await priyas.getByRole('radio', { name: /Undo it/ }).check();
    await priyas
      .getByLabel('The answer to whoever appealed')
      .fill('Ana says so too. The post is back, and the mute is gone.');
    await expectAccessible(priyas);
    await priyas.getByRole('button', { name: 'Send' }).click();
    await priyas.getByRole('heading', { name: 'No appeal waits for you' }).waitFor();

    expect(await visibility()).toBe('published');
    await bens.reload();
    await bens.getByText('This was undone after an appeal, and everything is as it was').waitFor();
    await bens.getByText('Ana says so too.').waitFor();
    await house.post(ben, threadId, 'Thank you. I paid three months.');

    await expect
      .poll(() => verifyLog(house.database), { timeout: 15_000, interval: 500 })
      .toMatchObject({ holds: true, waiting: 0, holding: expect.any(Number) });
    const { holding } = await verifyLog(house.database);
    expect(holding).toBeGreaterThanOrEqual(6);
  },
);
