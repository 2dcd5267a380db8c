import type { Database } from '../../platform/database/database.js';

/*
 * What posts, threads, spaces and people have to be, worked out anew from decisions, screenings and withdrawals alone.
 * None of the product's statements, and none of its projections, is used for it.
 */

interface Decision {
  id: string;
  outcome: string;
  state: string;
  decidedAt: Date;
  subjectId: string;
}

interface Cause {
  postId: string;
  kind: string;
  effect: string;
  revisionId: string | null;
  decisionId: string | null;
  beganAt: Date;
  endedAt: Date | null;
}

interface Post {
  id: string;
  threadId: string;
  spaceId: string;
  isOpening: boolean;
  visibility: string;
  visibleRevisionId: string | null;
  position: number | null;
  publishedAt: Date | null;
  isScreened: boolean;
  isInSearch: boolean;
}

interface Revision {
  id: string;
  postId: string;
  number: number;
  /** How its full screening ended; null while there is none. */
  ran: 'well' | 'failed' | null;
  /** Written in a space that is not everybody's, under a move that is over. */
  isLeftBehind: boolean;
}

const letsStand: readonly string[] = ['no_breach', 'release', 'lock', 'move', 'breach'];

/** Everything that differs from what the causes in force make it; empty is good. */
export async function differencesFromModel(database: Database): Promise<string[]> {
  return [
    ...(await visibilityDifferences(database)),
    ...(await lockDifferences(database)),
    ...(await placeDifferences(database)),
  ];
}

async function visibilityDifferences(database: Database): Promise<string[]> {
  const decisions = await database.query<Decision>(
    `SELECT d.id, d.outcome, d.state, d.decided_at AS "decidedAt", c.subject_id AS "subjectId"
     FROM decision d JOIN moderation_case c ON c.id = d.case_id`,
  );
  const causes = Map.groupBy(
    await database.query<Cause>(
      `SELECT post_id AS "postId", kind, effect, revision_id AS "revisionId", decision_id AS "decisionId",
         began_at AS "beganAt", ended_at AS "endedAt" FROM visibility_cause`,
    ),
    ({ postId }) => postId,
  );
  const revisions = Map.groupBy(
    await database.query<Revision>(
      `SELECT r.id, r.post_id AS "postId", r.number, (SELECT CASE WHEN failure IS NULL THEN 'well' ELSE 'failed' END
         FROM screening WHERE revision_id = r.id AND phase = 'full') AS ran, EXISTS (
           SELECT 1 FROM thread_move m JOIN decision d ON d.id = m.decision_id JOIN space ON space.id = m.to_space_id
           WHERE m.decision_id = r.written_under_move_id AND d.state <> 'in_force' AND space.mode <> 'open') AS "isLeftBehind"
       FROM revision r ORDER BY number DESC`,
    ),
    ({ postId }) => postId,
  );
  const posts = await database.query<Post>(
    `SELECT id, thread_id AS "threadId", space_id AS "spaceId", is_opening AS "isOpening", visibility,
       visible_revision_id AS "visibleRevisionId", position, published_at AS "publishedAt",
       screened_at IS NOT NULL AS "isScreened", EXISTS (SELECT 1 FROM post_search WHERE post_id = post.id) AS "isInSearch"
     FROM post`,
  );
  const found: string[] = [];
  for (const post of posts) {
    const about = decisions.filter(
      ({ subjectId }) => subjectId === post.id || (post.isOpening && subjectId === post.threadId),
    );
    const own = revisions.get(post.id) ?? [];
    const inForce = (causes.get(post.id) ?? []).filter((cause) => isInForce(cause, about, own));
    const held = inForce.filter(({ effect }) => effect === 'held');
    const candidate = own.find(
      ({ id, isLeftBehind }) =>
        !isLeftBehind && !held.some(({ revisionId }) => revisionId === null || revisionId === id),
    );
    const over = ['withdrawn', 'removed', 'hidden'].find((one) => inForce.some(({ effect }) => effect === one));
    const shows = over ?? (candidate ? 'published' : 'held');
    if (post.visibility !== shows) found.push(`post ${post.id} is ${post.visibility}, its causes make it ${shows}`);
    else if ((candidate?.id ?? null) !== post.visibleRevisionId) found.push(`post ${post.id} shows another text`);
    if (post.visibility === 'published' && post.isScreened !== post.isInSearch)
      found.push(`post ${post.id} is ${post.isInSearch ? '' : 'not '}found by search`);
    if (post.visibility !== 'published' && post.isInSearch)
      found.push(`search finds ${post.visibility} post ${post.id}`);
  }
  return [...found, ...(await counterDifferences(database, posts))];
}

