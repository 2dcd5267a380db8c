import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let nils: TestPerson;
let threadId: string;

const bare = 'https://timetable.example.org/ferries';
const withReason = `${bare} is the timetable of the winter ferries that Rosa asked for.`;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** A rule asks what a link is for that stands nearly alone, and lets it go out. */
beforeEach(async () => {
  house = await openPagesHouse();
  const rosa = await house.people.member('Rosa Lima');
  nils = await house.people.member('Nils Berg');
  const document = {
    ...{ language: 1, id: 'bare-links', name: { en: 'A link nearly alone' }, guideline: 1 },
    when: {
      all: [
        { fact: 'links.count', atLeast: 1 },
        { fact: 'links.textBeside', atMost: 3 },
      ],
    },
    actions: ['askLinkReason'],
  };
  const { at } = await house.as(rosa);
  await house.database.query(
    `INSERT INTO rule (id, state, version, live_version, created_at, changed_at)
     VALUES ('bare-links', 'live', 1, 1, $1, $1)`,
    [at],
  );
  await house.database.query(
    `INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ('bare-links', 1, $1, $2)`,
    [JSON.stringify(document), at],
  );
  await house.database.query('UPDATE rule_book SET version = version + 1');
  threadId = await house.thread(rosa, 'Ferries in winter', 'Do they go on Sundays?');
});

const asked = () => house.database.query(`SELECT 1 FROM notice WHERE kind = 'link_reason'`);

test.each(widths)(
  'what a link is for is asked beside it while somebody writes, and only then (%i px)',
  async (width) => {
    const page = await house.browse(browser, nils, width);
    await page.goto(`/t/${threadId}`);
    const area = page.getByLabel('Your answer');
    await area.fill(bare);
    await page.getByText('Say in a sentence what the link is for.').waitFor();
    await page.getByText('It goes out either way.').waitFor();
    await expectAccessible(page);

    await page.getByRole('button', { name: 'timetable.example.org' }).click();
    const selected = await area.evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe(bare);

    await area.fill(withReason);
    await page.getByText('Say in a sentence what the link is for.').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('article').nth(1).getByText('winter ferries').waitFor();
    expect(await asked()).toEqual([]);
  },
);

test('without JavaScript the page comes back once with the question, and sent again as it is it goes out', async () => {
  const page = await house.browse(browser, nils, 390, { javaScript: false });
  await page.goto(`/t/${threadId}`);
  await page.getByLabel('Your answer').fill(bare);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Say in a sentence what the link is for.').waitFor();
  await page.getByText('Nothing was sent yet.').waitFor();
  expect(await page.getByLabel('Your answer').inputValue()).toBe(bare);
  expect(await page.getByRole('article').count()).toBe(1);
  expect(await page.getByRole('button', { name: 'Send for review anyway' }).count()).toBe(0);

  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('article').nth(1).getByText('timetable.example.org').waitFor();
  await expect
    .poll(() => house.database.query('SELECT 1 FROM post WHERE screened_at IS NULL'), { timeout: 20_000 })
    .toEqual([]);
  expect(await asked()).toEqual([]);
});
