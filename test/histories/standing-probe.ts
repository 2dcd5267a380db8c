import type { TestPerson } from '../harness/house-builders.js';
import { type HistoryWorld, staySignedIn } from './history-world.js';
import { type BoundBy, boundBy } from './model.js';

/*
 * What a sanction leaves, as moderation.md and settled.md have it, asked through the door as the pages ask. Each attempt
 * is made so that it fails for another reason once standing lets it pass, and so leaves nothing behind.
 */

const nobodysId = '00000000-0000-4000-8000-000000000000';

const documents = {
  answer: `mutation ($input: SubmitPostInput!) { submitPost(input: $input) { outcome } }`,
  open: `mutation ($input: StartThreadInput!) { startThread(input: $input) { outcome } }`,
  react: `mutation ($input: ReactInput!) { react(input: $input) { post { id } } }`,
  report: `mutation ($input: FileReportInput!) { fileReport(input: $input) { report { id } } }`,
  join: `mutation ($input: JoinSpaceInput!) { joinSpace(input: $input) { space { id } } }`,
  appeal: `mutation ($input: FileAppealInput!) { fileAppeal(input: $input) { appeal { id } } }`,
  next: `mutation ($input: ClaimNextCaseInput!) { claimNextCase(input: $input) { case { id } } }`,
  record: `query { ownDecisions { id } }`,
  read: `query ($id: ID!) { thread(id: $id) { id } }`,
};

/** Refusals that come from standing; any other answer means that standing let it pass. */
const fromStanding = new Set(['SUSPENDED', 'MUTED', 'SLOW_MODE']);

interface Attempt {
  verb: keyof typeof documents;
  variables: Record<string, unknown>;
  /** What standing has to say: a code, or nothing. */
  expected: string | null;
}

/** Somebody to ask: mostly one whom a sanction binds, if there is one. */
export async function somebodyToAsk({ house, chance, people }: HistoryWorld): Promise<TestPerson> {
  const bound = await house.database.query<{ id: string }>(
    `SELECT DISTINCT person_id AS id FROM standing_cause
     WHERE ended_at IS NULL AND kind <> 'warning' AND until_at > $1 ORDER BY 1`,
    [house.clock.now()],
  );
  const found = people.filter(({ id }) => bound.some((one) => one.id === id));
  return found.length > 0 && chance.happens(0.8) ? chance.of(found) : chance.of(people);
}

/** What somebody may do at this moment and what the decisions in force leave them: where the two differ. */
export async function standingBroken(world: HistoryWorld, person: TestPerson): Promise<string[]> {
  const { house, chance } = world;
  await staySignedIn(world);
  const now = house.clock.now();
  const bound = await boundBy(house.database, person.id, now);
  const participations = await house.database.query<{ spaceId: string }>(
    `SELECT space_id AS "spaceId" FROM participation WHERE person_id = $1 AND state = 'in'`,
    [person.id],
  );
  const inside = world.quietThreads.filter(({ spaceId }) => participations.some((one) => one.spaceId === spaceId));
  if (inside.length === 0) return [];
  const place = chance.of(inside);
  const last = await house.database.one<{ at: Date | null }>(
    `SELECT max(created_at) AS at FROM post WHERE author_id = $1`,
    [person.id],
  );
  const found: string[] = [];
  for (const { verb, variables, expected } of attempts(bound, { ...place, now, lastAt: last?.at ?? null })) {
    const { code, data } = await house.graphql(person, documents[verb], variables);
    // To somebody suspended, spaces and their threads are as if they were not.
    const isAbsent = (verb === 'read' && data?.thread === null) || (verb === 'join' && code === 'NOT_FOUND');
    const said = isAbsent ? 'SUSPENDED' : code && fromStanding.has(code) ? code : null;
    if (said !== expected)
      found.push(
        `8: ${person.name} ${verb}: ${said ?? `passes (${code ?? 'done'})`}, has to be ${expected ?? 'free'}, bound by ${kinds(bound)}`,
      );
  }
  return found;
}

const kinds = (bound: readonly BoundBy[]): string =>
  bound.map(({ kind, decisionId, until }) => `${kind} of ${decisionId} until ${until?.toISOString()}`).join(', ') ||
  'nothing';

function attempts(
  bound: readonly BoundBy[],
  at: { spaceId: string; threadId: string; postId: string; now: Date; lastAt: Date | null },
): Attempt[] {
  const { spaceId, threadId, postId } = at;
  const suspended = bound.some(({ kind }) => kind === 'suspension') ? 'SUSPENDED' : null;
  const isMuted = bound.some((one) => one.kind === 'mute' && (one.spaceId === null || one.spaceId === spaceId));
  const silenced = suspended ?? (isMuted ? 'MUTED' : null);
  const between = Math.max(0, ...bound.map((one) => (one.kind === 'slow_down' ? (one.hoursBetweenPosts ?? 0) : 0)));
  const waits = between > 0 && at.lastAt && at.lastAt.getTime() + between * 3_600_000 > at.now.getTime();
  const posts = silenced ?? (waits ? 'SLOW_MODE' : null);
  const answersNothing = { threadId, text: 'Good morning.', answersPostId: nobodysId };
  return [
    { verb: 'answer', variables: { input: answersNothing }, expected: posts },
    {
      verb: 'open',
      variables: { input: { spaceId, title: 'A question to all', text: 'refuseword' } },
      expected: posts,
    },
    { verb: 'react', variables: { input: { postId, kind: 'THANKS' } }, expected: silenced },
    { verb: 'report', variables: { input: reportOf(postId) }, expected: suspended },
    { verb: 'join', variables: { input: { spaceId } }, expected: suspended },
    { verb: 'next', variables: { input: { filter: { spaceId: nobodysId } } }, expected: suspended },
    { verb: 'read', variables: { id: threadId }, expected: suspended },
    { verb: 'record', variables: {}, expected: null },
    { verb: 'appeal', variables: { input: { decisionId: nobodysId, words: 'Look.' } }, expected: null },
  ];
}

const reportOf = (subjectId: string) => ({ subjectKind: 'POST', subjectId, guidelineNumber: 99, words: '' });
