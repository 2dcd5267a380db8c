import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { hashPassword } from '../../../forum/members/sign-in/passwords.js';
import { openGraphqlDoor } from '../../../api/door/graphql-door.js';
import { openLiveDoor } from '../../../api/door/live-door.js';
import { RunOperation } from '../../../api/request/run-operation.js';
import { Secrets } from '../../../platform/settings/secrets.js';
import { signInToken } from '../../../forum/members/sign-in/sign-in-links.js';
import { type TestHouse, openTestHouse } from '../../harness/house.js';
import type { TestPerson } from '../../harness/house-builders.js';

/** What the doors refuse whoever knocks: foreign pages, batches, documents that ask for too much, used links. */

let house: TestHouse;
let server: FastifyInstance;
let ana: TestPerson;

beforeAll(async () => {
  house = await openTestHouse();
  ana = await house.people.member('Ana');
  server = fastify({ logger: false });
  openGraphqlDoor(server, house.get(RunOperation), house.platform);
});
afterAll(async () => {
  await server?.close();
  await house?.close();
});

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });

const codeOf = async (query: string, variables: Record<string, unknown> = {}) =>
  (await house.graphql(ana, query, variables)).code;

describe('a foreign page gets nothing by way of a member’s browser', () => {
  test('not by GET', async () => {
    const answer = await server.inject({ method: 'GET', url: '/graphql?query={viewer{id}}' });
    expect(answer.statusCode).toBe(405);
    expect(answer.json().data).toBeUndefined();
  });

  test.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'http://localhost:1'])(
    'not from %s',
    async (origin) => {
      expect((await post({ query: '{ community { name } }' }, { origin })).statusCode).toBe(403);
    },
  );

  test('and our own page does', async () => {
    const { publicUrl } = house.platform.settings;
    expect((await post({ query: '{ community { name } }' }, { origin: publicUrl })).json().data.community).toBeTruthy();
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'not as %s, which a form can send unasked',
    async (type) => {
      const answer = await post('{"query":"{ community { name } }"}', { 'content-type': type });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toContain('Overseas');
    },
  );
});

