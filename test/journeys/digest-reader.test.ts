import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { MovableClock } from '../../platform/clock/clock.js';
import { openBrowser } from '../harness/browser.js';
import { expectAccessible, openPagesHouse, type PagesHouse, widths } from '../harness/pages-house.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

let browser: Browser;
let mailbox: TestMailbox;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await house.close();
  await mailbox.close();
});

test.each(widths)(
  'a member who never signs in reads the week at seven of their own zone, and stops it (%i px)',
  async (width) => {
    mailbox = await openTestMailbox();
    // A Tuesday. The next Friday at seven in Auckland, which is thirteen hours ahead then, is Thursday evening in UTC.
    const clock = new MovableClock(new Date('2026-11-24T09:00:00Z'));
    house = await openPagesHouse({ clock, variables: { SMTP_URL: mailbox.url, MAIL_FROM: 'forum@example.org' } });
    const aroha = await house.people.member('Aroha Ngata', { timeZone: 'Pacific/Auckland' });
    const sam = await house.people.member('Sam Torres');
    await house.thread(
      sam,
      'Voting from abroad',
      'The registry closes on 3 December. Who has had an answer from their consulate?',
    );
    // The worker looks once a minute who is due; until it has, nobody's hour is known.
    const due = () =>
      house.database.one<{ at: Date | null }>('SELECT next_due_at AS at FROM digest_schedule WHERE person_id = $1', [
        aroha.id,
      ]);
    await expect
      .poll(
        async () => {
          clock.advanceSeconds(15);
          return (await due())?.at?.toISOString();
        },
        { timeout: 60_000, interval: 500 },
      )
      .toBe('2026-11-26T18:00:00.000Z');

    clock.moveTo(new Date('2026-11-26T17:59:30Z'));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(mailbox.shownTo(aroha.email)).toEqual([]);

    clock.moveTo(new Date('2026-11-26T18:00:00Z'));
    await expect
      .poll(
        () => {
          clock.advanceSeconds(5);
          return mailbox.shownTo(aroha.email).length;
        },
        { timeout: 60_000, interval: 700 },
      )
      .toBe(1);
    const [digest] = mailbox.shownTo(aroha.email);
    expect(digest!.text).toContain('Voting from abroad');
    expect(digest!.html).toContain('Voting from abroad');

    const reader = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await reader.newPage();
    await page.setContent(digest!.html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);

    // Opening the link stops nothing, the button does: programs that look at mail before people do open every link.
    const link = /https?:\/\/\S+\/unsubscribe\/\S+/.exec(digest!.text)![0];
    await page.goto(link);
    await page.getByRole('heading', { name: 'Stop the digest?' }).waitFor();
    await expectAccessible(page);
    const frequency = () =>
      house.database.one<{ frequency: string }>('SELECT frequency FROM digest_schedule WHERE person_id = $1', [
        aroha.id,
      ]);
    expect(await frequency()).toEqual({ frequency: 'weekly' });
    await page.getByRole('button', { name: 'Stop the digest' }).click();
    await page.getByRole('heading', { name: 'The digest has stopped' }).waitFor();
    expect(await frequency()).toEqual({ frequency: 'off' });
    await reader.close();

    // Later they sign in after all, and choose an hour of their own.
    const arohas = await house.browse(browser, aroha, width);
    await arohas.goto('/me/digest');
    await arohas.getByText('Pacific/Auckland').waitFor();
    await arohas.getByRole('radio', { name: 'Every day' }).check();
    await arohas.getByLabel('At').fill('06:30');
    await arohas.getByRole('button', { name: 'Save' }).first().click();
    await arohas.getByText('Saved.').waitFor();
    await expectAccessible(arohas);
    expect((await due())!.at).toEqual(new Date('2026-11-27T17:30:00Z'));
  },
);
