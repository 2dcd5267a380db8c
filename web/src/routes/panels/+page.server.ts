import { type Actions } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { AppealPanelMode } from '#lib/graphql/graphql.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { PageServerLoad } from './$types';
import { ReadAppealPanels, ReadPanels, SetAppealPanels } from './panels.documents.ts';

/** What the lot put the viewer on; administrators say here whether there are panels. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadPanels, {});
  const isAdmin = (answer.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId);
  const mode = isAdmin ? (await event.locals.ask(ReadAppealPanels, {})).appealPanels.mode : null;
  return { frame: toFrame(answer, event), panels: answer.ownPanels, mode };
};

export const actions: Actions = {
  switch: async (event) => {
    const form = await readForm(event);
    const [mode, why] = [form('mode') as AppealPanelMode, form('why').trim()];
    const { refusal } = await event.locals.attempt(SetAppealPanels, { input: { mode, why } });
    return refusal ? refused(refusal, { mode, why }) : { isKept: true };
  },
};
