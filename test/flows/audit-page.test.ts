import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppendToTree } from '../../moderation/audit/append-to-tree.js';
import { consistencyHolds, inclusionHolds, leafHashOf } from '../../moderation/audit/merkle-tree.js';
import type { TestPerson } from '../harness/house-builders.js';
import { type Answer, openTestHouse, type TestHouse } from '../harness/house.js';

let house: TestHouse;
let ana: TestPerson;
let ben: TestPerson;
let kwame: TestPerson;
let chile: TestPerson;
let admin: TestPerson;
let decisionId: string;
let secretDecisionId: string;
let chileId: string;
let secretId: string;

const logQuery = `query ($filter: AuditLogFilterInput, $after: String, $first: Int) {
  auditLog(filter: $filter, after: $after, first: $first) {
    edges { node { id act actorName spaceName isElsewhere caseId caseNumber caseBecause facts { name value } } }
    pageInfo { hasNextPage endCursor } } }`;

beforeAll(async () => {
  house = await openTestHouse();
  chileId = await house.people.space('chile', 'open', 'region');
  secretId = await house.people.space('quiet-room', 'secret');
  ana = await house.people.member('Ana Ferrer', { in: [chileId, secretId] });
  ben = await house.people.member('Ben Okafor', { in: [chileId, secretId] });
  kwame = await house.people.member('Kwame Mensah', { office: 'moderator' });
  chile = await house.people.member('Carla Soto', {});
  admin = await house.people.member('Ada Byron', { office: 'admin' });
  await house.database.query(
    `INSERT INTO office (id, person_id, kind, space_id, from_at) VALUES (gen_random_uuid(), $1, 'moderator', $2, $3)`,
    [chile.id, chileId, house.clock.inDays(-1)],
  );
  decisionId = await decided(house.commonsId);
  secretDecisionId = await decided(secretId);
  await decided(chileId);
  house.clock.advanceSeconds(3600);
  await house.drain();
  await house.get(AppendToTree).append();
});
afterAll(() => house.close());

const openings = [
  'Who takes the minutes on Thursday evening?',
  'When do the ballots come, does anybody know?',
  'Our library has lent us its large room again.',
];
const answers = [
  'Nobody wants to, as ever and always.',
  'They come in May, a fool knows that.',
  'It smells of old carpets in there.',
];

