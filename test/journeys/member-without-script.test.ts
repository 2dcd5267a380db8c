import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { systemActor } from '../../forum/access/viewer.js';
import { HandOutAccess } from '../../forum/members/sign-in/hand-out-access.js';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let context: BrowserContext;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await context.close();
  await house.close();
});

/** A browser without JavaScript, signed in by the one click of the example. */
async function enter(name: string): Promise<Page> {
  context = await browser.newContext({ javaScriptEnabled: false, baseURL: house.url });
  const page = await context.newPage();
  await page.goto('/demo');
  await page.getByRole('button', { name: `Be ${name}` }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

test('without JavaScript: join, start, answer, react, keep, edit, withdraw, sign out', async () => {
  house = await openPagesHouse({ kind: 'demo' });
  await house.people.space('chile', 'open', 'region');
  await house.people.member('Ana Ferrer');
  const page = await enter('Ana Ferrer');

  await page.goto('/s/chile');
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('link', { name: 'Start a thread' }).click();
  await page.getByLabel('Title').fill('Who knows a notary?');
  await page.getByLabel('First post').fill('In Santiago, for a power of attorney.');
  await page.getByRole('button', { name: 'Start the thread' }).click();
  await page.getByRole('heading', { name: 'Who knows a notary?' }).waitFor();

  await page.getByLabel('Your answer').fill('I found one, in **Providencia**.');
  await page.getByRole('button', { name: 'Send' }).click();
  const answer = page.getByRole('article').nth(1);
  expect(await answer.locator('strong', { hasText: 'Providencia' }).count()).toBe(1);

  await answer.locator('summary', { hasText: 'React' }).click();
  await answer.getByRole('button', { name: 'Thank you' }).first().click();
  await answer.getByRole('button', { name: 'Thank you: 1' }).click();
  expect(await answer.getByRole('button', { name: 'Thank you: 1' }).count()).toBe(0);

  await answer.locator('summary', { hasText: 'More' }).click();
  await answer.getByRole('button', { name: 'Bookmark' }).click();
  await page.goto('/me/bookmarks');
  await page.getByRole('link', { name: 'Who knows a notary?' }).click();

  await answer.locator('summary', { hasText: 'More' }).click();
  await answer.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('Your post').fill('I found one, in Ñuñoa.');
  await page.getByRole('button', { name: 'Save the change' }).click();
  await answer.getByText('Ñuñoa').waitFor();

  await answer.locator('summary', { hasText: 'More' }).click();
  await answer.getByRole('link', { name: 'Withdraw' }).click();
  await page.getByRole('button', { name: 'Withdraw this post' }).click();
  await page.getByText('Ana Ferrer withdrew this post').waitFor();

  await page.goto('/me');
  await page.getByRole('button', { name: 'Leave on this device' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/s/chile');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
});

test('without JavaScript: a link by mail leads to a button, and the button in', async () => {
  house = await openPagesHouse();
  const ana = await house.people.member('Ana Ferrer');
  context = await browser.newContext({ javaScriptEnabled: false, baseURL: house.url });
  const page = await context.newPage();
  await page.goto('/s/commons');
  await page.getByLabel('E-mail address').first().fill(ana.email);
  await page.getByRole('button', { name: 'Send me a link' }).click();
  await page.getByText('Look into your mail').first().waitFor();

  const { token } = await house.get(HandOutAccess).link(systemActor('command line', new Date()), { email: ana.email });
  await page.goto(`/sign-in/${token}`);
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await page.getByRole('link', { name: 'Me', exact: true }).waitFor();

  await page.goto('/sign-out');
  await page.getByRole('button', { name: 'Leave on this device' }).click();
  await page.goto(`/sign-in/${token}`);
  await page.getByRole('button', { name: 'Sign me in' }).click();
  await page.getByText('This link was used already').waitFor();
});
