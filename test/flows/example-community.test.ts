import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FillByStory, type FilledExample } from '../../cli/demo/fill-by-story.js';
import { story } from '../../cli/demo/story/story.js';
import { NewSetUpLink } from '../../forum/members/set-up/new-set-up-link.js';
import { verifyLog } from '../../moderation/audit/verify-log.js';
import { Log } from '../../platform/log/log.js';
import { MailboxStore } from '../../platform/mail/mailbox.store.js';
import type { Platform } from '../../platform/platform.module.js';
import { type Answer, type TestHouse, openTestHouse } from '../harness/house.js';

let house: TestHouse;
let filled: FilledExample;
let answer: Answer;
let again: Answer;

const FILL = 'mutation ($input: FillExampleInput!) { fillExample(input: $input) { personCount } }';
const storyFor = ({ settings, database }: Platform) =>
  new FillByStory(settings, database.connectionString, Log.silent());

/** How many rows there are of what stands after FROM. */
const count = async (from: string): Promise<number> =>
  (await house.database.one<{ count: number }>(`SELECT count(*)::int AS count FROM ${from}`))!.count;

beforeAll(async () => {
  house = await openTestHouse({
    kind: 'none',
    fillExample: (platform) => ({
      fill: async () => (filled = await storyFor(platform).fill()),
    }),
  });
  const token = await house.get(NewSetUpLink).make();
  answer = await house.graphql(null, FILL, { input: { token } });
  again = await house.graphql(null, FILL, { input: { token } });
  house.moveTo(new Date());
}, 240_000);
afterAll(() => house?.close());

describe('the example community', () => {
  test('goes as its story says', () => {
    expect(filled.surprises).toEqual([]);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({ fillExample: { personCount: story.people.length } });
  });

  test('is a demo for ever, with the people, places and words that were promised', async () => {
    expect(await house.database.one('SELECT kind, locales FROM community')).toEqual({
      kind: 'demo',
      locales: ['en', 'es'],
    });
    expect(await count('account JOIN roll_entry USING (person_id)')).toBeGreaterThanOrEqual(60);
    expect(await count(`(SELECT DISTINCT home_space_id FROM person) AS home`)).toBeGreaterThanOrEqual(9);
    expect(await count(`(SELECT DISTINCT continent FROM space WHERE continent IS NOT NULL) AS inhabited`)).toBe(6);
    expect(await count(`space WHERE kind = 'campaign'`)).toBe(5);
    expect(await count(`space WHERE kind = 'working_group'`)).toBe(1);
    expect(await count(`space WHERE kind = 'council' AND mode IN ('invite', 'secret')`)).toBeGreaterThanOrEqual(1);
    expect(await count(`post WHERE visibility = 'published'`)).toBeGreaterThan(380);
  });

  test('brings everybody into the commons and their home region', async () => {
    const homeless = `person WHERE home_space_id IS NULL OR NOT EXISTS (SELECT 1 FROM participation
      WHERE person_id = person.id AND space_id = person.home_space_id AND state = 'in')`;
    expect(await count(homeless)).toBe(0);
    const members = await count('roll_entry');
    expect(await house.database.one(`SELECT participant_count AS "count" FROM space WHERE kind = 'commons'`)).toEqual({
      count: members,
    });
  });

  test('lies in the past as the story does', async () => {
    const ages = await house.database.one<{ oldest: number; youngest: number }>(
      `SELECT extract(epoch FROM $1 - min(created_at)) / 86400 AS oldest,
         extract(epoch FROM $1 - max(created_at)) / 86400 AS youngest FROM post`,
      [house.clock.now()],
    );
    expect(Number(ages!.oldest)).toBeGreaterThan(50);
    expect(Number(ages!.oldest)).toBeLessThan(61);
    expect(Number(ages!.youngest)).toBeLessThan(1);
    const late = `post JOIN revision ON revision.post_id = post.id WHERE revision.screened_at > revision.created_at + interval '1 minute'`;
    expect(await count(late)).toBe(0);
  });
});

