import { toThreadView } from '#lib/discussion/to-views.ts';
import { toFrame } from '#lib/frame/to-frame.ts';
import { FrontPage } from './front.documents.ts';
import type { PageServerLoad } from './$types';

/** What is new for the reader, by where it happened. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(FrontPage);
  const frame = toFrame(asked, event);
  const { forYou = [], region = [], campaigns = [], commons = [] } = asked.whatIsNew ?? {};
  const { guidelinesAccepted, currentGuidelines } = asked.viewer!.profile;
  return {
    frame,
    sections: [
      { key: 'front.forYou' as const, threads: forYou.map(toThreadView) },
      { key: 'front.region' as const, threads: region.map(toThreadView) },
      { key: 'front.campaigns' as const, threads: campaigns.map(toThreadView) },
      { key: 'front.commons' as const, threads: commons.map(toThreadView) },
    ].filter(({ threads }) => threads.length > 0),
    answerCount: forYou.length,
    movedCount: region.length + campaigns.length + commons.length,
    asksForGuidelines: (currentGuidelines ?? 0) > 0 && guidelinesAccepted !== currentGuidelines,
    haveGuidelinesChanged: (guidelinesAccepted ?? 0) > 0,
    sanctions: asked.viewer!.sanctions.filter(({ kind }) => kind !== 'WARNING'),
  };
};
