import { type Actions, fail } from '@sveltejs/kit';
import { clock, hoursIn, minutesOf } from '#lib/moderation/week.ts';
import { textIn } from '#lib/server/form.ts';
import { present } from '#lib/server/present.ts';
import type { PageServerLoad } from './$types';
import { ReadRota, SetDutyHours } from './rota.documents.ts';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** The rota by the reader's own clock, and their own hours to set. */
export const load: PageServerLoad = async ({ locals }) => {
  const { viewer, rota, onDuty } = await locals.ask(ReadRota, {});
  const timeZone = viewer?.timeZone ?? 'UTC';
  const now = present();
  const own = rota.filter(({ isMine }) => isMine);
  return {
    timeZone,
    onDuty,
    days: weekdays.map((weekday) => {
      const hours = own.find((one) => one.weekday === weekday);
      return { weekday, from: hours ? clock(hours.fromMinute) : '', until: hours ? clock(hours.untilMinute) : '' };
    }),
    week: rota
      .map((hours) => ({
        ...hoursIn(hours, timeZone, now),
        name: hours.name,
        isMine: hours.isMine,
        languages: hours.languages,
      }))
      .sort((one, other) => one.weekday - other.weekday || one.from.localeCompare(other.from)),
  };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const hours = weekdays.flatMap((weekday) => {
      const from = minutesOf(textIn(form, `from.${weekday}`));
      const until = minutesOf(textIn(form, `until.${weekday}`));
      if (from === null || until === null) return [];
      return [{ weekday, fromMinute: from, untilMinute: until > from ? until : until + 1440 }];
    });
    const { refusal } = await locals.attempt(SetDutyHours, { input: { hours } });
    return refusal ? fail(400, { refusal }) : { isKept: true };
  },
};
