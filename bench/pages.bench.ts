import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { Database } from '../platform/database/database.js';
import { migrate } from '../platform/database/migrate.js';
import { openEmbeddedPostgres } from '../platform/embedded-postgres/embedded-postgres.js';
import { Log } from '../platform/log/log.js';
import { checkoutRoot } from '../platform/settings/checkout-root.js';
import { seedCommunity, usualSize } from './seed-community.js';
import { ServedProcess } from './served-process.js';

/**
 * The first three ratios: thread page, thread by GraphQL, submit a post, each against the bare server in the same run,
 * by turns. `node --import @oxc-node/core/register bench/pages.bench.ts [seconds a round] [rounds]`
 */
const seconds = Number(process.argv[2] ?? 4);
const rounds = Number(process.argv[3] ?? 5);
const connections = 8;

const THREAD = `query($id: ID!) { thread(id: $id) { title posts(first: 20) { edges { node {
  id createdAt html visibility author { id displayName region } } } } } }`;
const SUBMIT = `mutation($input: SubmitPostInput!) { submitPost(input: $input) { outcome post { id } } }`;

interface Contender {
  server: ServedProcess;
  /** Sent one after the other, again from the start when all were. */
  requests: autocannon.Request[];
}

interface Round {
  perSecond: number;
  processorMilliseconds: number;
  errors: number;
}

async function race(contender: Contender): Promise<Round> {
  const before = contender.server.processorSeconds();
  const result = await autocannon({
    url: `http://127.0.0.1:${contender.server.port}`,
    connections,
    duration: seconds,
    requests: contender.requests,
  });
  const used = contender.server.processorSeconds() - before;
  return {
    perSecond: result.requests.average,
    processorMilliseconds: (used * 1000) / Math.max(1, result['2xx']),
    errors: result.non2xx + result.errors,
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function compare(name: string, goal: number, ours: Contender, bare: Contender): Promise<void> {
  const pairs: [Round, Round][] = [];
  for (let round = 0; round <= rounds; round++) {
    const pair: [Round, Round] = [await race(ours), await race(bare)];
    // The first pair warms both up.
    if (round > 0) pairs.push(pair);
  }
  const ratio = median(pairs.map(([one, other]) => one.perSecond / other.perSecond));
  const processor = median(pairs.map(([one, other]) => other.processorMilliseconds / one.processorMilliseconds));
  const errors = pairs.reduce((sum, [one]) => sum + one.errors, 0);
  const [one, other] = [
    median(pairs.map(([round]) => round.perSecond)),
    median(pairs.map(([, round]) => round.perSecond)),
  ];
  process.stdout.write(
    `${name.padEnd(22)} ratio ${ratio.toFixed(2)} (goal ${goal})  by processor time ${processor.toFixed(2)}  ` +
      `${one.toFixed(0)}/s against ${other.toFixed(0)}/s  not answered ${errors}\n`,
  );
}

const words =
  'meeting evening autumn library consulate ballot envelope postage translator neighbour budget ferry garden passport language school bridge harbour railway winter kitchen concert museum pension'.split(
    ' ',
  );

/** Fourteen words, others for each number. */
function sentence(number: number): string {
  return Array.from(
    { length: 14 },
    (_, place) => words[(number * (place * 2 + 3) + place * 11 + (number >> place)) % words.length],
  ).join(' ');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'meridian-bench-'));
  const postgres = await openEmbeddedPostgres({ dataDir: folder, log: Log.silent(), isThrowaway: true });
  await migrate(postgres.connectionString);
  const database = new Database(postgres.connectionString);
  process.stderr.write('Filling the data set: 12 spaces, 3,500 members, 5,000 threads, 100,000 posts.\n');
  const community = await seedCommunity(database, usualSize);
  await database.query(
    'CREATE TABLE bare_post (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text, created_at timestamptz)',
  );

  const port = await freePort();
  const ours = await ServedProcess.start(
    [join(checkoutRoot, 'cli', 'meridian.mjs'), 'start'],
    {
      DATABASE_URL: postgres.connectionString,
      DATA_DIR: folder,
      PORT: String(port),
      LOG_LEVEL: 'silent',
      REDIS_URL: '',
    },
    /Meridian is at http:\/\/localhost:(\d+)/,
  );
  const headers = { cookie: `meridian_session=${community.sessionToken}` };
  const page = await (await fetch(`http://127.0.0.1:${port}/t/${community.threadId}`, { headers })).text();
  const shellLength = Math.max(0, page.length - (page.match(/<article[\s\S]*<\/article>/)?.[0].length ?? 0));
  const bare = await ServedProcess.start(
    [
      '--import',
      '@oxc-node/core/register',
      fileURLToPath(new URL('./bare-server.ts', import.meta.url)),
      postgres.connectionString,
      String(shellLength),
    ],
    {},
    /listening (\d+)/,
  );
  const json = { ...headers, 'content-type': 'application/json' };
  // Each member says something else somewhere else: copies in a hurry would be a flood, and treated as one.
  const posts = community.otherTokens.map((token, index) => ({
    method: 'POST' as const,
    path: '/graphql',
    headers: { cookie: `meridian_session=${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: SUBMIT,
      variables: {
        input: { threadId: community.threadIds[(index * 7) % community.threadIds.length], text: sentence(index) },
      },
    }),
  }));
  try {
    await compare(
      'thread page',
      0.6,
      { server: ours, requests: [{ method: 'GET', path: `/t/${community.threadId}`, headers }] },
      { server: bare, requests: [{ method: 'GET', path: `/html/${community.threadId}` }] },
    );
    await compare(
      'thread by GraphQL',
      0.85,
      {
        server: ours,
        requests: [
          {
            method: 'POST',
            path: '/graphql',
            headers: json,
            body: JSON.stringify({ query: THREAD, variables: { id: community.threadId } }),
          },
        ],
      },
      { server: bare, requests: [{ method: 'GET', path: `/json/${community.threadId}` }] },
    );
    await compare(
      'submit a post',
      0.3,
      { server: ours, requests: posts },
      { server: bare, requests: [{ method: 'POST', path: '/insert' }] },
    );
    process.stdout.write(
      `memory                 ${ours.megabytes().toFixed(0)} MB in one process, PostgreSQL apart (goal 300)\n`,
    );
    process.stdout.write(`a thread page          ${(page.length / 1000).toFixed(0)} kB of HTML\n`);
  } finally {
    await bare.stop();
    await ours.stop();
    await database.close();
    await postgres.release();
    await rm(folder, { recursive: true, force: true });
  }
}

await main();
