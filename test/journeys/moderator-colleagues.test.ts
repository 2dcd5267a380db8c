import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FileReport } from '../../moderation/reports/file-report.js';
import { randomId } from '../../platform/ids/ids.js';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;
let kwame: TestPerson;
let priya: TestPerson;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

async function openFilledHouse(texts: readonly string[]): Promise<void> {
  house = await openPagesHouse();
  kwame = await house.people.moderator('Kwame Boateng');
  priya = await house.people.moderator('Priya Nair');
  const rosa = await house.people.member('Rosa Lima');
  const ana = await house.people.member('Ana Ferrer');
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  for (const [place, text] of texts.entries()) {
    const writer = await house.people.member(`Writer ${place + 1}`);
    const subjectId = await house.post(writer, threadId, text);
    const words = 'Read this, please.';
    await house
      .get(FileReport)
      .file(await house.as(rosa), { subjectKind: 'post', subjectId, guidelineNumber: 1, words });
  }
}

const open = async (page: Page): Promise<void> => {
  await page.goto('/moderation');
  await page.locator('[data-next]').waitFor();
  if ((page.viewportSize()?.width ?? 0) > 600) await page.locator('[data-keys]').waitFor();
};

/** Where pictures of the pages are wanted, to be looked at. */
const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['JOURNEY_PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}-${page.viewportSize()!.width}.png`, fullPage: true });
};

test.each(widths)(
  'a case is taken over with a reason, and its former holder reads it at once (%i px)',
  async (width) => {
    await openFilledHouse(['Whoever asks that is a fool.']);
    const [kwames, priyas] = [await house.browse(browser, kwame, width), await house.browse(browser, priya, width)];
    await open(kwames);
    await kwames.getByRole('button', { name: 'Next case' }).click();
    await kwames.locator('article.subject').waitFor();
    await kwames.getByRole('link', { name: 'Hide' }).click();
    await kwames.getByLabel('In your own words, if you like').fill('You can say this without the insult.');
    await open(priyas);
    await picture(priyas, 'queue');
    await priyas.locator('[data-queue-line]', { hasText: 'Kwame Boateng has it' }).click();
    await priyas.getByText('Take it over').first().click();
    await priyas.getByLabel('Why?').fill('I wrote with the author yesterday.');
    await expectAccessible(priyas);
    await picture(priyas, 'take-over');
    await priyas.getByRole('button', { name: 'Take it over' }).click();
    await priyas.getByRole('link', { name: 'Hide' }).waitFor();
    // His page learns of it by itself; what he wrote stays.
    await kwames.getByText('A colleague took this case over while you were writing').waitFor();
    await kwames.getByText('I wrote with the author yesterday.').waitFor();
    expect(await kwames.locator('form.kept textarea').inputValue()).toBe('You can say this without the insult.');
    await picture(kwames, 'taken-from-you');
    await expectAccessible(kwames);
    await kwames.goto('/notices');
    await kwames.getByRole('link', { name: 'A colleague took case' }).waitFor();
  },
);

test.each(widths)(
  'a case is handed to a colleague with words, and another passed on without (%i px)',
  async (width) => {
    await openFilledHouse(['Whoever asks that is a fool.', 'Nobody here can count.']);
    const [kwames, priyas] = [await house.browse(browser, kwame, width), await house.browse(browser, priya, width)];
    await open(kwames);
    await kwames.getByRole('button', { name: 'Next case' }).click();
    await kwames.locator('article.subject').waitFor();
    await kwames.getByText('Hand it to a colleague').click();
    await kwames.getByLabel('To whom').selectOption({ label: 'Priya Nair' });
    await kwames.getByLabel('What should they know?').fill('You speak with them better than I do.');
    await expectAccessible(kwames);
    await picture(kwames, 'hand-over');
    const before = kwames.url();
    await kwames.getByRole('button', { name: 'Hand it over' }).click();
    await kwames.waitForURL((url) => url.href !== before);
    await kwames.locator('article.subject').waitFor();
    await kwames.getByRole('button', { name: 'Pass it on' }).click();
    await kwames.waitForURL(/\/moderation$/);
    await open(priyas);
    await priyas.getByText('For you', { exact: true }).waitFor();
    await priyas.getByRole('button', { name: 'Next case' }).click();
    await priyas.getByText('You speak with them better than I do.').waitFor();
    await picture(priyas, 'handed-over');
  },
);

