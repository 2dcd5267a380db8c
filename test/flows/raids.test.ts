import { afterEach, beforeEach, expect, test } from 'vitest';
import { JoinSpace } from '../../forum/spaces/join-space.js';
import { StartThread } from '../../forum/discussion/start-thread.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { DecideCase } from '../../moderation/decisions/decide-case.js';
import { endIncident } from '../../moderation/incidents/incidents.store.js';
import { WatchRhythm } from '../../moderation/incidents/watch-rhythm.js';
import { FileReport } from '../../moderation/reports/file-report.js';
import { openTestHouse, type TestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

const INCIDENTS = `query { openIncidentCount incidents {
  id kind measure spaceName spaceSlug usualCount limitCount peakCount beganAt endedAt endedBecause dismissedWhy waitingCases
  lastDay calmUntil mayCalm } }`;
const DISMISS = `mutation ($input: DismissIncidentInput!) { dismissIncident(input: $input) { incidentId } }`;

let house: TestHouse;
let chileId: string;
let everywhere: TestPerson;
let ofChile: TestPerson;
let ofNorway: TestPerson;

beforeEach(async () => {
  house = await openTestHouse();
  chileId = await house.people.space('chile', 'open', 'region');
  const norwayId = await house.people.space('norway', 'open', 'region');
  [everywhere, ofChile, ofNorway] = [
    await house.people.member('Priya'),
    await house.people.member('Kwame'),
    await house.people.member('Nora'),
  ];
  await house.people.office(everywhere.id, 'moderator');
  await house.people.office(ofChile.id, 'moderator', chileId);
  await house.people.office(ofNorway.id, 'moderator', norwayId);
});
afterEach(() => house?.close());

const watch = () => house.get(WatchRhythm).watch();
const seenBy = async (person: TestPerson) => (await house.graphql(person, INCIDENTS)).data.incidents;

async function people(count: number): Promise<TestPerson[]> {
  const made: TestPerson[] = [];
  for (let at = 0; at < count; at += 1) made.push(await house.people.member(`Member ${at}`, { in: [chileId] }));
  return made;
}

async function thread(author: TestPerson, spaceId = chileId): Promise<string> {
  const of = { spaceId, title: 'Markets', text: 'Which market is open on Sundays?' };
  const { threadId } = await house.get(StartThread).start(await house.as(author), of);
  await house.drain();
  return threadId!;
}

/** Everybody writes as often as the house lets them, words of their own each time. */
async function write(authors: readonly TestPerson[], threadId: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1)
    for (const [at, author] of authors.entries())
      await house
        .get(SubmitPost)
        .submit(await house.as(author), { threadId, text: `${ordinary[at % 5]} ${time}-${at}` });
}
const ordinary = ['By the river.', 'On the hill, I think.', 'Ask at the station.', 'None that I know.', 'Two of them.'];

const told = async (kind = 'incident') =>
  (
    await house.database.query<{ name: string }>(
      `SELECT display_name AS name FROM notice JOIN person ON person.id = person_id WHERE kind = $1 ORDER BY 1`,
      [kind],
    )
  ).map(({ name }) => name);

