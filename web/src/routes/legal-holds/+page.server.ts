import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { LegalHoldsPage, LiftLegalHold, PlaceLegalHold } from './holds.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** What is kept from being purged, for administrators; nothing for everybody else. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(LegalHoldsPage);
  const frame = toFrame(asked, event);
  if (!asked.legalHolds) return nothingHere(event);
  return {
    frame,
    inForce: asked.legalHolds.filter(({ liftedAt }) => !liftedAt),
    lifted: asked.legalHolds.filter(({ liftedAt }) => liftedAt),
    said: event.url.searchParams.get('said'),
  };
};

export const actions: Actions = {
  place: async (event) => {
    const read = await readForm(event);
    const [of, why] = [read('of').trim(), read('why')];
    const { refusal } = await event.locals.attempt(PlaceLegalHold, { input: { ...subjectOf(of), why } });
    if (refusal) return refused(refusal, { of, why });
    redirect(303, '/legal-holds?said=placed');
  },

  lift: async (event) => {
    const read = await readForm(event);
    const [holdId, why] = [read('holdId'), read('why')];
    const { refusal } = await event.locals.attempt(LiftLegalHold, { input: { holdId, why } });
    if (refusal) return refused(refusal, { holdId, why });
    redirect(303, '/legal-holds?said=lifted');
  },
};

/** A case by its number, `12` or `#12`, or a post by its address, `…/p/<id>`. */
function subjectOf(of: string): { caseNumber: number } | { postId: string } {
  const number = /^#?(\d{1,9})$/.exec(of)?.[1];
  return number ? { caseNumber: Number(number) } : { postId: /\/p\/([0-9a-f-]{36})/i.exec(of)?.[1] ?? of };
}
