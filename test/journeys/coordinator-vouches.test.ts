import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

async function people() {
  house = await openPagesHouse();
  const chile = await house.people.space('chile', 'open', 'region');
  const ines = await house.people.member('Ines Soto', { in: [chile] });
  await house.people.office(ines.id, 'coordinator', chile);
  const nia = await house.people.newcomer('Nia Rojas', { in: [chile] });
  return { ines, nia, chile };
}

test.each(widths)(
  'a coordinator vouches for a newcomer, who reads it; a moderator sees that somebody does; it is taken back (%i px)',
  async (width) => {
    const { ines, nia } = await people();
    const page = await house.browse(browser, ines, width);
    await page.goto('/s/chile');
    await page.locator('summary', { hasText: '2 members' }).click();
    expect(await page.getByLabel('Vouch for Ines').count()).toBe(0);
    await page.getByLabel('Vouch for Nia Rojas', { exact: true }).click();
    await page.getByLabel('How do you know Nia Rojas?').fill('We run the soup kitchen in Arica.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I vouch for Nia Rojas' }).click();
    await page.getByText('You vouch for them: “We run the soup kitchen in Arica.”').waitFor();
    await expectAccessible(page);

    const nias = await house.browse(browser, nia, width);
    await nias.goto('/notices');
    await nias.getByRole('link', { name: 'Ines Soto vouches for you' }).click();
    await nias.getByRole('heading', { name: 'Who vouches for you' }).waitFor();
    await nias.getByText('Ines Soto, in chile').waitFor();
    await nias.getByText('“We run the soup kitchen in Arica.”').waitFor();
    await expectAccessible(nias);
    await nias.goto('/s/chile');
    await nias.locator('summary', { hasText: '2 members' }).click();
    expect(await nias.getByText('soup kitchen').count()).toBe(0);
    expect(await nias.getByText('Vouch').count()).toBe(0);

    const kwame = await house.people.moderator('Kwame Boateng');
    const about = { subjectKind: 'person', subjectId: nia.id } as const;
    const { id: caseId } = await house.get(OpenCase).open(await house.as(kwame), about);
    const desk = await house.browse(browser, kwame, width);
    await desk.goto(`/moderation/cases/${caseId}`);
    await desk.getByText('a coordinator vouches for them').waitFor();
    expect(await desk.getByText('soup kitchen').count()).toBe(0);

    await page.getByRole('button', { name: 'No longer vouch for Nia Rojas' }).click();
    await page.getByLabel('Vouch for Nia Rojas', { exact: true }).waitFor();
    await nias.goto('/me');
    expect(await nias.getByText('Who vouches for you').count()).toBe(0);
  },
);

test('vouching and taking it back work where no script runs', async () => {
  const { ines } = await people();
  const page = await house.browse(browser, ines, 390, { javaScript: false });
  await page.goto('/s/chile');
  await page.locator('summary', { hasText: '2 members' }).click();
  await page.getByLabel('Vouch for Nia Rojas', { exact: true }).click();
  await page.getByLabel('How do you know Nia Rojas?').fill('We run the soup kitchen in Arica.');
  await page.getByRole('button', { name: 'I vouch for Nia Rojas' }).click();
  await page.locator('summary', { hasText: '2 members' }).click();
  await page.getByRole('button', { name: 'No longer vouch for Nia Rojas' }).click();
  await page.locator('summary', { hasText: '2 members' }).click();
  await page.getByLabel('Vouch for Nia Rojas', { exact: true }).waitFor();
});

test.each(widths)(
  'it begins beside a post too, and one’s own page lists whom one vouches for (%i px)',
  async (width) => {
    const { ines, nia, chile } = await people();
    const threadId = await house.thread(ines, 'Soup', 'Who cooks on Saturday, and who brings the pots?', chile);
    const postId = await house.post(nia, threadId, 'I bring the big pot from the kitchen in Arica.');
    const page = await house.browse(browser, ines, width);
    await page.goto(`/p/${postId}`);
    await page.locator(`#p-${postId}`).locator('summary', { hasText: 'More' }).click();
    await page.getByRole('link', { name: 'Vouch for Nia Rojas' }).click();
    await page.getByLabel('How do you know Nia Rojas?').fill('She cooks with us.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'I vouch for Nia Rojas' }).click();
    await page.getByText('You vouch for them: “She cooks with us.”').waitFor();
    await page.getByRole('link', { name: 'For whom you vouch' }).click();
    await page.getByText('“She cooks with us.”').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'no longer vouch for Nia Rojas' }).click();
    await page.getByText('“She cooks with us.”').waitFor({ state: 'detached' });
  },
);
