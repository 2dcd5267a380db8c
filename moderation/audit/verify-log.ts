import type { Sql } from '../../platform/database/database.js';
import { countEntries, entriesAfter, firstEntryBeyond, leafHashesAfter, type StoredAuditEntry } from './audit.store.js';
import { appendLeaf, emptyFrontier, emptyRoot, type Frontier, rootOf } from './merkle-tree.js';
import { type Receipt } from './receipt.js';
import { type TreeHead, treeHeadsAfter } from './tree-heads.store.js';
import { examineEntry } from './verify-entry.js';

/** What can be wrong at a place of the log. `root` means that the entry holds and its stored tree head does not. */
export type TroubleKind = 'changed' | 'missing' | 'added' | 'reordered' | 'root';

/** The first place that does not hold. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly seq: number;
  /** The entry that stands at this place now; null if none does. */
  readonly entryId: string | null;
  /** For `changed`: what differs, where it can be told. */
  readonly fields?: readonly string[];
}

/** `differs`: the log had another past when the receipt was given. `cut`: it is shorter now than it was then. */
export interface ReceiptFinding extends Receipt {
  readonly outcome: 'holds' | 'differs' | 'cut' | 'not reached';
}

export interface LogFinding {
  readonly holds: boolean;
  /** How many entries hold, counted from the first. */
  readonly holding: number;
  /** The root over those. */
  readonly root: Buffer;
  /** Entries recorded but not yet appended. */
  readonly waiting: number;
  /** Entries in which a person was erased, so that their hashes hold but no longer tell whom they stand for. */
  readonly partlyErased: number;
  readonly trouble?: Trouble;
  readonly receipts: readonly ReceiptFinding[];
}

export interface VerifyOptions {
  readonly receipts?: readonly Receipt[];
  readonly onProgress?: (done: number, total: number) => void;
}

const batchSize = 2000;

/**
 * Reads the whole log, from its first entry, and says whether it is what was recorded: each entry against its hash
 * and its columns, each root against the entries up to it, and each receipt against the root at its size. Entries
 * appended meanwhile are left for the next time. Memory does not grow with the log.
 */
export async function verifyLog(sql: Sql, { receipts = [], onProgress }: VerifyOptions = {}): Promise<LogFinding> {
  const counts = await countEntries(sql);
  const walk: Walk = { frontier: emptyFrontier, partlyErased: 0, rootsAt: new Map([[0, emptyRoot]]) };
  const wanted = new Set(receipts.map(({ size }) => size));
  let trouble: Trouble | undefined;
  while (!trouble && walk.frontier.size < counts.top) {
    trouble = await walkBatch(sql, walk, counts, wanted);
    onProgress?.(walk.frontier.size, counts.top);
  }
  if (!trouble && counts.beyond > 0) {
    const entry = await firstEntryBeyond(sql, counts.top);
    trouble = { kind: 'added', seq: counts.top + 1, entryId: entry?.id ?? null };
  }
  const findings = receipts.map((receipt) => examineReceipt(receipt, walk, trouble));
  return {
    holds: !trouble && findings.every(({ outcome }) => outcome === 'holds'),
    holding: walk.frontier.size,
    root: rootOf(walk.frontier),
    waiting: counts.waiting,
    partlyErased: walk.partlyErased,
    trouble,
    receipts: findings,
  };
}

interface Walk {
  /** The tree over the entries that were found to hold. */
  frontier: Frontier;
  partlyErased: number;
  /** The roots at the sizes of the receipts. */
  readonly rootsAt: Map<number, Buffer>;
}

interface Counts {
  readonly top: number;
  readonly upToTop: number;
}

async function walkBatch(sql: Sql, walk: Walk, counts: Counts, wanted: Set<number>): Promise<Trouble | undefined> {
  const after = walk.frontier.size;
  const entries = new Map((await entriesAfter(sql, after, counts.top, batchSize)).map((entry) => [entry.seq, entry]));
  const heads = new Map((await treeHeadsAfter(sql, after, counts.top, batchSize)).map((head) => [head.size, head]));
  const end = Math.min(after + batchSize, counts.top);
  for (let seq = after + 1; seq <= end; seq++) {
    const entry = entries.get(seq);
    if (!entry) return { kind: 'missing', seq, entryId: null };
    const { changed, isPartlyErased } = examineEntry(entry);
    if (changed.length > 0) return { kind: 'changed', seq, entryId: entry.id, fields: changed };
    const grown = appendLeaf(walk.frontier, entry.leafHash);
    const head = heads.get(seq);
    if (!head || !agrees(head, grown)) return explainRoot(sql, walk.frontier, entry, head, counts);
    walk.frontier = grown;
    if (isPartlyErased) walk.partlyErased++;
    if (wanted.has(seq)) walk.rootsAt.set(seq, rootOf(grown));
  }
  return undefined;
}

function agrees(head: TreeHead, frontier: Frontier): boolean {
  if (!head.root.equals(rootOf(frontier))) return false;
  if (head.subtrees.length === 0) return true;
  return (
    head.subtrees.length === frontier.subtrees.length &&
    head.subtrees.every((subtree, index) => subtree.equals(frontier.subtrees[index]!))
  );
}

/** Why the root after this entry is not the stored one, although the entry itself is of one piece. */
async function explainRoot(
  sql: Sql,
  before: Frontier,
  entry: StoredAuditEntry,
  head: TreeHead | undefined,
  counts: Counts,
): Promise<Trouble> {
  const at = { seq: entry.seq, entryId: entry.id };
  const grown = appendLeaf(before, entry.leafHash);
  if (!head || head.root.equals(rootOf(grown)) || (await nextRootAgrees(sql, grown))) return { kind: 'root', ...at };
  if (counts.upToTop < counts.top) return { kind: 'missing', ...at };
  if (!(await standsElsewhere(sql, before, head, counts.top))) return { kind: 'changed', ...at, fields: ['leaf'] };
  return { kind: (await firstEntryBeyond(sql, counts.top)) ? 'added' : 'reordered', ...at };
}

/** Whether the log goes on from this entry as it should: then the entry is right and its tree head was changed. */
async function nextRootAgrees(sql: Sql, grown: Frontier): Promise<boolean> {
  const [next] = await leafHashesAfter(sql, grown.size, grown.size + 1, 1);
  const [head] = await treeHeadsAfter(sql, grown.size, grown.size + 1, 1);
  return !!next && !!head && head.root.equals(rootOf(appendLeaf(grown, next.leafHash)));
}

/** Whether the entry that belongs here stands at another place now. */
async function standsElsewhere(sql: Sql, before: Frontier, head: TreeHead, top: number): Promise<boolean> {
  for (let after = before.size; ;) {
    const rows = await leafHashesAfter(sql, after, top + 1, batchSize);
    if (rows.some(({ leafHash }) => rootOf(appendLeaf(before, leafHash)).equals(head.root))) return true;
    if (rows.length < batchSize) return false;
    after = rows.at(-1)!.seq;
  }
}

function examineReceipt(receipt: Receipt, walk: Walk, trouble: Trouble | undefined): ReceiptFinding {
  const root = walk.rootsAt.get(receipt.size);
  if (root) return { ...receipt, outcome: root.equals(receipt.root) ? 'holds' : 'differs' };
  return { ...receipt, outcome: trouble ? 'not reached' : 'cut' };
}
