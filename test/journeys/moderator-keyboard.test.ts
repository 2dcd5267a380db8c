import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FileReport } from '../../moderation/reports/file-report.js';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';
import type { TestPerson } from '../harness/house-builders.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** What a moderator presses for each case once it is on the desk: the outcome's key, perhaps more, then Enter. */
const cases: { text: string; keys: string[]; outcome: string; sanction?: string }[] = [
  { text: 'I paid two months and had them back within a week.', keys: ['n', 'Enter'], outcome: 'no_breach' },
  { text: 'Only somebody without a brain asks that.', keys: ['h', 'Enter'], outcome: 'hide' },
  { text: 'My cousin sells insurance, write to me for a price.', keys: ['x', 'Enter'], outcome: 'remove' },
  { text: 'You people never read what is pinned.', keys: ['e', 'Enter'], outcome: 'edit_request' },
  { text: 'Shame on whoever wrote this.', keys: ['b', 'p', 'Enter'], outcome: 'breach', sanction: 'warning' },
  { text: 'The consulate opens at nine, I was there.', keys: ['n', 'Enter'], outcome: 'no_breach' },
  {
    text: 'He is a liar and his whole street knows it.',
    keys: ['h', 'p', 'Enter'],
    outcome: 'hide',
    sanction: 'warning',
  },
  { text: 'We go round in circles here.', keys: ['l', 'Enter'], outcome: 'lock' },
];

async function fillQueue(reporter: TestPerson): Promise<void> {
  const author = await house.people.member('Ana Ferrer');
  const report = house.get(FileReport);
  const threadId = await house.thread(author, 'Deposits', 'How much did you pay, and when was it paid back?');
  for (const { text } of cases) {
    // Each by an author of its own, so that one case does not weigh on the next.
    const writer = await house.people.member(`Writer ${cases.findIndex((one) => one.text === text) + 1}`);
    const subjectId = await house.post(writer, threadId, text);
    await report.file(await house.as(reporter), { subjectKind: 'post', subjectId, guidelineNumber: 1 });
  }
}

/** The queue, once its script has arrived: keys do nothing before. */
async function openQueue(page: Page): Promise<void> {
  await page.goto('/moderation');
  await page.locator('[data-keys]').waitFor({ state: 'attached' });
}

/** The case on the desk, by the words it is about; undefined once the queue is empty. */
async function caseOnDesk(page: Page): Promise<(typeof cases)[number] | undefined> {
  await page.locator('article.subject, h2:has-text("The queue is empty")').first().waitFor();
  const words = await page.locator('article.subject .prose').allInnerTexts();
  return cases.find(({ text }) => words.join(' ').includes(text));
}

