import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

test('a report, its decision and the appeal work where no script runs', async () => {
  house = await openPagesHouse();
  const ana = await house.people.member('Ana Ferrer');
  const ben = await house.people.member('Ben Okafor');
  const kwame = await house.people.moderator('Kwame Boateng');
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  const postId = await house.post(ben, threadId, 'Three more like you would spoil any thread.');
  const browse = (person: typeof ana) => house.browse(browser, person, 390, { javaScript: false });

  const anas = await browse(ana);
  await anas.goto(`/p/${postId}/report`);
  await anas.getByRole('button', { name: 'Send it to the moderators' }).click();
  expect(anas.url()).not.toContain('filed');
  await anas.getByRole('radio', { name: '1. Respect' }).check();
  await anas.getByRole('button', { name: 'Send it to the moderators' }).click();
  await anas.getByRole('heading', { name: 'Thank you, a moderator looks at it' }).waitFor();

  const kwames = await browse(kwame);
  await kwames.goto('/moderation');
  await kwames.getByRole('button', { name: 'Next case' }).click();
  await kwames.getByRole('link', { name: 'Hide' }).click();
  await kwames.getByLabel('Sanction').selectOption('SLOW_DOWN:3');
  await kwames.getByLabel('In your own words, if you like').fill('Answer what was asked.');
  await kwames.getByRole('button', { name: 'Send' }).click();
  await kwames.getByText('Decided: hidden.').waitFor();
  await kwames.getByRole('heading', { name: 'The queue is empty' }).waitFor();

  const { id } = (await house.database.one<{ id: string }>('SELECT id FROM decision'))!;
  const bens = await browse(ben);
  await bens.goto(`/decisions/${id}`);
  await bens.getByText('Answer what was asked.').waitFor();
  await bens.getByLabel('What should they know?').fill('I was joking with her.');
  await bens.getByRole('button', { name: 'Ask for a second look' }).click();
  await bens.getByText('Your appeal is waiting').waitFor();
  await bens.getByText('I was joking with her.').waitFor();
});

test('a queue that stands open shows what comes in, without being loaded again', async () => {
  house = await openPagesHouse();
  const ana = await house.people.member('Ana Ferrer');
  const ben = await house.people.member('Ben Okafor');
  const kwame = await house.people.moderator('Kwame Boateng');
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  const postId = await house.post(ben, threadId, 'Three more like you would spoil any thread.');
  const kwames = await house.browse(browser, kwame, 1280);
  await kwames.goto('/moderation');
  await kwames.getByRole('heading', { name: 'The queue is empty' }).waitFor();
  await kwames.locator('[data-keys]').waitFor();
  const anas = await house.browse(browser, ana, 390);
  await anas.goto(`/p/${postId}/report`);
  await anas.getByRole('radio', { name: '1. Respect' }).check();
  await anas.getByRole('button', { name: 'Send it to the moderators' }).click();
  await kwames.getByRole('link', { name: /Three more like you would spoil/ }).waitFor({ timeout: 10_000 });
});
