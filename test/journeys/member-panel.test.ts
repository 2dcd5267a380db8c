import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { AnswerCall } from '../../moderation/panels/answer-call.js';
import { type SavedDraw, examineSavedDraw } from '../../moderation/panels/draw-in-log.js';
import { VoteOnPanel } from '../../moderation/panels/vote-on-panel.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { SystemClock } from '../../platform/clock/clock.js';
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

/** Members whom the lot may fall on: they come here, and the community counts nobody as new by what they have written. */
async function regulars(): Promise<TestPerson[]> {
  const members = [];
  for (const name of ['Ida', 'Jon', 'Kei', 'Lin', 'Mia', 'Noa'])
    members.push(await house.people.member(`${name} Roth`));
  await house.database.query('UPDATE community SET newcomer_posts = 0');
  await house.database.query(
    `INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at)
     SELECT gen_random_uuid(), id, uuid_send(gen_random_uuid()), $2, $2, $2::timestamptz + interval '30 days' FROM person WHERE id = ANY ($1::uuid[])`,
    [members.map(({ id }) => id), new SystemClock().now()],
  );
  return members;
}

/** Ben's post was reported and taken out of the thread; gives the decision's id. */
async function hiddenPost(ben: TestPerson, ana: TestPerson, kwame: TestPerson): Promise<string> {
  const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
  const postId = await house.post(ben, threadId, 'Only fools pay a deposit.');
  const report = { subjectKind: 'post' as const, subjectId: postId, guidelineNumber: 1, words: '' };
  await house.get(FileReport).file(await house.as(ana), report);
  const { id, version } = (await house.database.one<{ id: string; version: number }>(
    'SELECT id, version FROM moderation_case',
  ))!;
  const words = 'It is about people, not about deposits.';
  const decided = { caseId: id, version, outcome: 'hide' as const, guidelineNumber: 1, reasonWords: words };
  await house.get(DecideCase).decide(await house.as(kwame), decided);
  return (await house.database.one<{ id: string }>('SELECT id FROM decision'))!.id;
}

test.each([...widths.map((width) => [width, 'with'] as const), [390, 'without'] as const])(
  'an appeal is put to five members drawn by lot, who read and vote, and the draw is checked (%i px, %s script)',
  async (width, script) => {
    house = await openPagesHouse();
    const { people } = house;
    const ana = await people.member('Ana Ferrer');
    const ben = await people.member('Ben Okafor');
    const kwame = await people.moderator('Kwame Boateng');
    const priya = await people.moderator('Priya Nair');
    const lea = await people.member('Lea Brandt', { office: 'admin' });
    const members = await regulars();
    const decisionId = await hiddenPost(ben, ana, kwame);
    const options = { javaScript: script === 'with' };
    const check = (page: Page): Promise<void> => (options.javaScript ? expectAccessible(page) : Promise.resolve());

    const leas = await house.browse(browser, lea, width, options);
    await leas.goto('/panels');
    await leas.getByRole('radio', { name: 'A panel advises' }).check();
    await leas.getByLabel('Why it changes').fill('The assembly in March asked for it.');
    await check(leas);
    await leas.getByRole('button', { name: 'Keep this' }).click();
    await leas.getByText('That is how it is now.').waitFor();

    const bens = await house.browse(browser, ben, width, options);
    await bens.goto(`/decisions/${decisionId}`);
    await bens.getByLabel('What should they know?').fill('I meant myself, I paid it twice.');
    await bens.getByRole('checkbox', { name: /^Ask a members’ panel first/ }).check();
    await check(bens);
    await bens.getByRole('button', { name: 'Ask for a second look' }).click();
    await bens.getByLabel('Some words of yours').fill('seven grey herons at noon');
    await check(bens);
    await bens.getByRole('button', { name: 'Draw', exact: true }).click();
    await bens.getByText(/^The panel has until/).waitFor();

    const seats = await house.database.query<{ personId: string; panelId: string; name: string }>(
      `SELECT person_id AS "personId", panel_id AS "panelId", display_name AS name
       FROM panel_seat JOIN person ON person.id = person_id WHERE panel_seat.state = 'asked' ORDER BY turn`,
    );
    expect(seats).toHaveLength(5);
    const { panelId } = seats[0]!;
    const drawn = seats.map(({ personId }) => members.find(({ id }) => id === personId)!);
    const firsts = await house.browse(browser, drawn[0]!, width, options);
    await firsts.goto('/notices');
    await firsts.getByRole('link', { name: /The lot fell on you/ }).click();
    await firsts.getByRole('button', { name: 'I will sit, and keep it to myself' }).waitFor();
    await check(firsts);
    expect(await firsts.locator('main').innerText()).not.toContain('fools');
    await firsts.getByRole('button', { name: 'I will sit, and keep it to myself' }).click();
    await firsts.getByText('Only fools pay a deposit.').waitFor();
    await firsts.getByText('I meant myself, I paid it twice.').waitFor();
    expect(await firsts.locator('main').innerText()).not.toMatch(/Ben|Ana|Kwame/);
    await firsts.getByRole('radio', { name: 'The decision should be undone' }).check();
    await firsts.getByLabel('Why', { exact: true }).fill('Whoever reads on sees that it is about himself.');
    await check(firsts);
    await firsts.getByRole('button', { name: 'Say so' }).click();
    await firsts.getByText(/You have said what you think/).waitFor();

    for (const [place, person] of drawn.slice(1).entries()) {
      await house.get(AnswerCall).answer(await house.as(person), { panelId, takes: true });
      const view = place === 0 ? ('upheld' as const) : ('overturned' as const);
      const reasons = `The view of number ${place}, with its reasons.`;
      await house.get(VoteOnPanel).vote(await house.as(person), { panelId, view, reasons });
    }
    await firsts.goto(`/panels/${panelId}`);
    await firsts.getByText('The panel says: the decision should be undone').waitFor();
    await check(firsts);

    const priyas = await house.browse(browser, priya, width, options);
    const { id: appealId } = (await house.database.one<{ id: string }>('SELECT id FROM appeal'))!;
    await priyas.goto(`/appeals/${appealId}`);
    await priyas.getByText(/^A members’ panel was asked/).waitFor();
    await priyas.getByRole('button', { name: 'Hear this appeal' }).click();
    await priyas.getByLabel('Your own view').fill('It may well be meant of himself.');
    await priyas.getByRole('button', { name: 'Keep it, and show me the first decision' }).click();
    await priyas.getByText('The panel says: the decision should be undone').waitFor();
    await check(priyas);

    const anas = await house.browse(browser, ana, width, options);
    await expect
      .poll(
        async () => {
          await anas.goto(`/panels/${panelId}/draw`);
          return anas.locator('main').innerText();
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toMatch(/The audit log says the tickets first and the draw after\s+holds/);
    await anas.getByText('The draw holds').waitFor();
    await anas.getByText(options.javaScript ? 'Computed by your browser.' : /^Computed by this house/).waitFor();
    await check(anas);
    const saved = (await (await anas.request.get(`/panels/${panelId}/draw.json`)).json()) as SavedDraw;
    expect(examineSavedDraw(saved)).toMatchObject({ holds: true, faults: [] });
  },
);
