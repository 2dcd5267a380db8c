import { type Actions, fail } from '@sveltejs/kit';
import { actionsFor } from '#lib/moderation/actions.ts';
import { readDecision } from '#lib/moderation/read-decision.ts';
import { toDesk } from '#lib/moderation/to-desk.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { GiveSecondView, LookForSecondView } from '../view.documents.ts';

export const load: PageServerLoad = async (event) => {
  const { secondView, guidelines } = await event.locals.ask(LookForSecondView, { id: event.params.id });
  if (!secondView) {
    // Once it is given, what came of it stands in the answer of the form.
    if (event.request.method === 'POST') return { view: null };
    return nothingHere(event);
  }
  const { case: found, because } = secondView;
  return {
    view: {
      because,
      desk: toDesk(found, guidelines.guidelines),
      // How it shows now would give the decision away: everything that fits the subject is offered.
      outcomes: actionsFor(found.outcomes, null, found.moveTargets),
      guidelines: guidelines.guidelines,
    },
  };
};

export const actions: Actions = {
  give: async ({ locals, params, request }) => {
    const form = await request.formData();
    const { outcome, guidelineNumber, reasonWords: words } = readDecision(form, locals.locale);
    const input = { viewId: params['id']!, outcome, guidelineNumber, words };
    const { answer, refusal } = await locals.attempt(GiveSecondView, { input });
    if (refusal) return fail(400, { refusal, written: { outcome, words: words ?? '', guidelineNumber } });
    return { given: answer.giveSecondView };
  },
};
