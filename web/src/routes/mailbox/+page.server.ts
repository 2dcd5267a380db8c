import { eitherFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { ListMail } from './mailbox.documents.ts';

/** In the example alone; elsewhere there is nothing here. */
export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const to = url.searchParams.get('to')?.trim() || null;
  const { mailbox } = await locals.ask(ListMail, { after: url.searchParams.get('after'), to });
  if (!mailbox) return nothingHere(event);
  return {
    frame: await eitherFrame(event),
    to,
    messages: mailbox.edges.map(({ node }) => node),
    next: mailbox.pageInfo.hasNextPage ? mailbox.pageInfo.endCursor : null,
  };
};
