/** How far the record had come, and the number that stood for all of it, as it stands in a mail. */
export interface Receipt {
  size: number;
  root: string;
}

/** The proof that the log of one size is the beginning of the log of another; hashes as hexadecimal digits. */
export interface Consistency {
  first: number;
  firstRoot: string;
  second: number;
  secondRoot: string;
  path: readonly string[];
}

/** The proof that an entry stands in the log of a size. */
export interface Inclusion {
  leafHash: string;
  leafIndex: number;
  treeSize: number;
  root: string;
  path: readonly string[];
}

/** Every receipt in a text: a line alone, or a whole mail with its broken lines and quote marks. */
export function findReceipts(text: string): Receipt[] {
  const found = new Map<string, Receipt>();
  const unbroken = text.replaceAll(/=\r?\n/g, '');
  for (const reading of [unbroken, unbroken.replaceAll(/\r?\n[>\s]*/g, '')]) {
    for (const [, size, root] of reading.matchAll(/(?<![\w:])(\d{1,15}):([0-9a-f]{64})(?![0-9a-f])/gi))
      found.set(`${size}:${root!.toLowerCase()}`, { size: Number(size), root: root!.toLowerCase() });
    if (found.size > 0) break;
  }
  return [...found.values()];
}

/** Whether this can be computed here: browsers do it on https and on this very machine only. */
export const canCompute = (): boolean => typeof globalThis.crypto?.subtle?.digest === 'function';

/** The hash of an entry's text, as it stands in the tree (RFC 9162, section 2.1.1). */
export async function leafHashOf(leaf: string): Promise<string> {
  return sha256('00', toHex(new TextEncoder().encode(leaf)));
}

/** Whether the proof shows that the first log is the beginning of the second (RFC 9162, section 2.1.4.2). */
export async function consistencyHolds({ first, firstRoot, second, secondRoot, path }: Consistency): Promise<boolean> {
  if (!isCount(first) || !isCount(second) || first > second) return false;
  if (first === 0) return path.length === 0 && firstRoot === (await sha256());
  if (first === second) return path.length === 0 && firstRoot === secondRoot;
  const steps = isPowerOfTwo(first) ? [firstRoot, ...path] : [...path];
  const seed = steps.shift();
  if (seed === undefined) return false;
  let place = first - 1;
  let last = second - 1;
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  let [before, after] = [seed, seed];
  for (const step of steps) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      before = await nodeHashOf(step, before);
      after = await nodeHashOf(step, after);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      after = await nodeHashOf(after, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && before === firstRoot && after === secondRoot;
}

/** Whether the proof shows that the entry stands at its place in the log (RFC 9162, section 2.1.3.2). */
export async function inclusionHolds({ leafHash, leafIndex, treeSize, root, path }: Inclusion): Promise<boolean> {
  if (!isCount(leafIndex) || !isCount(treeSize) || leafIndex >= treeSize) return false;
  let place = leafIndex;
  let last = treeSize - 1;
  let node = leafHash;
  for (const step of path) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      node = await nodeHashOf(step, node);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      node = await nodeHashOf(node, step);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && node === root;
}

const nodeHashOf = (left: string, right: string): Promise<string> => sha256('01', left, right);

/** SHA-256 of bytes given in hexadecimal digits, part after part; the empty text for what are none. */
export async function sha256(...hexParts: string[]): Promise<string> {
  const hex = hexParts.join('');
  if (hex.length % 2 !== 0 || !/^[0-9a-f]*$/.test(hex)) return '';
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
// Division instead of shifts: JavaScript's bit operations end at 2^31.
const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && !isOdd(rest)) rest /= 2;
  return rest === 1;
}
