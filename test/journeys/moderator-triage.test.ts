import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { ScoreCases } from '../../moderation/triage/score-cases.js';
import { LEAST_DECISIONS, TrainTriage } from '../../moderation/triage/train-triage.js';
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

const good = ['The meeting on', 'I would write to the council about', 'Thank you for the minutes on', 'We disagree on'];
const bad = ['Cheap pills for', 'Subscribe to my channel on', 'Win free money with', 'Click here now for'];
const topics = 'trams gardens schools rent water parks housing transport energy libraries'.split(' ');

/** As many decisions as a first model takes: half of the posts were taken down, half let stand. */
async function decideMany(author: TestPerson, moderator: TestPerson, threadId: string): Promise<void> {
  const viewer = await house.as(author);
  for (let place = 0; place < LEAST_DECISIONS; place += 1) {
    const words = (place % 2 === 0 ? good : bad)[(place >> 1) % 4]!;
    const text = `${words} ${topics[(place >> 3) % 10]!} in ward ${place}`;
    await house.get(SubmitPost).submit(viewer, { threadId, text });
  }
  await house.database.query(
    `WITH judged AS (
       SELECT post.id, author_id, latest_revision_id, revision.source, gen_random_uuid() AS case_id, post.created_at AS at
       FROM post JOIN revision ON revision.id = latest_revision_id WHERE NOT is_opening),
     cases AS (
       INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, state, opened_because, promise_at,
         queue_at, opened_at, closed_at)
       SELECT case_id, 'post', id, author_id, 'closed', 'report', at, at, at, at FROM judged)
     INSERT INTO decision (id, case_id, outcome, reason_key, decided_by, decided_at, state, tell_after, subject_revision_id)
     SELECT gen_random_uuid(), case_id, CASE WHEN source ~ $2 THEN 'remove' ELSE 'no_breach' END, 'plain', $1, at,
       'in_force', at, latest_revision_id FROM judged`,
    [moderator.id, `^(${bad.join('|')})`],
  );
}

test.each(widths)('triage shows how good it is, guesses with its words, and is turned off (%i px)', async (width) => {
  house = await openPagesHouse();
  const kwame = await house.people.moderator('Kwame Boateng');
  const rosa = await house.people.member('Rosa Lima');
  const page = await house.browse(browser, kwame, width);
  await page.goto('/moderation');
  await page.getByRole('link', { name: 'Triage' }).click();
  await page.getByText('On, but not trained yet').waitFor();
  await expectAccessible(page);

  const threadId = await house.thread(rosa, 'Wards', 'What moves where you live?');
  await decideMany(await house.people.member('Ben Okafor'), kwame, threadId);
  await house.get(TrainTriage).train();
  await page.reload();
  await page.getByText('On, with version 1.').waitFor();
  await page.getByRole('heading', { name: 'How good it is' }).waitFor();
  await expectAccessible(page);

  const nils = await house.people.member('Nils Berg');
  const postId = await house.post(nils, threadId, 'Click here now for cheap pills and free money with my channel');
  const filed = { subjectKind: 'post', subjectId: postId, guidelineNumber: 3 } as const;
  await house.get(FileReport).file(await house.as(rosa), filed);
  await house.get(ScoreCases).score();
  const { id } = (await house.database.one<{ id: string }>(
    `SELECT id FROM moderation_case WHERE subject_id = $1 AND triage_score > 0.5`,
    [postId],
  ))!;
  await page.goto(`/moderation/cases/${id}`);
  await page.getByRole('heading', { name: 'Triage' }).waitFor();
  await expectAccessible(page);

  await page.goto('/moderation/triage');
  await page.getByLabel('Why (for the audit log)').fill('We want to see what we think without it.');
  await page.getByRole('button', { name: 'Turn it off' }).click();
  await page.getByRole('button', { name: 'Turn it on' }).waitFor();
  await page.goto(`/moderation/cases/${id}`);
  await page.locator('#case-title').waitFor();
  expect(await page.getByRole('heading', { name: 'Triage' }).count()).toBe(0);
});
