import type { Sql } from '../../platform/database/database.js';
import type { Rule } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { isTakenOver } from './keep-rules.store.js';
import { type DifferenceLine, lineDifference } from './line-difference.js';
import { bookDocument, printDocument, printStored } from './rule-text.js';

/** A rule of the starter set as it comes with this Meridian, which the community's book does not have. */
export interface StarterNews {
  rule: Rule;
  document: string;
  /** No rule of this id is in the book; else its newest version says something else. */
  isNew: boolean;
  difference: DifferenceLine[];
}

/**
 * What the starter set says by now that no version of the community's rules ever said. A community that has changed
 * nothing runs the newest set and has no news; one that keeps its own rules is told, and drafts what it wants of it. A
 * rule that it once had and changed or retired is no news.
 */
export async function starterNews(sql: Sql): Promise<StarterNews[]> {
  if (!(await isTakenOver(sql))) return [];
  const { rules } = starterSet();
  const versions = await sql.query<{ ruleId: string; document: unknown }>(
    `SELECT rule_id AS "ruleId", document FROM rule_version WHERE rule_id = ANY($1) ORDER BY rule_id, version DESC`,
    [rules.map(({ id }) => id)],
  );
  return rules.flatMap((rule) => {
    const known = versions.filter(({ ruleId }) => ruleId === rule.id).map(({ document }) => printStored(document));
    const document = printDocument(bookDocument(rule));
    if (known.includes(document)) return [];
    return [{ rule, document, isNew: known.length === 0, difference: lineDifference(known[0] ?? '', document) }];
  });
}
