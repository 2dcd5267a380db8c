import { redirect } from '@sveltejs/kit';
import { toOutsideFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { speak } from '#lib/server/speak.ts';
import { locales } from '#lib/words/say.ts';
import { FillExample, SetUp, SetUpLink } from '../set-up.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.setHeaders({ 'referrer-policy': 'no-referrer' });
  const outside = await event.locals.ask(SetUpLink, { token: event.params.token });
  if (!outside.isSetUpLink) return nothingHere(event);
  return { frame: toOutsideFrame(outside), locales: [...locales], mayFillExample: outside.mayFillExample };
};

export const actions: Actions = {
  example: async (event) => {
    const { refusal } = await event.locals.attempt(FillExample, { token: event.params.token });
    if (refusal) return refused(refusal, { at: 'example' });
    redirect(303, '/demo');
  },
  community: async (event) => {
    const read = await readForm(event);
    const given = {
      name: read('name').trim(),
      displayName: read('displayName').trim(),
      email: read('email').trim(),
      locale: read('locale'),
      timeZone: read('timeZone').trim(),
    };
    const { answer, refusal } = await event.locals.attempt(SetUp, {
      input: {
        token: event.params.token,
        name: given.name,
        displayName: given.displayName,
        email: given.email,
        locales: [given.locale, ...locales.filter((locale) => locale !== given.locale)],
        timeZone: given.timeZone || null,
      },
    });
    if (refusal) return refused(refusal, given);
    speak(event, answer.setUp.viewer.locale);
    redirect(303, '/');
  },
};
