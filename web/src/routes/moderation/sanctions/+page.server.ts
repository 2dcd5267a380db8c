import { type Actions, fail } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { answerSecond } from './answer-second.ts';
import { ReadPendingSanctions } from './sanctions.documents.ts';

/** Long suspensions that wait for a second moderator. What colleagues decide meanwhile shows without loading it again. */
export const load: PageServerLoad = async ({ locals, depends }) => {
  depends('moderation:queue');
  const { pendingSanctions } = await locals.ask(ReadPendingSanctions, {});
  return { pending: pendingSanctions };
};

export const actions: Actions = {
  second: async ({ locals, request }) => {
    const { input, refusal } = await answerSecond(locals, await request.formData());
    if (refusal) return fail(409, { refusal, sanctionId: input.sanctionId, words: input.words ?? '' });
    return { answered: input.agrees ? ('confirmed' as const) : ('declined' as const) };
  },
};
