import { setTimeout as wait } from 'node:timers/promises';
import type { Asker, RealHouse } from './real-house.js';
import type { Report } from './report.js';

/** The house, what was found so far, and the texts that people called bad. */
export interface Worked {
  house: RealHouse;
  report: Report;
  bad: ReadonlySet<string>;
}

interface CaseToWork {
  caseId: string;
  postId: string;
  authorId: string;
  source: string;
  exactHash: string;
  /** Whether readers see its thread: not if the opening post is held. */
  isInOpenThread: boolean;
  /** The guideline that the strictest rule cites. */
  guideline: number;
  rules: string[];
}

interface Decided extends CaseToWork {
  decisionId: string;
  sanctionId: string | null;
}

const claim = `mutation($input: CaseInput!) { claimCase(input: $input) { case { id version isMine } } }`;
const see = `query($id: ID!) { case(id: $id) { version excerpt posts { id } screenings { __typename } } }`;
const decide = `mutation($input: DecideCaseInput!) { decideCase(input: $input) { decisionId case { state } } }`;
const secondIt = `mutation($input: SecondSanctionInput!) { secondSanction(input: $input) { sanction { state } } }`;
const seePost = `query($id: ID!) { post(id: $id) { id html visibility } }`;

/** Open cases on posts that the rules stopped, the oldest post first, with what the rules said. */
async function casesOnHeldPosts({ database }: RealHouse): Promise<CaseToWork[]> {
  const rows = await database.query<CaseToWork & { results: { ruleId: string; guideline: number; outcome: string }[] }>(
    `SELECT c.id AS "caseId", post.id AS "postId", post.author_id AS "authorId", revision.source,
       encode(post_likeness.exact_hash, 'hex') AS "exactHash", screening.results,
       thread.visibility = 'published' AS "isInOpenThread"
     FROM moderation_case c JOIN post ON post.id = c.subject_id JOIN revision ON revision.id = post.latest_revision_id
     JOIN thread ON thread.id = post.thread_id JOIN screening ON screening.revision_id = revision.id AND phase = 'full'
     JOIN post_likeness ON post_likeness.revision_id = revision.id
     WHERE c.subject_kind = 'post' AND c.state = 'open' AND post.visibility = 'held' ORDER BY post.created_at, post.id`,
  );
  return rows.map(({ results, ...row }) => {
    const stopping = results.find(({ outcome }) => outcome === 'hold' || outcome === 'refuse') ?? results[0]!;
    return { ...row, guideline: stopping.guideline, rules: results.map(({ ruleId }) => ruleId) };
  });
}

/** Claims, looks and decides as one moderator, while the other one comes too late. */
async function work(
  { house, report }: Worked,
  of: CaseToWork,
  by: Asker,
  decision: { outcome: string; sanction?: Record<string, unknown>; reasonKey?: string },
): Promise<Decided> {
  const other = by === house.first ? house.second : house.first;
  const claimed = await by.ask(claim, { input: { caseId: of.caseId } });
  if (claimed.code) throw new Error(`the case was not claimed: ${claimed.code}`);
  const late = await other.ask(claim, { input: { caseId: of.caseId } });
  if (late.code !== 'CONFLICT') report.holds('the other moderator comes too late', false, late.code);
  const seen = await by.ask(see, { id: of.caseId });
  const guidelineNumber = decision.outcome === 'RELEASE' ? null : of.guideline;
  if (seen.code) throw new Error(`the case was not seen: ${seen.code}`);
  const { version } = seen.data.case as { version: number };
  const { data, code } = await by.ask(decide, {
    input: { caseId: of.caseId, version, guidelineNumber, ...decision },
  });
  if (code) throw new Error(`the case was not decided: ${code}`);
  const { decisionId } = data.decideCase as { decisionId: string };
  const sanction = await house.database.one<{ id: string }>('SELECT id FROM sanction WHERE decision_id = $1', [
    decisionId,
  ]);
  return { ...of, decisionId, sanctionId: sanction?.id ?? null };
}

