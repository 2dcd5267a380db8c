import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PostFacts, SpaceFacts, ThreadFacts } from '../../forum/access/facts.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { ask } from '../../forum/access/policy.js';
import { nobody, type Viewer } from '../../forum/access/viewer.js';
import { postTextReadable, postVisible, threadVisible, visibleParameters } from '../../forum/access/visible-to.sql.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

const now = new Date('2026-11-24T12:00:00Z');
const clock = new MovableClock(now);
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
let testDatabase: TestDatabase;
let database: Database;
let loadViewer: LoadViewer;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
  database = new Database(testDatabase.connectionString);
  loadViewer = new LoadViewer(database, clock);
  // Which decision a sanction follows from is nothing that the policy looks at.
  await database.query('ALTER TABLE standing_cause DROP CONSTRAINT standing_cause_decision_id_fkey');
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

const modes = ['open', 'request', 'invite', 'secret'] as const;
const kinds = ['region', 'campaign', 'working_group', 'council'] as const;
const visibilities = ['held', 'published', 'hidden', 'removed', 'withdrawn'] as const;
const threadStates = ['scheduled', 'open', 'slow', 'locked', 'closed', 'hidden', 'removed', 'merged'] as const;
const when = fc.constantFrom(-48, -1, 0, 1, 48);
const untilWhen = fc.option(when, { nil: null });
// Often the ordinary case, or nobody would see anything and nothing would be compared.
const seldom = fc.nat({ max: 7 }).map((number) => number === 7);
const mostlyPublished = fc.oneof(
  { weight: 3, arbitrary: fc.constant('published' as const) },
  fc.constantFrom(...visibilities),
);
const index = (count: number) => fc.nat({ max: count - 1 });