test('posts far beyond the usual are found at once, told once to who moderates there, and over by themselves', async () => {
  const authors = await people(16);
  const threadId = await thread(authors[0]!);
  await write(authors, threadId, 1);
  expect(await watch()).toBe(0);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);

  expect(await watch()).toBe(1);
  expect(await watch()).toBe(0);
  const [found, ...others] = await seenBy(ofChile);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ...{ kind: 'FLOOD', measure: 'POSTS', spaceName: 'chile', spaceSlug: 'chile', usualCount: 0, limitCount: 30 },
    ...{ peakCount: 33, endedAt: null, calmUntil: null, mayCalm: true },
  });
  expect(found.lastDay).toHaveLength(144);
  expect(found.lastDay.at(-1)).toBe(33);
  expect(await seenBy(everywhere)).toHaveLength(1);
  expect(await seenBy(ofNorway)).toEqual([]);
  expect((await house.graphql(authors[0]!, INCIDENTS)).code).toBe('NOT_FOUND');
  expect(await told()).toEqual(['Kwame', 'Priya']);

  // Half an hour of quiet, and not before.
  house.clock.advanceSeconds(29 * 60);
  expect(await watch()).toBe(0);
  house.clock.advanceSeconds(2 * 60);
  expect(await watch()).toBe(1);
  expect((await house.graphql(ofChile, INCIDENTS)).data.openIncidentCount).toBe(0);
  expect((await seenBy(ofChile))[0]).toMatchObject({ endedBecause: 'QUIET', endedAt: house.clock.now().toISOString() });
  const acts = await house.database.query(
    `SELECT act, actor_id FROM audit_entry WHERE act LIKE 'incident%' ORDER BY id`,
  );
  expect(acts).toEqual([
    { act: 'incident.found', actor_id: null },
    { act: 'incident.ended', actor_id: null },
  ]);
});

test('the raid itself does not become usual, what a moderator dismissed does, and is not said again for half a day', async () => {
  const authors = await people(16);
  const threadId = await thread(authors[0]!);
  const flood = async () => {
    for (let time = 0; time < 2; time += 1) {
      await write(authors, threadId, 1);
      house.clock.advanceSeconds(60);
    }
  };
  await flood();
  await watch();
  house.clock.advanceSeconds(24 * 3600);
  await watch();
  await flood();
  expect(await watch()).toBe(1);
  const incident = (await seenBy(ofChile))[0];
  expect(incident.usualCount).toBe(0);

  const input = { incidentId: incident.id, why: 'Everybody tells where they shop.' };
  expect((await house.graphql(ofNorway, DISMISS, { input })).code).toBe('NOT_FOUND');
  expect((await house.graphql(ofChile, DISMISS, { input: { ...input, why: '' } })).code).toBe('INVALID');
  expect((await house.graphql(ofChile, DISMISS, { input })).errors).toBeUndefined();
  expect((await house.graphql(ofChile, DISMISS, { input })).errors).toBeUndefined();
  expect((await seenBy(everywhere))[0]).toMatchObject({ endedBecause: 'DISMISSED', dismissedWhy: input.why });
  const acts = `SELECT 1 FROM audit_entry WHERE act = 'incident.dismissed' AND actor_id = $1`;
  expect(await house.database.query(acts, [ofChile.id])).toHaveLength(1);

  await flood();
  expect(await watch()).toBe(0);
  house.clock.advanceSeconds(13 * 3600);
  await flood();
  expect(await watch()).toBe(1);
});

test('many who join at once are a raid, and its newcomers’ cases are found together', async () => {
  await house.database.query('UPDATE space SET created_at = $2 WHERE id = $1', [chileId, house.clock.inDays(-60)]);
  const joining = await Promise.all(Array.from({ length: 21 }, (_, at) => house.people.newcomer(`Newcomer ${at}`)));
  for (const one of joining) await house.get(JoinSpace).run(await house.as(one), { spaceId: chileId });
  const threadId = await thread(joining[0]!);
  const { postId } = await house
    .get(SubmitPost)
    .submit(await house.as(joining[1]!), { threadId, text: 'We are here.' });
  await house.drain();
  const file = { subjectKind: 'post', subjectId: postId!, guidelineNumber: 1 } as const;
  await house.get(FileReport).file(await house.as(ofNorway), file);

  expect(await watch()).toBe(1);
  expect((await seenBy(ofChile))[0]).toMatchObject({ kind: 'RAID', measure: 'JOINS', waitingCases: 1 });
});

