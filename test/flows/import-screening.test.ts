import { afterAll, beforeAll, expect, test } from 'vitest';
import { ArchiveImport } from '../../cli/archive/import-archive.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ImportScreening } from '../../worker/import-screening.js';
import { openTestHouse } from '../harness/house.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

const clock = new MovableClock(new Date('2026-11-24T20:00:00Z'));
const outbox = new Outbox(clock);
const postCount = 3600;
let testDatabase: TestDatabase;
let database: Database;

beforeAll(async () => {
  testDatabase = await openTestDatabase();
  database = new Database(testDatabase.connectionString);
});
afterAll(async () => {
  await database.close();
  await testDatabase.drop();
});

async function* archive(count = postCount): AsyncGenerator<Uint8Array> {
  const id = (number: number) => `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
  const createdAt = '2020-01-01T00:00:00Z';
  const [spaceId, personId, threadId] = [id(1), id(2), id(3)];
  const head = [
    { kind: 'archive', version: 1 },
    { kind: 'space', id: spaceId, slug: 'old', type: 'campaign', access: 'open', name: { en: 'Old' }, createdAt },
    { kind: 'person', id: personId, displayName: 'Ana', createdAt },
    { kind: 'thread', id: threadId, spaceId, authorId: personId, title: 'Old', createdAt },
  ];
  const posts = Array.from({ length: count }, (_, index) => ({
    ...{ kind: 'post', id: id(100 + index), threadId, authorId: personId, isOpening: index === 0, createdAt },
    revisions: [{ id: id(100_000 + index), source: `Words ${index}` }],
  }));
  yield Buffer.from([...head, ...posts].map((line) => JSON.stringify(line)).join('\n'));
}

const screenings = () =>
  database.query<{ id: string; done: boolean }>(
    `SELECT payload ->> 'revisionId' AS id, done_at IS NOT NULL AS done FROM outbox WHERE job = 'screen-revision'`,
  );

test('an archive is screened bit by bit, each post once, however many look at the same time', async () => {
  await new ArchiveImport(database, { clock, screening: outbox }, { onProblem: () => undefined }).run(archive());
  const importScreening = new ImportScreening(database, outbox, clock);
  const three = () => Promise.all([1, 2, 3].map(() => importScreening.run({ spaceId: null })));
  await database.query(`UPDATE outbox SET done_at = $1`, [clock.now()]);
  await three();
  expect(await screenings()).toHaveLength(2000);
  const waiting = await database.query(`SELECT due_at FROM outbox WHERE job = 'import-screening' AND done_at IS NULL`);
  expect(waiting).toEqual([{ due_at: clock.inSeconds(5) }]);
  await database.query(`UPDATE outbox SET done_at = $1`, [clock.now()]);
  await three();
  const handedOn = await screenings();
  expect(handedOn).toHaveLength(postCount);
  expect(new Set(handedOn.map(({ id }) => id)).size).toBe(postCount);
});

test('what came with an archive and passes its screening is told to nobody', async () => {
  const house = await openTestHouse();
  const reader = await house.people.member('Ben');
  const tools = { clock: house.clock, screening: house.platform.outbox };
  await new ArchiveImport(house.database, tools, { onProblem: () => undefined }).run(archive(3));
  const [space] = await house.database.query<{ id: string }>(`SELECT id FROM space WHERE slug = 'old'`);
  await house.database.query(
    `INSERT INTO subscription (person_id, target_kind, target_id, level, created_at) VALUES ($1, 'space', $2, 'all', $3)`,
    [reader.id, space!.id, house.clock.now()],
  );
  await house.drain();
  const screened = await house.database.query(`SELECT 1 FROM post WHERE screened_at IS NOT NULL`);
  expect(screened).toHaveLength(3);
  expect(await house.database.query(`SELECT 1 FROM outbox WHERE job = 'tell-post'`)).toEqual([]);
  expect(await house.database.query(`SELECT 1 FROM notice WHERE person_id = $1`, [reader.id])).toEqual([]);
  await house.close();
});
