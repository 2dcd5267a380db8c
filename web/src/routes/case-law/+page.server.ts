import { toFrame } from '#lib/frame/to-frame.ts';
import { CaseLawPage } from './case-law.documents.ts';
import { outcomes, type OutcomeName } from './outcomes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const query = event.url.searchParams;
  const words = (query.get('q') ?? '').trim().slice(0, 200);
  const number = Number(query.get('guideline'));
  const guidelineNumber = Number.isInteger(number) && number > 0 && number < 1000 ? number : null;
  const outcome = outcomes.find((one) => one === query.get('outcome')) ?? null;
  const filter = { words: words || null, guidelineNumber, outcome: outcome as OutcomeName | null };
  const asked = await event.locals.ask(CaseLawPage, { filter, after: query.get('after') });
  const pageInfo = asked.caseLaw?.pageInfo;
  const more = new URLSearchParams(query);
  more.set('after', pageInfo?.endCursor ?? '');
  return {
    frame: toFrame(asked, event),
    isModerator: (asked.viewer?.offices ?? []).some(({ kind }) => kind === 'MODERATOR'),
    guidelines: asked.guidelines.guidelines,
    filter,
    entries: asked.caseLaw?.edges.map(({ node }) => node) ?? null,
    more: pageInfo?.hasNextPage ? `?${more.toString()}` : null,
  };
};