test('whom a wave of reports is about neither hears of it nor ends it', async () => {
  const reporters = await people(9);
  await house.people.comeIn(ofChile.id, chileId);
  const threadId = await thread(ofChile);
  const of = { subjectKind: 'post', subjectId: await openingOf(threadId), guidelineNumber: 1 } as const;
  for (const reporter of reporters) await house.get(FileReport).file(await house.as(reporter), of);
  expect(await watch()).toBe(1);
  expect(await told()).toEqual(['Priya']);
  const [found] = await seenBy(everywhere);
  expect(found).toMatchObject({ measure: 'REPORTS', peakCount: 9, waitingCases: 1 });
  expect(await seenBy(ofChile)).toEqual([]);
  const input = { incidentId: found.id, why: 'It is nothing.' };
  expect((await house.graphql(ofChile, DISMISS, { input })).code).toBe('NOT_FOUND');
  // Nor reads it in the log, where others do.
  const LOG = `query { auditLog(filter: { act: "incident" }) { edges { node { act } } } }`;
  const acts = async (person: TestPerson) => (await house.graphql(person, LOG)).data.auditLog.edges;
  expect(await acts(everywhere)).toEqual([{ node: { act: 'incident.found' } }]);
  expect(await acts(ofChile)).toEqual([]);
});

test('whom reports are about does not hear of them either when the case came of a flood that went before', async () => {
  const authors = await people(16);
  await house.people.comeIn(ofChile.id, chileId);
  const threadId = await thread(ofChile);
  const of = { subjectKind: 'post', subjectId: await openingOf(threadId), guidelineNumber: 1 } as const;
  await house.get(FileReport).file(await house.as(authors[15]!), of);
  await write(authors, threadId, 1);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);
  expect(await watch()).toBe(1);
  for (const reporter of authors.slice(0, 8)) await house.get(FileReport).file(await house.as(reporter), of);
  expect(await watch()).toBe(1);
  expect((await seenBy(everywhere)).map(measureOf).toSorted()).toEqual(['POSTS', 'REPORTS']);
  expect((await seenBy(ofChile)).map(measureOf)).toEqual(['POSTS']);
});

test('a wave of reports of people takes no case along that is on something in a space', async () => {
  const reporters = await people(10);
  const about = await house.people.member('Somebody', { in: [chileId] });
  const elsewhere = { subjectKind: 'post', subjectId: await openingOf(await thread(about)) } as const;
  await house.get(FileReport).file(await house.as(reporters[9]!), { ...elsewhere, guidelineNumber: 1 });
  for (const reporter of reporters)
    await house.get(FileReport).file(await house.as(reporter), {
      ...{ subjectKind: 'person', subjectId: about.id, guidelineNumber: 1 },
    });
  expect(await watch()).toBe(1);
  expect(await seenBy(everywhere)).toMatchObject([{ measure: 'REPORTS', spaceName: null, waitingCases: 1 }]);
});

const measureOf = ({ measure }: { measure: string }): string => measure;

const openingOf = async (threadId: string): Promise<string> => {
  const row = await house.database.one<{ id: string }>('SELECT id FROM post WHERE thread_id = $1 AND is_opening', [
    threadId,
  ]);
  return row!.id;
};

test('one text from several accounts across spaces is a flood over everything, in one space a flood there', async () => {
  const authors = await people(3);
  const norwayId = ofNorwaySpace(await house.database.query('SELECT id, slug FROM space'));
  const text = 'All the free ballots are waiting for you today only, my friends: ballots.example, do not miss them, go';
  for (const author of authors) {
    await house.people.comeIn(author.id, norwayId);
    for (const spaceId of [chileId, norwayId])
      await house.get(StartThread).start(await house.as(author), { spaceId, title: 'Ballots', text });
  }
  await house.drain();
  expect(await watch()).toBe(1);
  const [found] = await seenBy(everywhere);
  expect(found).toMatchObject({ kind: 'FLOOD', measure: 'COPIES', spaceName: null, peakCount: 6, mayCalm: false });
  expect(found.waitingCases).toBeGreaterThan(0);
  expect(await seenBy(ofChile)).toEqual([]);
  expect(await told()).toEqual(['Priya']);
});

