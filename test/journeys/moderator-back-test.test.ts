import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { randomId } from '../../platform/ids/ids.js';
import { openBrowser } from '../harness/browser.js';
import type { TestPerson } from '../harness/house-builders.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(() => house.close());

type Outcome = 'hide' | 'no_breach' | null;

/** What members wrote over ten weeks, and what moderators decided about it. */
const written: readonly [week: number, place: 'commons' | 'rivers' | 'secret', text: string, outcome: Outcome][] = [
  [9, 'commons', 'Raffle coupons for the summer fête, two for a coin, ask at the gate by the mill.', 'hide'],
  [9, 'rivers', 'I found raffle coupons in the reeds again, and a shoe.', 'no_breach'],
  [8, 'commons', 'Who prints raffle coupons these days? The shop by the station has closed.', 'no_breach'],
  [6, 'commons', 'Raffle coupons, raffle coupons, the last ones before the draw on Sunday evening.', 'hide'],
  [6, 'rivers', 'The raffle coupons of last year paid for the new nets, thank you all.', null],
  [5, 'secret', 'Between us: the raffle coupons pay for the strike fund.', null],
  [3, 'commons', 'My aunt sells raffle coupons at her stall, third row, blue umbrella.', 'hide'],
  [3, 'rivers', 'Lottery slips for the summer fête, two for a coin, ask at the gate by the mill.', 'hide'],
  [2, 'commons', 'Could the raffle coupons have a larger number on them? I never find mine.', null],
  [1, 'commons', 'Buy raffle coupons here, here and only here, today and never again.', 'hide'],
  [1, 'rivers', 'The water stands at two metres forty by the old bridge.', null],
];

async function furnish(): Promise<TestPerson> {
  const kwame = await house.people.moderator('Kwame Boateng');
  const rivers = await house.people.space('rivers-and-lakes', 'open');
  const secret = await house.people.space('quiet-council', 'secret');
  const threads: Record<string, string> = {};
  for (const [name, spaceId] of Object.entries({ commons: house.commonsId, rivers, secret })) {
    const ana = await house.people.member(`Ana of ${name}`, { in: [rivers, secret] });
    threads[name] = await house.thread(ana, `Talk about ${name}`, `What is new with you in ${name}?`, spaceId);
  }
  for (const [at, [weeks, place, text, outcome]] of written.entries()) {
    const writer = await house.people.member(`Writer ${at + 1}`, { in: [rivers, secret] });
    const postId = await house.post(writer, threads[place]!, text);
    await writtenAgo(postId, weeks);
    if (outcome) await decided(postId, writer, kwame, outcome);
  }
  await house.database.query(
    `INSERT INTO rule (id, state, version, created_at, changed_at) SELECT 'raffle', 'draft', 1, created_at, created_at FROM community`,
  );
  const document = {
    id: 'raffle',
    version: 1,
    name: { en: 'Raffles' },
    guideline: 3,
    when: { all: [{ words: ['raffle coupons'] }, { fact: 'text.words', atLeast: 5 }] },
    actions: ['hold'],
  };
  await house.database.query(
    `INSERT INTO rule_version (rule_id, version, document, written_at) SELECT 'raffle', 1, $1, created_at FROM community`,
    [JSON.stringify(document)],
  );
  return kwame;
}

async function writtenAgo(postId: string, weeks: number): Promise<void> {
  for (const [table, key] of [
    ['post', 'id'],
    ['revision', 'post_id'],
    ['post_likeness', 'post_id'],
  ])
    await house.database.query(
      `UPDATE ${table} SET created_at = created_at - make_interval(weeks => $2) WHERE ${key} = $1`,
      [postId, weeks],
    );
}

async function decided(postId: string, author: TestPerson, by: TestPerson, outcome: string): Promise<void> {
  const caseId = randomId();
  await house.database.query(
    `INSERT INTO moderation_case (id, opened_at, opened_because, promise_at, queue_at, state, subject_id, subject_kind,
       subject_person_id, space_id, decided_at)
     SELECT $1, created_at, 'report', created_at, created_at, 'decided', id, 'post', $3, space_id, created_at FROM post WHERE id = $2`,
    [caseId, postId, author.id],
  );
  await house.database.query(
    `INSERT INTO decision (id, case_id, decided_at, decided_by, outcome, reason_key, state, tell_after, told_at)
     SELECT $1, $2, created_at, $4, $5, 'hide', 'in_force', created_at, created_at FROM post WHERE id = $3`,
    [randomId(), caseId, postId, by.id, outcome],
  );
}

test.each(widths)('a moderator tries a rule on the past before it judges anybody (%i px)', async (width) => {
  house = await openPagesHouse();
  const kwame = await furnish();
  const page = await house.browse(browser, kwame, width);
  await page.goto('/moderation/rules/raffle/back-test');
  await page.getByText('Not tried yet').waitFor();
  await expectAccessible(page);

  await page.getByLabel('How many days back').fill('90');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('heading', { name: 'It would have caught 9 posts in 90 days.' }).waitFor({ timeout: 20_000 });
  expect(await page.getByText('Of the 6 that moderators had decided about, 4 were taken down: 67%').count()).toBe(1);
  await page.getByText('1 more in a space you do not read.').waitFor();
  expect(await page.content()).not.toContain('strike fund');
  const misses = page.getByRole('region', { name: 'Likely misses' });
  expect(await misses.getByText('Lottery slips for the summer').count()).toBe(1);
  expect(await misses.getByText('like those of a post that is caught').count()).toBe(1);
  await expectAccessible(page);
  for (const summary of await page.locator('main summary').all()) await summary.click();
  await expectAccessible(page);
  if (process.env['PICTURES']) {
    await page.screenshot({ path: `${process.env['PICTURES']}/back-test-${width}.png`, fullPage: true });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.screenshot({ path: `${process.env['PICTURES']}/back-test-${width}-dark.png`, fullPage: true });
  }

  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Let stand' }).click();
  await page.waitForURL(/decided=LET_STAND/);
  await page.getByText('I found raffle coupons in the reeds again').waitFor();
  expect(await page.getByText('My aunt sells raffle coupons').count()).toBe(0);
});

test('without JavaScript a back-test is started and read', async () => {
  house = await openPagesHouse();
  const kwame = await furnish();
  const page = await house.browse(browser, kwame, 390, { javaScript: false });
  await page.goto('/moderation/rules/raffle/back-test');
  await page.getByLabel('How many days back').fill('30');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.waitForURL(/test=/);
  await expect
    .poll(
      async () => {
        await page.goto(page.url());
        return page.getByRole('heading', { name: 'It would have caught 3 posts in 30 days.' }).count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
});