describe('an operation is one, and of a bounded size', () => {
  test('no list of operations', async () => {
    const answer = await post([{ query: '{ community { name } }' }, { query: '{ community { name } }' }]);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain('Overseas');
  });

  test('no subscription by POST', async () => {
    expect(await codeOf('subscription { noticeArrived { unreadCount } }')).toBe('INVALID');
  });

  test('no introspection, and no hint at names', async () => {
    expect((await house.graphql(ana, '{ __schema { types { name } } }')).data).toBeFalsy();
    expect((await house.graphql(ana, '{ __type(name: "Case") { name } }')).data).toBeFalsy();
    const { errors } = await house.graphql(ana, '{ thred(id: "x") { id } viewer { displyName } }');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean|displayName|thread"/i);
  });

  test('15 aliases, not 16', async () => {
    const aliases = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: viewer { id }`).join(' ')} }`;
    expect(await codeOf(aliases(15))).toBeUndefined();
    expect(await codeOf(aliases(16))).toBe('TOO_COMPLEX');
  });

  const nested = (levels: number, inside: string): string =>
    levels === 0 ? inside : `parent { ${nested(levels - 1, inside)} }`;

  test('no deeper than the limit, nor through fragments', async () => {
    expect(await codeOf(`{ space(slug: "x") { ${nested(15, 'id')} } }`)).toBe('TOO_COMPLEX');
    const chained = `{ space(slug: "x") { ...A } } fragment A on Space { ${nested(6, '...B')} }
      fragment B on Space { ${nested(6, 'id')} }`;
    expect(await codeOf(chained)).toBe('TOO_COMPLEX');
  });

  const list = (inside: string) => `threads(first: 100) { edges { node { ${inside} } } }`;
  const posts = 'posts(first: 100) { edges { node { id html author { id } } } }';

  test('no more than it may cost', async () => {
    expect(await codeOf(`{ spaces(first: 100) { edges { node { ${list(posts)} } } } }`)).toBe('TOO_COMPLEX');
  });

  test('nor by the size that a list has without being told', async () => {
    const page = (field: string, inside: string) => `${field} { edges { node { ${inside} } } }`;
    const open = `{ ${page('spaces', page('threads', page('posts', 'id html author { id }')))} }`;
    expect(await codeOf(open)).toBe('TOO_COMPLEX');
    const hidden = `{ spaces { ...S } } fragment S on SpaceConnection { edges { node { threads { ...T } } } }
      fragment T on ThreadConnection { edges { node { posts { ... on PostConnection { edges { node { id html author { id } } } } } } } }`;
    expect(await codeOf(hidden)).toBe('TOO_COMPLEX');
  });

  test('fragments that double each other are refused, or done, at once', async () => {
    const chain = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`,
    );
    // Followed one by one, the first would take longer than the world has been there.
    await codeOf(`{ viewer { ...F0 } } ${chain.join(' ')} fragment F60 on Viewer { id }`);
    expect(await codeOf(`{ viewer { ...F0 } } ${chain.join(' ')} fragment F60 on Viewer { ...F0 }`)).toBeDefined();
  });

  test('nor by a variable’s default', async () => {
    const query = `query ($n: Int! = 100) { spaces(first: $n) { edges { node { threads(first: $n) { edges { node { id title } } } } } } }`;
    expect(await codeOf(query)).toBe('TOO_COMPLEX');
  });
});

describe('signing in tells nobody whether an address has an account', () => {
  const ask = (email: string) =>
    house.graphql(null, 'mutation ($e: String!) { requestSignInLink(input: { email: $e }) { isAccepted } }', {
      e: email,
    });
  const enter = (email: string) =>
    house.graphql(
      null,
      'mutation ($e: String!) { signInWithPassword(input: { email: $e, password: "not the one" }) { viewer { id } } }',
      { e: email },
    );
  const strip = (answer: unknown) => JSON.stringify(answer).replace(/"requestId":"[^"]*"/g, '');

  test('by its words', async () => {
    expect(strip(await ask(ana.email))).toBe(strip(await ask('stranger@example.org')));
    expect(strip(await enter(ana.email))).toBe(strip(await enter('stranger@example.org')));
  });

  test('by its limits', async () => {
    const run = async (email: string) => {
      const codes: (string | undefined)[] = [];
      for (let time = 0; time < 7; time++) codes.push((await ask(email)).code);
      return codes;
    };
    house.clock.advanceSeconds(3600);
    const known = await run(ana.email);
    house.clock.advanceSeconds(3600);
    expect(await run('stranger@example.org')).toEqual(known);
    house.clock.advanceSeconds(3600);
  });

  // By the processor's time: how long it takes by the clock depends on what else the machine does.
  test('by its work: hashing is the most of it, and is done for both', async () => {
    const passwordHash = await hashPassword('the one that it is, and no other');
    await house.database.query('UPDATE account SET password_hash = $1', [passwordHash]);
    const work = { known: [] as number[], unknown: [] as number[] };
    for (let time = 0; time < 5; time++) {
      for (const [who, email] of [
        ['known', ana.email],
        ['unknown', `stranger${time}@example.org`],
      ] as const) {
        const before = process.cpuUsage();
        await enter(email);
        const { user, system } = process.cpuUsage(before);
        work[who].push(user + system);
      }
    }
    const least = (values: number[]) => Math.min(...values);
    const ratio = least(work.known) / least(work.unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('a sign-in link', () => {
  const use = (token: string) =>
    house.graphql(null, 'mutation ($t: String!) { signInWithLink(input: { token: $t }) { viewer { id } } }', {
      t: token,
    });
  const newLink = async (): Promise<string> => {
    house.clock.advanceSeconds(3600);
    await house.graphql(null, 'mutation ($e: String!) { requestSignInLink(input: { email: $e }) { isAccepted } }', {
      e: ana.email,
    });
    const row = await house.database.one<{ linkId: string }>(
      `SELECT params->>'linkId' AS "linkId" FROM mail WHERE person_id = $1 AND kind = 'sign_in_link' ORDER BY created_at DESC, id DESC LIMIT 1`,
      [ana.id],
    );
    return signInToken(house.get(Secrets), row!.linkId);
  };

  test('opens once', async () => {
    const token = await newLink();
    expect((await use(token)).data.signInWithLink.viewer.id).toBe(ana.id);
    expect((await use(token)).code).toBe('INVALID');
  });

  test('opens once, of ten who press at the same moment', async () => {
    const token = await newLink();
    const answers = await Promise.all(Array.from({ length: 10 }, () => use(token)));
    expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  });

  test('ends with the next one', async () => {
    const earlier = await newLink();
    const later = await newLink();
    expect((await use(earlier)).code).toBe('INVALID');
    expect((await use(later)).code).toBeUndefined();
  });

  test('ends after a quarter of an hour', async () => {
    const token = await newLink();
    house.clock.advanceSeconds(15 * 60 + 1);
    expect((await use(token)).code).toBe('INVALID');
  });
});

describe('the live door', () => {
  test.each(['null', 'not a url', 'https://evil.example'])('refuses %s and goes on living', async (origin) => {
    const http = createServer();
    const close = openLiveDoor(http, {
      runOperation: house.get(RunOperation),
      schemaHost: house.get(GraphQLSchemaHost),
      database: house.database,
      settings: house.platform.settings,
      log: house.platform.log,
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const line = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { origin } });
    const end = await new Promise<string>((resolve) => {
      line.on('open', () => resolve('open'));
      line.on('error', () => resolve('refused'));
    });
    line.terminate();
    await close();
    await new Promise((resolve) => http.close(resolve));
    expect(end).toBe('refused');
  });
});
