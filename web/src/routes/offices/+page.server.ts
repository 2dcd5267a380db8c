import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { OfficeKind } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { EndOffice, GrantOffice, OfficesPage } from './offices.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** All offices for administrators, their own for others in office; nothing for everybody else. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const named = searchParams.get('named')?.trim() ?? '';
  const asked = await event.locals.ask(OfficesPage, { isFinding: named !== '', named });
  const frame = toFrame(asked, event);
  if (!asked.offices) return nothingHere(event);
  const found = asked.officeCandidates ?? null;
  return {
    frame,
    offices: asked.offices,
    isAdmin: (asked.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId),
    named,
    found,
    chosen: found?.find(({ id }) => id === searchParams.get('person')) ?? (found?.length === 1 ? found[0]! : null),
    spaces: asked.spaces.edges.map(({ node }) => node).sort((one, other) => one.name.localeCompare(other.name)),
    said: searchParams.get('said'),
    idempotencyKey: randomUUID(),
  };
};

export const actions: Actions = {
  grant: async (event) => {
    const read = await readForm(event);
    const given = {
      kind: read('kind'),
      spaceId: read('spaceId'),
      languages: read('languages'),
      untilDay: read('untilDay'),
      reason: read('reason'),
    };
    const { refusal } = await event.locals.attempt(GrantOffice, {
      input: {
        personId: read('personId'),
        kind: given.kind as OfficeKind,
        spaceId: given.spaceId || null,
        languages: given.languages.split(/[\s,]+/).filter(Boolean),
        untilAt: given.untilDay ? `${given.untilDay}T23:59:59.000Z` : null,
        reason: given.reason,
        idempotencyKey: read('idempotencyKey') || null,
      },
    });
    if (refusal) return refused(refusal, { given });
    redirect(303, '/offices?said=granted');
  },

  end: async (event) => {
    const read = await readForm(event);
    const { refusal } = await event.locals.attempt(EndOffice, {
      input: { officeId: read('officeId'), because: read('because') || null },
    });
    if (refusal) return refused(refusal, { given: null });
    redirect(303, '/offices?said=ended');
  },
};