/** Follows decisions to their ends: in force, their effects, who was told, and what stands in the log. */
async function follow({ house, report }: Worked, decided: readonly Decided[], visibility: string): Promise<void> {
  let held = 0;
  for (const one of decided) {
    const wrong = await whatIsWrong(house, one, visibility);
    if (wrong.length === 0) held++;
    else report.holds(`case ${one.caseId}, decision ${one.decisionId}`, false, wrong);
  }
  const words = `${decided.length} ${decided.length === 1 ? 'case' : 'cases'} decided`;
  report.holds(`${words}: ${visibility}, the author told, in the log`, held === decided.length);
}

async function whatIsWrong(
  { database, reader }: RealHouse,
  { decisionId, postId, authorId }: Decided,
  visibility: string,
): Promise<unknown[]> {
  const told = `SELECT 1 FROM decision WHERE id = $1 AND told_at IS NOT NULL`;
  for (let tries = 0; tries < 120 && !(await database.one(told, [decisionId])); tries++) await wait(250);
  const found = (await database.one<Record<string, unknown>>(
    `SELECT decision.state, c.state AS "caseState", post.visibility,
       decision.guideline_number IS NOT NULL OR decision.outcome = 'release' AS "citesOrReleases",
       EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = $3 AND kind = 'rule' AND ended_by_decision_id = $1)
         AS "endsHold",
       EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = $3 AND decision_id = $1 AND ended_at IS NULL)
         OR decision.outcome = 'release' AS "hasCause",
       EXISTS (SELECT 1 FROM notice WHERE decision_id = $1 AND person_id = $2 AND kind = 'decision') AS "isTold",
       EXISTS (SELECT 1 FROM mail WHERE kind = 'decision' AND person_id = $2 AND cause = $1::text) AS "hasMail",
       (SELECT count(DISTINCT act) FROM audit_entry WHERE subject_id IN (c.id, decision.id)
         AND act IN ('case.claimed', 'case.read', 'case.decided') AND leaf_hash IS NOT NULL) AS "auditActs"
     FROM decision JOIN moderation_case c ON c.id = decision.case_id JOIN post ON post.id = c.subject_id
     WHERE decision.id = $1`,
    [decisionId, authorId, postId],
  ))!;
  const wanted = {
    ...{ state: 'in_force', caseState: 'decided', visibility, citesOrReleases: true },
    // A removal lies over the rule's hold; only a release ends that.
    ...{ endsHold: visibility === 'published', hasCause: true, isTold: true, hasMail: true, auditActs: 3 },
  };
  const wrong = Object.entries(wanted).filter(([name, value]) => found[name] !== value);
  const post = (await reader.ask(seePost, { id: postId })).data?.post as { html: string | null } | null;
  const isRead = post !== null && post.html !== null;
  if (isRead !== (visibility === 'published')) wrong.push(['isRead', isRead]);
  return wrong.map(([name]) => [name, found[name as string]]);
}

async function standingOf({ house }: Worked, decisionId: string): Promise<string> {
  const row = await house.database.one<{ kind: string; hours: number }>(
    `SELECT kind || CASE WHEN space_id IS NULL THEN '' ELSE ' in the space' END AS kind,
       round(extract(epoch FROM until_at - from_at) / 3600)::int AS hours
     FROM standing_cause WHERE decision_id = $1 AND ended_at IS NULL`,
    [decisionId],
  );
  return row ? `${row.kind}, ${row.hours} h` : 'none';
}

const penalties = [
  { outcome: 'REMOVE', visibility: 'removed', sanction: { kind: 'MUTE', hours: 168 }, standing: 'mute, 168 h' },
  {
    ...{ outcome: 'HIDE', visibility: 'hidden', sanction: { kind: 'MUTE_IN_SPACE', hours: 72 } },
    standing: 'mute in the space, 72 h',
  },
  {
    ...{ outcome: 'REMOVE', visibility: 'removed', sanction: { kind: 'SUSPENSION', hours: 720 } },
    standing: 'suspension, 720 h',
  },
] as const;

