import { fastify, type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { UnsubscribeByToken } from '../../forum/following/mail/unsubscribe-by-token.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { openOneClickDoor } from './one-click-door.js';

const stopped: string[] = [];
const unsubscribe = {
  run: async (token: string) => {
    if (token !== 'good') throw notFound();
    stopped.push(token);
    return { what: 'digest' };
  },
} as unknown as UnsubscribeByToken;
let server: FastifyInstance;

beforeAll(async () => {
  server = fastify();
  openOneClickDoor(server, unsubscribe);
  await server.ready();
});
afterAll(() => server.close());
beforeEach(() => {
  stopped.length = 0;
});

const click = (url: string, type: string, payload: string) =>
  server.inject({ method: 'POST', url, headers: { 'content-type': type }, payload });

it.each([
  ['application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--',
  ],
  ['application/json', 'not even JSON'],
])('stops the mail at one click as %s, without any cookie', async (type, payload) => {
  const answer = await click('/unsubscribe-one-click/good', type, payload);
  expect(answer.statusCode).toBe(200);
  expect(stopped).toEqual(['good']);
});

it('answers a token that is none like a page that is not there', async () => {
  const answer = await click(
    '/unsubscribe-one-click/bad',
    'application/x-www-form-urlencoded',
    'List-Unsubscribe=One-Click',
  );
  expect(answer.statusCode).toBe(404);
});

it('stops nothing for who only opens the address, a mail scanner say, and shows the page with the button', async () => {
  const answer = await server.inject({ method: 'GET', url: '/unsubscribe-one-click/good' });
  expect([answer.statusCode, answer.headers.location]).toEqual([302, '/unsubscribe/good']);
  expect(stopped).toEqual([]);
});

it('takes no more than a click', async () => {
  const answer = await click('/unsubscribe-one-click/good', 'application/x-www-form-urlencoded', 'x'.repeat(10_000));
  expect(answer.statusCode).toBe(413);
  expect(stopped).toEqual([]);
});
