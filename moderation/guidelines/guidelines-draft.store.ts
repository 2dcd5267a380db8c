import type { Words } from '../../forum/spaces/words.js';
import type { Sql } from '../../platform/database/database.js';
import { starterSet } from '../rules/starter/starter-set.js';

/** One guideline as it is being written. */
export interface DraftedGuideline {
  number: number;
  title: Words;
  clause: Words;
  severity: number;
}

/** The next version of the guidelines, while it is written; there is one at most. */
export interface GuidelinesDraft {
  basedOn: number;
  guidelines: DraftedGuideline[];
  why: Words;
  version: number;
  writtenByName: string | null;
  writtenAt: Date;
}

export async function findGuidelinesDraft(sql: Sql): Promise<GuidelinesDraft | undefined> {
  return sql.one(
    `SELECT based_on AS "basedOn", guidelines, why, draft.version, person.display_name AS "writtenByName",
       written_at AS "writtenAt"
     FROM guidelines_draft draft LEFT JOIN person ON person.id = draft.written_by`,
  );
}

/** Writes the draft if it is still in the version that was looked at (0: there was none). Gives the new version. */
export async function keepGuidelinesDraft(
  sql: Sql,
  draft: {
    basedOn: number;
    guidelines: readonly DraftedGuideline[];
    why: Words;
    seenVersion: number;
    writtenBy: string;
    at: Date;
  },
): Promise<number | undefined> {
  const row = await sql.one<{ version: number }>(
    `INSERT INTO guidelines_draft (based_on, guidelines, why, written_by, written_at)
     SELECT $1, $2, $3, $4, $5 WHERE $6 = 0 OR EXISTS (SELECT 1 FROM guidelines_draft)
     ON CONFLICT (id) DO UPDATE SET based_on = $1, guidelines = $2, why = $3, written_by = $4, written_at = $5,
       version = guidelines_draft.version + 1 WHERE guidelines_draft.version = $6
     RETURNING version`,
    [
      draft.basedOn,
      JSON.stringify(draft.guidelines),
      JSON.stringify(draft.why),
      draft.writtenBy,
      draft.at,
      draft.seenVersion,
    ],
  );
  return row?.version;
}

export async function dropGuidelinesDraft(sql: Sql): Promise<void> {
  await sql.query('DELETE FROM guidelines_draft');
}

/** Rules that run, or are on trial, and the guideline each cites; those of the beginning while the community wrote none. */
export async function rulesByGuideline(sql: Sql): Promise<{ ruleId: string; guideline: number; name: Words }[]> {
  const written = await sql.query<{ ruleId: string; guideline: number | null; name: Words }>(
    `SELECT rule.id AS "ruleId", (rule_version.document ->> 'guideline')::int AS guideline,
       coalesce(rule_version.document -> 'name', jsonb_build_object('en', rule.id)) AS name
     FROM rule LEFT JOIN rule_version ON rule_version.rule_id = rule.id
       AND rule_version.version IN (rule.live_version, rule.trial_version)
       AND rule_version.document ->> 'guideline' ~ '^[0-9]{1,4}$' ORDER BY rule.id`,
  );
  if (written.length === 0)
    return starterSet().rules.map(({ id, guideline, name }) => ({ ruleId: id, guideline, name }));
  return written.flatMap(({ guideline, ...rule }) => (guideline === null ? [] : [{ ...rule, guideline }]));
}
