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

test.each([...widths.map((width) => [width, 'with'] as const), [390, 'without'] as const])(
  'an expulsion is proposed, the member answers, the committee settles it and the member reads why (%i px, %s script)',
  async (width, script) => {
    house = await openPagesHouse();
    const { people } = house;
    const ana = await people.member('Ana Ferrer');
    const ben = await people.member('Ben Okafor');
    const kwame = await people.moderator('Kwame Boateng');
    const lea = await people.member('Lea Brandt', { office: 'admin' });
    const threadId = await house.thread(ana, 'Deposits', 'How much did you pay, and when was it paid back?');
    const postId = await house.post(ben, threadId, 'I know which door is yours.');
    const options = { javaScript: script === 'with' };
    const check = (page: Page): Promise<void> => (options.javaScript ? expectAccessible(page) : Promise.resolve());

    const anas = await house.browse(browser, ana, 390, { javaScript: false });
    await anas.goto(`/p/${postId}/report`);
    await anas.getByRole('radio', { name: '1. Respect' }).check();
    await anas.getByRole('button', { name: 'Send it to the moderators' }).click();
    await anas.getByRole('heading', { name: 'Thank you, a moderator looks at it' }).waitFor();

    const kwames = await house.browse(browser, kwame, width, options);
    await kwames.goto('/moderation');
    if (options.javaScript) await kwames.locator('[data-keys]').waitFor({ state: 'attached' });
    await kwames.getByRole('button', { name: 'Next case' }).click();
    await kwames.getByRole('link', { name: 'Remove' }).click();
    await kwames.getByLabel('In your own words, if you like').fill('It frightens her at her own door.');
    await kwames.getByRole('button', { name: 'Send' }).click();
    await kwames.getByText('Decided: removed.').waitFor();
    const { id } = (await house.database.one<{ id: string }>('SELECT id FROM moderation_case'))!;
    await kwames.goto(`/moderation/cases/${id}`);
    await kwames.getByRole('link', { name: 'Propose an expulsion to the committee' }).click();
    await kwames
      .getByLabel(/^Why \(read by the committee/)
      .fill('The third threat in one year, against the same member.');
    await check(kwames);
    await kwames.getByRole('button', { name: 'Put it to the committee' }).click();
    await kwames.getByText('You proposed this; the committee settles it without you.').waitFor();

    const leas = await house.browse(browser, lea, width, options);
    await leas.goto('/expulsions');
    await check(leas);
    await leas.getByRole('link', { name: 'Expulsion of Ben Okafor' }).click();
    await leas.getByText(/^The member can answer until/).waitFor();
    expect(await leas.locator('main').innerText()).not.toMatch(/Ana Ferrer|Kwame|which door/);

    const bens = await house.browse(browser, ben, width, options);
    await bens.goto('/notices');
    await bens.getByRole('link', { name: /asks the committee to end your membership/ }).click();
    await bens.getByText('It frightens her at her own door.').waitFor();
    await check(bens);
    await bens.getByLabel('Your answer to the committee').fill('I was drunk, and I have told her that I am sorry.');
    await bens.getByRole('button', { name: 'Give it to the committee' }).click();
    await bens.getByText('The committee has your answer.').waitFor();

    await leas.reload();
    await leas.getByText('I was drunk, and I have told her that I am sorry.').waitFor();
    await check(leas);
    await leas.getByLabel('The committee’s reasons').fill('She no longer comes, and you promised the same last time.');
    await leas.getByRole('button', { name: 'Expel the member' }).click();
    await leas.getByRole('heading', { name: 'What the committee said' }).waitFor();

    await bens.goto(bens.url());
    await bens.getByRole('link', { name: 'Read the decision, and how to appeal' }).click();
    await bens.getByRole('heading', { name: 'The committee ended your membership' }).waitFor();
    await bens.getByText('She no longer comes, and you promised the same last time.').waitFor();
    await check(bens);
    await bens.getByLabel('What should they know?').fill('She has written to you for me.');
    await bens.getByRole('button', { name: 'Ask for a second look' }).click();
    await bens.getByText('Your appeal is waiting').waitFor();
  },
);
