import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MovableClock } from '../../platform/clock/clock.js';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

const shouting = 'WHY DOES NOBODY EVER ANSWER WHAT I ASK HERE ABOUT THE PASSPORT OFFICE AND ITS HOURS';
const selling =
  'Buy now: https://deals.example-shop.biz/a https://win.example-shop.biz/b https://free.example-shop.biz/c';

async function answer(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your answer').fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

test.each(widths)('a member joins a region, starts a thread, and is answered while looking (%i px)', async (width) => {
  house = await openPagesHouse();
  const chileId = await house.people.space('chile', 'open', 'region');
  const ana = await house.people.member('Ana Ferrer');
  const rosa = await house.people.member('Rosa Lima', { in: [chileId] });
  const page = await house.browse(browser, ana, width);

  await page.goto('/spaces');
  await page.getByRole('link', { name: 'chile' }).last().click();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('link', { name: 'Start a thread' }).click();
  await page.getByLabel('Title').fill('Who knows a notary?');
  await page.getByLabel('First post').fill('In Santiago, for a power of attorney.');
  await page.getByRole('button', { name: 'Start the thread' }).click();
  await page.getByRole('heading', { name: 'Who knows a notary?' }).waitFor();

  const other = await house.browse(browser, rosa, width);
  await other.goto('/');
  await other.getByRole('link', { name: 'Who knows a notary?' }).click();
  const opening = other.getByRole('article').first();
  await opening.getByRole('link', { name: 'Answer' }).click();
  await other.getByText('You are answering Ana Ferrer').waitFor();
  await expect.poll(() => other.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await answer(other, 'Ask for *Señora Muñoz* in Providencia.');
  await other.getByRole('article').nth(1).locator('em', { hasText: 'Señora Muñoz' }).waitFor();
  expect(await other.getByLabel('Your answer').inputValue()).toBe('');

  // Ana has not touched her page.
  await page.getByRole('link', { name: '1 new post: show' }).click();
  const answered = page.getByRole('article').nth(1);
  await answered.getByText('answers Ana Ferrer').waitFor();
  await answered.locator('summary', { hasText: 'React' }).click();
  await answered.getByRole('button', { name: 'Thank you' }).click();
  // What one is writing stays, whatever else one does on the page.
  await page.getByLabel('Your answer').fill('Thank you, I will ask her.');
  await answered.locator('summary', { hasText: 'React' }).click();
  await answered.getByRole('button', { name: 'I agree' }).click();
  await answered.getByRole('button', { name: 'I agree: 1' }).waitFor();
  expect(await page.getByLabel('Your answer').inputValue()).toBe('Thank you, I will ask her.');
});

test.each(widths)(
  'what is typed while a reaction is on its way goes on going into its field (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const ana = await house.people.member('Ana Ferrer');
    const threadId = await house.thread(
      await house.people.member('Rosa Lima'),
      'A notary',
      'Who knows one in Santiago?',
    );
    const page = await house.browse(browser, ana, width);
    // With the post's own address the framework goes to the post and not to the top of the page: both take the focus.
    for (const [place, hash] of ['', `#${await firstPostOf(page, threadId)}`].entries()) {
      await page.goto(`/t/${threadId}${hash}`);
      let letThrough = (): void => undefined;
      const isTyped = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(/react/, async (route) => {
        await isTyped;
        await route.continue();
      });
      const reaction = place === 0 ? 'Thank you' : 'I agree';
      await page.locator('summary', { hasText: 'React' }).click();
      await page.getByRole('button', { name: reaction, exact: true }).click();
      const field = page.getByLabel('Your answer');
      await field.click();
      await page.keyboard.type('I will ');
      letThrough();
      await page.getByRole('button', { name: `${reaction}: 1` }).waitFor();
      await page.unroute(/react/);
      await page.keyboard.type('ask her.');
      expect(await field.inputValue()).toBe('I will ask her.');
      await field.fill('');
    }

    // Nor does it end the answer that is being written to somebody.
    await page.getByRole('link', { name: 'Answer', exact: true }).click();
    await page.getByText('You are answering Rosa Lima').waitFor();
    await page.getByLabel('Your answer').fill('Rosa, I know one.');
    await page.getByRole('button', { name: 'I agree: 1' }).click();
    await page.getByRole('button', { name: 'I agree: 1' }).waitFor({ state: 'detached' });
    expect(await page.getByText('You are answering Rosa Lima').isVisible()).toBe(true);
    expect(await page.getByLabel('Your answer').inputValue()).toBe('Rosa, I know one.');

    // And whoever goes by keyboard goes on from where they were.
    const opener = page.locator('summary', { hasText: 'React' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'That made me smile', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'That made me smile: 1' }).waitFor();
    expect(await opener.evaluate((summary) => summary === document.activeElement)).toBe(true);
  },
);

async function firstPostOf(page: Page, threadId: string): Promise<string> {
  await page.goto(`/t/${threadId}`);
  return (await page.getByRole('article').first().getAttribute('id')) ?? '';
}

test.each(widths)('a member answers in a campaign and opens it again where they stopped (%i px)', async (width) => {
  house = await openPagesHouse();
  const campaignId = await house.people.space('votes-that-count', 'request');
  const ana = await house.people.member('Ana Ferrer', { in: [campaignId] });
  const rosa = await house.people.member('Rosa Lima', { in: [campaignId] });
  let writer = rosa;
  const threadId = await house.thread(rosa, 'Envelopes: put yours here', 'Mine came back with two stamps.', campaignId);
  for (const [place, text] of sentences.entries()) {
    // Two a person: more in a minute would be a flood.
    if (place % 2 === 0) writer = await house.people.member(`Writer ${place}`, { in: [campaignId] });
    await house.post(writer, threadId, text);
  }

  const page = await house.browse(browser, ana, width);
  await page.goto(`/t/${threadId}`);
  expect(await page.getByRole('article').count()).toBe(20);
  await page.getByRole('link', { name: 'Later posts' }).click();
  await expect.poll(() => page.getByRole('article').count()).toBe(5);
  await answer(page, 'I add a twenty-fifth, from Oslo.');
  await page.getByText('from Oslo').waitFor();

  const newest = await house.post(rosa, threadId, 'Oslo was missing, thank you; the list goes out tomorrow.');
  await page.goto('/');
  await page.getByRole('link', { name: 'Envelopes: put yours here' }).click();
  await page.getByText('New since').waitFor();
  expect(new URL(page.url()).search).toBe('?page=2');
  await page.goto(`/p/${newest}`);
  expect(new URL(page.url()).hash).toBe(`#p-${newest}`);
});

test.each(widths)(
  'a newcomer sees why beside the words, rewrites them, and no moderator is needed (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const rosa = await house.people.member('Rosa Lima');
    const threadId = await house.thread(rosa, 'Passport office', 'When is it open, does somebody know?');
    const page = await house.browse(browser, await house.people.newcomer('Nils Berg'), width);
    await page.goto(`/t/${threadId}`);

    // What the rules say comes while writing, and says so again when it is sent all the same.
    await page.getByLabel('Your answer').fill(shouting);
    await page.getByText('In small letters people will hear what you say').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Nothing was sent').waitFor();
    expect(await page.getByLabel('Your answer').inputValue()).toBe(shouting);
    expect(await page.getByRole('button', { name: 'Send for review anyway' }).count()).toBe(1);
    expect(await page.getByRole('article').count()).toBe(1);

    await page.reload();
    await expect.poll(() => page.getByLabel('Your answer').inputValue()).toBe(shouting);
    await answer(page, 'Does anybody know the hours of the passport office in winter?');
    const own = page.getByRole('article').nth(1);
    await own.getByText('in winter').waitFor();
    // It is looked at first, as everything from newcomers is; then it is simply there.
    await expect.poll(() => own.getByText('is being looked at').count(), { timeout: 20_000 }).toBe(0);
    await own.getByRole('link', { name: 'Answer' }).waitFor();
    expect(await house.database.query('SELECT 1 FROM moderation_case')).toEqual([]);
  },
);

