import { inclusionHolds, leafHashOf } from '../audit/merkle-tree.js';
import type { EntryProof } from '../audit/prove-entry.js';
import { type DrawFault, type DrawFinding, type DrawRecord, examineDraw } from './draw-record.js';

/** A draw as it is saved from its page, with the proofs that the audit log says the same. */
export interface SavedDraw {
  readonly draw: DrawRecord;
  readonly committed: EntryProof | null;
  readonly drawn: EntryProof | null;
}

/**
 * Computes a saved draw again and asks what the audit log says: that the pool and the secret's hash were recorded first,
 * the secret and the word after, both under the root that the proofs name. Whether that root is the log's is told by
 * a receipt, as for every other proof.
 */
export function examineSavedDraw(saved: SavedDraw): DrawFinding {
  const finding = examineDraw(saved.draw);
  if (finding.faults.some(({ fault }) => fault === 'not_a_record')) return finding;
  const { draw, committed, drawn } = saved;
  const faults: { fault: DrawFault; turn?: number }[] = [...finding.faults];
  const before = committed && readProof(committed);
  const after = drawn && readProof(drawn);
  if (!before || (draw.secret !== null && !after)) faults.push({ fault: 'not_in_log' });
  if (
    before &&
    !says(before, {
      act: 'panel.pool_committed',
      panel: draw.panel,
      pool: draw.poolRoot,
      secret: draw.secretHash,
      tickets: draw.poolSize,
    })
  )
    faults.push({ fault: 'committed_otherwise' });
  const revealed = {
    act: 'panel.drawn',
    panel: draw.panel,
    secret: draw.secret,
    word: draw.wordHash,
    seed: finding.seed,
  };
  const isEarlier = !after || committed!.leafIndex < drawn!.leafIndex;
  if (draw.secret !== null && after && (!isEarlier || !says(after, revealed)))
    faults.push({ fault: 'drawn_otherwise' });
  return { ...finding, faults, holds: faults.length === 0 };
}

/** What a leaf says, if the proof shows that it stands in the log with this root. What is no proof shows nothing. */
function readProof(proof: EntryProof): Record<string, unknown> | undefined {
  if (typeof proof.leaf !== 'string' || typeof proof.root !== 'string' || !Array.isArray(proof.path)) return undefined;
  const claim = {
    ...{ leafHash: leafHashOf(Buffer.from(proof.leaf, 'utf8')), index: proof.leafIndex, size: proof.treeSize },
    ...{ root: Buffer.from(proof.root, 'hex'), proof: proof.path.map((hash) => Buffer.from(hash, 'hex')) },
  };
  if (!inclusionHolds(claim)) return undefined;
  const { act, facts } = JSON.parse(proof.leaf) as { act: string; facts: Record<string, unknown> };
  return { ...facts, act };
}

function says(leaf: Record<string, unknown>, expected: Record<string, unknown>): boolean {
  return Object.entries(expected).every(([name, value]) => leaf[name] === value);
}
