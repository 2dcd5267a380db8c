import { json } from '@sveltejs/kit';
import { ThreadNews } from '../thread.documents.ts';
import type { RequestHandler } from './$types';

/** How many posts of others stand past the last one that the page shows, and which is the first. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
  const { answer } = await locals.attempt(ThreadNews, { id: params.id, after: url.searchParams.get('after') });
  const fresh = (answer?.thread?.posts.edges ?? []).filter(
    ({ node }) => !node.isOwn && node.visibility === 'PUBLISHED',
  );
  return json({ count: fresh.length, firstId: fresh[0]?.node.id ?? null });
};
