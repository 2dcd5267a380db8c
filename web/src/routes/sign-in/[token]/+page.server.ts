import { redirect } from '@sveltejs/kit';
import { Outside } from '#lib/frame/frame.documents.ts';
import { toOutsideFrame } from '#lib/frame/to-frame.ts';
import { refused } from '#lib/server/form.ts';
import { speak } from '#lib/server/speak.ts';
import { SignInWithLink } from '../sign-in.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only shows the button: programs that open links in mail use nothing up. */
export const load: PageServerLoad = async ({ locals, setHeaders }) => {
  setHeaders({ 'referrer-policy': 'no-referrer' });
  return { frame: toOutsideFrame(await locals.ask(Outside)) };
};

export const actions: Actions = {
  default: async (event) => {
    const { answer, refusal } = await event.locals.attempt(SignInWithLink, { token: event.params.token });
    if (refusal) return refused(refusal, {});
    speak(event, answer.signInWithLink.viewer.locale);
    redirect(303, '/');
  },
};
