import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReplayBackTest } from '../moderation/back-tests/replay-back-test.js';
import { StartBackTest } from '../moderation/back-tests/start-back-test.js';
import { findBackTest } from '../moderation/back-tests/back-tests.store.js';
import { systemActor } from '../forum/access/viewer.js';
import { RecordAct } from '../moderation/audit/record-act.js';
import { exactHash } from '../moderation/screening/stored-history.js';
import { keepFactLayout, packFacts } from '../moderation/screening/packed-facts.js';
import { PostSignals } from '../moderation/signals/post-signals.js';
import type { ScreenedPost } from '../moderation/signals/post.js';
import { MovableClock, stopwatch } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { openDatabaseServer } from '../platform/embedded-postgres/database-server.js';
import { migrate } from '../platform/database/migrate.js';
import { Log } from '../platform/log/log.js';
import { Outbox } from '../platform/outbox/outbox.js';
import { readSettings } from '../platform/settings/settings.js';
import { chance, makePosts } from './screening-load.js';
import { seedCommunity, usualSize } from './seed-community.js';

/**
 * How fast a rule is tried on the past: 100,000 posts that were screened, beside one plain scan of the same rows in the
 * same run. Run: node --import @oxc-node/core/register bench/back-test.bench.ts [posts]
 */
const count = Number(process.argv[2] ?? usualSize.posts);
const at = new Date('2026-11-02T00:00:00Z');
const days = 365;
const minute = 60_000;

const rules: Record<string, { when: object; note: string }> = {
  'on-stored-facts': {
    note: 'author, links, shape: nothing is read again',
    when: {
      all: [
        { fact: 'author.posts', below: 25 },
        { fact: 'text.words', atLeast: 40 },
        { fact: 'space.kind', isNot: 'council' },
      ],
    },
  },
  'with-history': {
    note: 'copies and rhythm over windows that nobody asked for then',
    when: {
      any: [
        { fact: 'likeness.othersCopies', within: '3 days', atLeast: 1 },
        { fact: 'rhythm.posts', within: '2 hours', atLeast: 4 },
      ],
    },
  },
  'with-new-words': {
    note: 'a word list and a pattern, every text read again',
    when: { any: [{ words: ['bodade*', 'coupon*', 'raffle'] }, { matches: 'b[ao]d\\w+ (?:de|di)\\w+' }] },
  },
  everything: {
    note: 'words, a pattern, copies and an author fact at once',
    when: {
      any: [
        { all: [{ words: ['coupon*', 'raffle'] }, { fact: 'author.posts', below: 10 }] },
        { matches: 'https?://\\S+/(?:win|deal)\\w*' },
        { fact: 'likeness.ownCopies', within: '5 days', atLeast: 1 },
      ],
    },
  },
};

const folder = await mkdtemp(join(tmpdir(), 'meridian-back-tests-'));
const server = await openDatabaseServer(readSettings({ DATA_DIR: folder }), Log.silent());
await migrate(server.connectionString);
const database = new Database(server.connectionString);
try {
  await fill(database);
  const rows = await scanSeconds(database);
  console.log(
    `${count.toLocaleString('en')} posts, screened, over ${days} days; one plain scan of their rows: ${rows.toFixed(2)} s`,
  );
  const clock = new MovableClock(at);
  const start = new StartBackTest(database, clock, new Outbox(clock), new RecordAct(clock));
  const replay = new ReplayBackTest(database, clock, Log.silent());
  for (const [id, { when, note }] of Object.entries(rules)) {
    await writeRule(database, id, when);
    const test = await start.startHere(systemActor('bench', at), { ruleId: id, days });
    const elapsed = stopwatch();
    const from = process.cpuUsage();
    let longest = 0;
    let last = stopwatch();
    await replay.run(test.id, {}, () => {
      longest = Math.max(longest, last());
      last = stopwatch();
    });
    const seconds = elapsed() / 1000;
    const cpu = process.cpuUsage(from);
    const found = (await findBackTest(database, test.id))!;
    console.log(
      `${id.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s, ${(seconds / rows).toFixed(1).padStart(5)} scans, ` +
        `${(cpu.user / 1e6).toFixed(1)} s of a core, longest batch ${Math.round(longest)} ms; ` +
        `${found.judgedCount} judged, ${found.results?.caughtCount} caught (${note})`,
    );
  }
} finally {
  await database.close();
  await server.release();
  await rm(folder, { recursive: true, force: true });
}