test.each(widths)('a moderator clears a mixed queue and never leaves the keyboard (%i px)', async (width) => {
  house = await openPagesHouse();
  const kwame = await house.people.moderator('Kwame Boateng');
  await fillQueue(await house.people.member('Rosa Lima'));
  const page = await house.browse(browser, kwame, width);
  await openQueue(page);
  expect(await page.getByText('8 cases wait', { exact: true }).count()).toBe(1);

  const pressed: number[] = [];
  await page.keyboard.press('t');
  for (const _ of cases) {
    await page.waitForURL(/\/cases\//);
    const found = (await caseOnDesk(page))!;
    const address = page.url();
    for (const key of found.keys) {
      await page.keyboard.press(key);
      if (key !== 'Enter') await page.locator('#reasons').waitFor();
    }
    await page.waitForURL((url) => url.href !== address);
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    pressed.push(found.keys.length);
  }
  await page.getByRole('heading', { name: 'The queue is empty' }).waitFor();

  const decided = await house.database.query<{ text: string; outcome: string; sanction: string | null }>(
    `SELECT revision.source AS text, outcome, sanction.kind AS sanction FROM decision
     JOIN moderation_case c ON c.id = decision.case_id JOIN post ON post.id = c.subject_id
     JOIN revision ON revision.id = post.latest_revision_id LEFT JOIN sanction ON sanction.decision_id = decision.id`,
  );
  for (const { text, outcome, sanction = null } of cases) expect(decided).toContainEqual({ text, outcome, sanction });
  expect(Math.max(...pressed)).toBeLessThanOrEqual(4);
  process.stdout.write(`  keys per case at ${width} px: ${pressed.join(' ')} (and one for the first)\n`);
});

test('undo takes a decision back before anybody is told, and gives the next case back', async () => {
  house = await openPagesHouse();
  const kwame = await house.people.moderator('Kwame Boateng');
  await fillQueue(await house.people.member('Rosa Lima'));
  const page = await house.browse(browser, kwame, 1280);
  await openQueue(page);
  await page.keyboard.press('t');
  await page.waitForURL(/\/cases\//);
  const first = page.url();
  const { text } = (await caseOnDesk(page))!;
  await page.keyboard.press('h');
  await page.locator('#reasons').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== first);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('u');
  await page.waitForURL(first);
  await page.locator('article.subject', { hasText: text }).waitFor();
  await page.getByText('taken back at once').waitFor();
  expect(await house.database.one(`SELECT count(*)::int AS held FROM moderation_case WHERE state = 'claimed'`)).toEqual(
    {
      held: 1,
    },
  );
  expect(await house.database.query(`SELECT 1 FROM visibility_cause WHERE ended_at IS NULL`)).toEqual([]);
});

test('keys are silent while one writes, show themselves with ?, and can be turned off', async () => {
  house = await openPagesHouse();
  const kwame = await house.people.moderator('Kwame Boateng');
  await fillQueue(await house.people.member('Rosa Lima'));
  const page = await house.browse(browser, kwame, 1280);
  await openQueue(page);
  await page.keyboard.press('t');
  await page.waitForURL(/\/cases\//);
  await page.keyboard.press('i');
  await page.keyboard.type('hxnt?');
  expect(await page.getByLabel('A note for the other moderators').inputValue()).toBe('hxnt?');
  expect(await page.locator('#reasons').count()).toBe(0);
  await page.locator('#case-title').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'All keys' }).waitFor();
  await page.keyboard.press('h');
  expect(await page.locator('#reasons').count()).toBe(0);
  await page.getByRole('button', { name: 'Turn single keys off' }).click();
  await page.waitForURL(/\/moderation$/);
  await page.locator('[data-queue-line]').first().click();
  await page.locator('article.subject').waitFor();
  await page.keyboard.press('h');
  await page.waitForTimeout(200);
  expect(await page.locator('#reasons').count()).toBe(0);
  expect(await page.locator('kbd:visible').count()).toBe(0);
});

test('two moderators never decide the same case: the second reads who was first, and keeps the note', async () => {
  house = await openPagesHouse();
  const kwame = await house.people.moderator('Kwame Boateng');
  const priya = await house.people.moderator('Priya Nair');
  await fillQueue(await house.people.member('Rosa Lima'));
  const [kwames, priyas] = [await house.browse(browser, kwame, 1280), await house.browse(browser, priya, 1280)];
  await openQueue(kwames);
  await openQueue(priyas);
  // Both look at the same free case without taking it, and both decide.
  for (const page of [kwames, priyas]) {
    await page.locator('[data-queue-line]').first().click();
    await page.locator('article.subject').waitFor();
  }
  expect(kwames.url()).toBe(priyas.url());
  await priyas.keyboard.press('h');
  await priyas.getByLabel('In your own words, if you like').fill('This is beneath us.');
  await kwames.keyboard.press('n');
  await kwames.locator('#reasons').waitFor();
  await kwames.keyboard.press('Enter');
  await kwames.getByRole('button', { name: 'Undo' }).waitFor();
  await priyas.getByRole('button', { name: 'Send' }).click();
  await priyas.getByText('Kwame Boateng answered this case first').first().waitFor();
  const kept = priyas.locator('form.kept');
  await kept.waitFor();
  expect(await kept.getByLabel('A note for the other moderators').inputValue()).toBe('This is beneath us.');
  await kept.getByRole('button', { name: 'Keep the note' }).click();
  await expect
    .poll(() => house.database.query('SELECT words FROM case_note'), { timeout: 5000 })
    .toEqual([{ words: 'This is beneath us.' }]);
});
