import { type FastifyInstance, fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraphqlDoor } from '../../api/door/graphql-door.js';
import { RunOperation } from '../../api/request/run-operation.js';
import { type TestHouse, openTestHouse } from '../harness/house.js';
import type { TestPerson } from '../harness/house-builders.js';

/** What no page of ours sends and somebody curious will: it is answered in the contract's words, never as INTERNAL. */

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

const reviseProfile = 'mutation ($input: ReviseProfileInput!) { reviseProfile(input: $input) { viewer { id } } }';

describe('texts and ids that the database cannot hold', () => {
  test.each(['\0', 'oslo\0', '\ud800'])('a slug %j names nothing', async (slug) => {
    const answer = await house.graphql(ana, 'query ($slug: String!) { space(slug: $slug) { id } }', { slug });
    expect(answer).toMatchObject({ code: undefined, data: { space: null } });
  });

  test.each(['', 'x', '\0'])('a parent %j has no branches', async (parentId) => {
    const query = 'query ($parentId: ID!) { spaces(parentId: $parentId) { edges { node { id } } } }';
    const answer = await house.graphql(ana, query, { parentId });
    expect(answer).toMatchObject({ code: undefined, data: { spaces: { edges: [] } } });
  });

  test.each(['', 'x', '\0', '\ud800'])('calm mode begins and ends in no space %j', async (spaceId) => {
    const input = { spaceId, why: 'A raid.' };
    const start = 'mutation ($input: StartCalmModeInput!) { startCalmMode(input: $input) { calmUntil } }';
    expect((await house.graphql(ana, start, { input: { ...input, hours: 2 } })).code).toBe('NOT_FOUND');
    const end = 'mutation ($input: EndCalmModeInput!) { endCalmMode(input: $input) { calmUntil } }';
    expect((await house.graphql(ana, end, { input })).code).toBe('NOT_FOUND');
  });

  test.each(['', 'xx', 'P\0'])('a country %j is refused by name', async (country) => {
    expect((await house.graphql(ana, reviseProfile, { input: { country } })).code).toBe('INVALID');
  });

  test('an introduction with half a character is kept without it', async () => {
    const answer = await house.graphql(ana, reviseProfile, { input: { introduction: 'Hello \ud800 there' } });
    expect(answer.code).toBeUndefined();
  });
});

describe('bodies that are no operation', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['broken JSON', 'POST', json, '{"query":', 400, 'body'],
    ['nothing', 'POST', json, '', 400, 'body'],
    [
      'a form',
      'POST',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'query={viewer{id}}',
      415,
      'content-type',
    ],
    ['too much', 'POST', json, JSON.stringify({ query: 'x'.repeat(300_000) }), 413, 'body'],
    ['a list', 'POST', json, '[]', 400, 'query'],
    ['another verb', 'DELETE', {}, undefined, 405, 'method'],
  ] as const)('%s', async (_name, method, headers, payload, status, field) => {
    const answer = await server.inject({ method, url: '/graphql', headers, payload });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].extensions).toEqual({
      code: 'INVALID',
      params: { field, because: 'malformed' },
      requestId: expect.any(String),
    });
  });
});
