import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openHouse } from '../../cli/start/open-house.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { StartThread } from '../../forum/discussion/start-thread.js';
import { SubmitPost, type SubmittedPost } from '../../forum/discussion/submit-post.js';
import { SystemClock, stopwatch } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/log/log.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { readSettings } from '../../platform/settings/settings.js';
import { openTestDatabase } from '../harness/test-database.js';
import { busyCommunity } from './busy-community.js';
import { randomFrom } from './random-from.js';

const KILLS = 50;
const POSTS = 500;
const SEED = 20_261_124;
const PATIENCE_MILLISECONDS = 90_000;

/** A worker in a process of its own, killed in mid-job at a random moment after it has begun to work. */
class KilledWorker {
  private child: ChildProcess | undefined;

  constructor(private readonly variables: NodeJS.ProcessEnv) {}

  async start(): Promise<void> {
    const program = join(checkoutRoot, 'cli', 'meridian.mjs');
    this.child = spawn(process.execPath, [program, 'start', '--only', 'worker'], {
      env: { ...process.env, ...this.variables },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve, reject) => {
      this.child!.stdout!.on('data', (data: Buffer) => data.includes('worker runs') && resolve());
      this.child!.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it ran`)));
    });
  }

  async kill(): Promise<void> {
    if (!this.child || this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child!.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }
}

it(`killing the worker at ${KILLS} random moments while ${POSTS} posts come in loses and doubles nothing`, async () => {
  const random = randomFrom(SEED);
  const folder = await mkdtemp(join(tmpdir(), 'meridian-drill-'));
  const database = await openTestDatabase();
  const variables = { DATABASE_URL: database.connectionString, DATA_DIR: folder, LOG_LEVEL: 'silent', REDIS_URL: '' };
  const clock = new SystemClock();
  const settings = readSettings({ ...variables, PORT: '0' });
  const house = await openHouse(settings, {
    parts: ['api'],
    log: Log.silent(),
    connectionString: database.connectionString,
  });
  const worker = new KilledWorker(variables);
  try {
    const sql = house.platform.database;
    const community = await busyCommunity(sql, clock, { members: 30, newcomers: 10 });
    const rooms = house.api!.house;
    const viewerOf = async (id: string) => (await rooms.get(LoadViewer, { strict: false }).byPerson(id))!;
    const threads = await Promise.all(
      community.memberIds.slice(0, 10).map(async (id, index) =>
        rooms.get(StartThread, { strict: false }).start(await viewerOf(id), {
          spaceId: community.commonsId,
          title: `Thread ${index}`,
          text: 'What do you think of the plan for next year?',
        }),
      ),
    );
    await worker.start();
    await untilDone(sql);
    await worker.kill();
    const submit = rooms.get(SubmitPost, { strict: false });
    let isOver = false;
    let kills = 0;
    let sentCount = 0;
    const posting = (async () => {
      const last = new Map<string, SubmittedPost>(threads.map((thread) => [thread.threadId!, thread]));
      for (let index = 0; index < POSTS; index++) {
        const thread = threads[index % threads.length]!;
        const isSpam = index % 20 === 7;
        const authors = isSpam ? community.newcomerIds : community.memberIds;
        const answers = last.get(thread.threadId!)!;
        const author = await viewerOf(authors[Math.floor(random() * authors.length)]!);
        const text = isSpam ? spamText(index) : sentence(random);
        const send = (answersPostId: string | null) =>
          submit.submit(author, { threadId: thread.threadId!, text, answersPostId, insist: true });
        // With the worker dead this long, the answered post may be held meanwhile: then it cannot be answered.
        const sent = await send(answers.outcome === 'PUBLISHED' ? answers.postId : null).catch(() => send(null));
        sentCount++;
        if (sent.outcome === 'PUBLISHED') last.set(thread.threadId!, sent);
        while (!isOver && sentCount > (kills / KILLS) * POSTS + 20) await sleep(20);
      }
    })();
    for (; kills < KILLS; kills++) {
      await worker.start();
      await sleep(20 + random() * 900);
      await worker.kill();
    }
    isOver = true;
    await posting;
    const elapsed = stopwatch();
    await worker.start();
    await untilDone(sql);
    const seconds = elapsed() / 1000;

    const figures = await count(sql);
    process.stdout.write(
      `drill: ${KILLS} kills, ${sentCount} posts, ${JSON.stringify(figures)}, all done ${seconds.toFixed(1)} s after the last kill\n`,
    );
    expect(figures).toMatchObject({
      posts: POSTS + threads.length,
      unscreened: 0,
      setAside: 0,
      untrue: 0,
      heldWithoutCase: 0,
      doubleTold: 0,
      untold: 0,
    });
    expect(figures.held).toBeGreaterThan(0);
    expect(seconds).toBeLessThan(PATIENCE_MILLISECONDS / 1000);
  } finally {
    await worker.kill();
    await house.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
});

const words =
  'meeting evening autumn library consulate ballot envelope postage translator neighbour budget ferry garden passport language school bridge harbour railway winter kitchen concert museum pension market orchard village council kettle lantern mountain river'.split(
    ' ',
  );

/** Sixteen words in a new order: answers must not look like copies of each other. */
function sentence(random: () => number): string {
  return Array.from({ length: 16 }, () => words[Math.floor(random() * words.length)]).join(' ');
}

function spamText(index: number): string {
  return `CHECK OUT MY CHANNEL and earn money http://win${index}.example http://free${index}.example http://now${index}.example SUBSCRIBE`;
}

async function untilDone(sql: Database): Promise<void> {
  const elapsed = stopwatch();
  while (elapsed() < PATIENCE_MILLISECONDS) {
    const row = await sql.one<{ waiting: number }>(
      `SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL AND set_aside_at IS NULL)::int
         + (SELECT count(*) FROM revision WHERE screened_at IS NULL)::int AS waiting`,
    );
    if (row!.waiting === 0) return;
    await sleep(200);
  }
}

/** What came of it: every post in the state its screening says, every answered author told exactly once. */
async function count(sql: Database) {
  const row = await sql.one<Record<string, number>>(`
    WITH expected AS (
      SELECT answered.author_id AS person_id, post.id AS post_id FROM post
      JOIN post answered ON answered.id = post.answers_post_id
      WHERE post.visibility = 'published' AND answered.author_id <> post.author_id
    ), told AS (
      SELECT person_id, post_id, count(*)::int AS times FROM notice WHERE kind = 'answer' GROUP BY person_id, post_id
    )
    SELECT (SELECT count(*)::int FROM post) AS posts,
      (SELECT count(*)::int FROM post WHERE visibility = 'published') AS published,
      (SELECT count(*)::int FROM post WHERE visibility = 'held') AS held,
      (SELECT count(*)::int FROM post WHERE screened_at IS NULL) AS unscreened,
      (SELECT count(*)::int FROM outbox WHERE set_aside_at IS NOT NULL) AS "setAside",
      (SELECT count(*)::int FROM post JOIN screening ON screening.revision_id = post.latest_revision_id AND phase = 'full'
        WHERE (screening.outcome IN ('hold', 'refuse')) <> (post.visibility = 'held')) AS untrue,
      (SELECT count(*)::int FROM post WHERE visibility = 'held' AND NOT EXISTS (
        SELECT 1 FROM moderation_case WHERE subject_id = post.id AND state = 'open')) AS "heldWithoutCase",
      (SELECT count(*)::int FROM told WHERE times > 1) AS "doubleTold",
      (SELECT count(*)::int FROM expected LEFT JOIN told USING (person_id, post_id) WHERE told.times IS NULL) AS untold,
      (SELECT count(*)::int FROM told) AS told`);
  return row!;
}
