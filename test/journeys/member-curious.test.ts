import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../harness/browser.js';
import { openPagesHouse, type PagesHouse } from '../harness/pages-house.js';

let browser: Browser;
let house: PagesHouse;

beforeAll(async () => {
  browser = await openBrowser();
  house = await openPagesHouse();
});
afterAll(async () => {
  await house.close();
  await browser.close();
});

const long = 'x'.repeat(5000);
const hosted = { hosted: 'yes', opensAt: '2027-01-01T10:00', closesAt: '2027-01-01T11:00', spaceId: 'x', text: 'x' };

/** What somebody may type into the address. */
const asked = (threadId: string): string[] => [
  ...[
    '/t/abc',
    '/p/abc',
    '/p/abc/edit',
    '/p/abc/moderate',
    '/s/%00',
    '/s/%F0%9F%98%80',
    '/nowhere/at/all',
    '/%E0%A4%A',
  ],
  ...['page=abc', 'page=99999', 'page=-1', 'answer=%00', '/react'].map((query) => `/t/${threadId}?${query}`),
  ...['zzz', '%00', long].flatMap((cursor) => [`/s/commons?after=${cursor}`, `/me/bookmarks?after=${cursor}`]),
  ...['%22%22((', '%00', long, '-', '😀'].map((words) => `/search?q=${words}`),
  ...['/search?q=a&after=zzz', `/t/${threadId}/news?after=zzz`, '/write?space=%00', '/spaces/new', '/demo'],
  ...['/sign-in?next=//elsewhere.example', '/sign-in/%00', '/set-up/x', '/sign-out'],
];

/** What somebody may send with a form that is not ours. */
const sent = (threadId: string): [path: string, form: Record<string, string>][] => [
  [`/t/${threadId}?/react`, {}],
  [`/t/${threadId}?/react`, { postId: 'x', kind: 'NONE' }],
  [`/t/${threadId}?/bookmark`, { postId: '\0' }],
  [`/t/${threadId}?/submit`, {}],
  [`/t/${threadId}?/submit`, { text: '\0' }],
  [`/t/${threadId}?/submit`, { text: 'x'.repeat(300_000) }],
  [`/t/${threadId}?/submit`, { text: 'x', answersTo: 'x', idempotencyKey: long, draftToken: 'x' }],
  [`/t/${threadId}?/slow`, { minutes: '1e99' }],
  [`/t/${threadId}?/close`, { summary: '\0' }],
  [`/t/${threadId}?/nothing`, {}],
  ['/s/commons?/leave', {}],
  ['/s/commons?/decide', { personId: '\0', granted: 'yes' }],
  ['/s/commons?/role', { personId: 'x', role: 'KING' }],
  ['/s/nowhere?/join', {}],
  ['/write', {}],
  ['/write', { ...hosted, timeZone: 'No/Where' }],
  ['/write', { ...hosted, opensAt: '\0' }],
  ['/spaces/new', { kind: 'X', mode: 'Y', name: '\0' }],
  ['/me?/profile', {}],
  ['/me?/profile', { displayName: '\0', timeZone: 'X', locale: 'zz' }],
  ['/me?/theme', { theme: 'neon' }],
  ['/me?/password', { password: long, again: long }],
  ['/me?/endSession', { sessionId: '\0' }],
  ['/guidelines', { version: 'NaN' }],
  ['/p/abc/edit?/save', { text: 'x' }],
  ['/p/abc/edit?/withdraw', {}],
  ['/p/abc/moderate', {}],
  ['/demo', { personId: 'x' }],
  ['/sign-in/%00', {}],
  ['/set-up/x?/community', { name: '\0' }],
  ['/set-up/x?/example', {}],
];

test('nothing that somebody curious asks for or sends breaks a page', async () => {
  const ana = await house.people.member('Ana Ferrer');
  const threadId = await house.thread(ana, 'Where do we meet in June?', 'The library has a room on Thursdays.');
  const { request } = await house.browse(browser, ana, 1280);
  const headers = { accept: 'text/html', origin: house.url };
  const broken: string[] = [];
  for (const path of asked(threadId)) {
    const answer = await request.get(path, { headers, maxRedirects: 0 });
    if (answer.status() >= 500) broken.push(`GET ${path.slice(0, 60)}: ${answer.status()}`);
  }
  for (const [path, form] of sent(threadId)) {
    const answer = await request.post(path, { headers, form, maxRedirects: 0 });
    if (answer.status() >= 500) broken.push(`POST ${path} ${JSON.stringify(form).slice(0, 60)}: ${answer.status()}`);
  }
  for (const data of ['x', '[]', 'null', '{"spaceId":1}', '{"spaceId":"\\u0000","text":"abc","draftToken":"x"}']) {
    const answer = await request.post('/write/check', {
      headers: { ...headers, 'content-type': 'application/json' },
      data,
    });
    if (answer.status() >= 500) broken.push(`POST /write/check ${data}: ${answer.status()}`);
  }
  expect(broken).toEqual([]);
});

test('a form that another site sends is refused', async () => {
  const { request } = await house.browse(browser, await house.people.member('Rosa Lima'), 1280);
  const answer = await request.post('/me?/theme', {
    headers: { origin: 'https://elsewhere.example' },
    form: { theme: 'dark' },
  });
  expect(answer.status()).toBe(403);
});
