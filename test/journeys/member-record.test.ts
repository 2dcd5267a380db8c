import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { currentReceipt } from '../../moderation/audit/current-receipt.js';
import { formatReceipt } from '../../moderation/audit/receipt.js';
import { ClaimCase } from '../../moderation/cases/claim-case.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { publishable, type RawFigures, tableKinds } from '../../moderation/transparency/figures.js';
import { SystemClock } from '../../platform/clock/clock.js';
import type { TestPerson } from '../harness/house-builders.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let ana: TestPerson;
let ben: TestPerson;
let kwame: TestPerson;
let priya: TestPerson;
let ada: TestPerson;
let decisionId: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** Ben wrote something, Ana reported it, Kwame hid it; two months are reported on. */
async function aPast(): Promise<void> {
  house = await openPagesHouse();
  ana = await house.people.member('Ana Ferrer');
  ben = await house.people.member('Ben Okafor');
  kwame = await house.people.moderator('Kwame Boateng');
  priya = await house.people.moderator('Priya Rao');
  ada = await house.people.member('Ada Byron', { office: 'admin' });
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  const postId = await house.post(ben, threadId, 'Three more like you would spoil any thread.');
  const report = { subjectKind: 'post', subjectId: postId, guidelineNumber: 1, words: 'Look.' } as const;
  await house.get(FileReport).file(await house.as(ana), report);
  const { id: caseId } = (await house.database.one<{ id: string }>('SELECT id FROM moderation_case'))!;
  const { version } = await house.get(ClaimCase).claim(await house.as(kwame), { caseId });
  const decision = { caseId, version, outcome: 'hide', guidelineNumber: 1 } as const;
  decisionId = (await house.get(DecideCase).decide(await house.as(kwame), decision)).id;
  await new AppendToTree(house.database, new SystemClock()).append();
  await monthsReportedOn();
}

async function monthsReportedOn(): Promise<void> {
  const counts = Object.fromEntries(tableKinds.map((kind) => [kind, []])) as unknown as Record<string, unknown>;
  counts['reports'] = [1, 2, 3].map((number) => ({ key: String(number), count: 14 - 5 * (number - 1) }));
  counts['outcomes'] = [
    { key: 'hide', count: 12 },
    { key: 'no_breach', count: 9 },
    { key: 'remove', count: 2 },
    { key: 'release', count: 3 },
  ];
  const waited = Array.from({ length: 9 }, (_, index) => ({ guideline: '1', minutes: 20 + index * 9, isKept: true }));
  const figures = publishable({
    ...{ counts, waited, overturned: [], agreed: [], ruleNames: {} },
  } as unknown as RawFigures);
  await house.database.query(
    `INSERT INTO transparency_report (period, from_at, until_at, figures, made_at)
     VALUES ('2020-09', '2020-09-01', '2020-10-01', $1, '2020-10-01T01:00Z'),
       ('2020-10', '2020-10-01', '2020-11-01', $1, '2020-11-01T01:00Z')`,
    [JSON.stringify(figures)],
  );
}

const receiptNow = async (): Promise<string> => formatReceipt(await currentReceipt(house.database));

test.each(widths)('the record’s pages can be used by everybody, light and dark (%i px)', async (width) => {
  await aPast();
  await house.database.query('UPDATE community SET case_law_published = true');
  const visits: [TestPerson, string[]][] = [
    [ben, ['/transparency?period=2020-10', '/audit', `/audit?decision=${decisionId}`, '/case-law', '/guidelines']],
    [ben, ['/guidelines?version=1', `/decisions/${decisionId}`]],
    [kwame, ['/audit/log', '/audit/log?view=looks', '/case-law/desk']],
    [ada, ['/guidelines/revise', '/audit/log']],
  ];
  for (const [person, paths] of visits) {
    const page = await house.browse(browser, person, width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const path of paths) {
        await page.goto(path);
        await expectAccessible(page);
        const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
        expect([path, wide]).toEqual([path, Math.min(wide!, room!)]);
      }
    }
  }
});

test('the figures are pictures that are tables, small groups are one, and the file opens as it is', async () => {
  await aPast();
  const page = await house.browse(browser, ana, 390);
  await page.goto('/transparency?period=2020-10');
  const decided = page.getByRole('table', { name: 'What was decided' });
  expect(await decided.getByRole('row').allInnerTexts()).toEqual([
    expect.stringContaining('Group'),
    expect.stringMatching(/Hidden\s*12/),
    expect.stringMatching(/No breach\s*9/),
    expect.stringMatching(/Smaller groups together\s*5/),
  ]);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /as a table file/ }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('moderation-2020-10.csv');
  const fetched = await page.request.get('/transparency/2020-10.csv');
  expect(await fetched.text()).toContain('"What was decided","Hidden",12');
  expect((await page.request.get('/transparency/2019-01.csv')).status()).toBe(404);
});

