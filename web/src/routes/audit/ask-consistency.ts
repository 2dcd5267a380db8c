import type { Ask } from '#lib/server/ask.ts';
import { type ConsistencyAnswer, isAskableSize } from '#lib/record/check-receipt.ts';
import { LogConsistency } from './audit.documents.ts';

/** The proof between two sizes of the log, as the page and its form need it. */
export async function askConsistency(ask: Ask, first: number, second: number | null): Promise<ConsistencyAnswer> {
  const isAskable = isAskableSize(first) && (second === null || isAskableSize(second));
  const { auditTree, auditConsistency } = await ask(LogConsistency, {
    first: isAskable ? first : 0,
    second: isAskable ? second : 0,
  });
  return { size: auditTree.head.size, proof: isAskable ? (auditConsistency ?? null) : null };
}
