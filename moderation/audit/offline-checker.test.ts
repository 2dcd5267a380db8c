import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { consistencyProof, inclusionProof, leafHashOf, rootOfLeaves } from './merkle-tree.js';

const folder = mkdtempSync(join(tmpdir(), 'audit-proof-'));
const file = join(folder, 'proof.json');
const leaves = Array.from({ length: 7 }, (_, index) => JSON.stringify({ act: 'case.decided', number: index }));
const hashes = leaves.map((leaf) => leafHashOf(Buffer.from(leaf)));
const root = rootOfLeaves(hashes).toString('hex');
afterAll(() => rmSync(folder, { recursive: true }));

function check(proof: unknown, ...more: string[]) {
  writeFileSync(file, typeof proof === 'string' ? proof : JSON.stringify(proof));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['docs/reference/check-audit-proof.mjs', file, ...more],
    {
      encoding: 'utf8',
    },
  );
  return { status, says: stdout + stderr };
}

function proofOf(leafIndex: number) {
  const path = inclusionProof(hashes, leafIndex).map((hash) => hash.toString('hex'));
  return { leaf: leaves[leafIndex]!, leafIndex, treeSize: leaves.length, root, path };
}

test('the one-file checker accepts true proofs, with and without the receipt', () => {
  expect(check(proofOf(0))).toMatchObject({ status: 0, says: expect.stringContaining('Entry 1 of 7 is in the log') });
  expect(check(proofOf(6), `7:${root}`)).toMatchObject({ status: 0, says: expect.stringContaining('of your receipt') });
});

test('it refuses another leaf, another place, another path and another receipt', () => {
  expect(check({ ...proofOf(3), leaf: leaves[4] }).status).toBe(1);
  expect(check({ ...proofOf(3), leafIndex: 2 }).status).toBe(1);
  expect(check({ ...proofOf(3), path: proofOf(3).path.slice(1) }).status).toBe(1);
  expect(check({ ...proofOf(3), treeSize: 'seven' }).status).toBe(1);
  expect(check(proofOf(3), `6:${root}`)).toMatchObject({
    status: 1,
    says: expect.stringContaining('not your receipt'),
  });
});

test('it checks that the log of a receipt is the beginning of a later log', () => {
  for (let first = 0; first <= hashes.length; first++) {
    const firstRoot = rootOfLeaves(hashes.slice(0, first)).toString('hex');
    const path = consistencyProof(hashes, first).map((hash) => hash.toString('hex'));
    const proof = { first, firstRoot, second: hashes.length, secondRoot: root, path };
    expect(check({ size: hashes.length, proof }, `${first}:${firstRoot}`)).toMatchObject({ status: 0 });
    expect(check(proof, `${first}:${'ab'.repeat(32)}`)).toMatchObject({ status: 1 });
    expect(check({ ...proof, firstRoot: 'ab'.repeat(32) })).toMatchObject({ status: 1 });
    if (first > 0) expect(check({ ...proof, secondRoot: 'ab'.repeat(32) })).toMatchObject({ status: 1 });
  }
});

test('a proof without the words of the entry is checked by its fingerprint', () => {
  const { leaf: _leaf, ...proof } = proofOf(2);
  expect(check({ ...proof, leaf: null, leafHash: hashes[2]!.toString('hex') })).toMatchObject({ status: 0 });
  expect(check({ ...proof, leaf: null, leafHash: hashes[3]!.toString('hex') })).toMatchObject({ status: 1 });
});

test('it says what is wrong with a file that is no proof', () => {
  expect(check('not JSON')).toMatchObject({ status: 2, says: expect.stringContaining('cannot be read as a proof') });
  expect(check({ leaf: 1 })).toMatchObject({ status: 2, says: expect.stringContaining('needs leaf') });
});
