import { nothingHere } from '#lib/server/ask.ts';
import { toSavedDraw } from '#lib/record/to-saved-draw.ts';
import { ReadPanelDraw } from '../../panels.documents.ts';
import type { RequestHandler } from './$types';

/** A draw with its proofs, as the file that `panel verify` takes. */
export const GET: RequestHandler = async (event) => {
  const { panelDraw } = await event.locals.ask(ReadPanelDraw, { id: event.params.id });
  if (!panelDraw) return nothingHere(event);
  return new Response(`${JSON.stringify(toSavedDraw(panelDraw), null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="draw.json"',
    },
  });
};
