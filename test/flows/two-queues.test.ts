import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openHouse, type OpenHouse, type Part } from '../../cli/start/open-house.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import { readSettings } from '../../platform/settings/settings.js';
import { busyCommunity } from '../drills/busy-community.js';
import { hasRedis, startRedis } from '../harness/redis.js';
import { openTestDatabase } from '../harness/test-database.js';

const START = `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome thread { id } } }`;
const SUBMIT = `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;
const clock = new SystemClock();
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

/** Three processes' worth of Meridian over one database: two that serve, one that works. */
async function openThree(redisUrl: string) {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-queues-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  const made = await openTestDatabase();
  closers.push(() => made.drop());
  const settings = readSettings({ DATA_DIR: folder, PORT: '0', REDIS_URL: redisUrl });
  const open = async (...parts: Part[]): Promise<OpenHouse> => {
    const house = await openHouse(settings, { parts, log: Log.silent(), connectionString: made.connectionString });
    closers.push(() => house.close());
    return house;
  };
  return { writing: await open('api'), reading: await open('api'), working: await open('worker') };
}

async function signIn(house: OpenHouse, personId: string): Promise<string> {
  const token = newToken();
  await house.platform.database.query(
    'INSERT INTO session (id, person_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $4, $5)',
    [newId(clock), personId, hashToken(token), clock.now(), clock.inDays(1)],
  );
  return `meridian_session=${token}`;
}

async function ask(house: OpenHouse, cookie: string, query: string, variables: unknown) {
  const response = await fetch(`http://127.0.0.1:${house.api!.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what its document asked for
  const answer = (await response.json()) as { data: any; errors?: unknown };
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** Listens to a thread over a live line, as a browser does. */
function listen(house: OpenHouse, cookie: string, threadId: string) {
  class WithCookie extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers: { cookie } });
    }
  }
  const client = createClient({
    url: `ws://127.0.0.1:${house.api!.port}/graphql`,
    webSocketImpl: WithCookie,
    retryAttempts: 0,
  });
  closers.push(async () => client.dispose());
  const events: unknown[] = [];
  let isOver = false;
  client.subscribe(
    {
      query: `subscription ($id: ID!) { threadChanged(threadId: $id) { threadId version } }`,
      variables: { id: threadId },
    },
    { next: (event) => events.push(event), error: () => (isOver = true), complete: () => (isOver = true) },
  );
  return { events, isOver: () => isOver };
}

async function until(what: () => Promise<boolean> | boolean, seconds = 20): Promise<void> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    if (await what()) return;
    await sleep(50);
  }
  throw new Error('it did not come about in time');
}

const stores = [
  { name: 'PostgreSQL', isHere: true, open: async () => '' },
  {
    name: 'Redis',
    isHere: hasRedis,
    open: async () => {
      const redis = await startRedis();
      closers.push(() => redis.stop());
      return redis.url;
    },
  },
];

describe.each(stores)('with queue and live updates over $name', ({ isHere, open }) => {
  it.runIf(isHere)(
    'a post written in one process is screened in another, seen live in a third, and told once',
    async () => {
      const { writing, reading, working } = await openThree(await open());
      const sql = writing.platform.database;
      const community = await busyCommunity(sql, clock, { members: 2, newcomers: 1 });
      const [author, answerer] = community.memberIds as [string, string];
      const cookies = {
        author: await signIn(writing, author),
        answerer: await signIn(writing, answerer),
        newcomer: await signIn(writing, community.newcomerIds[0]!),
      };
      const started = await ask(writing, cookies.author, START, {
        input: {
          spaceId: community.commonsId,
          title: 'Autumn meeting',
          text: 'Shall we meet by the harbour in October?',
        },
      });
      const threadId = started.startThread.thread.id;
      const line = listen(reading, cookies.author, threadId);
      await until(async () => (await sql.one('SELECT 1 FROM post WHERE screened_at IS NOT NULL')) !== undefined);
      await sleep(300);
      line.events.length = 0;

      const first = await sql.one<{ id: string }>('SELECT id FROM post WHERE thread_id = $1', [threadId]);
      const sent = await ask(writing, cookies.answerer, SUBMIT, {
        input: { threadId, text: 'October suits me well, I shall bring tea.', answersPostId: first!.id },
      });
      expect(sent.submitPost.outcome).toBe('PUBLISHED');
      await until(() => line.events.length > 0);
      await until(async () => (await sql.one('SELECT 1 FROM notice WHERE person_id = $1', [author])) !== undefined);

      const held = await ask(writing, cookies.newcomer, SUBMIT, {
        input: { threadId, text: 'Hello, I have just moved to Lisbon.' },
      });
      expect(held.submitPost.outcome).toBe('HELD');
      await until(async () => {
        const post = await sql.one<{ visibility: string }>('SELECT visibility FROM post WHERE id = $1', [
          held.submitPost.post.id,
        ]);
        return post?.visibility === 'published';
      });
      expect(
        await sql.query('SELECT 1 FROM notice WHERE person_id = $1 AND kind = $2', [author, 'answer']),
      ).toHaveLength(1);
      expect(working.worker).toBeDefined();
    },
  );

  it.runIf(isHere)('a live line ends when its session has ended', async () => {
    const { writing, reading } = await openThree(await open());
    const sql = writing.platform.database;
    const community = await busyCommunity(sql, clock, { members: 1, newcomers: 0 });
    const cookie = await signIn(writing, community.memberIds[0]!);
    const started = await ask(writing, cookie, START, {
      input: { spaceId: community.commonsId, title: 'Line', text: 'A thread to listen to for a while.' },
    });
    const line = listen(reading, cookie, started.startThread.thread.id);
    await sleep(500);
    await ask(writing, cookie, 'mutation { signOut { isSignedOut } }', {});
    await until(line.isOver, 2);
  });
});
