import { redirect } from '@sveltejs/kit';
import { Outside } from '#lib/frame/frame.documents.ts';
import { toOutsideFrame } from '#lib/frame/to-frame.ts';
import { placeInside, readForm, refused } from '#lib/server/form.ts';
import { speak } from '#lib/server/speak.ts';
import type { Actions, PageServerLoad } from './$types';
import { RequestSignInLink, SignInWithPassword } from './sign-in.documents.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
  const outside = await locals.ask(Outside);
  const next = placeInside(url.searchParams.get('next'));
  if (outside.viewer) redirect(303, next);
  return { frame: toOutsideFrame(outside), isSetUp: outside.community !== null, next };
};

export const actions: Actions = {
  link: async (event) => {
    const email = (await readForm(event))('email').trim();
    const { refusal } = await event.locals.attempt(RequestSignInLink, { email });
    return refusal ? refused(refusal, { email }) : { sentTo: email };
  },
  password: async (event) => {
    const read = await readForm(event);
    const email = read('email').trim();
    const { answer, refusal } = await event.locals.attempt(SignInWithPassword, {
      input: { email, password: read('password') },
    });
    if (refusal) return refused(refusal, { email, withPassword: true });
    speak(event, answer.signInWithPassword.viewer.locale);
    redirect(303, placeInside(read('next')));
  },
};
