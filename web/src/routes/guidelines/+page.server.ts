import { FrameAlone } from '#lib/frame/frame.documents.ts';
import { toFrame, toOutsideFrame } from '#lib/frame/to-frame.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { AcceptGuidelines, GuidelineChanges, GuidelinesPage } from './guidelines.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const version = readVersion(event.url.searchParams.get('version'));
  const asked = await event.locals.ask(GuidelinesPage, { version });
  const frame = asked.viewer ? toFrame(await event.locals.ask(FrameAlone), event) : toOutsideFrame(asked);
  const { guidelines } = asked;
  const accepted = asked.viewer?.profile.guidelinesAccepted ?? null;
  const current = guidelines.versions[0]?.version ?? 0;
  const isCurrent = guidelines.version === current;
  const from = readVersion(event.url.searchParams.get('since')) ?? (isCurrent ? accepted : guidelines.version - 1);
  const shown = from !== null && from > 0 && from < guidelines.version ? from : null;
  const { answer } =
    shown === null
      ? { answer: undefined }
      : await event.locals.attempt(GuidelineChanges, { from: shown, to: guidelines.version });
  return {
    frame,
    ...guidelines,
    current,
    accepted,
    comparedWith: answer ? shown : null,
    changes: answer?.guidelineChanges ?? [],
    mayAccept: asked.viewer !== null && current > 0 && accepted !== current,
    mayRevise: (asked.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const version = Number((await readForm(event))('version'));
    const { refusal } = await event.locals.attempt(AcceptGuidelines, { version: Math.trunc(version) || 0 });
    return refusal ? refused(refusal, {}) : { isAccepted: true };
  },
};

const readVersion = (text: string | null): number | null =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
