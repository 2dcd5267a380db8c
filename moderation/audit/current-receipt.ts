import type { Sql } from '../../platform/database/database.js';
import { emptyReceipt, type Receipt } from './receipt.js';
import { latestTreeHead } from './tree-heads.store.js';

/** The receipt to put into whatever leaves now: digests, statements of reasons, backups. */
export async function currentReceipt(sql: Sql): Promise<Receipt> {
  const head = await latestTreeHead(sql);
  return head ? { size: head.size, root: head.root } : emptyReceipt;
}
