import { type Actions, fail } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { textIn } from '#lib/server/form.ts';
import { AnswerExpulsion, ReadExpulsion, SettleExpulsion } from '../expulsions.documents.ts';
import type { PageServerLoad } from './$types';

/** A proposal, for the member it is about, whoever proposed it, and the committee. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadExpulsion, { id: event.params.id });
  if (!answer.expulsion) return nothingHere(event);
  return { frame: toFrame(answer, event), expulsion: answer.expulsion };
};

export const actions: Actions = {
  answer: async ({ locals, params, request }) => {
    const words = textIn(await request.formData(), 'words').trim();
    const { refusal } = await locals.attempt(AnswerExpulsion, { input: { expulsionId: params['id']!, words } });
    return refusal ? fail(409, { refusal, words }) : { isAnswered: true };
  },

  settle: async ({ locals, params, request }) => {
    const form = await request.formData();
    const words = textIn(form, 'words').trim();
    const input = { expulsionId: params['id']!, accepts: form.get('accepts') === 'yes', words };
    const { refusal } = await locals.attempt(SettleExpulsion, { input });
    return refusal ? fail(409, { refusal, words }) : {};
  },
};
