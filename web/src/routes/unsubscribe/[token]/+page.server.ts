import { type Actions, fail } from '@sveltejs/kit';
import { eitherFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { StopMail, WhatStops } from './unsubscribe.documents.ts';

/** Opening the link stops nothing: programs that look at mail before people do open every link in it. */
export const load: PageServerLoad = async (event) => {
  const { unsubscribeLink: what } = await event.locals.ask(WhatStops, { token: event.params.token });
  if (!what) return nothingHere(event);
  return { frame: await eitherFrame(event), what };
};

export const actions: Actions = {
  default: async ({ locals, params }) => {
    const { answer, refusal } = await locals.attempt(StopMail, { input: { token: params['token']! } });
    return refusal ? fail(400, { refusal }) : { stopped: answer.unsubscribeByToken.what };
  },
};
