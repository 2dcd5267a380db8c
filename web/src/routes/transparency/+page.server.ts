import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { TransparencyPage } from './transparency.documents.ts';

export const load: PageServerLoad = async (event) => {
  const period = event.url.searchParams.get('period') || null;
  const asked = await event.locals.ask(TransparencyPage, { period });
  const report = asked.transparency ?? null;
  if (period !== null && report === null) return nothingHere(event);
  return { frame: toFrame(asked, event), periods: asked.transparencyPeriods, report };
};
