import { nothingHere } from '#lib/server/ask.ts';
import { isAskableSize } from '#lib/record/check-receipt.ts';
import { DecisionInLog } from '../audit.documents.ts';
import type { RequestHandler } from './$types';

/** The proof that a decision stands in the log, as the file that the offline checker takes. */
export const GET: RequestHandler = async (event) => {
  const decisionId = event.url.searchParams.get('decision') ?? '';
  const asked = event.url.searchParams.get('size');
  const size = asked && isAskableSize(Number(asked)) ? Number(asked) : null;
  const { auditProof } = await event.locals.ask(DecisionInLog, { decisionId, size });
  if (!auditProof) return nothingHere(event);
  return new Response(`${JSON.stringify(auditProof, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="proof.json"',
    },
  });
};
