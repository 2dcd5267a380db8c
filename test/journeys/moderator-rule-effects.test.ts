import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { OpenCase } from '../../moderation/cases/open-case.js';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let kwame: TestPerson;
let threadId: string;
let caseId: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** Kwame moderates a space in which a post made a rule slow its thread and ask for its author's next posts. */
beforeEach(async () => {
  house = await openPagesHouse();
  const chile = await house.people.space('chile', 'open', 'region');
  const rosa = await house.people.member('Rosa Lima', { in: [chile] });
  kwame = await house.people.moderator('Kwame Boateng', { in: [chile] });
  await liveRule();
  threadId = await house.thread(await house.people.member('Ana Ruiz', { in: [chile] }), 'Markets', 'Open?', chile);
  const subjectId = await house.post(rosa, threadId, 'Time for a slowdown here.');
  const opened = await house.get(OpenCase).open(await house.as(kwame), { subjectKind: 'post', subjectId });
  caseId = opened.id;
});

async function liveRule(): Promise<void> {
  const document = {
    ...{ language: 1, id: 'heated', name: { en: 'Heated threads', es: 'Hilos acalorados' }, guideline: 1 },
    when: { words: ['slowdown'] },
    actions: [
      { do: 'slowThread', minutes: 30 },
      { do: 'requireFirstPostsReview', posts: 3 },
    ],
  };
  const at = (await house.as(kwame)).at;
  await house.database.query(
    `INSERT INTO rule (id, state, version, live_version, created_at, changed_at) VALUES ('heated', 'live', 1, 1, $1, $1)`,
    [at],
  );
  await house.database.query(
    `INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ('heated', 1, $1, $2)`,
    [JSON.stringify(document), at],
  );
  await house.database.query('UPDATE rule_book SET version = version + 1');
}

const slowed = (page: Page) => page.getByText(/this thread takes one post a minute.*“Heated threads”/);
const reviewed = (page: Page) => page.getByText(/next 3 posts in this space wait.*“Heated threads”/);

test.each(widths)('a case shows what a rule began, and each is ended before its time (%i px)', async (width) => {
  const page = await house.browse(browser, kwame, width);
  await page.goto(`/moderation/cases/${caseId}`);
  await slowed(page).waitFor();
  await reviewed(page).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Let them out at once again' }).click();
  await reviewed(page).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Stop slowing it' }).click();
  await slowed(page).waitFor({ state: 'detached' });

  await page.goto(`/t/${threadId}`);
  await page.getByRole('heading', { name: 'Markets' }).waitFor();
  expect(await slowed(page).count()).toBe(0);
});

test('the thread says so to its moderators alone, who end it without JavaScript too', async () => {
  const rosa = await house.browse(browser, await house.people.member('Ben Ode'), 390, { javaScript: false });
  await rosa.goto(`/t/${threadId}`);
  await rosa.getByText('Slow: one post every minute').waitFor();
  expect(await slowed(rosa).count()).toBe(0);

  const page = await house.browse(browser, kwame, 390, { javaScript: false });
  await page.goto(`/t/${threadId}`);
  await slowed(page).waitFor();
  await page.getByRole('button', { name: 'Stop slowing it' }).click();
  await page.getByRole('heading', { name: 'Markets' }).waitFor();
  expect(await slowed(page).count()).toBe(0);
  await rosa.reload();
  expect(await rosa.getByText('Slow: one post every minute').count()).toBe(0);
});
