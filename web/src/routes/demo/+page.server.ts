import { redirect } from '@sveltejs/kit';
import { FrameAlone } from '#lib/frame/frame.documents.ts';
import { toFrame, toOutsideFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { speak } from '#lib/server/speak.ts';
import { DemoPeople, SignInAs } from './demo.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** Only in the example: a real community says that there is nothing here. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(DemoPeople);
  if (asked.demoPeople.length === 0) return nothingHere(event);
  const frame = asked.viewer ? toFrame(await event.locals.ask(FrameAlone), event) : toOutsideFrame(asked);
  const rank = ({ offices }: { offices: string[] }): number => (offices.length > 0 ? 0 : 1);
  return { frame, people: asked.demoPeople.toSorted((one, other) => rank(one) - rank(other)) };
};

export const actions: Actions = {
  default: async (event) => {
    const { answer, refusal } = await event.locals.attempt(SignInAs, { personId: (await readForm(event))('personId') });
    if (refusal) return refused(refusal, {});
    speak(event, answer.signInAs.viewer.locale);
    redirect(303, '/');
  },
};
