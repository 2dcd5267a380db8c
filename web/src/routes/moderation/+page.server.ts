import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { chooseKeys, defaultKeys, keyNames } from '#lib/moderation/keys.ts';
import { keepKeysChoice, readKeysChoice } from './keys-choice.ts';
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

  /** The whole queue again. */
  everything: ({ cookies }) => {
    keepQueueFilter(cookies, new FormData());
    redirect(303, '/moderation');
  },

  /** Claims the case that comes next, so that it is loaded before it is asked for. */
  ahead: async ({ locals, cookies }) => {
    const { answer } = await locals.attempt(ClaimNext, { input: { filter: readQueueFilter(cookies), ahead: true } });
    return { caseId: answer?.claimNextCase.case?.id ?? null };
  },

  /** Turns single keys off or on, or changes which they are. */
  keys: async ({ request, cookies }) => {
    const form = await request.formData();
    const { keys } = readKeysChoice(cookies);
    const written = Object.fromEntries(keyNames.map((name) => [name, form.get(`key.${name}`) ?? keys[name]]));
    const isReset = form.get('reset') === 'yes';
    keepKeysChoice(cookies, {
      isOn: isReset || form.get('isOn') === 'yes',
      keys: isReset ? defaultKeys : chooseKeys(written),
    });
    return {};
  },
};
