import { json } from '@sveltejs/kit';
import { askConsistency } from '../ask-consistency.ts';
import type { RequestHandler } from './$types';

/** The proof that the page computes with; `?first=420`, and `second` for another size than today’s. */
export const GET: RequestHandler = async ({ url, locals }) => {
  const second = url.searchParams.get('second');
  return json(await askConsistency(locals.ask, Number(url.searchParams.get('first')), second ? Number(second) : null));
};