test.each(widths)(
  'spam never appears, its author is told why, one key releases it, and it is there for who looks on (%i px)',
  async (width) => {
    house = await openPagesHouse();
    const rosa = await house.people.member('Rosa Lima');
    const kwame = await house.people.moderator('Kwame Boateng');
    const threadId = await house.thread(rosa, 'Passport office', 'When is it open, does somebody know?');
    const others = await house.browse(browser, rosa, width);
    await others.goto(`/t/${threadId}`);

    const page = await house.browse(browser, await house.people.newcomer('Nils Berg'), width);
    await page.goto(`/t/${threadId}`);
    await answer(page, selling);
    const own = page.getByRole('article').nth(1);
    await own.getByText('Your post is waiting for a moderator').waitFor();
    await own.getByText('usually under an hour').waitFor();
    await others.reload();
    expect(await others.getByRole('article').count()).toBe(1);

    const desk = await house.browse(browser, kwame, width);
    await desk.goto('/moderation');
    await desk.locator('[data-keys]').waitFor({ state: 'attached' });
    await desk.keyboard.press('t');
    await desk.locator('article.subject', { hasText: 'Buy now' }).waitFor();
    expect(await others.getByText('1 new post: show').count()).toBe(0);
    await desk.keyboard.press('r');
    await desk.getByRole('button', { name: 'Undo' }).waitFor();

    // Rosa has not loaded her page again.
    await others.getByRole('link', { name: '1 new post: show' }).click();
    await others.getByRole('article').nth(1).getByText('Buy now').waitFor();
    await expect
      .poll(() => page.goto('/notices').then(() => page.locator('main').innerText()), {
        timeout: 30_000,
        interval: 1000,
      })
      .toContain('can be read by everybody now');
  },
);

