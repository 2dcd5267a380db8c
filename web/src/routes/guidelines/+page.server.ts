import { FrameAlone } from '#lib/frame/frame.documents.ts';
import { toFrame, toOutsideFrame } from '#lib/frame/to-frame.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { AcceptGuidelines, GuidelinesPage } from './guidelines.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(GuidelinesPage);
  const frame = asked.viewer ? toFrame(await event.locals.ask(FrameAlone), event) : toOutsideFrame(asked);
  const { version, guidelines } = asked.guidelines;
  const accepted = asked.viewer?.profile.guidelinesAccepted ?? null;
  return { frame, version, guidelines, mayAccept: asked.viewer !== null && version > 0 && accepted !== version };
};

export const actions: Actions = {
  default: async (event) => {
    const version = Number((await readForm(event))('version'));
    const { refusal } = await event.locals.attempt(AcceptGuidelines, { version: Math.trunc(version) || 0 });
    return refusal ? refused(refusal, {}) : { isAccepted: true };
  },
};
