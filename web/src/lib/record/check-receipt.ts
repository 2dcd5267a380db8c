import { consistencyHolds, type Consistency, type Receipt } from './verify-log.ts';

/** What the API says of two sizes of the log: the proof, or null if the log never had the earlier one. */
export interface ConsistencyAnswer {
  size: number;
  proof: Consistency | null;
}

export interface ReceiptFinding {
  receipt: Receipt;
  outcome: 'holds' | 'differs' | 'cut';
  /** How long the log is now. */
  size: number;
}

/**
 * What a receipt says of the log as it is now. The proof's own word for the earlier root counts for nothing: what was
 * pasted has to be the beginning.
 */
export async function checkReceipt(receipt: Receipt, { size, proof }: ConsistencyAnswer): Promise<ReceiptFinding> {
  if (receipt.size > size) return { receipt, outcome: 'cut', size };
  const isBeginning =
    proof !== null && proof.first === receipt.size && (await consistencyHolds({ ...proof, firstRoot: receipt.root }));
  return { receipt, outcome: isBeginning ? 'holds' : 'differs', size };
}

/** Whole numbers that GraphQL takes; anything else was never a size of the log. */
export const isAskableSize = (size: number): boolean => Number.isSafeInteger(size) && size >= 0 && size < 2 ** 31;
