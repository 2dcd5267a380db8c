import { redirect } from '@sveltejs/kit';
import { SignOut } from '../sign-in/sign-in.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => redirect(303, '/me');

export const actions: Actions = {
  default: async ({ locals }) => {
    await locals.ask(SignOut);
    redirect(303, '/sign-in');
  },
};
