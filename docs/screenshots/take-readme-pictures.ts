/**
 * Takes the pictures of the README from a running example (`npm run demo`):
 *
 *   node --import @oxc-node/core/register docs/screenshots/take-readme-pictures.ts http://localhost:3000
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../test/harness/browser.js';

const site = process.argv[2] ?? 'http://localhost:3000';
const desk = { viewport: { width: 1280, height: 860 } };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

const browser: Browser = await openBrowser();
await picture('front-desk-light', 'Aroha Ngata', desk, async () => undefined);
await picture('thread-phone-dark', 'Aroha Ngata', { ...phone, colorScheme: 'dark' }, (page) => follow(page, '/t/', 0));
await picture('case-desk-light', 'Kwame Adjei', desk, async (page) => {
  await page.goto(`${site}/moderation`);
  await follow(page, '/moderation/cases/', 1);
});
await browser.close();

async function picture(
  name: string,
  who: string,
  view: BrowserContextOptions,
  go: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(view);
  const page = await context.newPage();
  await page.goto(`${site}/demo`);
  await page.getByRole('button', { name: who }).first().click();
  await page.waitForURL((address) => address.pathname === '/');
  await go(page);
  await page.screenshot({ path: `docs/screenshots/${name}.png` });
  await context.close();
}

/** Opens one of the page's links by where it leads, from its top. */
async function follow(page: Page, begins: string, place: number): Promise<void> {
  const link = await page.locator(`main a[href^="${begins}"]`).nth(place).getAttribute('href');
  await page.goto(`${site}${link!.split('#')[0]}`, { waitUntil: 'networkidle' });
}
