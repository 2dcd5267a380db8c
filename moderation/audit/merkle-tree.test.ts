import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appendLeaf,
  consistencyHolds,
  consistencyProof,
  consistencyRanges,
  emptyFrontier,
  emptyRoot,
  inclusionHolds,
  inclusionProof,
  leafHashOf,
  nodeHashOf,
  rootOf,
  rootOfLeaves,
} from './merkle-tree.js';

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const hexes = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));

/** The eight leaves that implementations of Certificate Transparency test each other with. */
const knownLeaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const knownRoots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = knownLeaves.map((leaf) => leafHashOf(bytes(leaf)));

/** The root as the standard defines it, by recursion: the oracle for everything built by appending. */
function rootByDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 0) return emptyRoot;
  if (leaves.length === 1) return leaves[0]!;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHashOf(rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

/** Trees of 1 to 70 distinct leaves: over every shape up to 2^6 and some past it. */
const someTree = fc
  .integer({ min: 1, max: 70 })
  .map((size) => Array.from({ length: size }, (_, index) => leafHashOf(Buffer.from(`leaf ${index}`))));
const someByte = fc.record({ at: fc.nat(), bit: fc.integer({ min: 0, max: 7 }) });

function withChangedBit(hash: Buffer, { at, bit }: { at: number; bit: number }): Buffer {
  const changed = Buffer.from(hash);
  changed[at % 32]! ^= 1 << bit;
  return changed;
}

describe('the known vectors', () => {
  test('the empty tree and the eight known trees have the known roots', () => {
    expect(emptyRoot.toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(knownRoots.map((_, index) => rootOfLeaves(hashes.slice(0, index + 1)).toString('hex'))).toEqual(knownRoots);
  });

  test('inclusion proofs are the known ones', () => {
    expect(hexes(inclusionProof(hashes.slice(0, 1), 0))).toEqual([]);
    expect(hexes(inclusionProof(hashes, 0))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hexes(inclusionProof(hashes, 5))).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      knownRoots[3],
    ]);
    expect(hexes(inclusionProof(hashes.slice(0, 3), 2))).toEqual([knownRoots[1]]);
    expect(hexes(inclusionProof(hashes.slice(0, 5), 1))).toEqual([
      knownRoots[0],
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  test('consistency proofs are the known ones', () => {
    expect(hexes(consistencyProof(hashes.slice(0, 1), 1))).toEqual([]);
    expect(hexes(consistencyProof(hashes, 1))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hexes(consistencyProof(hashes, 6))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      knownRoots[3],
    ]);
    expect(hexes(consistencyProof(hashes.slice(0, 5), 2))).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });
});

describe('appending', () => {
  test('leaf by leaf gives the root that the definition gives, with one subtree for each binary digit', () => {
    let frontier = emptyFrontier;
    const leaves: Buffer[] = [];
    for (let size = 1; size <= 130; size++) {
      const leaf = leafHashOf(Buffer.from(`leaf ${size}`));
      leaves.push(leaf);
      frontier = appendLeaf(frontier, leaf);
      expect(rootOf(frontier).equals(rootByDefinition(leaves))).toBe(true);
      expect(frontier.subtrees).toHaveLength([...size.toString(2)].filter((digit) => digit === '1').length);
    }
  });

  test('leaves the frontier it was given as it was', () => {
    const one = appendLeaf(emptyFrontier, hashes[0]!);
    appendLeaf(one, hashes[1]!);
    expect(rootOf(one).toString('hex')).toBe(knownRoots[0]);
  });
});

describe('proofs', () => {
  test('every inclusion proof holds, and none holds with a changed leaf, place, root, size of path or bit', () => {
    fc.assert(
      fc.property(someTree, fc.nat(), someByte, fc.nat(), (leaves, pick, flip, pickHash) => {
        const index = pick % leaves.length;
        const proof = inclusionProof(leaves, index);
        const claim = { leafHash: leaves[index]!, index, size: leaves.length, root: rootByDefinition(leaves), proof };
        expect(inclusionHolds(claim)).toBe(true);
        expect(inclusionHolds({ ...claim, leafHash: withChangedBit(claim.leafHash, flip) })).toBe(false);
        expect(inclusionHolds({ ...claim, root: withChangedBit(claim.root, flip) })).toBe(false);
        expect(inclusionHolds({ ...claim, proof: [...proof, leaves[0]!] })).toBe(false);
        for (let other = 0; other < leaves.length; other++) {
          if (other !== index) expect(inclusionHolds({ ...claim, index: other })).toBe(false);
        }
        if (proof.length === 0) return;
        const at = pickHash % proof.length;
        expect(inclusionHolds({ ...claim, proof: proof.with(at, withChangedBit(proof[at]!, flip)) })).toBe(false);
        expect(inclusionHolds({ ...claim, proof: proof.toSpliced(at, 1) })).toBe(false);
      }),
    );
  });

  test('every tree is consistent with each of its beginnings, and with nothing else', () => {
    fc.assert(
      fc.property(someTree, fc.nat(), someByte, fc.nat(), (leaves, pick, flip, pickHash) => {
        const first = 1 + (pick % leaves.length);
        const proof = consistencyProof(leaves, first);
        const claim = {
          first,
          firstRoot: rootByDefinition(leaves.slice(0, first)),
          second: leaves.length,
          secondRoot: rootByDefinition(leaves),
          proof,
        };
        expect(consistencyHolds(claim)).toBe(true);
        expect(consistencyHolds({ ...claim, firstRoot: withChangedBit(claim.firstRoot, flip) })).toBe(false);
        expect(consistencyHolds({ ...claim, secondRoot: withChangedBit(claim.secondRoot, flip) })).toBe(false);
        expect(consistencyHolds({ ...claim, proof: [...proof, leaves[0]!] })).toBe(false);
        if (proof.length === 0) return;
        const at = pickHash % proof.length;
        expect(consistencyHolds({ ...claim, proof: proof.with(at, withChangedBit(proof[at]!, flip)) })).toBe(false);
        expect(consistencyHolds({ ...claim, proof: proof.toSpliced(at, 1) })).toBe(false);
      }),
    );
  });

  test('no proof made from a rewritten past joins it to a root given out before', () => {
    fc.assert(
      fc.property(someTree, fc.nat(), fc.nat(), (leaves, pick, rewrite) => {
        const first = 1 + (pick % leaves.length);
        const firstRoot = rootByDefinition(leaves.slice(0, first));
        const forged = leaves.with(rewrite % first, leafHashOf(Buffer.from('another act')));
        const secondRoot = rootByDefinition(forged);
        const proof = consistencyProof(forged, first);
        expect(consistencyHolds({ first, firstRoot, second: leaves.length, secondRoot, proof })).toBe(false);
      }),
    );
  });

  test('nothing begins every tree, and a longer tree begins no shorter one', () => {
    const second = { second: 8, secondRoot: bytes(knownRoots[7]!) };
    expect(consistencyHolds({ first: 0, firstRoot: emptyRoot, ...second, proof: [] })).toBe(true);
    expect(consistencyHolds({ first: 0, firstRoot: hashes[0]!, ...second, proof: [] })).toBe(false);
    expect(consistencyHolds({ first: 9, firstRoot: hashes[0]!, ...second, proof: [] })).toBe(false);
    expect(() => consistencyRanges(9, 8)).toThrow(RangeError);
    expect(() => inclusionProof(hashes, 8)).toThrow(RangeError);
  });
});
