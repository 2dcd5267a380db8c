import { type Actions, fail, redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { textIn } from '#lib/server/form.ts';
import { ProposeExpulsion, ReadCaseToPropose } from '../expulsions.documents.ts';
import type { PageServerLoad } from './$types';

/** A moderator asks the committee, from a case in which a breach was found. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadCaseToPropose, { id: event.url.searchParams.get('case') ?? '' });
  if (!answer.case) return nothingHere(event);
  const { id, number, about } = answer.case;
  return { frame: toFrame(answer, event), caseId: id, number, name: about.person.displayName };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const words = textIn(form, 'words').trim();
    const { answer, refusal } = await locals.attempt(ProposeExpulsion, {
      input: { caseId: textIn(form, 'case'), words },
    });
    if (refusal) return fail(409, { refusal, words });
    redirect(303, `/expulsions/${answer.proposeExpulsion.expulsionId}`);
  },
};
