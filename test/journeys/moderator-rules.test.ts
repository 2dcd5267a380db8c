import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

const json = (page: Page) => page.getByLabel('The rule as JSON');
const written = async (page: Page): Promise<Record<string, unknown>> =>
  JSON.parse(await json(page).inputValue()) as Record<string, unknown>;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
/** Nothing runs past the edge of a phone. */
const expectNoSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);

test.each(widths)('a moderator writes a rule as a sentence, and the JSON follows (%i px)', async (width) => {
  house = await openPagesHouse();
  const page = await house.browse(browser, await house.people.moderator('Priya Raman'), width);
  await page.goto('/moderation');
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await page.getByRole('heading', { name: 'Rules', exact: true }).waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole('link', { name: 'Write a rule' }).first().click();
  await page.getByRole('heading', { name: 'A new rule' }).waitFor();

  await page
    .getByLabel(/^What it is called/)
    .first()
    .fill('Crypto by newcomers');
  expect(await page.getByLabel('Short name').inputValue()).toBe('crypto-by-newcomers');
  await page.getByLabel('Guideline it stands for').selectOption({ label: '3. No spam' });

  // A condition more: the keyboard goes to it; then it is about words of one's own.
  await page.getByRole('button', { name: '+ Add a condition' }).click();
  expect(await focused(page)).toBe('What it looks at');
  const third = page.getByRole('group', { name: 'Condition 3' });
  await third.getByLabel('What it looks at').selectOption('words');
  await third.getByLabel('Which list', { exact: true }).selectOption({ label: 'these, one a line:' });
  await third.getByLabel('Which list: Entries, one a line').fill('free coins\nairdrop');
  await page.getByRole('group', { name: 'Condition 1' }).getByLabel('With what').fill('30');
  await page.getByRole('button', { name: /^Take away: Links to sites not on a list/ }).click();
  await page.getByText('Taken away: Links to sites not on a list.').waitFor({ state: 'attached' });
  expect(await focused(page)).toBe('What it looks at');
  await page.getByLabel('How many of these have to hold').selectOption('all of these hold');
  expect(await written(page)).toMatchObject({
    id: 'crypto-by-newcomers',
    guideline: 3,
    when: {
      all: [{ fact: 'author.daysSinceJoining', below: 30 }, { words: ['free coins', 'airdrop'] }],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  });
  await page.getByText('The rule can be read.').waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByLabel('Why this change').fill('Three of these this week.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Saved as a draft.').waitFor();
  await page.getByText('If the author joined fewer than 30 days ago').first().waitFor();
  await page.getByText('Three of these this week.').first().waitFor();
  await page.getByText('put this version on trial').waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByLabel('Why this change').fill('To see what it would do.');
  await page.getByRole('button', { name: 'Put on trial' }).click();
  await page.getByText('On trial: it runs and does nothing.').waitFor();
  await page.getByRole('heading', { name: 'On trial: what it would have done' }).waitFor();
  expect(await page.getByRole('button', { name: 'Make live' }).count()).toBe(0);
  await page.getByRole('link', { name: 'try this version on past posts' }).waitFor();

  // What it sees is shown, and nothing was done to it.
  const rosa = await house.people.member('Rosa Lima');
  const threadId = await house.thread(rosa, 'Savings', 'Where do you keep yours while abroad?');
  await house.post(await house.people.newcomer('Nils Berg'), threadId, 'They promised me free coins, and I said no.');
  await page.reload();
  await page.getByText('It fired once.').waitFor();
  await page.getByText('They promised me free coins').waitFor();
  await page.getByText('It would hold it').waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole('link', { name: 'In the thread' }).first().click();
  await page.getByText('They promised me free coins').waitFor();
});

test('the sentence follows the JSON, and what is wrong stands at its picker and its line', async () => {
  house = await openPagesHouse();
  const page = await house.browse(browser, await house.people.moderator('Priya Raman'), 1280);
  await page.goto('/moderation/rules/newcomer-link-flood');
  const first = page.getByRole('group', { name: 'Condition 1' });
  await first.waitFor();

  const text = await json(page).inputValue();
  await json(page).fill(text.replace('"below": 14', '"atLeast": 3'));
  expect(await first.getByLabel('How it compares').inputValue()).toBe('atLeast');
  expect(await first.getByLabel('With what').inputValue()).toBe('3');

  await first.getByLabel('With what').fill('soon');
  const said = '"author.daysSinceJoining" is a number without quotes; here stands "soon".';
  await first.getByText(said).waitFor();
  expect(await first.getByLabel('With what').getAttribute('aria-invalid')).toBe('true');
  await page.locator('.json').getByText(said).waitFor();
  await page
    .locator('.json')
    .getByRole('button', { name: /^Line \d+$/ })
    .click();
  const line = await json(page).evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(line).toContain('"atLeast": "soon"');
  await expectAccessible(page);

  // JSON that breaks says where; the sentence waits.
  await json(page).fill(text.replace('"guideline": 3,', '"guideline": 3'));
  await page.locator('.json').getByText('Before this a comma is missing').waitFor();
  await page.getByText('The sentence waits until the JSON can be read again.').waitFor();
  await page
    .getByRole('button', { name: 'Take the last change back' })
    .click({ force: true, trial: true })
    .catch(() => undefined);
  await json(page).fill(text);

  // A group within the group, and back.
  await page.getByRole('button', { name: 'Group: days since the author joined' }).click();
  expect(await focused(page)).toBe('How many of these have to hold');
  expect(await written(page)).toMatchObject({
    when: { all: [{ any: [{ fact: 'author.daysSinceJoining', below: 14 }] }, { linksNotOn: 'trusted' }] },
  });
  await page.getByRole('button', { name: 'Ungroup' }).click();
  expect(JSON.parse(await json(page).inputValue())).toEqual(JSON.parse(text));
  await page.getByRole('button', { name: 'Take the last change back' }).click();
  expect(await written(page)).toMatchObject({ when: { all: [{ any: [{}] }, {}] } });
});

test('without JavaScript a rule is written as JSON: what is wrong comes back with it, and versions show what changed', async () => {
  house = await openPagesHouse();
  const priya = await house.people.moderator('Priya Raman');
  const page = await house.browse(browser, priya, 1280, { javaScript: false });
  await page.goto('/moderation/rules/newcomer-link-flood');
  await page.getByText('the author joined fewer than 14 days ago').first().waitFor();
  const text = await json(page).inputValue();

  await json(page).fill(text.replace('author.daysSinceJoining', 'author.daysSinceJoinin'));
  await page.getByLabel('Why this change').fill('They wait a week now.');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Did you mean "author.daysSinceJoining"?').first().waitFor();
  expect(await json(page).inputValue()).toContain('author.daysSinceJoinin"');
  expect(await page.getByLabel('Why this change').inputValue()).toBe('They wait a week now.');

  await json(page).fill(text.replace('"below": 14', '"below": 7'));
  await page.getByRole('button', { name: 'Save draft' }).click();
  await page.getByText('Saved as a draft. What ran before still runs.').waitFor();
  const changes = page.getByRole('group', { name: 'Version 2' });
  await changes.getByText('"below": 14').waitFor();
  await changes.getByText('"below": 7').waitFor();
  await page.getByText('Came with Meridian').first().waitFor();

  await page.getByText('Retire this rule').click();
  await page.getByLabel('Why retire it').fill('We have a better one.');
  await page.getByRole('button', { name: 'Retire', exact: true }).click();
  await page.getByText('Retired. It does not run any more.').waitFor();
  await page.goto('/moderation/rules?state=RETIRED');
  await page.getByRole('link', { name: 'Several links by a newcomer' }).waitFor();
});

test.each(widths)('lists are read, grown by pasting and cut, with reasons (%i px)', async (width) => {
  house = await openPagesHouse();
  const page = await house.browse(browser, await house.people.moderator('Priya Raman'), width);
  await page.goto('/moderation/rules/lists');
  await expectAccessible(page);
  await page.getByText('Begin a list').first().click();
  await page.getByLabel('Name').fill('coins');
  await page.getByLabel('Entries, one a line').fill('airdrop\tasks for money\nfree coins');
  await page.getByLabel('Why this change').fill('Coin adverts');
  await page.getByRole('button', { name: 'Begin a list' }).click();
  await page.getByRole('heading', { name: 'coins' }).waitFor();
  await page.getByRole('row', { name: /airdrop.*asks for money/ }).waitFor();
  await expectAccessible(page);
  await expectNoSideways(page);

  await page.getByLabel('Take away: free coins').check();
  await page.getByLabel('Why this change').first().fill('Said of museums');
  await page.getByRole('button', { name: 'Take the marked ones off' }).click();
  await page.getByText('run with version 2 at once').waitFor();
  expect(await page.getByRole('row', { name: /free coins/ }).count()).toBe(0);
  await page.getByText('nothing added, one taken off').waitFor();

  await page.getByLabel('Entries, one a line').fill('airdrop');
  await page.getByLabel('Why this change').last().fill('Again');
  await page.getByRole('button', { name: 'Add them' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Entries, one a line').inputValue()).toBe('airdrop');
});

test('a member finds no rules, and a moderator of one space reads them without writing', async () => {
  house = await openPagesHouse();
  const page = await house.browse(browser, await house.people.member('Ana Ferrer'), 1280);
  expect((await page.goto('/moderation/rules'))?.status()).toBe(404);
  expect((await page.goto('/moderation/rules/newcomer-link-flood'))?.status()).toBe(404);

  const chileId = await house.people.space('chile', 'open', 'region');
  const tomas = await house.people.member('Tomás Rivas', { in: [chileId] });
  await house.people.office(tomas.id, 'moderator', chileId);
  const reader = await house.browse(browser, tomas, 1280);
  await reader.goto('/moderation/rules/newcomer-link-flood');
  await reader.getByText('the author joined fewer than 14 days ago').first().waitFor();
  expect(await reader.getByRole('button', { name: 'Save draft' }).count()).toBe(0);
  await expectAccessible(reader);
  expect((await reader.goto('/moderation/rules/new'))?.status()).toBe(404);
});
