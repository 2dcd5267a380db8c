import { MailWriters } from '../../forum/following/mail/mail-writers.js';
import type { MailRow } from '../../platform/mail/mail.store.js';
import type { TestPerson } from '../harness/house-builders.js';
import { type HistoryWorld, staySignedIn } from './history-world.js';
import { plantedWords } from './steps.js';

const decision = `id appealUntil decidedAt endedAt isByRule mayAppeal outcome part postId reason reasonLanguage reasonWords
  receipt replacedByDecisionId reportState state subjectKind threadId guideline { number title clause }
  sanction { id kind fromAt untilAt hours hoursBetweenPosts spaceId state }
  appeal { id words answerWords filedAt heardAt state decisionId }`;
const post = `id html excerpt source decisionId visibility version createdAt editedAt publishedAt countBefore hasHeldEdit
  remarks { sentence mend guidelineNumber } reactions { kind count }`;
const record = `query {
  ownDecisions { ${decision} }
  notices(first: 100) { edges { node { id kind sentence link actorName excerpt createdAt decisionId postId threadId
    threadTitle spaceId spaceName } } }
  viewer { id displayName openCaseCount sanctions { kind decisionId untilAt spaceId } }
}`;
const search = `query { search(words: "planted", first: 50) { edges { node { excerpt threadTitle } } } }`;
const oneDecision = `query ($id: ID!) { decision(id: $id) { ${decision} } }`;
const onePost = `query ($id: ID!) { post(id: $id) { ${post} } }`;
const theirData = `mutation { exportMyData { json } }`;

/** Everything somebody can get to know of what was done about them: page by page, their export and their mail. */
async function everythingAbout(world: HistoryWorld, person: TestPerson): Promise<Record<string, string>> {
  const { house } = world;
  const seen: Record<string, string> = {};
  const ask = async (name: string, document: string, variables = {}) => {
    const { data, errors } = await house.graphql(person, document, variables);
    const isSuspended = errors?.[0]?.extensions.code === 'SUSPENDED';
    if ((!data && !isSuspended) || errors?.some(({ extensions }) => extensions.code === 'INTERNAL'))
      throw new Error(JSON.stringify(errors));
    seen[name] = JSON.stringify({ data, errors });
    return data;
  };
  const { ownDecisions, notices } = await ask('their record', record);
  await ask('what search finds', search);
  const told = notices.edges.map((edge: { node: { decisionId: string | null } }) => edge.node.decisionId);
  const ids = new Set<string>([...ownDecisions.map(({ id }: { id: string }) => id), ...told.filter(Boolean)]);
  for (const id of ids) await ask(`decision ${id}`, oneDecision, { id });
  const posts = await house.database.query<{ id: string }>('SELECT id FROM post WHERE author_id = $1', [person.id]);
  for (const { id } of posts) await ask(`post ${id}`, onePost, { id });
  await ask('their export', theirData);
  const mails = await house.database.query<MailRow>(
    `SELECT id, kind, person_id AS "personId", cause, params, attempts, created_at AS "sendingSince" FROM mail
     WHERE person_id = $1 AND kind <> 'sign_in_link'`,
    [person.id],
  );
  for (const mail of mails) seen[`mail ${mail.id}`] = JSON.stringify(await house.get(MailWriters).write(mail));
  return seen;
}

/** What nobody who was reported may meet: who reported, in which words, when, and the reports and cases themselves. */
async function secretsFrom(world: HistoryWorld, person: TestPerson): Promise<[what: string, secret: string][]> {
  const { database } = world.house;
  const reports = await database.query<{ id: string; caseId: string; reporterId: string; filedAt: Date }>(
    `SELECT id, case_id AS "caseId", reporter_id AS "reporterId", filed_at AS "filedAt" FROM report WHERE reporter_id <> $1`,
    [person.id],
  );
  const quiet = new Set(world.quiet.map(({ id }) => id));
  return [
    ...reports.map(({ id }): [string, string] => ['the id of a report', id]),
    ...reports.map(({ caseId }): [string, string] => ['the id of a case', caseId]),
    ...reports
      .filter(({ reporterId }) => quiet.has(reporterId))
      .map(({ filedAt }): [string, string] => ['when somebody reported', filedAt.toISOString()]),
    ...world.quiet.map(({ id }): [string, string] => ['the id of a reporter', id]),
    ...world.quiet.map(({ name }): [string, string] => ['the name of a reporter', name]),
    ...world.people
      .filter(({ id }) => id !== person.id)
      .map((other): [string, string] => ['the words of a report', plantedWords(other)]),
    ['a number of reports', 'reportCount'],
    ['a number of reports', 'report_count'],
  ];
}

/** Where somebody can learn who reported them, by any way that the house has. */
export async function reportersKnown(world: HistoryWorld): Promise<string[]> {
  const found: string[] = [];
  await staySignedIn(world);
  for (const person of world.members) {
    const secrets = await secretsFrom(world, person);
    for (const [place, text] of Object.entries(await everythingAbout(world, person)))
      for (const [what, secret] of secrets)
        if (text.includes(secret)) found.push(`6: ${person.name} finds ${what} (${secret}) in ${place}`);
  }
  const reporters = world.quiet.map(({ id }) => id);
  const lines = world.logLines.filter((line) => reporters.some((id) => line.includes(id)) && /report/i.test(line));
  return [...found, ...lines.map((line) => `6: the log names who reported: ${line}`)];
}

/** Posts whose author cannot find from the post itself what was decided about it, or what a rule had against it. */
export async function reasonsNotFound(world: HistoryWorld): Promise<string[]> {
  await staySignedIn(world);
  const { house } = world;
  const hidden = await house.database.query<{ id: string; author: string; decisions: string[] }>(
    `SELECT post.id, post.author_id AS author, (SELECT array_agg(decision_id) FROM visibility_cause
       WHERE post_id = post.id AND ended_at IS NULL AND decision_id IS NOT NULL) AS decisions
     FROM post WHERE visibility IN ('held', 'hidden', 'removed')
       AND EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = post.id AND ended_at IS NULL AND decision_id IS NOT NULL)`,
  );
  const found: string[] = [];
  for (const { id, author, decisions } of hidden) {
    const person = world.people.find((one) => one.id === author);
    if (!person) continue;
    const { data } = await house.graphql(person, onePost, { id });
    // Somebody suspended, or no longer in the space, comes to it from their own record.
    if (!data?.post) continue;
    if (!decisions.includes(data.post.decisionId)) found.push(`1: ${person.name} cannot find why post ${id} is gone`);
    else if (!(await house.graphql(person, oneDecision, { id: data.post.decisionId })).data?.decision)
      found.push(`1: ${person.name} cannot read the decision about post ${id}`);
  }
  return found;
}