async function checked(page: Page, pasted: string): Promise<void> {
  await page.getByLabel('The number, or the mail it is in').fill(pasted);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

test('an old number is checked in the browser; a record that was rewritten is found, and one that was cut', async () => {
  await aPast();
  const old = await receiptNow();
  const page = await house.browse(browser, ana, 1280);
  await page.goto('/audit');
  await checked(page, `> Keep this mail: with the receipt ${old} you can check`);
  await page.getByText('It holds: today’s record begins with exactly').waitFor();
  await page.getByText('Computed here, in your browser.').waitFor();
  const [size = '', root = ''] = old.split(':');
  await checked(page, `${size}:${root.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'))}`);
  await page.getByText('It does not hold: the record is no longer what this number stood for.').waitFor();
  await checked(page, `${Number(size) + 1000}:${root}`);
  await page.getByText(/Something is gone/).waitFor();
  await checked(page, 'no number at all');
  await page.getByText('There is no number in this.').waitFor();
});

test('where no script runs the server computes, and says that it was the server', async () => {
  await aPast();
  const page = await house.browse(browser, ben, 390, { javaScript: false });
  await page.goto('/audit');
  await checked(page, await receiptNow());
  await page.getByText('It holds: today’s record begins with exactly').waitFor();
  await page.getByText('Computed by the server').waitFor();
  await page.getByRole('link', { name: /Show the proof for the decision/ }).click();
  await page.getByText(/Entry \d+ of \d+ is this decision/).waitFor();
  const proof = await page.request.get(`/audit/proof.json?decision=${decisionId}`);
  expect(await proof.json()).toMatchObject({ leaf: expect.stringContaining(decisionId) });
  const checker = await page.request.get('/audit/check-audit-proof.mjs');
  expect(await checker.text()).toContain('RFC 9162');
});

test('the guidelines change: drafted, published, shown word by word, and accepted', async () => {
  await aPast();
  const anas = await house.browse(browser, ana, 390);
  await anas.goto('/guidelines');
  await anas.getByRole('button', { name: /accept/i }).click();
  await anas
    .getByText(/accepted/i)
    .first()
    .waitFor();
  const adas = await house.browse(browser, ada, 1280);
  await adas.goto('/guidelines');
  await adas.getByRole('link', { name: 'Revise the guidelines' }).click();
  await adas.getByLabel('Clause (English)').first().fill('Argue kindly with what was said, not with who said it.');
  await adas.getByLabel('Why it changes (English)').fill('People asked for it.');
  await adas.getByRole('button', { name: 'Keep the draft' }).click();
  await adas.getByText('The draft is kept.').waitFor();
  for (const box of await adas.getByRole('checkbox', { name: /all the same/ }).all()) await box.check();
  await adas.getByRole('button', { name: /Publish version/ }).click();
  await adas.getByText(/in force since/).waitFor();
  await anas.goto('/');
  await anas.getByRole('link', { name: 'See what is new, word by word' }).click();
  await anas.getByRole('heading', { name: /What changed since you accepted version/ }).waitFor();
  expect(await anas.locator('ins').innerText()).toContain('kindly');
  await anas.getByText('Why: People asked for it.').waitFor();
  await expectAccessible(anas);
  await anas.getByRole('button', { name: /accept/i }).click();
  await anas.locator('.notice.ok').waitFor();
});

test('a decision is retold by one moderator, published by another, and read by members', async () => {
  await aPast();
  await house.database.query(`UPDATE decision SET decided_at = decided_at - interval '40 days', told_at = decided_at`);
  const kwames = await house.browse(browser, kwame, 390);
  await kwames.goto('/case-law/desk');
  await kwames.getByRole('link', { name: /^Retell/ }).click();
  const summary = 'Somebody answered a question about money by insulting the one who asked. The post was hidden.';
  await kwames.getByLabel('In your own words').fill(`Ana asked. ${summary}`);
  await kwames.getByRole('button', { name: 'Give to a second moderator' }).click();
  await kwames.getByText(/part of a name of somebody in the case/).waitFor();
  await kwames.getByLabel('In your own words').fill(summary);
  await kwames.getByRole('button', { name: 'Give to a second moderator' }).click();
  await kwames.getByText('It waits for a second moderator.').waitFor();
  await kwames.getByText('You wrote this: somebody else publishes it.').waitFor();
  const priyas = await house.browse(browser, priya, 1280);
  await priyas.goto('/case-law/desk');
  await priyas.getByRole('button', { name: 'Publish', exact: true }).click();
  await priyas.getByRole('heading', { name: 'Published' }).waitFor();
  const anas = await house.browse(browser, ana, 390);
  await anas.goto('/case-law');
  await anas.getByRole('heading', { name: 'Decisions are not retold here' }).waitFor();
  const adas = await house.browse(browser, ada, 390);
  await adas.goto('/case-law');
  await house.database.query('UPDATE community SET case_law_published = true');
  await anas.goto('/case-law?q=money');
  await anas.getByText(summary).waitFor();
  await expectAccessible(anas);
  await anas.goto('/case-law?q=weather');
  await anas.getByText('No retold decision fits this.').waitFor();
});
