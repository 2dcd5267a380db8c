import { type Actions, fail } from '@sveltejs/kit';
import { textIn } from '#lib/server/form.ts';
import type { PageServerLoad } from './$types';
import { CalmForIncident, DismissIncident, ReadIncidents } from './incidents.documents.ts';

/** One press begins it for so long; on the space's own page it can be made longer. */
const calmHours = 2;

/** Raids and floods, open ones first. Read again whenever the queue is. */
export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('moderation:queue');
  const { incidents } = await locals.ask(ReadIncidents, {});
  return {
    open: incidents.filter(({ endedAt }) => !endedAt),
    over: incidents.filter(({ endedAt }) => endedAt),
  };
};

export const actions: Actions = {
  calm: async ({ locals, request }) => {
    const form = await request.formData();
    const input = { spaceId: textIn(form, 'spaceId'), hours: calmHours, why: textIn(form, 'why') };
    const { refusal } = await locals.attempt(CalmForIncident, { input });
    return refusal ? fail(409, { refusal, incidentId: textIn(form, 'incidentId') }) : { done: 'calm' as const };
  },

  dismiss: async ({ locals, request }) => {
    const form = await request.formData();
    const input = { incidentId: textIn(form, 'incidentId'), why: textIn(form, 'why').trim() };
    const { refusal } = await locals.attempt(DismissIncident, { input });
    return refusal ? fail(409, { refusal, ...input }) : { done: 'dismissed' as const };
  },
};
