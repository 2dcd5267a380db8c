import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { checkRule, refusedDocument } from './check-rule.js';
import { printStored } from './rule-text.js';
import type { BookRule } from './rules.store.js';
import { listsOfBook } from './runs-after.js';

/** Which version of a rule is moved: always its newest, as whoever moves it saw it. */
export interface MoveRuleInput {
  ruleId: string;
  version: number;
  why?: string | null;
}

/** A reason that may be left out: the version's own then stands for it. */
export function optionalWhy(why: string | null | undefined): string {
  return why == null || why.trim() === '' ? '' : requiredText('why', why, { max: 1000 });
}

/** Refuses a version that cannot be read or compiled with the lists as they are now. */
export async function readsWell(sql: Sql, viewer: Viewer, rule: BookRule): Promise<void> {
  const checked = checkRule(printStored(rule.document), { lists: await listsOfBook(sql) });
  if (!checked.ok) throw refusedDocument('ruleId', checked.troubles, viewer.locale);
}
