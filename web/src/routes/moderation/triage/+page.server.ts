import { type Actions, fail } from '@sveltejs/kit';
import { textIn } from '#lib/server/form.ts';
import type { PageServerLoad } from './$types';
import { ReadTriage, SwitchTriage } from './triage.documents.ts';

/** How good triage is, and whether it is on. */
export const load: PageServerLoad = async ({ locals }) => {
  const { triage } = await locals.ask(ReadTriage, {});
  return { triage, inUse: triage.versions.find(({ state }) => state === 'IN_USE') ?? null };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const why = textIn(form, 'why');
    const { refusal } = await locals.attempt(SwitchTriage, { input: { isOn: textIn(form, 'isOn') === 'yes', why } });
    return refusal ? fail(400, { refusal, why }) : { isKept: true };
  },
};
