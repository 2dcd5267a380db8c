import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { consistencyHolds, findReceipts, inclusionHolds, leafHashOf } from './verify-log.ts';

const hash = (...parts: Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (index: number): string => JSON.stringify({ act: 'case.decided', number: index });

/** The tree of RFC 9162 as its definition says it, without any care for speed. */
function rootOf(hashes: Buffer[]): Buffer {
  if (hashes.length === 0) return hash();
  if (hashes.length === 1) return hashes[0]!;
  const split = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  return hash(Buffer.from([1]), rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}
function pathOf(index: number, hashes: Buffer[]): Buffer[] {
  if (hashes.length <= 1) return [];
  const split = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  return index < split
    ? [...pathOf(index, hashes.slice(0, split)), rootOf(hashes.slice(split))]
    : [...pathOf(index - split, hashes.slice(split)), rootOf(hashes.slice(0, split))];
}
function subproof(first: number, hashes: Buffer[], isWhole: boolean): Buffer[] {
  if (first === hashes.length) return isWhole ? [] : [rootOf(hashes)];
  const split = 2 ** (Math.ceil(Math.log2(hashes.length)) - 1);
  return first <= split
    ? [...subproof(first, hashes.slice(0, split), isWhole), rootOf(hashes.slice(split))]
    : [...subproof(first - split, hashes.slice(split), false), rootOf(hashes.slice(0, split))];
}
const hashes = Array.from({ length: 21 }, (_, index) => hash(Buffer.from([0]), Buffer.from(leaf(index))));
const hex = (buffers: Buffer[]): string[] => buffers.map((buffer) => buffer.toString('hex'));

describe('the browser computes what the standard says', () => {
  test('an entry is found in every log that holds it, and nowhere else', async () => {
    expect(await leafHashOf(leaf(3))).toBe(hashes[3]!.toString('hex'));
    for (let size = 1; size <= hashes.length; size++)
      for (let index = 0; index < size; index++) {
        const log = hashes.slice(0, size);
        const proof = {
          leafHash: hashes[index]!.toString('hex'),
          leafIndex: index,
          treeSize: size,
          root: rootOf(log).toString('hex'),
          path: hex(pathOf(index, log)),
        };
        expect(await inclusionHolds(proof)).toBe(true);
        expect(await inclusionHolds({ ...proof, leafHash: '00'.repeat(32) })).toBe(false);
        expect(await inclusionHolds({ ...proof, leafIndex: size })).toBe(false);
        expect(await inclusionHolds({ ...proof, path: [...proof.path, 'ab'.repeat(32)] })).toBe(false);
      }
  });

  test('a log begins every later one, and no other', async () => {
    for (let second = 1; second <= hashes.length; second++)
      for (let first = 0; first <= second; first++) {
        const proof = {
          first,
          firstRoot: rootOf(hashes.slice(0, first)).toString('hex'),
          second,
          secondRoot: rootOf(hashes.slice(0, second)).toString('hex'),
          path: first === 0 ? [] : hex(subproof(first, hashes.slice(0, second), true)),
        };
        expect(await consistencyHolds(proof)).toBe(true);
        expect(await consistencyHolds({ ...proof, firstRoot: 'cd'.repeat(32) })).toBe(false);
        if (first > 0) expect(await consistencyHolds({ ...proof, secondRoot: 'cd'.repeat(32) })).toBe(false);
      }
  });

  test('what is no proof at all is refused', async () => {
    expect(await consistencyHolds({ first: 3, firstRoot: 'zz', second: 5, secondRoot: 'yy', path: ['x'] })).toBe(false);
    expect(await consistencyHolds({ first: 5, firstRoot: '', second: 3, secondRoot: '', path: [] })).toBe(false);
  });
});

test('a number is found in a mail, whatever the mail program did to it', () => {
  const root = 'ab'.repeat(32);
  expect(findReceipts(`420:${root}`)).toEqual([{ size: 420, root }]);
  expect(findReceipts(`> 420:${root.slice(0, 40)}\n> ${root.slice(40)}`)).toEqual([{ size: 420, root }]);
  expect(findReceipts(`x 420:${root.toUpperCase()} y 7:${root}`)).toHaveLength(2);
  expect(findReceipts('nothing here 12:34')).toEqual([]);
});
