import { currentGuidelines } from '../../forum/members/guidelines.store.js';
import type { Sql } from '../../platform/database/database.js';
import { compileRules } from '../rules/compile-rules.js';
import type { RuleError, RuleList } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import type { CheckContext } from './check-rule.js';
import { readBook, readStoredBook } from './stored-book.js';

/** The lists a rule may name: those of the book, newest versions, and those of the starter set. */
export async function listsOfBook(sql: Sql): Promise<readonly RuleList[]> {
  const stored = await readStoredBook(sql);
  const read = readBook(stored);
  if (read.ok) return read.value.set.lists;
  // The book cannot run: its lists can be named all the same, so that it can be mended.
  const own = stored.lists as unknown as RuleList[];
  return [...own, ...starterSet().lists.filter(({ name }) => !own.some((list) => list.name === name))];
}

/** What somebody's document is checked against: the lists there are, and the guidelines in force. */
export async function checkContext(sql: Sql): Promise<CheckContext> {
  const lists = await listsOfBook(sql);
  const guidelines = await currentGuidelines(sql);
  return { lists, guidelines: guidelines.map(({ number }) => number) };
}

/**
 * What keeps the book from running as it stands in this transaction; null if it runs. Asked before and after a change:
 * a change that breaks what ran is refused, one that does not mend everything at once is not.
 */
export async function brokenBecause(sql: Sql): Promise<RuleError | null> {
  const read = readBook(await readStoredBook(sql));
  if (!read.ok) return read.errors[0]!;
  try {
    compileRules(read.value.set);
    return null;
  } catch (error) {
    return {
      path: '$',
      code: 'WRONG_VALUE',
      message: error instanceof Error ? error.message : 'It cannot be compiled.',
    };
  }
}