/** A small community in any state that the database takes, reachable by the verbs or not. */
const communities = fc.record({
  people: fc.array(
    fc.record({
      isErased: seldom,
      /** Hours from now at which the membership began and ended; not on the roll: none. */
      memberships: fc.array(
        fc.record({
          from: fc.constantFrom(-48, -48, -48, -960, 48),
          days: fc.constantFrom(30, 30, 1),
          isSuperseded: seldom,
        }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      causes: fc.array(
        fc.record({
          kind: fc.constantFrom('warning', 'slow_down', 'mute', 'mute', 'suspension'),
          space: fc.option(index(4), { nil: null }),
          from: when,
          until: untilWhen,
          isEnded: fc.boolean(),
        }),
        { maxLength: 1 },
      ),
      office: fc.option(fc.constantFrom('moderator', 'coordinator', 'admin', 'secretary'), { nil: null }),
    }),
    { minLength: 3, maxLength: 5 },
  ),
  spaces: fc.array(
    fc.record({
      mode: fc.constantFrom(...modes),
      kind: fc.constantFrom(...kinds),
      hasParent: fc.boolean(),
      isArchived: fc.boolean(),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  participations: fc.uniqueArray(
    fc.record({
      person: index(3),
      space: index(4),
      state: fc.constantFrom('asked', 'invited', 'in', 'in', 'in', 'left', 'removed'),
      role: fc.constantFrom('member', 'lead'),
      removedUntil: untilWhen,
    }),
    { selector: ({ person, space }) => `${person} ${space}`, minLength: 4, maxLength: 10 },
  ),
  threads: fc.array(
    fc.record({
      space: index(4),
      author: index(3),
      state: fc.constantFrom(...threadStates),
      visibility: mostlyPublished,
      timetable: fc.option(fc.tuple(when, fc.boolean()), { nil: null }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  posts: fc.array(fc.record({ thread: fc.nat(), author: index(3), visibility: mostlyPublished }), {
    minLength: 5,
    maxLength: 14,
  }),
});
type Community = typeof communities extends fc.Arbitrary<infer Value> ? Value : never;

interface Built {
  personIds: string[];
  spaces: SpaceFacts[];
  threads: ThreadFacts[];
  posts: PostFacts[];
}

const clear = ['revision', 'post', 'thread', 'participation', 'standing_cause', 'office', 'roll_period', 'roll_entry']
  .concat('person', 'space')
  .map((table) => `DELETE FROM ${table}`)
  .join('; ');

async function build(community: Community): Promise<Built> {
  await database.query(clear);
  const personIds = community.people.map(() => randomId());
  const spaces = await insertSpaces(community);
  await insertPeople(community, personIds, spaces);
  for (const { person, space, state, role, removedUntil } of community.participations) {
    await database.query(
      'INSERT INTO participation (person_id, space_id, state, role, removed_until, since) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        personIds[person],
        spaces[space]!.id,
        state,
        role,
        removedUntil === null ? null : hours(removedUntil),
        hours(-24),
      ],
    );
  }
  const threads = await insertThreads(community, personIds, spaces);
  return { personIds, spaces, threads, posts: await insertPosts(community, personIds, threads) };
}

async function insertSpaces({ spaces }: Community): Promise<SpaceFacts[]> {
  const built: SpaceFacts[] = [];
  for (const [place, { mode, kind, hasParent, isArchived }] of spaces.entries()) {
    const id = randomId();
    const parent = hasParent ? built.at(-1) : undefined;
    const space: SpaceFacts = {
      id,
      kind,
      mode,
      line: [id, ...(parent?.line ?? [])],
      state: isArchived ? 'archived' : 'active',
    };
    await database.query(
      `INSERT INTO space (id, slug, kind, mode, parent_id, line, name, state, last_activity_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $8)`,
      [id, `s${place}`, kind, mode, parent?.id ?? null, space.line, space.state, now],
    );
    built.push(space);
  }
  return built;
}

async function insertPeople({ people }: Community, personIds: string[], spaces: SpaceFacts[]): Promise<void> {
  for (const [place, { isErased, memberships, causes, office }] of people.entries()) {
    const personId = personIds[place];
    await database.query(`INSERT INTO person (id, display_name, state, created_at) VALUES ($1, $2, $3, $4)`, [
      personId,
      `P${place}`,
      isErased ? 'erased' : 'active',
      now,
    ]);
    for (const [number, { from, days, isSuperseded }] of memberships.entries()) {
      const entryId = randomId();
      await database.query(
        'INSERT INTO roll_entry (id, person_id, member_number, name, created_at) VALUES ($1, $2, $3, $3, $4)',
        [entryId, personId, `${place}-${number}`, now],
      );
      await database.query(
        `INSERT INTO roll_period (id, roll_entry_id, during, recorded_at, superseded_at) VALUES ($1, $2, daterange($3::date, $3::date + $4::int), $5, $6)`,
        [randomId(), entryId, hours(from), days, now, isSuperseded ? now : null],
      );
    }
    if (office) {
      await database.query('INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, $3, $4)', [
        randomId(),
        personId,
        office,
        hours(-1),
      ]);
    }
    for (const { kind, space, from, until, isEnded } of causes) {
      await database.query(
        `INSERT INTO standing_cause (id, person_id, space_id, kind, hours_between_posts, decision_id, from_at, until_at, ended_at)
         VALUES ($1, $2, $3, $4, 4, $1, $5, $6, $7)`,
        [
          randomId(),
          personId,
          space === null ? null : spaces[space]!.id,
          kind,
          hours(from),
          until === null ? null : hours(until),
          isEnded ? now : null,
        ],
      );
    }
  }
}

async function insertThreads(
  { threads }: Community,
  personIds: string[],
  spaces: SpaceFacts[],
): Promise<ThreadFacts[]> {
  const built: ThreadFacts[] = [];
  for (const { space, author, state, visibility, timetable } of threads) {
    const id = randomId();
    const facts: ThreadFacts = {
      ...{ id, space: spaces[space]!, authorId: personIds[author]!, state, visibility },
      opensAt: timetable ? hours(timetable[0]) : null,
      closesAt: timetable ? hours(timetable[0] + 3) : null,
      closedAt: timetable?.[1] ? now : null,
      ...{ slowSeconds: null, slowedUntil: null, isHost: false, viewerPostedHereAt: null, viewerPostedAt: null },
    };
    await database.query(
      `INSERT INTO thread (id, space_id, author_id, title, state, visibility, last_activity_at, created_at)
       VALUES ($1, $2, $3, 'T', $4, $5, $6, $6)`,
      [id, facts.space.id, facts.authorId, state, visibility, now],
    );
    built.push(facts);
  }
  return built;
}

async function insertPosts({ posts }: Community, personIds: string[], threads: ThreadFacts[]): Promise<PostFacts[]> {
  const built: PostFacts[] = [];
  for (const [place, { thread, author, visibility }] of posts.entries()) {
    const id = randomId();
    const of = threads[thread % threads.length]!;
    const revisionId = randomId();
    await database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO post (id, thread_id, space_id, author_id, visibility, position, visible_revision_id, latest_revision_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8)`,
        [id, of.id, of.space.id, personIds[author], visibility, place + 1, revisionId, now],
      );
      await tx.query(
        `INSERT INTO revision (id, post_id, number, source, html, renderer_version, written_by, created_at, state)
         VALUES ($1, $2, 1, 'x', 'x', 1, $3, $4, 'shown')`,
        [revisionId, id, personIds[author], now],
      );
    });
    built.push({ id, authorId: personIds[author]!, visibility, isOpening: false, thread: of });
  }
  return built;
}

const allowed = <Facts extends { id: string }>(facts: readonly Facts[], isAllowed: (one: Facts) => boolean): string[] =>
  facts
    .filter(isAllowed)
    .map(({ id }) => id)
    .sort();

async function listed(viewer: Viewer, statement: string): Promise<string[]> {
  const rows = await database.query<{ id: string }>(statement, visibleParameters(viewer));
  return rows.map(({ id }) => id).sort();
}

test('the policy’s table and its SQL form agree about every space, thread and post, for everybody', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(communities, async (community) => {
      const { personIds, spaces, threads, posts } = await build(community);
      const viewers = await Promise.all(personIds.map(async (id) => (await loadViewer.byPerson(id)) ?? nobody(now)));
      for (const viewer of [...viewers, nobody(now)]) {
        expect([...viewer.knownSpaceIds].sort()).toEqual(
          allowed(spaces, (space) => ask(viewer, 'seeSpace', space) === null),
        );
        expect([...viewer.readableSpaceIds].sort()).toEqual(
          allowed(spaces, (space) => ask(viewer, 'readSpace', space) === null),
        );
        const inThreads = `FROM thread WHERE ${threadVisible('thread')}`;
        expect(await listed(viewer, `SELECT thread.id ${inThreads}`)).toEqual(
          allowed(threads, (thread) => ask(viewer, 'seeThread', thread) === null),
        );
        const inPosts = `FROM post JOIN thread ON thread.id = post.thread_id WHERE ${postVisible('post', 'thread')}`;
        const visible = await listed(viewer, `SELECT post.id ${inPosts}`);
        expect(visible).toEqual(allowed(posts, (post) => ask(viewer, 'seePost', post) === null));
        expect(await listed(viewer, `SELECT post.id ${inPosts} AND ${postTextReadable('post')}`)).toEqual(
          allowed(posts, (post) => ask(viewer, 'readPostText', post) === null),
        );
        seen += visible.length;
      }
    }),
    { numRuns: 100 },
  );
  // A generator under which nobody sees anything would prove nothing.
  expect(seen).toBeGreaterThan(100);
}, 120_000);
