import { toFrame } from '#lib/frame/to-frame.ts';
import type { PageServerLoad } from './$types';
import { WaitingAppeals } from './appeals.documents.ts';

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(WaitingAppeals, { after: event.url.searchParams.get('after') });
  const { appeals } = answer;
  return {
    frame: toFrame(answer, event),
    appeals: appeals.edges.map(({ node }) => node),
    next: appeals.pageInfo.hasNextPage ? appeals.pageInfo.endCursor : null,
  };
};
