import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ImportTools } from '../../cli/archive/batch-outcome.js';
import { exportArchive } from '../../cli/archive/export-archive.js';
import { ArchiveImport, type ImportTally } from '../../cli/archive/import-archive.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { openTestDatabase, type TestDatabase } from '../harness/test-database.js';

const clock = new MovableClock(new Date('2026-11-24T20:00:00Z'));
const opened: { database: Database; testDatabase: TestDatabase }[] = [];
let database: Database;

beforeEach(async () => {
  database = await emptyCommunity();
});
afterEach(async () => {
  for (const { database, testDatabase } of opened.splice(0)) {
    await database.close();
    await testDatabase.drop();
  }
});

async function emptyCommunity(): Promise<Database> {
  const testDatabase = await openTestDatabase();
  opened.push({ database: new Database(testDatabase.connectionString), testDatabase });
  return opened.at(-1)!.database;
}

const id = (number: number): string => `01890000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 24, 12, minute)).toISOString();

const [world, chile, council] = [id(1), id(2), id(3)];
const [ana, ben, cho] = [id(16), id(17), id(18)];
const [hello, hosted, secret] = [id(32), id(33), id(34)];

/** A community in which everything an archive can hold is there once, in the order in which it is written. */
const lines: Record<string, unknown>[] = [
  { kind: 'archive', version: 1 },
  {
    ...{ kind: 'space', id: world, slug: 'everybody', type: 'commons', access: 'open', name: { en: 'Everybody' } },
    ...{ createdAt: at(0), createdBy: ana },
  },
  {
    ...{
      kind: 'space',
      id: council,
      slug: 'council',
      type: 'council',
      access: 'secret',
      name: { de: 'Rat', en: 'Council' },
    },
    ...{ purpose: { en: 'To coordinate' }, guidelineLine: { en: 'What is said here stays here' }, state: 'archived' },
    ...{ firstPostsReviewed: true, createdAt: at(0) },
  },
  {
    ...{ kind: 'space', id: chile, slug: 'chile', type: 'region', access: 'request', parentId: world },
    ...{ name: { en: 'Chile' }, continent: 'south_america', countries: ['CL'], createdAt: at(1) },
  },
  { kind: 'person', id: ana, displayName: 'Ana', country: 'CL', homeSpaceId: chile, createdAt: at(0) },
  {
    ...{
      kind: 'person',
      id: ben,
      displayName: 'Ben',
      timeZone: 'Pacific/Auckland',
      locale: 'de',
      languages: ['de', 'en'],
    },
    ...{ showsRegion: false, introduction: 'Kia ora', joinedAt: at(1), createdAt: at(1) },
  },
  { kind: 'person', id: cho, displayName: 'Somebody who left', state: 'erased', createdAt: at(1) },
  { kind: 'participation', spaceId: world, personId: ana, role: 'lead', since: at(1) },
  { kind: 'participation', spaceId: world, personId: ben, since: at(1) },
  {
    ...{
      kind: 'participation',
      spaceId: chile,
      personId: ben,
      state: 'removed',
      since: at(2),
      askedWords: 'Let me in',
    },
    ...{ invitedBy: ana, removedUntil: at(50) },
  },
  {
    kind: 'thread',
    id: hello,
    spaceId: world,
    authorId: ana,
    title: 'Hello',
    language: 'en',
    pinnedAt: at(3),
    createdAt: at(2),
  },
  {
    ...{ kind: 'thread', id: hosted, spaceId: chile, authorId: ben, title: 'Ask us', state: 'slow', slowSeconds: 60 },
    createdAt: at(2),
    hosting: {
      opensAt: at(10),
      closesAt: at(40),
      slowSeconds: 60,
      holdsFirstPosts: true,
      openedAt: at(10),
      hostIds: [ana, ben],
    },
  },
  {
    ...{
      kind: 'thread',
      id: secret,
      spaceId: council,
      authorId: ana,
      title: 'Moved',
      state: 'merged',
      mergedInto: hello,
    },
    createdAt: at(2),
  },
  {
    ...{ kind: 'post', id: id(64), threadId: hello, authorId: ana, isOpening: true, createdAt: at(2) },
    revisions: [{ id: id(80), source: 'Hello **everybody**', language: 'en' }],
    reactions: [{ personId: ben, reaction: 'thanks', at: at(3) }],
  },
  {
    ...{
      kind: 'post',
      id: id(66),
      threadId: hello,
      authorId: ben,
      answersPostId: id(64),
      createdAt: at(4),
      editedAt: at(6),
    },
    revisions: [
      { id: id(82), source: 'Helo', state: 'superseded' },
      { id: id(83), source: 'Hello 😀', writtenBy: ana, createdAt: at(6) },
      { id: id(84), source: 'Buy this', createdAt: at(7), state: 'held' },
    ],
  },
  {
    ...{
      kind: 'post',
      id: id(65),
      threadId: hello,
      authorId: ben,
      visibility: 'removed',
      createdAt: at(3),
      publishedAt: at(5),
    },
    revisions: [{ id: id(81), source: '', state: 'purged' }],
  },
  {
    ...{ kind: 'post', id: id(67), threadId: hello, authorId: ben, visibility: 'held', createdAt: at(8) },
    revisions: [{ id: id(85), source: 'Waiting', state: 'held' }],
  },
  {
    ...{
      kind: 'post',
      id: id(68),
      threadId: hosted,
      authorId: ben,
      isOpening: true,
      createdAt: at(2),
      highlightedAt: at(9),
    },
    revisions: [{ id: id(86), source: 'Ask away' }],
  },
  {
    ...{
      kind: 'post',
      id: id(69),
      threadId: secret,
      authorId: ana,
      isOpening: true,
      visibility: 'withdrawn',
      createdAt: at(2),
    },
    ...{ publishedAt: at(2) },
    revisions: [{ id: id(87), source: 'Oops' }],
  },
];

interface Imported {
  tally: ImportTally;
  problems: string[];
}

async function importInto(
  into: Database,
  archive: readonly unknown[],
  tools: Partial<ImportTools> = {},
): Promise<Imported> {
  const text = archive.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return importText(into, text, tools);
}

async function importText(into: Database, text: string, tools: Partial<ImportTools> = {}): Promise<Imported> {
  const problems: string[] = [];
  const archiveImport = new ArchiveImport(
    into,
    { clock, ...tools },
    {
      onProblem: (number, { field, because }) => problems.push(`${number} ${field}: ${because}`),
    },
  );
  async function* chunks() {
    for (let start = 0; start < text.length; start += 1000) yield Buffer.from(text.slice(start, start + 1000));
  }
  return { tally: await archiveImport.run(chunks()), problems };
}

async function exported(from: Database): Promise<string> {
  let text = '';
  await exportArchive(from, {
    write: async (part) => {
      text += part;
    },
  });
  return text;
}

const archiveText = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const withLine = (position: number, change: Record<string, unknown>) =>
  lines.with(position, { ...lines[position], ...change });
const positionOf = (lineId: string): number => lines.findIndex((line) => line['id'] === lineId);

describe('an archive', () => {
  test('comes out of a community as it went in', async () => {
    const { tally, problems } = await importInto(database, lines);
    expect(problems).toEqual([]);
    expect(tally).toEqual({
      ...{ lines: lines.length, present: 0, badLines: 0 },
      added: { space: 3, person: 3, participation: 3, thread: 3, post: 6 },
    });
    expect(await exported(database)).toBe(archiveText);
    const second = await emptyCommunity();
    await importText(second, await exported(database));
    expect(await exported(second)).toBe(archiveText);
  });

  test('imported a second time changes nothing', async () => {
    await importInto(database, lines);
    const before = await everyRow();
    clock.advanceSeconds(60);
    const { tally, problems } = await importInto(database, lines);
    expect(problems).toEqual([]);
    expect(tally).toMatchObject({ present: 18, added: { space: 0, person: 0, participation: 0, thread: 0, post: 0 } });
    expect(await everyRow()).toEqual(before);
  });

  test('interrupted at any line and taken up again gives the whole', async () => {
    for (let cut = 1; cut < lines.length; cut++) {
      const community = await emptyCommunity();
      await importInto(community, lines.slice(0, cut));
      expect((await importInto(community, lines)).problems).toEqual([]);
      expect(await exported(community)).toBe(archiveText);
    }
  });

  test('leaves threads and spaces with true counts, search words, and causes for what is not shown', async () => {
    await importInto(database, lines);
    expect(
      await database.query('SELECT id, post_count, last_position, visibility, last_post_id FROM thread ORDER BY id'),
    ).toEqual([
      { id: hello, post_count: 2, last_position: 3, visibility: 'published', last_post_id: id(66) },
      { id: hosted, post_count: 1, last_position: 1, visibility: 'published', last_post_id: id(68) },
      { id: secret, post_count: 0, last_position: 1, visibility: 'withdrawn', last_post_id: null },
    ]);
    expect(
      await database.query('SELECT slug, participant_count, thread_count, post_count FROM space ORDER BY slug'),
    ).toEqual([
      { slug: 'chile', participant_count: 0, thread_count: 1, post_count: 1 },
      { slug: 'council', participant_count: 0, thread_count: 0, post_count: 0 },
      { slug: 'everybody', participant_count: 2, thread_count: 1, post_count: 2 },
    ]);
    const found = await database.query(
      `SELECT post_id FROM post_search WHERE words @@ websearch_to_tsquery('english', 'hello') ORDER BY post_id`,
    );
    expect(found).toEqual([{ post_id: id(64) }, { post_id: id(66) }]);
    const causes = await database.query('SELECT post_id, kind, effect FROM visibility_cause ORDER BY post_id');
    expect(causes).toEqual([
      { post_id: id(65), kind: 'import', effect: 'removed' },
      { post_id: id(67), kind: 'import', effect: 'held' },
      { post_id: id(69), kind: 'import', effect: 'withdrawn' },
    ]);
    expect(await database.query('SELECT 1 FROM post WHERE screened_at IS NULL')).toEqual([]);
    expect(await database.query('SELECT 1 FROM account')).toEqual([]);
    const [shown] = await database.query<{ html: string }>('SELECT html FROM revision WHERE id = $1', [id(80)]);
    expect(shown!.html.trim()).toBe('<p>Hello <strong>everybody</strong></p>');
  });

  test('waits for its screening only where that was asked for, and comes out the same meanwhile', async () => {
    await importInto(database, lines, { screening: new Outbox(clock) });
    const waiting = await database.query(
      `SELECT revision.id, state, post.screened_at FROM revision JOIN post ON post.id = post_id
       WHERE revision.screened_at IS NULL ORDER BY revision.id`,
    );
    expect(waiting).toEqual([id(80), id(83), id(86)].map((one) => ({ id: one, state: 'waiting', screened_at: null })));
    expect(await database.query('SELECT 1 FROM post_search')).toEqual([]);
    expect(await database.query('SELECT job FROM outbox')).toEqual([{ job: 'import-screening' }]);
    expect(await exported(database)).toBe(archiveText);
    await importInto(database, lines, { screening: new Outbox(clock) });
    expect(await database.query('SELECT job FROM outbox')).toHaveLength(1);
  });

  test('joins its commons to the commons that is there, and gives a taken slug a number', async () => {
    await importInto(database, [
      lines[0],
      { ...lines[1], id: id(9), createdBy: undefined, slug: 'all' },
      { ...lines[3], id: id(8), parentId: id(9) },
    ]);
    const { problems } = await importInto(database, lines);
    expect(problems).toEqual([]);
    const spaces = await database.query('SELECT id, slug, parent_id, post_count FROM space ORDER BY slug');
    expect(spaces).toEqual([
      { id: id(9), slug: 'all', parent_id: null, post_count: 2 },
      { id: id(8), slug: 'chile', parent_id: id(9), post_count: 0 },
      { id: chile, slug: 'chile-2', parent_id: id(9), post_count: 1 },
      { id: council, slug: 'council', parent_id: null, post_count: 0 },
    ]);
  });
});

describe('a bad line is named, and the others are read', () => {
  const problemsOf = async (archive: readonly unknown[]) => (await importInto(database, archive)).problems;

  test('when it cannot be read', async () => {
    const position = positionOf(ben);
    expect(await problemsOf(withLine(position, { displayName: '' }))).toEqual([
      `${position + 1} displayName: must not be empty`,
      ...[9, 10].map((number) => `${number} personId: no such person so far`),
      `${positionOf(hosted) + 1} authorId: no such person so far`,
      `${positionOf(id(64)) + 1} reactions.0.personId: no such person so far`,
      `${positionOf(id(66)) + 1} authorId: no such person so far`,
      `${positionOf(id(65)) + 1} authorId: no such person so far`,
      `${positionOf(id(67)) + 1} authorId: no such person so far`,
      `${positionOf(id(68)) + 1} authorId: no such person so far`,
    ]);
    expect((await importInto(database, lines)).problems).toEqual([]);
    expect(await exported(database)).toBe(archiveText);
  });

  test('when what it names is nowhere', async () => {
    const checks: [string, Record<string, unknown>, string][] = [
      [chile, { parentId: id(999) }, 'parentId: no such space so far'],
      [ana, { homeSpaceId: id(999) }, 'homeSpaceId: no such space so far'],
      [secret, { mergedInto: id(999) }, 'mergedInto: is nowhere to be found'],
      [id(68), { threadId: id(999) }, 'threadId: no such thread so far'],
      [id(66), { answersPostId: id(999) }, 'answersPostId: is nowhere to be found'],
      [id(64), { isOpening: false }, 'isOpening: the first post of a thread must be its opening post'],
      [id(66), { isOpening: true }, 'isOpening: the thread has an opening post already'],
      [id(66), { revisions: [{ id: id(80), source: 'x' }] }, 'revisions.0.id: belongs to another post'],
    ];
    for (const [lineId, change, problem] of checks) {
      const community = await emptyCommunity();
      const position = positionOf(lineId);
      const { problems } = await importInto(community, withLine(position, change));
      expect(problems).toContain(`${position + 1} ${problem}`);
      expect((await importInto(community, lines)).problems).toEqual([]);
    }
  });

  test('and a file that is no archive changes nothing', async () => {
    for (const text of ['', 'PK\u0003\u0004', '{"kind":"archive","version":2}\n', JSON.stringify(lines[4])]) {
      const { tally, problems } = await importText(database, `${text}\n${JSON.stringify(lines[1])}`);
      expect([tally.badLines, problems.length, tally.added.space]).toEqual([1, 1, 0]);
    }
    expect(await exported(database)).toBe('{"kind":"archive","version":1}\n');
  });
});

/** Everything in every table of ours, so that any change shows. */
async function everyRow(): Promise<unknown[]> {
  const tables = await database.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  return Promise.all(
    tables.map(({ name }) => database.query(`SELECT '${name}' AS table, row::text FROM "${name}" AS row ORDER BY 2`)),
  );
}
