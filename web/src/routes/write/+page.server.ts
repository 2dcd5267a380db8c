import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { hearRulesFirst } from '#lib/discussion/hear-rules-first.ts';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { SentFieldsFragment, StartThreadInput, TimetableInput } from '#lib/graphql/graphql.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { instantOf, wallTimeOf } from '#lib/words/zoned.ts';
import { HostThread, StartThread, WritePage } from './write.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(WritePage);
  const frame = toFrame(asked, event);
  const spaces = asked.writable.edges
    .map(({ node }) => node)
    .filter(({ permissions }) => permissions.startThread)
    .sort((one, other) => one.name.localeCompare(other.name, event.locals.locale));
  const { searchParams } = event.url;
  const chosen = spaces.find(({ slug }) => slug === searchParams.get('space'));
  const timeZone = frame.viewer!.timeZone;
  const { now } = await event.parent();
  const soon = Math.ceil(Date.parse(now) / 3_600_000) * 3_600_000;
  return {
    frame,
    spaces: spaces.map(({ id, slug, name, guidelineLine, permissions }) => ({
      ...{ id, slug, name, guidelineLine },
      mayHost: permissions.hostThread,
    })),
    chosenId: chosen?.id ?? '',
    isHosted: searchParams.get('hosted') === 'yes' && (chosen ? chosen.permissions.hostThread : true),
    opensAt: wallTimeOf(new Date(soon + 24 * 3_600_000).toISOString(), timeZone),
    closesAt: wallTimeOf(new Date(soon + 48 * 3_600_000).toISOString(), timeZone),
    key: randomUUID(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const read = await readForm(event);
    const given = {
      spaceId: read('spaceId'),
      title: read('title').trim(),
      text: read('text'),
      isHosted: read('hosted') === 'yes',
      opensAt: read('opensAt'),
      closesAt: read('closesAt'),
      slowMinutes: read('slowMinutes'),
      holdsFirstPosts: read('holdsFirstPosts') === 'yes',
    };
    const input: StartThreadInput = {
      spaceId: given.spaceId,
      title: given.title,
      text: given.text,
      idempotencyKey: read('idempotencyKey') || null,
      draftToken: read('draftToken') || null,
      insist: read('insists') === 'yes',
    };
    const draftToken = read('draftToken');
    const kept = { ...given, key: randomUUID(), draftToken };
    const hasHeard = read('hasHeard') === 'yes';
    const said = await hearRulesFirst(event, { ...given, draftToken, insists: input.insist === true, hasHeard });
    if (said) return fail(422, { ...kept, ...said });
    const { sent, refusal } = await send(event.locals, input, given.isHosted ? timetableOf(read) : null);
    if (!sent) return refused(refusal!, kept);
    const { outcome, remarks, thread } = sent;
    if (outcome === 'REFUSED') return fail(422, { ...kept, remarks, mayInsist: true });
    redirect(303, thread ? `/t/${thread.id}` : '/');
  },
};

async function send(
  locals: App.Locals,
  input: StartThreadInput,
  timetable: TimetableInput | Refusal | null,
): Promise<{ sent?: SentFieldsFragment; refusal?: Refusal }> {
  if (timetable === null) {
    const { answer, refusal } = await locals.attempt(StartThread, { input });
    return { sent: answer?.startThread, refusal };
  }
  if ('code' in timetable) return { refusal: timetable };
  const { answer, refusal } = await locals.attempt(HostThread, { input: { ...input, timetable } });
  return { sent: answer?.hostThread, refusal };
}

/** The timetable as it was written, in the zone that the page named. */
function timetableOf(read: (name: string) => string): TimetableInput | Refusal {
  const zone = read('timeZone') || 'UTC';
  const [opensAt, closesAt] = ['opensAt', 'closesAt'].map((field) => instantOf(read(field), zone));
  if (!opensAt || !closesAt)
    return { code: 'INVALID', params: { field: opensAt ? 'closesAt' : 'opensAt', because: 'malformed' } };
  const slowSeconds = Math.round(Number(read('slowMinutes')) * 60) || null;
  return { opensAt, closesAt, slowSeconds, holdsFirstPosts: read('holdsFirstPosts') === 'yes' };
}