test.each(widths)(
  'several cases are decided with one statement, and taken back with one word (%i px)',
  async (width) => {
    await openFilledHouse(['Buy watches here.', 'Buy flats here.', 'Buy coins here.']);
    const page = await house.browse(browser, kwame, width);
    await open(page);
    for (const box of await page.locator('[data-mark]').all()) await box.check();
    await page.getByRole('button', { name: 'Decide these 3 together' }).click();
    await page.getByRole('heading', { name: 'Decide the marked cases together' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Remove' }).click();
    await page.getByLabel('Guideline').selectOption({ label: '3. No spam' });
    await page.getByLabel('In your own words, if you like').fill('These are parts of one flood.');
    await picture(page, 'together');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'What became of each' }).waitFor();
    await picture(page, 'together-done');
    const inForce = `SELECT count(*)::int AS count FROM decision WHERE state = 'in_force' AND outcome = 'remove' AND guideline_number = 3`;
    expect(await house.database.one(inForce)).toEqual({ count: 3 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => house.database.one(inForce)).toEqual({ count: 0 });
  },
);

test.each(widths)(
  'a part of the queue is kept, one’s hours set, and one’s own limit ends the session (%i px)',
  async (width) => {
    await openFilledHouse(['Whoever asks that is a fool.', 'Nobody here can count.']);
    const page = await house.browse(browser, kwame, width);
    await open(page);
    await page.getByText('Only a part of it').click();
    await page.getByLabel('Why it is here').selectOption({ label: 'reported' });
    await page.getByRole('button', { name: 'Show this part' }).click();
    await page.getByText('You see a part of it').click();
    await page.getByLabel('Keep this part under a name').fill('Reported');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('button', { name: 'Reported', exact: true }).waitFor();
    await picture(page, 'kept-view');
    await page.getByRole('link', { name: 'Nobody is on duty now' }).click();
    await page.getByRole('heading', { name: 'Rota' }).waitFor();
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      await page.getByLabel(`${day}, from`).fill('00:00');
      await page.getByLabel(`${day}, until`).fill('00:00');
    }
    await page.getByRole('button', { name: 'Keep these hours' }).click();
    await page.getByText('Your hours are kept.').waitFor();
    await expectAccessible(page);
    await picture(page, 'rota');
    await page.goto('/moderation');
    await page.getByRole('link', { name: 'On duty now: you' }).waitFor();
    if (width < 600) return;
    await page.context().addCookies([
      {
        name: 'queue-session',
        value: encodeURIComponent(
          JSON.stringify({
            cases: 20,
            taken: 20,
            startedAt: new Date().toISOString(),
            lastAt: new Date().toISOString(),
          }),
        ),
        url: house.url,
      },
    ]);
    await page.getByRole('button', { name: 'Next case' }).click();
    await page.getByRole('heading', { name: 'Enough for now' }).waitFor();
    await expectAccessible(page);
    await picture(page, 'enough');
    await page.getByRole('button', { name: 'Go on all the same' }).click();
    await page.getByRole('button', { name: 'Next case' }).click();
    await page.locator('article.subject').waitFor();
  },
);

test.each(widths)(
  'a second view is written without seeing the first, and then both are shown (%i px)',
  async (width) => {
    await openFilledHouse(['Whoever asks that is a fool.']);
    const [kwames, priyas] = [await house.browse(browser, kwame, width), await house.browse(browser, priya, width)];
    await open(kwames);
    await kwames.getByRole('button', { name: 'Next case' }).click();
    await kwames.getByRole('link', { name: 'Hide' }).click();
    await kwames.getByRole('button', { name: 'Send' }).click();
    await kwames.getByRole('button', { name: 'Undo' }).waitFor();
    await house.database.query(
      `INSERT INTO second_view (id, case_id, decision_id, because, state, asked_at)
     SELECT $1, case_id, id, 'drawn', 'waiting', decided_at FROM decision`,
      [randomId()],
    );
    await open(priyas);
    await priyas.getByText('One case needs a second view').waitFor();
    await priyas.getByRole('button', { name: 'Next case' }).click();
    await priyas.waitForURL(/\/views\//);
    await priyas.getByText('Whoever asks that is a fool.').first().waitFor();
    expect(await priyas.getByText(/hidden/i).count()).toBe(0);
    await expectAccessible(priyas);
    await picture(priyas, 'second-view');
    await priyas.getByLabel('No breach').check();
    await priyas.getByLabel('Why, if you like').fill('Rude, but it argues with what was said.');
    await priyas.getByRole('button', { name: 'Give this view' }).click();
    await priyas.getByText('You see it differently. First decided: hidden, guideline 1').waitFor();
    await expectAccessible(priyas);
    await kwames.goto('/notices');
    await kwames.getByRole('link', { name: 'A second view of case' }).waitFor();
    await priyas.goto('/moderation/views');
    await priyas.getByText('0 of 1 agree').waitFor();
    await expectAccessible(priyas);
    await picture(priyas, 'agreement');
  },
);
