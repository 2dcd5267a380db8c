import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type OpenApi, openApi } from '../../api/main.js';
import { Log } from '../../platform/log/log.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { type FollowingStage, openFollowingStage, type StagePerson } from '../harness/following-stage.js';

let stage: FollowingStage;
let api: OpenApi;
let ana: StagePerson;
let ben: StagePerson;
let threadId: string;
let postId: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  stage = await openFollowingStage({ at: '2026-06-22T09:00:00Z', kind: 'demo' });
  const { settings, secrets, database, clock, live, outbox } = stage;
  api = await openApi({ settings, secrets, database, clock, log: Log.silent(), live, outbox });
  ana = await stage.member('Ana', { timeZone: 'Pacific/Auckland' });
  ben = await stage.member('Ben');
  for (const { id } of [ana, ben]) {
    const token = newToken();
    tokens.set(id, token);
    await database.query(
      'INSERT INTO api_token (id, person_id, token_hash, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
      [newId(clock), id, hashToken(token), clock.now(), clock.inDays(400)],
    );
  }
  await stage.dueDigests.run();
  ({ threadId, postId } = await stage.thread(ana, stage.commonsId, 'Deposits', 'How much did you pay?'));
  await stage.post(ben, threadId, 'Three months, and the landlord kept it.', postId);
});
afterAll(async () => {
  await api.close();
  await stage.close();
});

interface NoticesAnswer {
  notices: {
    unreadCount: number;
    edges: { node: object }[];
    pageInfo: { endCursor: string };
  };
}

async function ask<Data = Record<string, unknown>>(person: StagePerson | null, query: string, variables: object = {}) {
  const token = person && tokens.get(person.id);
  const answer = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as {
    data?: Data | null;
    errors?: { extensions: { code: string; params: Record<string, unknown> } }[];
  };
}

