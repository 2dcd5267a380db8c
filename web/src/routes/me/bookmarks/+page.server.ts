import { toAuthorView } from '#lib/discussion/to-views.ts';
import { toContinent, toFrame } from '#lib/frame/to-frame.ts';
import { Bookmarks } from '../me.documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const asked = await event.locals.ask(Bookmarks, { after });
  const { edges, pageInfo } = asked.bookmarks;
  return {
    frame: toFrame(asked, event),
    kept: edges.map(({ node }) => ({
      id: node.id,
      excerpt: node.excerpt ?? '',
      author: toAuthorView(node.author).name,
      at: node.createdAt,
      title: node.thread?.title ?? '',
      space: node.thread?.space.name ?? '',
      continent: toContinent(node.thread?.space.continent),
    })),
    isFirstPage: !after,
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
};
