import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';

/** How many weeks a rule's account reaches back. */
export const accountWeeks = 12;

export interface HitCount {
  ruleId: string;
  /** 0 is the last seven days, 1 the seven before. */
  week: number;
  isTrial: boolean;
  outcome: string;
  count: number;
}

export type Verdict = 'let_stand' | 'taken_down' | 'overturned';

export interface DecidedCount {
  ruleId: string;
  version: number;
  isTrial: boolean;
  verdict: Verdict;
  count: number;
}

export interface SpaceHitCount {
  ruleId: string;
  spaceId: string;
  hits: number;
  letStand: number;
  takenDown: number;
  overturned: number;
}

export interface DraftCount {
  ruleId: string;
  shown: number;
  rewritten: number;
  sent: number;
  held: number;
  rewrittenTakenDown: number;
  sentTakenDown: number;
}

/**
 * What of the hits a viewer may count: $1 the places of their offices and $2 the languages, in step; NULL for who keeps
 * the whole book. Nothing beyond a moderator's scope is seen, in numbers neither.
 */
function scope(viewer: Viewer): [(string | null)[] | null, string[] | null] {
  const offices = viewer.offices.filter(({ kind }) => kind === 'moderator');
  if (countsEverything(viewer)) return [null, null];
  return [offices.map(({ spaceId }) => spaceId), offices.map(({ languages }) => languages.join(','))];
}

/** Whether a viewer counts over the whole community. */
export function countsEverything(viewer: Viewer): boolean {
  return (
    holdsEverywhere(viewer, 'admin') ||
    viewer.offices.some(({ kind, spaceId, languages }) => kind === 'moderator' && !spaceId && languages.length === 0)
  );
}

const inScope = `($1::uuid[] IS NULL OR EXISTS (
  SELECT 1 FROM space JOIN revision ON revision.id = hit.revision_id,
    unnest($1::uuid[], $2::text[]) AS office (space_id, languages)
  WHERE space.id = hit.space_id AND (office.space_id IS NULL OR office.space_id = ANY(space.line))
    AND (office.languages = '' OR revision.language IS NULL
      OR revision.language = ANY(string_to_array(office.languages, ',')))))`;

/** How often these rules fired, by week and outcome. */
export async function countHits(
  sql: Sql,
  viewer: Viewer,
  of: { ruleIds: readonly string[]; from: Date; until: Date },
): Promise<HitCount[]> {
  return sql.query(
    `SELECT rule_id AS "ruleId", floor(extract(epoch FROM $5::timestamptz - hit_at) / 604800)::int AS week,
       is_trial AS "isTrial", outcome, count(*) AS count
     FROM rule_hit hit WHERE rule_id = ANY($3) AND hit_at > $4 AND hit_at <= $5 AND ${inScope}
     GROUP BY 1, 2, 3, 4`,
    [...scope(viewer), of.ruleIds, of.from, of.until],
  );
}

/**
 * The last decision of a person about each post since a time, as what it says of a rule that had fired on it. One under
 * appeal says nothing: it stays covered for whoever may have to hear it.
 */
const verdicts = (since: string) => `SELECT * FROM (
    SELECT DISTINCT ON (concerned.subject_id) concerned.subject_id AS post_id, decision.decided_at,
      CASE WHEN ${underAppeal('decision.id')} THEN NULL WHEN decision.outcome NOT IN ('no_breach', 'release')
          THEN CASE WHEN decision.state = 'overturned' THEN 'overturned' ELSE 'taken_down' END
        WHEN decision.state <> 'overturned' THEN 'let_stand' END AS verdict
    FROM decision JOIN moderation_case concerned ON concerned.id = decision.case_id AND concerned.subject_kind = 'post'
    WHERE decision.decided_at >= ${since} AND NOT decision.by_machine AND decision.state <> 'undone'
    ORDER BY concerned.subject_id, decision.decided_at DESC, decision.id DESC) AS latest
  WHERE verdict IS NOT NULL`;

/** What moderators decided about posts that these rules had fired on. Begins at the decisions, which are the fewer. */
export async function countDecided(
  sql: Sql,
  viewer: Viewer,
  of: { ruleIds: readonly string[]; from: Date },
): Promise<DecidedCount[]> {
  return sql.query(
    `SELECT hit.rule_id AS "ruleId", hit.version, hit.is_trial AS "isTrial", last.verdict,
       count(DISTINCT hit.post_id) AS count
     FROM (${verdicts('$4')}) AS last
       JOIN rule_hit hit ON hit.post_id = last.post_id AND hit.hit_at <= last.decided_at AND hit.rule_id = ANY($3)
     WHERE ${inScope} GROUP BY 1, 2, 3, 4`,
    [...scope(viewer), of.ruleIds, of.from],
  );
}

/** Where these rules acted most, at most twenty places each, with what was decided there. */
export async function countBySpace(
  sql: Sql,
  viewer: Viewer,
  of: { ruleIds: readonly string[]; from: Date },
): Promise<SpaceHitCount[]> {
  return sql.query(
    `WITH last AS (${verdicts('$4')}), counted AS (
       SELECT hit.rule_id, hit.space_id, count(*) AS hits,
         count(DISTINCT hit.post_id) FILTER (WHERE last.verdict = 'let_stand') AS let_stand,
         count(DISTINCT hit.post_id) FILTER (WHERE last.verdict = 'taken_down') AS taken_down,
         count(DISTINCT hit.post_id) FILTER (WHERE last.verdict = 'overturned') AS overturned
       FROM rule_hit hit LEFT JOIN last ON last.post_id = hit.post_id AND hit.hit_at <= last.decided_at
       WHERE hit.rule_id = ANY($3) AND hit.hit_at > $4 AND NOT hit.is_trial AND ${inScope}
       GROUP BY 1, 2
     ), ranked AS (SELECT *, row_number() OVER (PARTITION BY rule_id ORDER BY hits DESC, space_id) AS place FROM counted)
     SELECT rule_id AS "ruleId", space_id AS "spaceId", hits, let_stand AS "letStand", taken_down AS "takenDown", overturned
     FROM ranked WHERE place <= 20 ORDER BY rule_id, place`,
    [...scope(viewer), of.ruleIds, of.from],
  );
}

/** What came of the remarks that these rules made while people wrote. */
export async function countDrafts(sql: Sql, of: { ruleIds: readonly string[]; from: Date }): Promise<DraftCount[]> {
  return sql.query(
    `SELECT rule_id AS "ruleId", count(*) AS shown,
       count(*) FILTER (WHERE outcome = 'rewritten') AS rewritten,
       count(*) FILTER (WHERE outcome = 'sent') AS sent,
       count(*) FILTER (WHERE outcome = 'held') AS held,
       count(*) FILTER (WHERE outcome = 'rewritten' AND post.visibility IN ('hidden', 'removed')) AS "rewrittenTakenDown",
       count(*) FILTER (WHERE outcome IN ('sent', 'held') AND post.visibility IN ('hidden', 'removed')) AS "sentTakenDown"
     FROM draft_check LEFT JOIN post ON post.id = draft_check.post_id, unnest(rule_ids) AS rule_id
     WHERE checked_at > $2 AND rule_ids && $1::text[] AND rule_id = ANY($1) GROUP BY 1`,
    [of.ruleIds, of.from],
  );
}
