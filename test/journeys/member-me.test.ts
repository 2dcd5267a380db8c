import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

test.each(widths)(
  'a member chooses name, language, light and password, and comes back with it (%i px)',
  async (width) => {
    house = await openPagesHouse();
    await house.database.query(`UPDATE community SET locales = '{en,es}'`);
    const ana = await house.people.member('Ana Ferrer');
    const page = await house.browse(browser, ana, width);
    const elsewhere = await house.browse(browser, ana, width);
    await page.goto('/me');
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');

    await page.getByLabel('Name shown').fill('Ana F. Ferrer');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.locator('#profile [role=status]', { hasText: 'Saved.' }).waitFor();
    await page.getByRole('heading', { name: 'Ana F. Ferrer' }).waitFor();

    await page.locator('summary', { hasText: 'Set a password' }).click();
    await page.getByLabel('New password').fill('four quiet herons wade');
    await page.getByLabel('The same once more').fill('four quiet herons wade');
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.getByText('The password is set').waitFor();
    await elsewhere.goto('/me');
    expect(new URL(elsewhere.url()).pathname).toBe('/sign-in');

    await page.getByRole('button', { name: 'Leave on this device' }).click();
    await page.waitForURL('**/sign-in');
    await page.locator('summary', { hasText: 'Use a password instead' }).click();
    await page.getByLabel('E-mail address').last().fill(ana.email);
    await page.getByLabel('Password').fill('four quiet herons fly');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('Address and password do not go together').waitFor();
    await page.getByLabel('Password').fill('four quiet herons wade');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${house.url}/`);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

    await page.goto('/me');
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('button', { name: 'Save' }).first().click();
    await page.getByRole('link', { name: 'Espacios' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
  },
);
