import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { type OpenApi, openApi } from '../../api/main.js';
import { hashToken, newId, newToken } from '../../platform/ids/ids.js';
import { Log } from '../../platform/log/log.js';
import type { StagePerson } from '../harness/following-stage.js';
import { type ModerationStage, openModerationStage } from '../harness/moderation-stage.js';

let stage: ModerationStage;
let api: OpenApi;
let ana: StagePerson;
let ben: StagePerson;
let kwame: StagePerson;
let priya: StagePerson;
let postId: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  stage = await openModerationStage();
  const { settings, secrets, database, clock, live, outbox } = stage;
  api = await openApi({ settings, secrets, database, clock, log: Log.silent(), live, outbox });
  ana = await stage.member('Ana');
  ben = await stage.member('Ben');
  kwame = await stage.moderator('Kwame');
  priya = await stage.moderator('Priya');
  for (const { id } of [ana, ben, kwame, priya]) {
    const token = newToken();
    tokens.set(id, token);
    await database.query(
      `INSERT INTO api_token (id, person_id, token_hash, offices, created_at, expires_at) VALUES ($1, $2, $3, '{moderator}', $4, $5)`,
      [newId(clock), id, hashToken(token), clock.now(), clock.inDays(400)],
    );
  }
  const { threadId } = await stage.thread(ana, stage.commonsId, 'Deposits', 'How much did you pay?');
  postId = await stage.post(ben, threadId, 'Only fools ask that.');
  await stage.hold(postId);
});
afterAll(async () => {
  await api.close();
  await stage.close();
});

interface Answer {
  // eslint-disable-next-line typescript/no-explicit-any -- the shape differs with each document
  data: any;
  errors?: { message: string; extensions: { code: string; params: Record<string, unknown> } }[];
}

