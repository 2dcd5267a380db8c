import type { Sql } from '../../platform/database/database.js';
import { findAuditEntry, leafHashesAfter } from './audit.store.js';
import {
  appendLeaf,
  consistencyRanges,
  emptyFrontier,
  type Frontier,
  inclusionRanges,
  type LeafRange,
  rootOf,
} from './merkle-tree.js';
import { currentReceipt, receiptAt } from './current-receipt.js';

/** Everything somebody needs to check, away from here, that an entry stands in the log with this size and root. */
export interface EntryProof {
  readonly entryId: string;
  /** The leaf as it was hashed: the UTF-8 bytes of this text. */
  readonly leaf: string;
  /** The leaf's place, counted from 0 as in RFC 9162. */
  readonly leafIndex: number;
  readonly treeSize: number;
  readonly root: string;
  /** The hashes beside the way from the leaf up to the root, in hex. */
  readonly path: readonly string[];
}

/** That the log of one size is the beginning of the log of a later one. */
export interface LogConsistency {
  readonly first: number;
  readonly second: number;
  readonly path: readonly string[];
}

const batchSize = 10_000;

/**
 * The proof for one entry against the latest root, or against the root at the size of an older receipt; undefined if
 * the entry is not in the log of that size, or there is none.
 */
export async function proveEntry(sql: Sql, entryId: string, atSize?: number): Promise<EntryProof | undefined> {
  const entry = await findAuditEntry(sql, entryId);
  const receipt = atSize === undefined ? await currentReceipt(sql) : await receiptAt(sql, atSize);
  if (!entry || entry.seq === null || !receipt || entry.seq > receipt.size) return undefined;
  const { size, root } = receipt;
  const leafIndex = entry.seq - 1;
  const path = await rootsOfRanges(sql, inclusionRanges(leafIndex, size));
  const leaf = entry.leaf.toString('utf8');
  return { entryId, leaf, leafIndex, treeSize: size, root: root.toString('hex'), path: inHex(path) };
}

/** The proof that the log of `first` entries is the beginning of the log of `second`, both at most what there is. */
export async function proveConsistency(sql: Sql, first: number, second: number): Promise<LogConsistency> {
  return { first, second, path: inHex(await rootsOfRanges(sql, consistencyRanges(first, second))) };
}

/**
 * The roots of ranges of leaves, from one read of the leaf hashes in order. This costs about a microsecond a leaf:
 * a tenth of a second for a log of 100,000 acts, and it is asked for rarely. Stored subtrees would make it
 * logarithmic, and be one more thing that can disagree with the entries; nothing outside this function would change.
 */
async function rootsOfRanges(sql: Sql, ranges: readonly LeafRange[]): Promise<Buffer[]> {
  const inOrder = ranges.map((range) => ({ range, frontier: emptyFrontier as Frontier }));
  inOrder.sort((a, b) => a.range.start - b.range.start);
  const end = inOrder.at(-1)?.range.end ?? 0;
  let current = 0;
  for (let after = inOrder[0]?.range.start ?? 0; after < end;) {
    const rows = await leafHashesAfter(sql, after, end, batchSize);
    if (rows.length === 0) throw new Error(`the audit log has no entry ${after + 1}: run "audit verify"`);
    for (const { seq, leafHash } of rows) {
      while (inOrder[current] && inOrder[current]!.range.end < seq) current++;
      const fold = inOrder[current];
      if (fold && seq > fold.range.start) fold.frontier = appendLeaf(fold.frontier, leafHash);
    }
    after = rows.at(-1)!.seq;
  }
  return ranges.map((range) => rootOf(inOrder.find((fold) => fold.range === range)!.frontier));
}

const inHex = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));
