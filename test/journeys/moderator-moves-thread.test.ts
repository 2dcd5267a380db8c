import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FileAppeal } from '../../moderation/appeals/file-appeal.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

/** A thread that was begun in the commons, belongs to the harbour campaign, and was reported. */
async function misplaced() {
  house = await openPagesHouse();
  const harbourId = await house.people.space('harbour', 'open');
  const wharfId = await house.people.space('wharf', 'request', 'working_group');
  const ana = await house.people.member('Ana Ferrer', { in: [harbourId, wharfId] });
  const ben = await house.people.member('Ben Okafor', { in: [harbourId] });
  const kwame = await house.people.moderator('Kwame Boateng', { in: [harbourId] });
  const threadId = await house.thread(ana, 'The late boat', 'Who knows when the boat comes on Sunday?');
  await house.post(ben, threadId, 'At nine, if the wind lets it.');
  const report = { subjectKind: 'thread' as const, subjectId: threadId, guidelineNumber: 1 };
  await house.get(FileReport).file(await house.as(ben), report);
  return { ana, ben, kwame, threadId, harbourId, wharfId };
}

const spaceOf = async (threadId: string) =>
  (await house.database.one<{ id: string }>('SELECT space_id AS id FROM thread WHERE id = $1', [threadId]))!.id;

test.each(widths)(
  'a thread in the wrong place is moved from the keyboard, and its author reads where it is and why (%i px)',
  async (width) => {
    const { ana, ben, kwame, threadId, harbourId } = await misplaced();
    const kwames = await house.browse(browser, kwame, width);
    await kwames.goto('/moderation');
    await kwames.locator('[data-keys]').waitFor({ state: 'attached' });
    await kwames.keyboard.press('t');
    await kwames.getByRole('heading', { name: 'The late boat' }).first().waitFor();
    await kwames.keyboard.press('v');
    const to = kwames.getByLabel('Move to');
    await to.waitFor();
    await expect.poll(() => to.evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await to.locator('option').allInnerTexts()).toEqual(['Choose a space', 'harbour', 'wharf']);
    await expectAccessible(kwames);
    await to.selectOption({ label: 'harbour' });
    await kwames.keyboard.press('Enter');
    await kwames.getByText('Decided: thread moved.').waitFor();
    expect(await spaceOf(threadId)).toBe(harbourId);

    const bens = await house.browse(browser, ben, width);
    await bens.goto(`/t/${threadId}`);
    await bens.locator('[data-moved]').getByText('Moved by moderators from').waitFor();
    await expectAccessible(bens);
    await bens.locator('header').getByRole('link', { name: 'harbour' }).click();
    await bens.getByRole('link', { name: 'The late boat' }).first().waitFor();

    const told = (): Promise<unknown> =>
      house.database.one(`SELECT 1 FROM notice WHERE person_id = $1 AND kind = 'decision'`, [ana.id]);
    await expect.poll(told, { timeout: 30_000, interval: 200 }).toBeDefined();
    const anas = await house.browse(browser, ana, width);
    await anas.goto('/notices');
    await anas.getByRole('link', { name: 'A moderator moved “The late boat” to another space' }).click();
    await anas.getByRole('heading', { name: 'We moved a thread of yours to another space' }).waitFor();
    await anas.getByText('Moved to').getByRole('link', { name: 'harbour' }).waitFor();
    await expectAccessible(anas);
  },
);

test('where no script runs, it is moved with a list and a button, and undone', async () => {
  const { kwame, threadId, harbourId } = await misplaced();
  const before = await spaceOf(threadId);
  const kwames = await house.browse(browser, kwame, 390, { javaScript: false });
  await kwames.goto('/moderation');
  await kwames.getByRole('button', { name: 'Next case' }).click();
  await kwames.getByRole('link', { name: 'Move the thread' }).click();
  await kwames.getByLabel('Move to').selectOption({ label: 'harbour' });
  await kwames.getByRole('button', { name: 'Send' }).click();
  await kwames.getByText('Decided: thread moved.').waitFor();
  expect(await spaceOf(threadId)).toBe(harbourId);
  await kwames.getByRole('button', { name: 'Undo' }).click();
  await kwames.getByRole('heading', { name: 'The late boat' }).first().waitFor();
  expect(await spaceOf(threadId)).toBe(before);
});

test('two threads are moved together, without a script', async () => {
  const { ana, ben, kwame, threadId, harbourId } = await misplaced();
  const otherId = await house.thread(ana, 'The late ferry', 'And who knows about the ferry?');
  const report = { subjectKind: 'thread' as const, subjectId: otherId, guidelineNumber: 1 };
  await house.get(FileReport).file(await house.as(ben), report);
  const cases = await house.database.query<{ id: string }>('SELECT id FROM moderation_case ORDER BY number');
  const kwames = await house.browse(browser, kwame, 390, { javaScript: false });
  await kwames.goto(`/moderation/together?${cases.map(({ id }) => `case=${id}`).join('&')}`);
  await kwames.getByRole('link', { name: 'Move the thread' }).click();
  await kwames.getByLabel('Move to').selectOption({ label: 'harbour' });
  await kwames.getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => kwames.getByText('thread moved').count()).toBeGreaterThanOrEqual(2);
  expect([await spaceOf(threadId), await spaceOf(otherId)]).toEqual([harbourId, harbourId]);
});

test('whoever hears the appeal moves it to another place instead', async () => {
  const { ana, kwame, threadId, harbourId, wharfId } = await misplaced();
  const { id: caseId, version } = (await house.database.one<{ id: string; version: number }>(
    'SELECT id, version FROM moderation_case',
  ))!;
  const move = { outcome: 'move' as const, guidelineNumber: 1, moveTo: harbourId };
  const decision = await house.get(DecideCase).decide(await house.as(kwame), { caseId, version, ...move });
  const words = 'It is about the wharf.';
  const { id: appealId } = await house.get(FileAppeal).file(await house.as(ana), { decisionId: decision.id, words });
  const priya = await house.people.moderator('Priya Nair');
  const priyas = await house.browse(browser, priya, 390, { javaScript: false });
  await priyas.goto(`/appeals/${appealId}`);
  await priyas.getByRole('button', { name: 'Hear this appeal' }).click();
  await priyas.locator('#first-view').fill('It may be about the wharf.');
  await priyas.locator('form[action="?/view"] button').click();
  await priyas.locator('main').getByText('Moved to').first().waitFor();
  await priyas.getByRole('radio', { name: /^Change it/ }).check();
  expect(await priyas.getByLabel('Move to').isVisible()).toBe(false);
  await priyas.locator('select[name="outcome"]').selectOption('MOVE');
  await priyas.getByLabel('Move to').selectOption({ label: 'wharf' });
  await priyas.locator('textarea[name="words"]').last().fill('The wharf is the better place.');
  await priyas.locator('#hear').getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => spaceOf(threadId)).toBe(wharfId);
});
