/**
 * Takes a picture of pages of a running example (`npm run demo`), on a phone and on a desk, in light and dark:
 *
 *   node --import @oxc-node/core/register docs/screenshots/take-screenshots.ts http://localhost:3000 --as "Aroha Ngata" / /spaces
 *
 * `--as` names who is signed in; without it the pages are seen by nobody. `--to FOLDER` says where the pictures go.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../test/harness/browser.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string' }, to: { type: 'string', default: 'docs/screenshots' } },
});
const [site = 'http://localhost:3000', ...paths] = positionals;

const views = [
  { name: 'phone', viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  { name: 'desk', viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false },
];

await mkdir(values.to, { recursive: true });
const browser = await openBrowser();
for (const { name, ...view } of views) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ ...view, colorScheme });
    const page = await context.newPage();
    tellTroubles(page);
    if (values.as) await signIn(page, values.as);
    for (const path of paths) await take(page, path, `${values.to}/${fileName(path)}-${name}-${colorScheme}.png`);
    await context.close();
  }
}
await (browser as Browser).close();

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site}/demo`);
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState('networkidle');
}

async function take(page: Page, path: string, file: string): Promise<void> {
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
}

function tellTroubles(page: Page): void {
  page.on('pageerror', (trouble) => console.error(page.url(), trouble.message));
  page.on('console', (line) => {
    if (line.type() === 'error') console.error(page.url(), line.text().slice(0, 200));
  });
}

function fileName(path: string): string {
  return path.replace(/^\//, '').replace(/\W+/g, '-') || 'new';
}
