import { toFrame } from '#lib/frame/to-frame.ts';
import { checkReceipt, type ReceiptFinding } from '#lib/record/check-receipt.ts';
import { consistencyHolds, findReceipts, inclusionHolds, leafHashOf } from '#lib/record/verify-log.ts';
import { readForm } from '#lib/server/form.ts';
import { askConsistency } from './ask-consistency.ts';
import { AuditPage, DecisionInLog } from './audit.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(AuditPage);
  const decisionId = event.url.searchParams.get('decision');
  const { answer } = decisionId ? await event.locals.attempt(DecisionInLog, { decisionId }) : { answer: undefined };
  const proof = answer?.auditProof ?? null;
  return {
    frame: toFrame(asked, event),
    tree: asked.auditTree,
    decisions: asked.ownDecisions,
    readsLog: (asked.viewer?.offices ?? []).some(
      ({ kind, spaceId }) => kind === 'MODERATOR' || (kind === 'ADMIN' && !spaceId),
    ),
    decisionId,
    proof: proof && { ...proof, holds: await holds(proof), says: proof.leaf ? readLeaf(proof.leaf) : null },
  };
};

/** For browsers without scripts, the same computation is done here, and says so. */
export const actions: Actions = {
  check: async (event) => {
    const pasted = (await readForm(event))('receipt').slice(0, 200_000);
    const findings: ReceiptFinding[] = [];
    for (const receipt of findReceipts(pasted).slice(0, 5))
      findings.push(await checkReceipt(receipt, await askConsistency(event.locals.ask, receipt.size, null)));
    return { findings, pasted: pasted.slice(0, 2000) };
  },

  consistency: async (event) => {
    const form = await readForm(event);
    const [first, second] = [Number(form('first')), Number(form('second'))];
    const { proof } = await askConsistency(event.locals.ask, first, second);
    return { between: { first, second, proof, holds: proof !== null && (await consistencyHolds(proof)) } };
  },
};

type Proof = Parameters<typeof inclusionHolds>[0] & { leaf?: string | null };

async function holds(proof: Proof): Promise<boolean> {
  const isLeafs = !proof.leaf || (await leafHashOf(proof.leaf)) === proof.leafHash;
  return isLeafs && (await inclusionHolds(proof));
}

function readLeaf(leaf: string): string {
  return JSON.stringify(JSON.parse(leaf), null, 2);
}