function isInForce(cause: Cause, decisions: readonly Decision[], revisions: readonly Revision[]): boolean {
  if (cause.effect === 'withdrawn') return true;
  // Worked out from where the text was written, not from what the product noted.
  if (cause.kind === 'written_elsewhere') return false;
  const own = decisions.find(({ id }) => id === cause.decisionId);
  if (cause.decisionId && own?.state !== 'in_force') return false;
  if (cause.effect !== 'held') return true;
  const ran = revisions.find(({ id }) => id === cause.revisionId)?.ran ?? null;
  if ((cause.kind === 'unscreened' || cause.kind === 'screening_failed') && ran === 'well') return false;
  // A run that failed ends the waiting for it, and whoever finds the post still unscreened may make it wait again.
  if (cause.kind === 'unscreened' && ran === 'failed' && cause.endedAt) return false;
  const answers = decisions.filter((one) => one.state === 'in_force' && letsStand.includes(one.outcome));
  const began = cause.beganAt.getTime();
  if (answers.some(({ decidedAt }) => decidedAt.getTime() > began)) return false;
  // What happened at one instant happened in some order: the database knows which.
  return answers.some(({ decidedAt }) => decidedAt.getTime() === began) ? cause.endedAt === null : true;
}

interface Thread {
  id: string;
  spaceId: string;
  state: string;
  visibility: string;
  postCount: number;
  lastPostId: string | null;
  lastAt: Date;
  createdAt: Date;
}

async function counterDifferences(database: Database, posts: readonly Post[]): Promise<string[]> {
  const found: string[] = [];
  const threads = await database.query<Thread>(
    `SELECT id, space_id AS "spaceId", state, visibility, post_count AS "postCount", last_post_id AS "lastPostId",
       last_activity_at AS "lastAt", created_at AS "createdAt" FROM thread`,
  );
  const visible = posts.filter(({ visibility }) => visibility === 'published');
  for (const thread of threads) {
    const own = visible.filter(({ threadId }) => threadId === thread.id);
    const opening = posts.find(({ threadId, isOpening }) => isOpening && threadId === thread.id)!;
    const last = own.toSorted((a, b) => b.position! - a.position!)[0];
    if (thread.postCount !== own.length) found.push(`thread ${thread.id} counts ${thread.postCount} of ${own.length}`);
    if (thread.visibility !== opening.visibility) found.push(`thread ${thread.id} is not what its opening post is`);
    if (thread.lastPostId !== (last?.id ?? null)) found.push(`thread ${thread.id} ends with another post`);
    if (thread.lastAt.getTime() !== (last?.publishedAt ?? thread.createdAt).getTime())
      found.push(`thread ${thread.id} was busy at another time`);
  }
  const spaces = await database.query<{ id: string; posts: number; threads: number; people: number; isIn: number }>(
    `SELECT id, post_count AS posts, thread_count AS threads, participant_count AS people,
       (SELECT count(*)::int FROM participation WHERE space_id = space.id AND state = 'in') AS "isIn" FROM space`,
  );
  for (const space of spaces) {
    const own = visible.filter(({ spaceId }) => spaceId === space.id);
    if (space.posts !== own.length) found.push(`space ${space.id} counts ${space.posts} posts of ${own.length}`);
    const openings = own.filter(({ isOpening }) => isOpening).length;
    if (space.threads !== openings) found.push(`space ${space.id} counts ${space.threads} threads of ${openings}`);
    if (space.people !== space.isIn) found.push(`space ${space.id} counts ${space.people} people of ${space.isIn}`);
  }
  const reactions = await database.query<{ id: string }>(
    'SELECT id FROM post WHERE reaction_count <> (SELECT count(*) FROM reaction WHERE post_id = post.id)',
  );
  return [...found, ...reactions.map(({ id }) => `post ${id} counts its reactions wrongly`)];
}

async function lockDifferences(database: Database): Promise<string[]> {
  const threads = await database.query<{ id: string; state: string; isLocked: boolean }>(
    `SELECT id, state, EXISTS (
         SELECT 1 FROM decision d JOIN moderation_case c ON c.id = d.case_id LEFT JOIN post ON post.id = c.subject_id
         WHERE d.state = 'in_force' AND d.outcome = 'lock' AND (post.thread_id = thread.id OR c.subject_id = thread.id)
       ) AS "isLocked" FROM thread`,
  );
  return threads
    .filter(({ state, isLocked }) => (state === 'locked') !== isLocked)
    .map(({ id, state }) => `thread ${id} is ${state}, and its decisions say something else`);
}

/** Where each thread lies, by the decisions in force that move it, and everything that repeats it. */
async function placeDifferences(database: Database): Promise<string[]> {
  const moves = Map.groupBy(
    await database.query<Move>(
      `SELECT m.decision_id AS id, m.thread_id AS "threadId", m.from_space_id AS "fromId", m.to_space_id AS "toId",
         d.decided_at AS "decidedAt", d.ended_at AS "endedAt", d.state = 'in_force' AS "isInForce"
       FROM thread_move m JOIN decision d ON d.id = m.decision_id ORDER BY m.number`,
    ),
    ({ threadId }) => threadId,
  );
  const threads = await database.query<{ id: string; spaceId: string; moveId: string | null; places: string[] }>(
    `SELECT id, space_id AS "spaceId", moved_by_decision_id AS "moveId", ARRAY(
         SELECT space_id FROM post WHERE thread_id = thread.id
         UNION SELECT s.space_id FROM post_search s JOIN post ON post.id = s.post_id WHERE thread_id = thread.id) AS places
     FROM thread`,
  );
  const found: string[] = [];
  for (const { id, spaceId, moveId, places } of threads) {
    const own = moves.get(id) ?? [];
    const last = own.findLast(({ isInForce }) => isInForce);
    const belongsIn = last?.toId ?? own[0]?.fromId ?? spaceId;
    if (spaceId !== belongsIn)
      found.push(`thread ${id} lies in space ${spaceId}, its decisions put it into ${belongsIn}`);
    if (moveId !== (last?.id ?? null)) found.push(`thread ${id} says that another decision moved it`);
    if (places.some((place) => place !== belongsIn)) found.push(`posts of thread ${id} are in ${places.join(' and ')}`);
  }
  return [...found, ...(await writtenDifferences(database, moves))];
}