test.each(widths)('a lead hosts a thread that opens and closes by itself (%i px)', async (width) => {
  const clock = new MovableClock(new Date());
  house = await openPagesHouse({ clock });
  const spaceId = await house.people.space('votes-that-count', 'open');
  const lead = await house.people.member('Siobhán Keane', { leads: [spaceId], timeZone: 'Pacific/Auckland' });
  const rosa = await house.people.member('Rosa Lima', { in: [spaceId], timeZone: 'America/Santiago' });
  const page = await house.browse(browser, lead, width);

  await page.goto('/s/votes-that-count');
  await page.getByRole('link', { name: 'Host a thread' }).click();
  await page.getByLabel('Title').fill('Two hours on returning your ballot');
  await page.getByRole('textbox', { name: 'First post' }).fill('Ask what you like; I have the law beside me.');
  const opensAt = new Date(Math.ceil(clock.now().getTime() / 3_600_000) * 3_600_000 + 2 * 3_600_000);
  await page.getByLabel('Opens', { exact: true }).fill(inAuckland(opensAt));
  await page.getByLabel('Closes', { exact: true }).fill(inAuckland(new Date(opensAt.getTime() + 2 * 3_600_000)));
  await page.getByRole('button', { name: 'Schedule the thread' }).click();
  await page.waitForURL('**/t/**');
  await page.locator('main header strong', { hasText: 'Opens' }).waitFor();
  const path = new URL(page.url()).pathname;

  const other = await house.browse(browser, rosa, width);
  await other.goto(path);
  await other.getByText('This thread opens').waitFor();
  expect(await other.getByLabel('Your answer').count()).toBe(0);

  clock.moveTo(new Date(opensAt.getTime() + 60_000));
  await other.reload();
  await other.getByText('Open now, with Siobhán Keane').waitFor();
  await answer(other, 'Does a pencil count?');
  await other.getByText('Does a pencil count?').waitFor();

  clock.moveTo(new Date(opensAt.getTime() + 2 * 3_600_000 + 60_000));
  await other.reload();
  await other.getByText('This thread is closed').first().waitFor();

  await page.goto(path);
  await page.locator('summary', { hasText: 'Run this thread' }).click();
  await page.getByLabel('Close with a summary').fill('A pencil counts, if nobody can rub it out.');
  await page.getByRole('button', { name: 'Close the thread' }).click();
  await page.getByRole('link', { name: 'Read the summary' }).click();
  await page.getByRole('article').filter({ hasText: 'if nobody can rub it out' }).waitFor();
});

/** How a field for a moment wants it, for somebody in Auckland. */
function inAuckland(at: Date): string {
  const zone = { timeZone: 'Pacific/Auckland', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv', zone).format(at).replace(' ', 'T');
}

/** No two alike: copies of one text would be a flood. */
const sentences = [
  'Lisbon, a torn corner and no word about why.',
  'Bergen lost the window, the address was inside.',
  'Porto sent it to the neighbour, who is kind and ninety.',
  'A stamp from Kyoto covered my signature.',
  'Rain in Leeds; the ink ran into the postcode.',
  'The courier in Lima asked for a second name.',
  'Dublin returned it after six weeks, unopened.',
  'My village near Graz has two roads of one name.',
  'Perth put it on a ship.',
  'Somebody in Riga had folded the ballot in eight.',
  'Tunis is still waiting for its own envelope.',
  'Quito wanted the form in blue.',
  'The clerk in Malmö laughed and kept it.',
  'A dog in Utrecht, and there is a photograph.',
  'Seoul counted it, so it can be done.',
  'Athens found mine behind a radiator.',
  'In Accra the box was emptied on Tuesdays only.',
  'Zürich weighed it twice and charged for both.',
  'Hanoi asked who the sender was; it was me.',
  'Bogotá, three days before the deadline, hooray.',
  'A strike in Marseille, one day, the wrong one.',
  'Cork had no idea that we vote at all.',
  'Nairobi by bus, faster than by plane.',
  'Oaxaca returned only the outer envelope.',
];
