import { emptyRoot } from './merkle-tree.js';

/** How far the log had come, and the root that stood for all of it: what every digest and statement of reasons carries. */
export interface Receipt {
  readonly size: number;
  readonly root: Buffer;
}

/** The receipt of a log in which nothing has been recorded. */
export const emptyReceipt: Receipt = { size: 0, root: emptyRoot };

/** A receipt as it stands in a mail: the size and the root in hex, at most 76 characters, so that mail does not break it. */
export function formatReceipt({ size, root }: Receipt): string {
  return `${size}:${root.toString('hex')}`;
}

/**
 * Every receipt in a text, in order, each once. The text may be a receipt alone or a whole saved mail: soft line
 * breaks, quote marks and capitals are seen through.
 */
export function findReceipts(text: string): Receipt[] {
  const found = new Map<string, Receipt>();
  const unbroken = text.replaceAll(/=\r?\n/g, '');
  for (const reading of [unbroken, unbroken.replaceAll(/\r?\n[>\s]*/g, '')]) {
    for (const [, size, root] of reading.matchAll(/(?<![\w:])(\d{1,15}):([0-9a-f]{64})(?![0-9a-f])/gi)) {
      const receipt = { size: Number(size), root: Buffer.from(root!, 'hex') };
      found.set(formatReceipt(receipt), receipt);
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

/** The one receipt that a text consists of; undefined if it is anything else. */
export function parseReceipt(text: string): Receipt | undefined {
  const match = /^\s*(\d{1,15}):([0-9a-f]{64})\s*$/i.exec(text);
  return match ? { size: Number(match[1]), root: Buffer.from(match[2]!, 'hex') } : undefined;
}
