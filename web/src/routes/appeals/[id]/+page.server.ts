import { textIn } from '#lib/server/form.ts';
import { type Actions, fail, redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { Hearing } from '#lib/graphql/graphql.ts';
import { actionsFor } from '#lib/moderation/actions.ts';
import { readDecision } from '#lib/moderation/read-decision.ts';
import { toDesk } from '#lib/moderation/to-desk.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { ClaimAppeal, HearAppeal, LookAtAppeal, WriteFirstView } from '../appeals.documents.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(LookAtAppeal, { id: event.params.id });
  const { appeal, guidelines } = answer;
  if (!appeal) return nothingHere(event);
  const { case: found, ...rest } = appeal;
  return {
    frame: toFrame(answer, event),
    appeal: rest,
    desk: toDesk(found, guidelines.guidelines),
    outcomes: actionsFor(found.outcomes, found.visibility, found.moveTargets),
    targets: found.moveTargets,
    guidelines: guidelines.guidelines,
  };
};

export const actions: Actions = {
  claim: async ({ locals, params }) => {
    const { refusal } = await locals.attempt(ClaimAppeal, { input: { appealId: params['id']! } });
    return refusal ? fail(409, { refusal }) : {};
  },

  view: async ({ locals, params, request }) => {
    const words = textIn(await request.formData(), 'words').trim();
    const { refusal } = await locals.attempt(WriteFirstView, { input: { appealId: params['id']!, words } });
    return refusal ? fail(400, { refusal, view: words }) : {};
  },

  hear: async ({ locals, params, request }) => {
    const form = await request.formData();
    const words = textIn(form, 'words').trim();
    const hearing = textIn(form, 'hearing') as Hearing;
    const decision = hearing === 'CHANGED' ? readDecision(form, locals.locale) : null;
    const input = { appealId: params['id']!, outcome: hearing, words, language: locals.locale, decision };
    const { refusal } = await locals.attempt(HearAppeal, { input });
    if (refusal) return fail(400, { refusal, answer: words, hearing });
    redirect(303, '/appeals');
  },
};