/** The rows of the posts with what was stored of them, fetched and looked at once: what any replay has to do at least. */
async function scanSeconds(database: Database): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const elapsed = stopwatch();
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows = await database.query<{ id: string; facts: object }>(
        `SELECT revision.id, revision.created_at, screening.facts FROM revision
         JOIN post ON post.id = revision.post_id JOIN screening ON screening.revision_id = revision.id
         WHERE revision.id > $1 ORDER BY revision.id LIMIT 1000`,
        [after],
      );
      if (rows.length === 0) break;
      after = rows.at(-1)!.id;
    }
    best = Math.min(best, elapsed() / 1000);
  }
  return best;
}

async function writeRule(database: Database, id: string, when: object): Promise<void> {
  const document = { id, version: 1, guideline: 3, when, actions: ['hold'] };
  await database.query(
    `INSERT INTO rule (id, state, version, created_at, changed_at) VALUES ($1, 'draft', 1, $2, $2)`,
    [id, at],
  );
  await database.query('INSERT INTO rule_version (rule_id, version, document, written_at) VALUES ($1, 1, $2, $3)', [
    id,
    JSON.stringify(document),
    at,
  ]);
}

/** The community of the other benches, its texts varied and written over a year, each screened and remembered. */
async function fill(database: Database): Promise<void> {
  await seedCommunity(database, { ...usualSize, posts: count });
  await keepFactLayout(database);
  const texts = makePosts(Math.min(count, 20_000));
  const random = chance(5);
  const rows = await database.query<{
    id: string;
    post_id: string;
    author_id: string;
    space_id: string;
    thread_id: string;
  }>(
    `SELECT revision.id, post.id AS post_id, post.author_id, post.space_id, post.thread_id
     FROM revision JOIN post ON post.id = revision.post_id ORDER BY revision.id`,
  );
  const step = (days * 24 * 60 * minute * 0.98) / rows.length;
  for (let from = 0; from < rows.length; from += 2000) {
    const batch = rows.slice(from, from + 2000).map((row, index) => {
      const number = from + index;
      const createdAt = new Date(at.getTime() - days * 24 * 60 * minute + minute + Math.floor(number * step));
      // One in fifty is a copy of what was written shortly before.
      const text = texts[(random() < 0.02 ? Math.max(0, number - 20) : number) % texts.length]!.text;
      return prepare(row, text, createdAt, number);
    });
    await store(database, batch);
  }
  await database.query('ANALYZE');
}

type Row = { id: string; post_id: string; author_id: string; space_id: string; thread_id: string };

function prepare(row: Row, text: string, createdAt: Date, number: number) {
  const post: ScreenedPost = {
    id: row.post_id,
    text,
    createdAt,
    author: { id: row.author_id, joinedAt: new Date('2024-01-01'), postCount: number % 50, standing: 'good' },
    space: { id: row.space_id, kind: 'commons', access: 'open', ageDays: 400 },
    threadId: row.thread_id,
    language: 'en',
    thread: { isHosted: false, isSlow: false, ageHours: 5, repliesPerHour: number % 7 },
  };
  const signals = new PostSignals(post);
  const { author, space, thread } = post;
  const { exact, signature, bands } = signals.fingerprint;
  return {
    ...{ id: row.id, post_id: row.post_id, source: text, at: createdAt.toISOString() },
    facts: { author, space, thread, history: {}, ...packFacts(signals) },
    ...{ author_id: row.author_id, space_id: row.space_id, thread_id: row.thread_id },
    ...{ links: signals.links.length, mentions: signals.shape.mentions },
    exact: exactHash({ exact, signature, bands, letterCount: 0 }).toString('hex'),
    ...{ signature: [...(signature ?? [])], bands: [...bands] },
  };
}

async function store(database: Database, batch: object[]): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query(
      `CREATE TEMP TABLE made ON COMMIT DROP AS SELECT * FROM jsonb_to_recordset('[]') AS row (id uuid, post_id uuid, source text,
         at timestamptz, facts jsonb, author_id uuid, space_id uuid, thread_id uuid, links int, mentions int, exact text,
         signature int[], bands int[])`,
    );
    await tx.query('INSERT INTO made SELECT * FROM jsonb_populate_recordset(NULL::made, $1::jsonb)', [
      JSON.stringify(batch),
    ]);
    await tx.query(
      'UPDATE revision SET source = made.source, created_at = made.at FROM made WHERE made.id = revision.id',
    );
    await tx.query(
      `INSERT INTO screening (id, post_id, revision_id, phase, outcome, rule_versions, facts, results, screened_at)
       SELECT gen_random_uuid(), post_id, id, 'full', 'publish', '{}', facts, '[]', at FROM made`,
    );
    await tx.query(
      `INSERT INTO post_likeness (revision_id, post_id, space_id, thread_id, author_id, created_at, mention_count, link_count,
         exact_hash, signature, bands)
       SELECT id, post_id, space_id, thread_id, author_id, at, mentions, links, decode(exact, 'hex'), signature, bands FROM made`,
    );
  });
}
