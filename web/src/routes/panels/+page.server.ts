import { type Actions } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { AppealPanelMode } from '#lib/graphql/graphql.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { PageServerLoad } from './$types';
import { ReadPanels, SetAppealPanels } from './panels.documents.ts';

/** What the lot put the viewer on; administrators say here whether there are panels. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadPanels, {});
  const isAdmin = (answer.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId);
  return { frame: toFrame(answer, event), panels: answer.ownPanels, isAdmin, switch: answer.appealPanels };
};

export const actions: Actions = {
  switch: async (event) => {
    const form = await readForm(event);
    const [mode, why] = [form('mode') as AppealPanelMode, form('why').trim()];
    const { refusal } = await event.locals.attempt(SetAppealPanels, { input: { mode, why } });
    return refusal ? refused(refusal, { mode, why }) : { isKept: true };
  },
};
