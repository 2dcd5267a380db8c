import type { Sql } from '../../platform/database/database.js';
import { emptyReceipt, type Receipt } from './receipt.js';
import { latestTreeHead, treeHeadsAfter } from './tree-heads.store.js';

/** The receipt to put into whatever leaves now: digests, statements of reasons, backups. */
export async function currentReceipt(sql: Sql): Promise<Receipt> {
  const head = await latestTreeHead(sql);
  return head ? { size: head.size, root: head.root } : emptyReceipt;
}

/** The receipt as it was when the log had this size; undefined if it never had. */
export async function receiptAt(sql: Sql, size: number): Promise<Receipt | undefined> {
  if (size === 0) return emptyReceipt;
  const [head] = await treeHeadsAfter(sql, size - 1, size, 1);
  return head && { size, root: head.root };
}
