import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { TestPerson } from '../harness/house-builders.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

interface Neighbourhood {
  ana: TestPerson;
  chileId: string;
  threadId: string;
  postId: string;
}

/** A region, a campaign, a thread with answers, and somebody who leads all of it. */
async function neighbourhood(): Promise<Neighbourhood> {
  house = await openPagesHouse();
  const chileId = await house.people.space('chile', 'open', 'region');
  const campaignId = await house.people.space('votes-that-count', 'request');
  const ana = await house.people.member('Ana Ferrer', { leads: [chileId, campaignId], office: 'admin' });
  const rosa = await house.people.member('Rosa Lima', { in: [chileId] });
  const threadId = await house.thread(
    ana,
    'Where do we meet in June?',
    'The library has a room on **Thursdays**.',
    chileId,
  );
  await house.post(rosa, threadId, 'Thursdays suit me, from six on.');
  const postId = await house.post(ana, threadId, 'Six it is.');
  return { ana, chileId, threadId, postId };
}

test.each(widths)('every page of a member can be used by everybody, light and dark (%i px)', async (width) => {
  const { ana, threadId, postId } = await neighbourhood();
  const page = await house.browse(browser, ana, width);
  const paths = [
    ...['/', '/spaces', '/spaces/new', '/s/chile', '/s/votes-that-count', '/write', '/write?space=chile&hosted=yes'],
    ...[
      `/t/${threadId}`,
      `/t/${threadId}?answer=${postId}`,
      `/p/${postId}/edit`,
      '/search?q=library',
      '/search?q=nowhere',
    ],
    ...['/me', '/me/bookmarks', '/guidelines', '/nowhere', `/t/${postId}`],
  ];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of paths) {
      await page.goto(path);
      await expectAccessible(page);
      await expectNoSideways(page);
    }
  }
});

test('while a long page moves, the two lists of the left column stay one below the other', async () => {
  const { ana, threadId } = await neighbourhood();
  const page = await house.browse(browser, ana, 1280);
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto(`/t/${threadId}`);
  await page.mouse.wheel(0, 2000);
  // Asked from outside: the page's policy lets no script of ours wait inside it.
  await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
  const lists = await page.locator('nav ul').evaluateAll((found) => found.map((list) => list.getBoundingClientRect()));
  expect(lists).toHaveLength(2);
  expect(lists[1]!.top).toBeGreaterThanOrEqual(lists[0]!.bottom);
});

test.each(widths)('the door can be used by everybody (%i px)', async (width) => {
  house = await openPagesHouse({ kind: 'demo' });
  await house.people.member('Ana Ferrer');
  const context = await browser.newContext({ viewport: { width, height: 800 }, baseURL: house.url });
  const page = await context.newPage();
  for (const path of ['/sign-in', '/sign-in/some-token-or-other', '/demo', '/set-up/not-the-link', '/']) {
    await page.goto(path);
    await expectAccessible(page);
    await expectNoSideways(page);
  }
  await context.close();
});

/** Nothing hangs over the edge of a phone. */
async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect([page.url(), over]).toEqual([page.url(), 0]);
}
