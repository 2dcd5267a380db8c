import { nothingHere } from '#lib/server/ask.ts';
import { TransparencyFile } from '../transparency.documents.ts';
import type { RequestHandler } from './$types';

/** A finished report as a table file; the API asks the policy and keeps formulas out of it. */
export const GET: RequestHandler = async (event) => {
  const { transparency } = await event.locals.ask(TransparencyFile, { period: event.params.period });
  if (!transparency) return nothingHere(event);
  return new Response(transparency.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="moderation-${transparency.period}.csv"`,
    },
  });
};
