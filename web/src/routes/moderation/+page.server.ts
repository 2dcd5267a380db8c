import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { keepKeysChoice } from './keys-choice.ts';
import { ClaimNext } from './queue.documents.ts';
import { keepQueueFilter, readQueueFilter } from './queue-filter.ts';

export const actions: Actions = {
  /** Hands out the next case of the part of the queue that is looked at. */
  next: async ({ locals, cookies }) => {
    const { answer, refusal } = await locals.attempt(ClaimNext, { input: { filter: readQueueFilter(cookies) } });
    if (refusal) return fail(400, { refusal });
    const { case: next } = answer.claimNextCase;
    redirect(303, next ? `/moderation/cases/${next.id}` : '/moderation');
  },

  filter: async ({ request, cookies }) => {
    keepQueueFilter(cookies, await request.formData());
    redirect(303, '/moderation');
  },

  keys: async ({ request, cookies }) => {
    keepKeysChoice(cookies, (await request.formData()).get('isOn') === 'yes');
    redirect(303, '/moderation');
  },
};