const ofNorwaySpace = (spaces: { id: string; slug: string }[]): string =>
  spaces.find(({ slug }) => slug === 'norway')!.id;

test('a secret space is not named to moderators who do not know it', async () => {
  const hiddenId = await house.people.space('hidden', 'secret');
  const authors = await people(16);
  for (const { id } of authors) await house.people.comeIn(id, hiddenId);
  const threadId = await thread(authors[0]!, hiddenId);
  await write(authors, threadId, 1);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);
  expect(await watch()).toBe(1);
  const unnamed = { measure: 'POSTS', spaceName: null, spaceSlug: null, mayCalm: false };
  expect(await seenBy(everywhere)).toMatchObject([unnamed]);
  await house.people.comeIn(everywhere.id, hiddenId);
  expect(await seenBy(everywhere)).toMatchObject([{ spaceName: 'hidden' }]);
});

test('a lively thread that is moved is no flood where it comes', async () => {
  const norwayId = ofNorwaySpace(await house.database.query('SELECT id, slug FROM space'));
  const authors = await people(16);
  for (const { id } of authors) await house.people.comeIn(id, norwayId);
  const threadId = await thread(authors[0]!);
  await write(authors, threadId, 1);
  const file = { subjectKind: 'thread', subjectId: threadId, guidelineNumber: 1 } as const;
  await house.get(FileReport).file(await house.as(authors[1]!), file);
  const { caseId, version } = (await house.database.one<{ caseId: string; version: number }>(
    'SELECT id AS "caseId", version FROM moderation_case',
  ))!;
  const move = { caseId, version, outcome: 'move', guidelineNumber: 1, moveTo: norwayId } as const;
  await house.get(DecideCase).decide(await house.as(everywhere), move);
  house.clock.advanceSeconds(60);
  // What is written there from now on counts there, and this is not too much of it.
  await write(authors, threadId, 1);
  expect(await watch()).toBe(0);
  house.clock.advanceSeconds(60);
  await write(authors.slice(0, 14), threadId, 1);
  expect(await watch()).toBe(1);
  expect(await seenBy(ofNorway)).toMatchObject([{ measure: 'POSTS', spaceName: 'norway', peakCount: 30 }]);
});

test('a hosted thread that is open may be as lively as it likes', async () => {
  const authors = await people(16);
  const threadId = await thread(authors[0]!);
  await house.database.query(`INSERT INTO hosted_thread (thread_id, opens_at, closes_at) VALUES ($1, $2, $3)`, [
    threadId,
    house.clock.now(),
    house.clock.inHours(1),
  ]);
  await write(authors, threadId, 1);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);
  expect(await watch()).toBe(0);
});

test('two workers at once find one incident once', async () => {
  const authors = await people(16);
  const threadId = await thread(authors[0]!);
  await write(authors, threadId, 1);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);
  const found = await Promise.all([watch(), watch(), watch()]);
  expect(found.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await told()).toEqual(['Kwame', 'Priya']);
});

test('what a moderator dismisses while the house looks is not found again', async () => {
  const authors = await people(16);
  const threadId = await thread(authors[0]!);
  await write(authors, threadId, 1);
  house.clock.advanceSeconds(60);
  await write(authors, threadId, 1);
  expect(await watch()).toBe(1);
  const [found] = await seenBy(ofChile);
  let looking: Promise<number> | undefined;
  await house.database.transaction(async (tx) => {
    const dismissed = { by: ofChile.id, why: 'Everybody tells where they shop.' };
    await endIncident(tx, found.id, { at: house.clock.now(), dismissed });
    looking = watch();
    // Until it is through, or waits for this one to end.
    const waits = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    let isThrough = false;
    void looking.then(() => (isThrough = true));
    await expect.poll(async () => isThrough || (await house.database.one(waits)) !== undefined).toBe(true);
  });
  expect(await looking).toBe(0);
  expect(await watch()).toBe(0);
});
