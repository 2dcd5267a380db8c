import { textIn } from '#lib/server/form.ts';
import { type Actions, fail } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { DigestFrequency, FollowLevel } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { FollowSpace, ReadSchedule, SetSchedule } from './digest.documents.ts';

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadSchedule);
  const { digestSchedule: schedule, spaces } = answer;
  const frame = toFrame(answer, event);
  if (!schedule) return nothingHere(event);
  return { frame, schedule, spaces: spaces.edges.map(({ node }) => node) };
};

export const actions: Actions = {
  schedule: async ({ locals, request }) => {
    const form = await request.formData();
    const input = {
      frequency: textIn(form, 'frequency') as DigestFrequency,
      weekday: Number(form.get('weekday')) || null,
      wallTime: textIn(form, 'wallTime').slice(0, 5) || null,
      noticesByMail: form.get('noticesByMail') === 'yes',
    };
    const { refusal } = await locals.attempt(SetSchedule, { input });
    return refusal ? fail(400, { refusal, what: 'schedule' as const }) : { saved: 'schedule' as const };
  },

  follow: async ({ locals, request }) => {
    const form = await request.formData();
    const level = textIn(form, 'level') as FollowLevel;
    const targetId = textIn(form, 'spaceId');
    const { refusal } = await locals.attempt(FollowSpace, { input: { targetKind: 'SPACE', targetId, level } });
    return refusal ? fail(400, { refusal, what: 'follow' as const }) : { saved: targetId };
  },
};
