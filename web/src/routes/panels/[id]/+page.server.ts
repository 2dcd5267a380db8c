import type { Actions } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { Hearing } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { AnswerPanelCall, ReadPanel, VoteOnPanel } from '../panels.documents.ts';
import type { PageServerLoad } from './$types';

/** A panel, for one of those whom the lot fell on. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadPanel, { id: event.params.id });
  if (!answer.panel) return nothingHere(event);
  return { frame: toFrame(answer, event), panel: answer.panel };
};

export const actions: Actions = {
  answer: async (event) => {
    const takes = (await readForm(event))('takes') === 'yes';
    const input = { panelId: event.params['id']!, takes };
    const { refusal } = await event.locals.attempt(AnswerPanelCall, { input });
    return refusal ? refused(refusal, { view: '', reasons: '' }) : { isSent: true };
  },

  vote: async (event) => {
    const form = await readForm(event);
    const [view, reasons] = [form('view') as Hearing, form('reasons').trim()];
    const input = { panelId: event.params['id']!, view, reasons };
    const { refusal } = await event.locals.attempt(VoteOnPanel, { input });
    return refusal ? refused(refusal, { view, reasons }) : { isSent: true };
  },
};