interface Move {
  id: string;
  threadId: string;
  fromId: string;
  toId: string;
  decidedAt: Date;
  endedAt: Date | null;
  isInForce: boolean;
}

/** Each text knows the move it was written under; what happened at one instant happened in an order nobody else knows. */
async function writtenDifferences(database: Database, moves: ReadonlyMap<string, readonly Move[]>): Promise<string[]> {
  const texts = await database.query<{ id: string; threadId: string; at: Date; moveId: string | null }>(
    `SELECT r.id, post.thread_id AS "threadId", r.created_at AS at, r.written_under_move_id AS "moveId"
     FROM revision r JOIN post ON post.id = r.post_id`,
  );
  return texts.flatMap(({ id, threadId, at, moveId }) => {
    const own = moves.get(threadId) ?? [];
    const instants = own.flatMap(({ decidedAt, endedAt }) => [decidedAt.getTime(), endedAt?.getTime()]);
    if (instants.includes(at.getTime())) return [];
    const last = own.findLast(({ decidedAt, endedAt }) => decidedAt < at && (endedAt === null || endedAt > at));
    return moveId === (last?.id ?? null) ? [] : [`text ${id} was written under another move`];
  });
}

/** What a sanction in force does to somebody. */
export interface BoundBy {
  kind: 'warning' | 'slow_down' | 'mute' | 'suspension';
  spaceId: string | null;
  hoursBetweenPosts: number | null;
  decisionId: string;
  /** Null: without end, as an expulsion is. */
  until: Date | null;
}

/** What binds a person at an instant, from the decisions in force and their sanctions alone. */
export async function boundBy(database: Database, personId: string, at: Date): Promise<BoundBy[]> {
  const rows = await database.query<{
    kind: string;
    spaceId: string | null;
    hours: number;
    between: number | null;
    decisionId: string;
    from: Date;
    isSettled: boolean;
  }>(
    `SELECT s.kind, s.space_id AS "spaceId", s.hours, s.hours_between_posts AS between, d.id AS "decisionId",
       d.decided_at AS from, s.seconded_by IS NOT NULL AS "isSettled"
     FROM decision d JOIN sanction s ON s.decision_id = d.id
     WHERE s.person_id = $1 AND d.state = 'in_force' AND d.decided_at <= $2`,
    [personId, at],
  );
  const expelled = await database.query<{ decisionId: string }>(
    `SELECT d.id AS "decisionId" FROM expulsion JOIN decision d ON d.id = expulsion.decision_id
     WHERE expulsion.person_id = $1 AND d.state = 'in_force' AND d.decided_at <= $2`,
    [personId, at],
  );
  const week = 7 * 24;
  const endless = { kind: 'suspension' as const, spaceId: null, hoursBetweenPosts: null, until: null };
  return [
    ...expelled.map(({ decisionId }): BoundBy => ({ ...endless, decisionId })),
    ...rows
      .map((row): BoundBy => {
        const waits = row.kind === 'suspension' && row.hours > week && !row.isSettled;
        const until = new Date(row.from.getTime() + (waits ? week : row.hours) * 3_600_000);
        const kind = (row.kind === 'mute_in_space' ? 'mute' : row.kind) as BoundBy['kind'];
        return { kind, spaceId: row.spaceId, hoursBetweenPosts: row.between, decisionId: row.decisionId, until };
      })
      .filter(({ until }) => until! > at),
  ];
}

/** Everybody's standing as the product has it, against the model. */
export async function standingDifferences(
  database: Database,
  people: readonly { id: string; name: string }[],
  causesOf: (person: { id: string }) => Promise<readonly { kind: string; decisionId: string; untilAt: Date | null }[]>,
  at: Date,
): Promise<string[]> {
  const found: string[] = [];
  const say = (list: { kind: string; decisionId: string; until: Date | null }[]): string =>
    list
      .map(({ kind, decisionId, until }) => `${kind} of ${decisionId} until ${until?.toISOString()}`)
      .toSorted((a, b) => a.localeCompare(b))
      .join(', ');
  for (const person of people) {
    const model = say(await boundBy(database, person.id, at));
    const has = say((await causesOf(person)).map((cause) => ({ ...cause, until: cause.untilAt })));
    if (model !== has) found.push(`${person.name} is bound by [${has}], the decisions say [${model}]`);
  }
  return found;
}
