import type { DrawProof, PublishedDraw } from './verify-draw.ts';

/** A draw as it is saved and checked elsewhere; it says nothing of whoever saves it. */
export function toSavedDraw(draw: PublishedDraw) {
  return {
    draw: {
      version: 1,
      panel: draw.id,
      poolSize: draw.poolSize,
      poolRoot: draw.poolRoot,
      secretHash: draw.secretHash,
      wordHash: draw.wordHash ?? null,
      secret: draw.secret ?? null,
      turns: draw.turns.map(({ turn, place, ticket, path, blankOwner, blankSalt, became }) => ({
        ...{ turn, place, ticket, path },
        blank: blankOwner && blankSalt ? { owner: blankOwner, salt: blankSalt } : null,
        became: became?.toLowerCase() ?? null,
      })),
    },
    committed: toProof(draw.committed),
    drawn: toProof(draw.drawn),
  };
}

function toProof(proof: DrawProof | null | undefined) {
  if (!proof) return null;
  const { leaf, leafIndex, treeSize, root, path } = proof;
  return { leaf, leafIndex, treeSize, root, path };
}
