import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPagesHouse, type PagesHouse } from '../harness/pages-house.js';

/** What no browser sends and a curious person does: the sender's mistake is said, and nothing is ours (no 500). */

let house: PagesHouse;
beforeAll(async () => {
  house = await openPagesHouse({ kind: 'demo' });
});
afterAll(() => house.close());

const bodies = {
  'a multipart that is cut': ['multipart/form-data; boundary=x', '--x\r\ngarbage'],
  'plain text': ['text/plain', 'email=ana@example.org'],
} as const;

test.each(Object.keys(bodies) as (keyof typeof bodies)[])('%s is answered with 400', async (name) => {
  const [type, body] = bodies[name];
  for (const path of ['/sign-in?/link', '/sign-in?/password', '/demo', '/guidelines', '/write', '/s/commons?/join']) {
    const answer = await fetch(`${house.url}${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, origin: house.url, accept: 'text/html' },
    });
    expect([path, answer.status]).toEqual([path, 400]);
  }
});
