import type { Words } from '../../forum/spaces/words.js';
import type { Sql } from '../../platform/database/database.js';
import type { Judged, RawFigures, TableKind, Waited } from './figures.js';
import type { Count } from './merge-small.js';

/** What is known of the rules by their ids: how they are called, and which of them nothing is told of. */
export interface KnownRules {
  readonly names: Readonly<Record<string, Words>>;
  readonly discreetIds: readonly string[];
}

/**
 * Counts what happened between two instants, each thing in the period in which it happened. Only what stands in the
 * open is counted: nothing of a space that asks, invites or is secret enters any figure.
 */
export async function gatherFigures(
  sql: Sql,
  period: { fromAt: Date; untilAt: Date },
  rules: KnownRules,
): Promise<RawFigures> {
  const span = [period.fromAt, period.untilAt];
  const counts = {} as Record<TableKind, readonly Count[]>;
  for (const [kind, statement] of Object.entries(countStatements) as [TableKind, string][])
    counts[kind] = await sql.query<Count>(statement, span);
  counts.rules = withoutDiscreet(counts.rules, rules.discreetIds);
  const isTold = ({ key }: Judged): boolean => !rules.discreetIds.includes(key);
  return {
    counts,
    waited: await sql.query<Waited>(waitedStatement, span),
    overturned: (await sql.query<Judged>(overturnedStatement, span)).filter(isTold),
    agreed: await sql.query<Judged>(agreedStatement, span),
    ruleNames: rules.names,
  };
}

/** When the first thing happened that a report could tell of. */
export async function firstHappening(sql: Sql): Promise<Date | undefined> {
  const row = await sql.one<{ at: Date | null }>(
    `SELECT least((SELECT min(created_at) FROM community), (SELECT min(filed_at) FROM report),
       (SELECT min(decided_at) FROM decision)) AS at`,
  );
  return row?.at ?? undefined;
}

// A case about a person belongs to no space; everything else has to stand where every member may read.
const inTheOpen = (caseAlias: string): string =>
  `(${caseAlias}.space_id IS NULL OR EXISTS (
     SELECT 1 FROM space WHERE space.id = ${caseAlias}.space_id AND space.mode = 'open'))`;
const postInTheOpen = (postId: string): string =>
  `EXISTS (SELECT 1 FROM post JOIN space ON space.id = post.space_id WHERE post.id = ${postId} AND space.mode = 'open')`;
const within = (column: string): string => `${column} >= $1 AND ${column} < $2`;

const reportsInTheOpen = `FROM report JOIN moderation_case c ON c.id = report.case_id
  WHERE ${within('report.filed_at')} AND ${inTheOpen('c')}`;
const decisionsInTheOpen = `FROM decision d JOIN moderation_case c ON c.id = d.case_id
  WHERE ${within('d.decided_at')} AND d.state <> 'undone' AND ${inTheOpen('c')}`;