describe('notices in the schema', () => {
  const query = `query ($after: String) { notices(first: 1, after: $after) { unreadCount
    edges { node { kind sentence excerpt link isRead actorName threadTitle spaceName } } pageInfo { hasNextPage endCursor } } }`;

  test('come with their sentence, the page they lead to and what may be read of the post', async () => {
    const { data } = await ask<NoticesAnswer>(ana, query);
    expect(data!.notices.unreadCount).toBe(1);
    expect(data!.notices.edges[0]!.node).toEqual({
      kind: 'ANSWER',
      sentence: 'Ben answered you in “Deposits”',
      excerpt: 'Three months, and the landlord kept it.',
      link: expect.stringMatching(/^\/p\//),
      isRead: false,
      actorName: 'Ben',
      threadTitle: 'Deposits',
      spaceName: 'Commons',
    });
    const next = await ask<NoticesAnswer>(ana, query, { after: data!.notices.pageInfo.endCursor });
    expect(next.data!.notices.edges).toEqual([]);
  });

  test('are nobody’s without signing in', async () => {
    expect((await ask(null, query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(ana, query, { after: 'nonsense' })).errors?.[0]?.extensions.code).toBe('INVALID');
  });

  test('are marked as read', async () => {
    const { data } = await ask(ana, `mutation { markNoticesRead(input: {}) { unreadCount } }`);
    expect(data).toEqual({ markNoticesRead: { unreadCount: 0 } });
  });

  test('arrive on an open line', async () => {
    const client = createClient({
      url: `ws://127.0.0.1:${api.port}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(url: string, protocols: string[]) {
          const headers = { authorization: `Bearer ${tokens.get(ana.id)}`, origin: stage.settings.publicUrl };
          super(url, protocols, { headers });
        }
      },
    });
    const arrivals = client.iterate({ query: 'subscription { noticeArrived { unreadCount } }' });
    const first = arrivals.next();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await stage.post(ben, threadId, 'One more thing.', postId);
    expect((await first).value).toEqual({ data: { noticeArrived: { unreadCount: 1 } } });
    await client.dispose();
  });
});

describe('following in the schema', () => {
  test('a thread says how one follows it, and takes another level', async () => {
    const query = `query ($id: ID!) { thread(id: $id) { followLevel space { followLevel } } }`;
    const before = await ask(ana, query, { id: threadId });
    expect(before.data).toEqual({ thread: { followLevel: 'ALL', space: { followLevel: 'DIGEST' } } });
    const change = `mutation ($input: UnsubscribeInput!) { unsubscribe(input: $input) { level } }`;
    const answer = await ask(ana, change, { input: { targetKind: 'THREAD', targetId: threadId } });
    expect(answer.data).toEqual({ unsubscribe: { level: 'NONE' } });
    expect((await ask(ana, query, { id: threadId })).data).toMatchObject({ thread: { followLevel: 'NONE' } });
    const wrong = await ask(ana, change, { input: { targetKind: 'THREAD', targetId: 'nonsense' } });
    expect(wrong.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  test('a member sets when the digest comes, in their own zone', async () => {
    const change = `mutation ($input: SetDigestScheduleInput!) {
      setDigestSchedule(input: $input) { schedule { frequency weekday wallTime timeZone nextDueAt noticesByMail } } }`;
    const { data } = await ask(ana, change, { input: { weekday: 7, wallTime: '19:30', noticesByMail: true } });
    const schedule = {
      frequency: 'WEEKLY',
      weekday: 7,
      wallTime: '19:30',
      timeZone: 'Pacific/Auckland',
      nextDueAt: '2026-06-28T07:30:00.000Z',
      noticesByMail: true,
    };
    expect(data).toEqual({ setDigestSchedule: { schedule } });
    expect((await ask(ana, '{ digestSchedule { weekday } }')).data).toEqual({ digestSchedule: { weekday: 7 } });
    expect((await ask(null, '{ digestSchedule { weekday } }')).data).toEqual({ digestSchedule: null });
    const wrong = await ask(ana, change, { input: { wallTime: '7 pm' } });
    expect(wrong.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', params: { field: 'wallTime' } });
  });

  test('a link from a mail stops it by button and by one click, signed in or not', async () => {
    const token = stage.tokens.issue({ personId: ben.id, what: 'digest' }, ben.email);
    const query = 'query ($token: String!) { unsubscribeLink(token: $token) }';
    expect((await ask(null, query, { token })).data).toEqual({ unsubscribeLink: 'DIGEST' });
    expect((await ask(null, query, { token: 'nonsense' })).data).toEqual({ unsubscribeLink: null });
    const click = await fetch(`http://127.0.0.1:${api.port}/unsubscribe-one-click/${token}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(click.status).toBe(200);
    expect((await ask(ben, '{ digestSchedule { frequency } }')).data).toEqual({ digestSchedule: { frequency: 'OFF' } });
    const stop = 'mutation ($token: String!) { unsubscribeByToken(input: { token: $token }) { what } }';
    expect((await ask(null, stop, { token })).data).toEqual({ unsubscribeByToken: { what: 'DIGEST' } });
    expect((await ask(null, stop, { token: 'nonsense' })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

test('the mailbox of the example shows the mail it sends', async () => {
  await stage.mailTable.post(stage.database, {
    kind: 'decision',
    personId: ana.id,
    cause: 'x',
    params: { decisionId: 'x' },
  });
  await stage.sendDueMail.run();
  const query = '{ mailbox(first: 5) { edges { node { id to subject text html date } } pageInfo { hasNextPage } } }';
  const { data } = await ask<{ mailbox: { edges: { node: { id: string } }[] } }>(null, query);
  expect(data!.mailbox.edges).toMatchObject([
    { node: { to: ana.email, subject: 'Something was decided for you to read' } },
  ]);
  const one = await ask(null, 'query ($id: ID!) { mailboxMessage(id: $id) { to } }', {
    id: data!.mailbox.edges[0]!.node.id,
  });
  expect(one.data).toEqual({ mailboxMessage: { to: ana.email } });
  const none = await ask(null, 'query ($id: ID!) { mailboxMessage(id: $id) { to } }', { id: '../../etc/passwd' });
  expect(none.data).toEqual({ mailboxMessage: null });
});