/** Three authors of held spam that nobody copied: every case of theirs decided, a sanction with the first. */
export async function workSpammers(worked: Worked): Promise<void> {
  const { house, report, bad } = worked;
  report.heading('Three spammers');
  const cases = await casesOnHeldPosts(house);
  const copies = Map.groupBy(cases, ({ exactHash }) => exactHash);
  const spam = cases.filter(({ source, exactHash }) => bad.has(source) && copies.get(exactHash)!.length === 1);
  const spammers = [...Map.groupBy(spam, ({ authorId }) => authorId).values()].sort((a, b) => b.length - a.length);
  report.holds('there are three', spammers.length >= 3, spammers.length);
  for (const [index, own] of spammers.slice(0, penalties.length).entries()) {
    const { outcome, visibility, sanction, standing } = penalties[index]!;
    const [by, other] = index % 2 === 0 ? [house.first, house.second] : [house.second, house.first];
    const rules = [...new Set(own.flatMap((one) => one.rules))].join(', ');
    report.figure(`spammer ${index + 1}`, `${own.length} held posts; rules: ${rules}`);
    const decided: Decided[] = [];
    for (const [number, one] of own.entries())
      decided.push(await work(worked, one, by, number === 0 ? { outcome, sanction } : { outcome }));
    const { decisionId, sanctionId } = decided[0]!;
    if (sanction.kind === 'SUSPENSION') {
      const waiting = await standingOf(worked, decisionId);
      report.holds('a long suspension holds for seven days first', waiting === 'suspension, 168 h', waiting);
      const alone = await by.ask(secondIt, { input: { sanctionId, agrees: true } });
      report.holds('who decided it cannot second it', alone.code !== undefined);
      const agreed = await other.ask(secondIt, { input: { sanctionId, agrees: true } });
      report.holds('the other moderator seconds it', agreed.code === undefined, agreed.code);
    }
    report.holds(`${standing}, at once`, (await standingOf(worked, decisionId)) === standing);
    await follow(worked, decided, visibility);
  }
}

/** The text that was stopped most often: each of its cases decided by one of the two, in turn. */
export async function workFlood(worked: Worked): Promise<void> {
  const { house, report } = worked;
  report.heading('A flood of copies');
  const groups = Map.groupBy(await casesOnHeldPosts(house), ({ exactHash }) => exactHash);
  const [flood = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  const authors = new Set(flood.map(({ authorId }) => authorId)).size;
  const rules = [...new Set(flood.flatMap((one) => one.rules))].join(', ');
  report.figure('copies that were held', `${flood.length} by ${authors} authors; rules: ${rules}`);
  report.holds('it is a flood', flood.length >= 5, flood.length);
  const decided: Decided[] = [];
  for (const [index, one] of flood.entries())
    decided.push(await work(worked, one, index % 2 === 0 ? house.first : house.second, { outcome: 'REMOVE' }));
  await follow(worked, decided, 'removed');
  const left = (await casesOnHeldPosts(house)).filter(({ exactHash }) => exactHash === flood[0]?.exactHash);
  report.holds('none of its cases is left', left.length === 0, left.length);
}

/** A post that nobody called bad, and that a rule stopped: it is released, and appears. */
export async function workFalseHold(worked: Worked): Promise<void> {
  const { house, report, bad } = worked;
  report.heading('A false hold');
  const [wronged] = (await casesOnHeldPosts(house)).filter(
    ({ source, isInOpenThread }) => isInOpenThread && !bad.has(source),
  );
  report.holds('there is one', wronged !== undefined);
  if (!wronged) return;
  report.figure('stopped by', wronged.rules.join(', '));
  const before = (await house.reader.ask(seePost, { id: wronged.postId })).data?.post as unknown;
  report.holds('before, a reader does not see it', before === null);
  const reasonKey = 'reason.release_rule_was_wrong';
  const decided = await work(worked, wronged, house.second, { outcome: 'RELEASE', reasonKey });
  await follow(worked, [decided], 'published');
  const found = await house.database.one<{ hasPlace: boolean; isFound: boolean; breaches: number }>(
    `SELECT position IS NOT NULL AS "hasPlace",
       EXISTS (SELECT 1 FROM post_search WHERE post_id = post.id) AS "isFound",
       (SELECT count(*) FROM standing_cause WHERE decision_id = $2) AS breaches
     FROM post WHERE id = $1`,
    [decided.postId, decided.decisionId],
  );
  report.holds('it has its place in the thread', found?.hasPlace === true);
  report.holds('search finds it', found?.isFound === true);
  report.holds('its author bears nothing', found?.breaches === 0, found);
}