async function ask(person: StagePerson | null, query: string, variables: object = {}): Promise<Answer> {
  const token = person && tokens.get(person.id);
  const answer = await fetch(`http://127.0.0.1:${api.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
}

const lookAtCase = `id number version state excerpt spaceName holderName isMine promiseAt reasons { because value } visibility outcomes
  posts { id html isSubject author { displayName } } revisions { number source state } screenings { outcome results { sentence } }
  reports { number guidelineNumber words state reporterBand } about { person { displayName } joinedAt postCount }
  notes { authorName words } decisions { id isCovered outcome reason deciderName isOwn undoUntil sanction { kind untilAt } }
  history { outcome } similar { outcome } proposal { kind because } reasonDrafts(guidelineNumber: 1) { outcome reasonKey text authorText }`;

test("one report's whole way through the door, from report to an appeal that is heard", async () => {
  await stage.database.query(`UPDATE visibility_cause SET ended_at = $1`, [stage.clock.now()]);
  await stage.database.transaction((tx) => stage.visibility.recompute(tx, postId));

  const filed = await ask(
    ana,
    `mutation ($id: ID!) { fileReport(input: { subjectKind: POST, subjectId: $id, guidelineNumber: 1, words: "Canary of Ana" }) {
      report { id state guidelineNumber } } }`,
    { id: postId },
  );
  expect(filed).toEqual({
    data: { fileReport: { report: { id: expect.any(String), state: 'OPEN', guidelineNumber: 1 } } },
  });

  const queue = await ask(
    kwame,
    `{ openCaseCount cases { totalCount edges { node { id version excerpt severity state reportCount threadTitle } } pageInfo { hasNextPage } } }`,
  );
  expect(queue.errors).toBeUndefined();
  expect(queue.data.openCaseCount).toBe(1);
  expect(queue.data.cases.edges[0].node).toMatchObject({
    excerpt: 'Only fools ask that.',
    reportCount: 1,
    state: 'OPEN',
  });

  const claimed = await ask(kwame, `mutation { claimNextCase(input: {}) { case { ${lookAtCase} } } }`);
  expect(claimed.errors).toBeUndefined();
  const found = claimed.data.claimNextCase.case;
  expect(found).toMatchObject({
    isMine: true,
    reports: [{ number: 1, words: 'Canary of Ana', reporterBand: 'NEW' }],
    about: { person: { displayName: 'Ben' } },
    proposal: { kind: 'WARNING', because: 'first_breach' },
  });
  expect(JSON.stringify(found)).not.toContain(ana.id);
  expect(found.posts.map((post: { isSubject: boolean }) => post.isSubject)).toEqual([false, true]);

  const late = await ask(priya, 'mutation ($id: ID!) { claimCase(input: { caseId: $id }) { case { id } } }', {
    id: found.id,
  });
  expect(late.errors![0]).toMatchObject({ extensions: { code: 'CONFLICT', params: { name: 'Kwame' } } });

  const decided = await ask(
    kwame,
    `mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId undoUntil case { state decisions { id outcome } } } }`,
    {
      input: {
        caseId: found.id,
        version: found.version,
        outcome: 'HIDE',
        guidelineNumber: 1,
        reasonWords: 'Argue with the question.',
        sanction: { kind: 'MUTE', hours: 72 },
      },
    },
  );
  expect(decided.errors).toBeUndefined();
  const { decisionId } = decided.data.decideCase;
  expect(decided.data.decideCase.case.state).toBe('DECIDED');

  const readDecision = `query ($id: ID!) { decision(id: $id) { part outcome reason reasonWords state mayAppeal appealUntil receipt isByRule
    guideline { number title clause } sanction { kind untilAt } appeal { state answerWords } } }`;
  const own = await ask(ben, readDecision, { id: decisionId });
  expect(own.errors).toBeUndefined();
  expect(own.data.decision).toMatchObject({
    part: 'AUTHOR',
    outcome: 'HIDE',
    reason: 'We took this out of the thread because of guideline 1: Respect. You can still read it.',
    mayAppeal: true,
    sanction: { kind: 'MUTE' },
  });
  for (const secret of ['Kwame', 'Canary', ana.id, found.id]) expect(JSON.stringify(own)).not.toContain(secret);
  expect((await ask(priya, readDecision, { id: decisionId })).data.decision).toBeNull();

  const appealed = await ask(
    ben,
    `mutation ($id: ID!) { fileAppeal(input: { decisionId: $id, words: "A proverb." }) { appeal { id state } } }`,
    { id: decisionId },
  );
  const appealId = appealed.data.fileAppeal.appeal.id;
  const covered = await ask(priya, `{ appeals { edges { node { id words appellantIs case { ${lookAtCase} } } } } }`);
  expect(covered.errors).toBeUndefined();
  const [{ node }] = covered.data.appeals.edges;
  expect(node.case.decisions).toMatchObject([{ isCovered: true, outcome: null, reason: null, deciderName: null }]);
  expect(node.case.reports[0].state).toBeNull();
  expect((await ask(kwame, '{ appeals { edges { node { id } } } }')).data.appeals.edges).toEqual([]);

  const steps = `mutation ($id: ID!) {
    claimAppeal(input: { appealId: $id }) { appeal { isMine } }
    writeFirstView(input: { appealId: $id, words: "Reads like a proverb." }) { appeal { firstView case { decisions { outcome deciderName } } } }
    hearAppeal(input: { appealId: $id, outcome: OVERTURNED, words: "It was a proverb." }) { appeal { state } } }`;
  const heard = await ask(priya, steps, { id: appealId });
  expect(heard.errors).toBeUndefined();
  expect(heard.data).toMatchObject({
    writeFirstView: { appeal: { case: { decisions: [{ outcome: 'HIDE', deciderName: 'Kwame' }] } } },
    hearAppeal: { appeal: { state: 'OVERTURNED' } },
  });
  expect((await ask(ben, readDecision, { id: decisionId })).data.decision).toMatchObject({
    state: 'OVERTURNED',
    appeal: { state: 'OVERTURNED', answerWords: 'It was a proverb.' },
  });
  expect((await ask(ben, '{ ownDecisions { id state } }')).data.ownDecisions).toEqual([
    { id: decisionId, state: 'OVERTURNED' },
  ]);
});

test('without the office there is no queue, no case and no appeal, and without signing in nothing', async () => {
  for (const query of ['{ cases { totalCount } }', '{ openCaseCount }', '{ appeals { edges { node { id } } } }'])
    expect((await ask(ana, query)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  const { id } = await stage.caseOn(postId);
  expect((await ask(ana, 'query ($id: ID!) { case(id: $id) { id } }', { id })).data.case).toBeNull();
  for (const query of ['{ cases { totalCount } }', '{ guidelines { version } }', '{ ownDecisions { id } }'])
    expect((await ask(null, query)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
});

test('what cannot be read as an id, a cursor or a number is refused with its field, never an inner error', async () => {
  for (const [query, code] of [
    ['query { case(id: "nonsense") { id } }', null],
    ['query { decision(id: "nonsense") { id } }', null],
    ['query { appeal(id: "nonsense") { id } }', null],
    ['query { cases(after: "nonsense") { totalCount } }', 'INVALID'],
    ['query { cases(filter: { spaceId: "nonsense" }) { totalCount } }', 'INVALID'],
    ['query { cases(first: 101) { totalCount } }', 'INVALID'],
    ['mutation { claimCase(input: { caseId: "nonsense" }) { case { id } } }', 'NOT_FOUND'],
    ['mutation { undoDecision(input: { decisionId: "nonsense" }) { case { id } } }', 'NOT_FOUND'],
    ['mutation { fileAppeal(input: { decisionId: "nonsense", words: "x" }) { appeal { id } } }', 'NOT_FOUND'],
    [
      'mutation { fileReport(input: { subjectKind: POST, subjectId: "x", guidelineNumber: 1 }) { report { id } } }',
      'NOT_FOUND',
    ],
    [
      `mutation { fileReport(input: { subjectKind: POST, subjectId: "${postId}", guidelineNumber: 2147483647 }) { report { id } } }`,
      'INVALID',
    ],
  ] as const) {
    const answer = await ask(kwame, query);
    expect([query, answer.errors?.[0]?.extensions.code ?? null]).toEqual([query, code]);
  }
});

test('guidelines come in the reader’s language, numbered', async () => {
  const { data } = await ask(ben, '{ guidelines { version guidelines { number title clause } } }');
  expect(data.guidelines.guidelines[0]).toMatchObject({ number: 1, title: 'Respect' });
});

function lineOf(person: StagePerson) {
  return createClient({
    url: `ws://127.0.0.1:${api.port}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocols: string[]) {
        const headers = { authorization: `Bearer ${tokens.get(person.id)}`, origin: stage.settings.publicUrl };
        super(url, protocols, { headers });
      }
    },
  });
}

test('an open queue hears of cases in its scope, and never of one on its holder', async () => {
  const clients = [lineOf(kwame), lineOf(priya)];
  const [kwames, priyas] = clients.map((client) =>
    client.iterate({ query: 'subscription { queueChanged { caseId } }' }),
  );
  const heard = [kwames!.next(), priyas!.next()];
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { threadId } = await stage.thread(ana, stage.commonsId, 'Rents', 'How much?');
  const onPriya = await stage.post(priya, threadId, 'Too much, fools.');
  await stage.report(ana, onPriya);
  const first = await stage.caseOn(onPriya);
  expect((await heard[0])!.value).toEqual({ data: { queueChanged: { caseId: first.id } } });
  const onBen = await stage.post(ben, threadId, 'Far too much, fools.');
  await stage.report(ana, onBen);
  const second = await stage.caseOn(onBen);
  expect((await heard[1])!.value).toEqual({ data: { queueChanged: { caseId: second.id } } });
  for (const client of clients) await client.dispose();
});
