import { hash } from 'node:crypto';

/** The state one needs to append: how many leaves stand in the tree, and the roots of its complete subtrees. */
export interface Frontier {
  readonly size: number;
  /** Roots of the complete subtrees, the largest first: one for each binary digit 1 of `size`. */
  readonly subtrees: readonly Buffer[];
}

/** The leaves from `start` up to, not including, `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);
const sha256 = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** The hash of one leaf (RFC 9162, section 2.1.1). The prefix keeps a leaf from ever passing for a node. */
export function leafHashOf(leaf: Buffer): Buffer {
  return sha256(Buffer.concat([leafPrefix, leaf]));
}

/** The hash of a node above two subtrees. */
export function nodeHashOf(left: Buffer, right: Buffer): Buffer {
  return sha256(Buffer.concat([nodePrefix, left, right]));
}

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot: Buffer = sha256(Buffer.alloc(0));

/** A tree without leaves, to append to. */
export const emptyFrontier: Frontier = { size: 0, subtrees: [] };

/** The frontier after one more leaf. Costs one hash on average, log n at most. */
export function appendLeaf(frontier: Frontier, leafHash: Buffer): Frontier {
  const subtrees = [...frontier.subtrees];
  let node = leafHash;
  for (let rest = frontier.size; rest % 2 === 1; rest = (rest - 1) / 2) {
    node = nodeHashOf(subtrees.pop()!, node);
  }
  subtrees.push(node);
  return { size: frontier.size + 1, subtrees };
}

/** The root of the tree that a frontier stands for. */
export function rootOf(frontier: Frontier): Buffer {
  if (frontier.subtrees.length === 0) return emptyRoot;
  return frontier.subtrees.reduceRight((right, left) => nodeHashOf(left, right));
}

/** The root over a list of leaf hashes. */
export function rootOfLeaves(leafHashes: Iterable<Buffer>): Buffer {
  let frontier = emptyFrontier;
  for (const leafHash of leafHashes) frontier = appendLeaf(frontier, leafHash);
  return rootOf(frontier);
}

/**
 * The ranges of leaves whose roots, in this order, prove that leaf `index` stands in the tree of `size` leaves
 * (RFC 9162, section 2.1.3.1). Naming ranges instead of hashes lets the caller read the leaves once, as a stream.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`leaf ${index} is not in a tree of ${size}`);
  const path: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    if (index < middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  return path.reverse();
}

/** The ranges whose roots, in this order, prove that the tree of `first` leaves is the beginning of the tree of `second`. */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  if (!(first >= 0 && first <= second)) throw new RangeError(`a tree of ${first} cannot begin a tree of ${second}`);
  if (first === 0) return [];
  const path: LeafRange[] = [];
  let start = 0;
  let end = second;
  while (end !== first) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    if (first <= middle) {
      path.push({ start: middle, end });
      end = middle;
    } else {
      path.push({ start, end: middle });
      start = middle;
    }
  }
  // A complete left part is the old root itself, which the verifier holds already.
  if (start > 0) path.push({ start, end });
  return path.reverse();
}

/** The inclusion proof for leaf `index` of the tree over all these leaf hashes. */
export function inclusionProof(leafHashes: readonly Buffer[], index: number): Buffer[] {
  return inclusionRanges(index, leafHashes.length).map(({ start, end }) => rootOfLeaves(leafHashes.slice(start, end)));
}

/** The proof that the tree over the first `first` leaf hashes is the beginning of the tree over all of them. */
export function consistencyProof(leafHashes: readonly Buffer[], first: number): Buffer[] {
  return consistencyRanges(first, leafHashes.length).map(({ start, end }) =>
    rootOfLeaves(leafHashes.slice(start, end)),
  );
}

export interface InclusionClaim {
  readonly leafHash: Buffer;
  readonly index: number;
  readonly size: number;
  readonly root: Buffer;
  readonly proof: readonly Buffer[];
}

/** Whether the proof shows that the leaf stands at `index` in the tree with this size and root (section 2.1.3.2). */
export function inclusionHolds({ leafHash, index, size, root, proof }: InclusionClaim): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let position = index;
  let last = size - 1;
  let node = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(position) || position === last) {
      node = nodeHashOf(sibling, node);
      while (!isOdd(position) && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      node = nodeHashOf(node, sibling);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && node.equals(root);
}

export interface ConsistencyClaim {
  readonly first: number;
  readonly firstRoot: Buffer;
  readonly second: number;
  readonly secondRoot: Buffer;
  readonly proof: readonly Buffer[];
}

/** Whether the proof shows that the first tree is the beginning of the second (section 2.1.4.2). */
export function consistencyHolds({ first, firstRoot, second, secondRoot, proof }: ConsistencyClaim): boolean {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (first === 0) return proof.length === 0 && firstRoot.equals(emptyRoot);
  if (first === second) return proof.length === 0 && firstRoot.equals(secondRoot);
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : [...proof];
  const seed = path.shift();
  if (!seed) return false;
  let position = first - 1;
  let last = second - 1;
  while (isOdd(position)) [position, last] = [half(position), half(last)];
  let firstNode = seed;
  let secondNode = seed;
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(position) || position === last) {
      firstNode = nodeHashOf(sibling, firstNode);
      secondNode = nodeHashOf(sibling, secondNode);
      while (!isOdd(position) && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      secondNode = nodeHashOf(secondNode, sibling);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && firstNode.equals(firstRoot) && secondNode.equals(secondRoot);
}

// Division instead of shifts: sizes may pass 2^31, where JavaScript's bit operations end.
const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && !isOdd(rest)) rest /= 2;
  return rest === 1;
}

function largestPowerOfTwoBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
