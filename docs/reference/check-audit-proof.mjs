#!/usr/bin/env node
// Checks, without Meridian and without a network, that one entry stands in the audit log, or that the log of one size is
// the beginning of the log of a later one.
//
//   node check-audit-proof.mjs proof.json [RECEIPT]
//
// proof.json is what /audit saves, or what `audit proof ENTRY-ID --json` printed. RECEIPT is the line "size:root" of a
// digest or of a statement of reasons; without it, only the proof's own roots are checked, which whoever made the proof
// chose. For a proof between two sizes, RECEIPT is the earlier one.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file, given] = process.argv.slice(2);
if (!file) end(2, 'Usage: node check-audit-proof.mjs proof.json [RECEIPT]');
const proof = readProof(file);
const receipt = given?.trim().toLowerCase();
const hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const node = (left, right) => hash(Buffer.from([1]), left, right);
if (proof.secondRoot === undefined) checkInclusion();
else checkConsistency();

// RFC 9162, section 2.1.3.2.
function checkInclusion() {
  let root = proof.leaf === null ? fromHex(proof.leafHash) : hash(Buffer.from([0]), Buffer.from(proof.leaf, 'utf8'));
  const way = walk(proof.leafIndex, proof.treeSize - 1, (sibling, isLeft) => {
    root = isLeft ? node(sibling, root) : node(root, sibling);
  });
  way.climb(proof.path);
  if (!way.isThere() || root.toString('hex') !== proof.root) end(1, 'The proof does not hold: this entry is not in that log.');
  const own = `${proof.treeSize}:${proof.root}`;
  if (receipt && receipt !== own)
    end(1, `The proof holds for ${own}, which is not your receipt. Ask for a proof against the size in the receipt.`);
  console.log(
    `Entry ${proof.leafIndex + 1} of ${proof.treeSize} is in the log${receipt ? ' of your receipt' : ` with the root ${proof.root}`}.`,
  );
  if (proof.leaf !== null) console.log(`It says:\n${JSON.stringify(JSON.parse(proof.leaf), null, 2)}`);
}

// RFC 9162, section 2.1.4.2.
function checkConsistency() {
  const { first, firstRoot, second, secondRoot, path } = proof;
  const own = `${first}:${firstRoot}`;
  if (receipt && receipt !== own)
    end(1, `The proof is for ${own}, which is not your receipt: the log is no longer what it was at that size.`);
  const isPower = Number.isInteger(Math.log2(first));
  const steps = isPower ? [firstRoot, ...path] : [...path];
  let holds = first <= second && (first > 0 || firstRoot === hash().toString('hex'));
  if (first > 0 && first < second) {
    let before = fromHex(steps.shift() ?? '');
    let after = before;
    let [position, last] = [first - 1, second - 1];
    while (position % 2 === 1) [position, last] = [half(position), half(last)];
    const way = walk(position, last, (sibling, isLeft) => {
      if (isLeft) before = node(sibling, before);
      after = isLeft ? node(sibling, after) : node(after, sibling);
    });
    way.climb(steps);
    holds &&= way.isThere() && before.toString('hex') === firstRoot && after.toString('hex') === secondRoot;
  } else if (first === second) holds &&= path.length === 0 && firstRoot === secondRoot;
  if (!holds) end(1, 'The proof does not hold: the earlier log is not the beginning of the later one.');
  console.log(`The log of ${first} is the beginning of the log of ${second}, whose root is ${secondRoot}.`);
}

// The way from a place up to the root; `step` gets each sibling and whether it stands to the left.
function walk(start, end, step) {
  let [position, last] = [start, end];
  let fits = Number.isSafeInteger(position) && Number.isSafeInteger(last) && position >= 0 && position <= last;
  const up = () => ([position, last] = [half(position), half(last)]);
  return {
    isThere: () => fits && last === 0,
    climb(path) {
      for (const hex of path) {
        if (last === 0) fits = false;
        const isLeft = position % 2 === 1 || position === last;
        step(fromHex(hex), isLeft);
        if (isLeft) while (position % 2 === 0 && position !== 0) up();
        up();
      }
    },
  };
}

function half(value) {
  return Math.floor(value / 2);
}

function fromHex(hex) {
  return Buffer.from(hex, 'hex');
}

function readProof(path) {
  let read;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    end(2, `${path} cannot be read as a proof: ${error.message}`);
  }
  // The page gives the proof between two sizes with the size of the log around it.
  const found = read.proof ?? read;
  const hasPath = Array.isArray(found.path);
  if (hasPath && typeof found.secondRoot === 'string' && typeof found.firstRoot === 'string') return found;
  if (hasPath && typeof found.root === 'string' && typeof (found.leaf ?? found.leafHash) === 'string')
    return { ...found, leaf: found.leaf ?? null };
  end(2, `${path} is no proof: it needs leaf, leafIndex, treeSize, root and path, or two sizes with their roots.`);
}

function end(status, words) {
  console.error(words);
  process.exit(status);
}
