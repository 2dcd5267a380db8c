#!/usr/bin/env node
// Checks, without Meridian and without a network, that one entry stands in the audit log.
//
//   node check-audit-proof.mjs proof.json [RECEIPT]
//
// proof.json is what `audit proof ENTRY-ID --json` printed. RECEIPT is the line "size:root" of a digest or of a
// statement of reasons; without it, only the proof's own root is checked, which whoever made the proof chose.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, receipt] = process.argv.slice(2);
if (!file) end(2, 'Usage: node check-audit-proof.mjs proof.json [RECEIPT]');
const proof = readProof(file);
const hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left, right) => hash(Buffer.from([1]), left, right);

// RFC 9162, section 2.1.3.2.
let position = proof.leafIndex;
let last = proof.treeSize - 1;
let root = hash(Buffer.from([0]), Buffer.from(proof.leaf, 'utf8'));
let fits = Number.isSafeInteger(position) && Number.isSafeInteger(last) && position >= 0 && position <= last;
for (const step of proof.path) {
  if (last === 0) fits = false;
  const sibling = Buffer.from(step, 'hex');
  if (position % 2 === 1 || position === last) {
    root = node(sibling, root);
    while (position % 2 === 0 && position !== 0) up();
  } else {
    root = node(root, sibling);
  }
  up();
}
if (last !== 0) fits = false;
if (!fits || root.toString('hex') !== proof.root) end(1, 'The proof does not hold: this entry is not in that log.');

const own = `${proof.treeSize}:${proof.root}`;
if (receipt && receipt.trim().toLowerCase() !== own) {
  end(1, `The proof holds for ${own}, which is not your receipt. Ask for a proof against the size in the receipt.`);
}
console.log(`Entry ${proof.leafIndex + 1} of ${proof.treeSize} is in the log${receipt ? ' of your receipt' : ` with the root ${proof.root}`}. It says:`);
console.log(JSON.stringify(JSON.parse(proof.leaf), null, 2));

function up() {
  position = Math.floor(position / 2);
  last = Math.floor(last / 2);
}

function readProof(path) {
  try {
    const read = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof read.leaf === 'string' && typeof read.root === 'string' && Array.isArray(read.path)) return read;
  } catch (error) {
    end(2, `${path} cannot be read as a proof: ${error.message}`);
  }
  end(2, `${path} is no proof: it needs leaf, leafIndex, treeSize, root and path.`);
}

function end(status, words) {
  console.error(words);
  process.exit(status);
}