describe('its moderation', () => {
  test('has a held post in an open case, a case with three reports, and one under appeal', async () => {
    const heldInCase = `post JOIN moderation_case ON subject_id = post.id AND state = 'open' WHERE visibility = 'held'`;
    expect(await count(heldInCase)).toBeGreaterThanOrEqual(1);
    expect(await count(`moderation_case WHERE state = 'open' AND report_count = 3`)).toBe(1);
    const appealed = `appeal JOIN decision ON decision.id = decision_id JOIN moderation_case ON moderation_case.id = case_id
      WHERE appeal.state = 'filed' AND decision.state = 'in_force' AND moderation_case.state = 'appealed'`;
    expect(await count(appealed)).toBe(1);
    expect(await count(`appeal WHERE state = 'overturned'`)).toBe(1);
  });

  test('has every held post in exactly one open case, and no post left unscreened', async () => {
    const astray = `post WHERE visibility = 'held' AND (SELECT count(*) FROM moderation_case
      WHERE subject_id = post.id AND state IN ('open', 'claimed')) <> 1`;
    expect(await count(astray)).toBe(0);
    expect(await count('revision WHERE screened_at IS NULL')).toBe(0);
  });

  test('has an audit log that verifies, with nothing waiting', async () => {
    const finding = await verifyLog(house.database);
    expect(finding).toMatchObject({ holds: true, waiting: 0 });
    expect(finding.holding).toBeGreaterThan(40);
  });

  test('keeps the muted from posting in Chile, and let the suspended back in', async () => {
    expect(await count(`standing_cause WHERE kind = 'mute' AND ended_at IS NULL AND until_at > now()`)).toBe(1);
    expect(await count(`sanction WHERE kind = 'suspension' AND state = 'served'`)).toBe(1);
  });
});

describe('what goes on by itself', () => {
  test('one hosted thread has ended with a summary, one is to come', async () => {
    expect(await count(`hosted_thread WHERE closed_at IS NOT NULL AND summary_post_id IS NOT NULL`)).toBe(1);
    const coming = `hosted_thread JOIN thread ON thread.id = thread_id WHERE opens_at > now() AND state = 'scheduled'`;
    expect(await count(coming)).toBe(1);
  });

  test('digests lie in the mailbox, written at seven where their readers live', async () => {
    const marjorie = story.people.find(({ key }) => key === 'marjorie')!;
    const [latest] = await house.get(MailboxStore).list({ to: 'marjorie@example.org', limit: 1 });
    const hour = latest!.date!.toLocaleTimeString('en-GB', {
      timeZone: marjorie.zone,
      hour: '2-digit',
      minute: '2-digit',
    });
    expect(hour).toBe('07:00');
    expect(latest!.date!.toLocaleDateString('en-GB', { timeZone: marjorie.zone, weekday: 'long' })).toBe('Friday');
    const between = `mail WHERE state = 'sent' AND sent_at > due_at + interval '1 minute'`;
    expect(await count(between)).toBe(0);
  });

  test('nothing is left to do, and the worker is awake again', async () => {
    expect(await count('outbox WHERE done_at IS NULL')).toBe(0);
    expect(await count(`mail WHERE state IN ('due', 'sending')`)).toBe(0);
    expect(await count('schedule WHERE lease_until IS NOT NULL')).toBe(0);
  });
});

describe('its counters', () => {
  const shownIn = (column: string) => `(SELECT count(*) FROM post WHERE ${column} AND visibility = 'published')`;

  test.each([
    ['posts of threads', `thread WHERE post_count <> ${shownIn('thread_id = thread.id')}`],
    ['posts of spaces', `space WHERE post_count <> ${shownIn('space_id = space.id')}`],
    ['threads of spaces', `space WHERE thread_count <> ${shownIn('space_id = space.id AND is_opening')}`],
    [
      'participants of spaces',
      `space WHERE participant_count <> (SELECT count(*) FROM participation WHERE space_id = space.id AND state = 'in')`,
    ],
    ['reactions of posts', 'post WHERE reaction_count <> (SELECT count(*) FROM reaction WHERE post_id = post.id)'],
    [
      'reports of cases',
      'moderation_case WHERE report_count <> (SELECT count(DISTINCT reporter_id) FROM report WHERE case_id = moderation_case.id)',
    ],
    [
      'last posts of threads',
      `thread WHERE last_post_id IS DISTINCT FROM (SELECT id FROM post WHERE thread_id = thread.id
        AND visibility = 'published' ORDER BY position DESC LIMIT 1)`,
    ],
  ])('the %s are what a recount gives', async (_what, wrong) => {
    expect(await count(wrong)).toBe(0);
  });
});

test('the example fills only a database without persons, by a link that works once', async () => {
  expect(again.code).toBe('NOT_FOUND');
  await expect(storyFor(house.platform).fill()).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await count('community')).toBe(1);
});

test('from another machine nobody fills it in', async () => {
  const open = await openTestHouse({ kind: 'none', variables: { HOST: '0.0.0.0' }, fillExample: storyFor });
  const token = await open.get(NewSetUpLink).make();
  expect((await open.graphql(null, FILL, { input: { token } })).code).toBe('NOT_FOUND');
  const offered = await open.graphql(null, 'query ($token: String!) { mayFillExample(token: $token) }', { token });
  expect(offered.data).toEqual({ mayFillExample: false });
  await open.close();
});