async function run(person: TestPerson, document: string, input: Record<string, unknown>): Promise<Answer['data']> {
  const { data, errors } = await house.graphql(person, document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Ben writes, Ana reports, Kwame hides it. */
async function decided(spaceId: string): Promise<string> {
  house.clock.advanceSeconds(3600);
  const thread = await run(
    ana,
    'mutation ($input: StartThreadInput!) { startThread(input: $input) { thread { id } } }',
    {
      spaceId,
      title: 'Ballots',
      text: openings[spaceId === secretId ? 0 : spaceId === chileId ? 1 : 2]!,
    },
  );
  await house.drain();
  const post = await run(ben, 'mutation ($input: SubmitPostInput!) { submitPost(input: $input) { post { id } } }', {
    threadId: thread.startThread.thread.id,
    text: answers[spaceId === secretId ? 0 : spaceId === chileId ? 1 : 2]!,
  });
  await house.drain();
  const subjectId = post.submitPost.post.id as string;
  await run(ana, 'mutation ($input: FileReportInput!) { fileReport(input: $input) { report { id } } }', {
    subjectKind: 'POST',
    subjectId,
    guidelineNumber: 1,
  });
  const found = await house.database.one<{ id: string }>('SELECT id FROM moderation_case WHERE subject_id = $1', [
    subjectId,
  ]);
  const claimed = await run(
    kwame,
    'mutation ($input: CaseInput!) { claimCase(input: $input) { case { version posts { id } } } }',
    { caseId: found!.id },
  );
  const made = await run(kwame, 'mutation ($input: DecideCaseInput!) { decideCase(input: $input) { decisionId } }', {
    caseId: found!.id,
    version: claimed.claimCase.case.version,
    outcome: 'HIDE',
    guidelineNumber: 1,
  });
  return made.decideCase.decisionId as string;
}

async function log(person: TestPerson, filter: Record<string, unknown> = {}, first = 100) {
  const { data } = await house.graphql(person, logQuery, { filter, first });
  return data.auditLog.edges.map(({ node }: { node: Record<string, unknown> }) => node) as Record<string, unknown>[];
}

const proofQuery = `query ($id: ID!, $size: Int) { auditProof(decisionId: $id, size: $size) {
  leaf leafHash leafIndex treeSize root path } }`;

describe('everybody checks the record', () => {
  test('the one it is about has the proof with its words, who reported only the fingerprint, others nothing', async () => {
    const own = (await house.graphql(ben, proofQuery, { id: decisionId })).data.auditProof;
    const fromHex = (hex: string): Buffer => Buffer.from(hex, 'hex');
    const claim = {
      leafHash: leafHashOf(Buffer.from(own.leaf)),
      index: own.leafIndex,
      size: own.treeSize,
      root: fromHex(own.root),
      proof: own.path.map(fromHex),
    };
    expect(inclusionHolds(claim)).toBe(true);
    expect(JSON.parse(own.leaf)).toMatchObject({
      act: 'case.decided',
      subject: { kind: 'decision', id: decisionId },
      facts: { outcome: 'hide', guideline: 1 },
    });
    const cases = await house.database.query<{ id: string }>('SELECT id FROM moderation_case');
    for (const { id } of cases) expect(own.leaf).not.toContain(id);
    for (const { id } of [ana, ben, kwame]) expect(own.leaf).not.toContain(id);
    const reporters = (await house.graphql(ana, proofQuery, { id: decisionId })).data.auditProof;
    expect(reporters).toMatchObject({ leaf: null, leafHash: own.leafHash });
    expect((await house.graphql(chile, proofQuery, { id: decisionId })).data.auditProof).toBeNull();
    expect((await house.graphql(ben, proofQuery, { id: decisionId, size: own.leafIndex })).data.auditProof).toBeNull();
  });

  test('any older size is proven to begin the log of now', async () => {
    const { data } = await house.graphql(ana, '{ auditTree { head { size root receipt } heads { size } } }');
    const { head } = data.auditTree;
    expect(head.receipt).toBe(`${head.size}:${head.root}`);
    for (const first of [0, 1, 2, head.size - 1, head.size]) {
      const answer = await house.graphql(
        ana,
        'query ($first: Int!) { auditConsistency(first: $first) { first firstRoot second secondRoot path } }',
        { first },
      );
      const { firstRoot, second, secondRoot, path } = answer.data.auditConsistency;
      const [before, after, ...proof] = [firstRoot, secondRoot, ...path].map((hex: string) => Buffer.from(hex, 'hex'));
      expect(consistencyHolds({ first, firstRoot: before!, second, secondRoot: after!, proof })).toBe(true);
    }
    const ahead = '{ auditConsistency(first: 99999) { first } }';
    expect((await house.graphql(ana, ahead)).data.auditConsistency).toBeNull();
  });
});

describe('those in office read the log', () => {
  test('a moderator over everything reads what moderation did, by name; an administrator the rest too', async () => {
    const moderators = await log(kwame);
    expect(moderators.map(({ act }) => act)).toContain('case.decided');
    expect(moderators.find(({ act }) => act === 'case.decided')).toMatchObject({ actorName: 'Kwame Mensah' });
    expect(moderators.filter(({ act }) => !/^(case|appeal|decision)/.test(String(act)))).toEqual([]);
    const all = await log(admin);
    expect(all.length).toBeGreaterThanOrEqual(moderators.length);
  });

  test('a moderator of Chile reads of Chile, and finds nothing else by any filter', async () => {
    const entries = await log(chile);
    expect(entries.length).toBeGreaterThan(0);
    expect(new Set(entries.map(({ spaceName }) => spaceName))).toEqual(new Set(['chile']));
    expect(await log(chile, { spaceId: secretId })).toEqual([]);
    expect(await log(chile, { spaceId: house.commonsId })).toEqual([]);
    expect(await log(chile, { view: 'LOOKS' })).toEqual([]);
  });

  test('who looked into which private space, and why; an administrator is not told which secret space', async () => {
    const looks = await log(kwame, { view: 'LOOKS' });
    expect(looks.length).toBeGreaterThan(0);
    for (const look of looks)
      expect(look).toMatchObject({ act: 'case.read', spaceName: 'quiet-room', caseBecause: 'REPORT' });
    const told = await log(admin, { view: 'LOOKS' });
    expect(told).toHaveLength(looks.length);
    for (const look of told) expect(look).toMatchObject({ spaceName: null, isElsewhere: true });
    expect(await log(admin, { spaceId: secretId })).toEqual([]);
  });

  test('under appeal, what was decided is covered for whoever may have to hear it', async () => {
    const priya = await house.people.member('Priya Rao', { office: 'moderator' });
    const isDecision = ({ act, spaceName }: Record<string, unknown>) =>
      act === 'case.decided' && spaceName === 'quiet-room';
    expect((await log(priya)).find(isDecision)!['facts']).not.toEqual([]);
    await run(ben, 'mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id } } }', {
      decisionId: secretDecisionId,
      words: 'I only said when they come.',
    });
    expect((await log(priya)).find(isDecision)!['facts']).toEqual([]);
  });

  test('nobody reads of a case about themselves, nor of one they reported', async () => {
    for (const person of [ana, ben])
      await house.database.query(
        `INSERT INTO office (id, person_id, kind, from_at) VALUES (gen_random_uuid(), $1, 'moderator', $2)`,
        [person.id, house.clock.inDays(-1)],
      );
    house.clock.advanceSeconds(5);
    for (const person of [ana, ben]) expect(await log(person)).toEqual([]);
  });

  test('members do not', async () => {
    const member = await house.people.member('Mia Holm', {});
    expect((await house.graphql(member, logQuery)).code).toBe('NOT_FOUND');
  });

  test('page by page, nothing twice and nothing left out', async () => {
    const whole = (await log(kwame)).map(({ id }) => id);
    const read: unknown[] = [];
    for (let after: string | null = null; ;) {
      const { data }: Answer = await house.graphql(kwame, logQuery, { first: 2, after });
      read.push(...data.auditLog.edges.map(({ node }: { node: { id: string } }) => node.id));
      if (!data.auditLog.pageInfo.hasNextPage) break;
      after = data.auditLog.pageInfo.endCursor;
    }
    expect(read).toEqual(whole);
  });
});
