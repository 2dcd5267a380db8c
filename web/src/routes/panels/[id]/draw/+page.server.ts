import { toFrame } from '#lib/frame/to-frame.ts';
import { checkDraw } from '#lib/record/verify-draw.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { ReadPanelDraw } from '../../panels.documents.ts';
import type { PageServerLoad } from './$types';

/** How a panel was drawn, computed again here for browsers without scripts. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadPanelDraw, { id: event.params.id });
  if (!answer.panelDraw) return nothingHere(event);
  const ownId = answer.viewer?.id ?? null;
  const onServer = await checkDraw(answer.panelDraw, ownId);
  return { frame: toFrame(answer, event), draw: answer.panelDraw, ownId, onServer };
};