const countStatements: Readonly<Record<TableKind, string>> = {
  reports: `SELECT report.guideline_number::text AS key, count(*)::int AS count ${reportsInTheOpen} GROUP BY 1`,
  regions: `SELECT coalesce((
       SELECT up.continent FROM space here JOIN space up ON up.id = ANY (here.line)
       WHERE here.id = c.space_id AND up.continent IS NOT NULL AND up.mode = 'open'
       ORDER BY cardinality(up.line) DESC LIMIT 1), 'everywhere') AS key, count(*)::int AS count
     ${reportsInTheOpen} GROUP BY 1`,
  outcomes: `SELECT d.outcome AS key, count(*)::int AS count ${decisionsInTheOpen} GROUP BY 1`,
  deciders: `SELECT CASE WHEN d.by_machine THEN 'rule' ELSE 'person' END AS key, count(*)::int AS count
     ${decisionsInTheOpen} GROUP BY 1`,
  screening: `SELECT screening.outcome AS key, count(*)::int AS count FROM screening
     WHERE ${within('screening.screened_at')} AND screening.phase = 'full' AND ${postInTheOpen('screening.post_id')}
     GROUP BY 1`,
  rules: `SELECT fired.key, count(DISTINCT screening.revision_id)::int AS count
     FROM screening CROSS JOIN LATERAL (
       SELECT one ->> 'ruleId' AS key FROM jsonb_array_elements(screening.results) AS one
       WHERE one ->> 'state' = 'live' AND one ->> 'outcome' <> 'publish') AS fired
     WHERE ${within('screening.screened_at')} AND ${postInTheOpen('screening.post_id')} GROUP BY 1`,
  // A draft that was never sent keeps no place where it was to stand, so that it cannot be told from a closed space's.
  rewrites: `SELECT draft_check.outcome AS key, count(*)::int AS count FROM draft_check
     WHERE ${within('draft_check.checked_at')} AND draft_check.outcome <> 'shown'
       AND ${postInTheOpen('draft_check.post_id')} GROUP BY 1`,
  appeals: `SELECT appeal.state AS key, count(*)::int AS count
     FROM appeal JOIN decision d ON d.id = appeal.decision_id JOIN moderation_case c ON c.id = d.case_id
     WHERE ${within('appeal.heard_at')} AND appeal.state IN ('upheld', 'changed', 'overturned') AND ${inTheOpen('c')}
     GROUP BY 1`,
  sanctions: `SELECT sanction.kind AS key, count(*)::int AS count
     FROM sanction JOIN decision d ON d.id = sanction.decision_id JOIN moderation_case c ON c.id = d.case_id
     WHERE ${within('sanction.from_at')} AND d.state <> 'undone' AND ${inTheOpen('c')} GROUP BY 1`,
  expulsions: `SELECT happened.key, count(*)::int AS count
     FROM expulsion e JOIN moderation_case c ON c.id = e.case_id
     CROSS JOIN LATERAL (VALUES ('proposed', e.proposed_at), (e.state, e.settled_at)) AS happened (key, at)
     WHERE ${within('happened.at')} AND ${inTheOpen('c')} GROUP BY 1`,
};

// A case waits from its first report to the first decision that answers it, however many reported it.
const waitedStatement = `
  SELECT coalesce(answer.guideline_number, first.guideline_number)::text AS guideline,
    extract(epoch FROM answer.decided_at - first.filed_at)::float8 / 60 AS minutes,
    answer.decided_at <= c.promise_at AS "isKept"
  FROM moderation_case c
  JOIN LATERAL (
    SELECT filed_at, guideline_number FROM report WHERE case_id = c.id ORDER BY filed_at, number LIMIT 1) AS first ON true
  JOIN LATERAL (
    SELECT decided_at, guideline_number FROM decision WHERE case_id = c.id AND state <> 'undone'
      AND decided_at >= first.filed_at ORDER BY decided_at, id LIMIT 1) AS answer ON true
  WHERE ${within('answer.decided_at')} AND ${inTheOpen('c')}`;

// A rule was wrong where moderators let stand what it brought to them, or an appeal did.
const overturnedStatement = `
  SELECT fired.key, count(*) FILTER (WHERE d.outcome IN ('no_breach', 'release') OR d.state = 'overturned')::int AS count,
    count(*)::int AS whole
  FROM decision d JOIN moderation_case c ON c.id = d.case_id
  CROSS JOIN LATERAL (
    SELECT DISTINCT one ->> 'ruleId' AS key
    FROM case_screening JOIN screening ON screening.id = case_screening.screening_id
    CROSS JOIN LATERAL jsonb_array_elements(screening.results) AS one
    WHERE case_screening.case_id = c.id AND one ->> 'state' = 'live' AND one ->> 'outcome' <> 'publish') AS fired
  WHERE ${within('d.decided_at')} AND d.state <> 'undone' AND NOT d.by_machine AND ${inTheOpen('c')} GROUP BY 1`;

const agreedStatement = `
  SELECT d.guideline_number::text AS key, count(*) FILTER (WHERE second_view.agrees)::int AS count, count(*)::int AS whole
  FROM second_view JOIN decision d ON d.id = second_view.decision_id JOIN moderation_case c ON c.id = second_view.case_id
  WHERE ${within('second_view.given_at')} AND second_view.state = 'given' AND d.guideline_number IS NOT NULL
    AND ${inTheOpen('c')} GROUP BY 1 ORDER BY 1`;

/** Rules that tell their authors nothing are counted, never named. */
function withoutDiscreet(counts: readonly Count[], discreetIds: readonly string[]): Count[] {
  const told = counts.filter(({ key }) => !discreetIds.includes(key));
  const discreet = counts.filter(({ key }) => discreetIds.includes(key)).reduce((sum, { count }) => sum + count, 0);
  return discreet > 0 ? [...told, { key: 'discreet', count: discreet }] : told;
}
