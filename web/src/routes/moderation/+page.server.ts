import { fail, redirect } from '@sveltejs/kit';
import type { Actions } from './$types';
import { chooseKeys, keyNames } from '#lib/moderation/keys.ts';
import { changedKeys, readKeysChoice } from './keys-choice.ts';
import { textIn } from '#lib/server/form.ts';
import { forgetJustDecided } from './just-decided.ts';
import {
  ChooseKeys,
  ClaimNext,
  ForgetQueueView,
  GoOnWithSession,
  KeepQueueView,
  LimitSession,
  OwnDesk,
  UndoDecisions,
} from './queue.documents.ts';
import { keepQueueFilter, readQueueFilter } from './queue-filter.ts';
import { countAnewOnDevice, readLimit } from './session-limit.ts';
import { takeNext } from './take-next.ts';

export const actions: Actions = {
  /** Hands out the next case of the part of the queue that is looked at. */
  next: async ({ locals, cookies }) => {
    const next = await takeNext(locals, cookies);
    if (next.refusal) return fail(400, { refusal: next.refusal });
    redirect(303, next.href);
  },

  filter: async ({ request, cookies }) => {
    keepQueueFilter(cookies, await request.formData());
    redirect(303, '/moderation');
  },

  /** Keeps the part that is looked at under a name. */
  keepView: async ({ request, locals, cookies }) => {
    const name = textIn(await request.formData(), 'name').trim();
    const { refusal } = await locals.attempt(KeepQueueView, { input: { name, filter: readQueueFilter(cookies) } });
    if (refusal) return fail(400, { refusal });
    redirect(303, '/moderation');
  },

  forgetView: async ({ request, locals }) => {
    const viewId = textIn(await request.formData(), 'viewId');
    const { refusal } = await locals.attempt(ForgetQueueView, { input: { viewId } });
    if (refusal) return fail(400, { refusal });
    redirect(303, '/moderation');
  },

  /** Takes back what was decided on several cases together. */
  undo: async ({ request, locals, cookies }) => {
    const decisionIds = textIn(await request.formData(), 'decisionIds')
      .split(',')
      .filter(Boolean);
    const { refusal } = await locals.attempt(UndoDecisions, { input: { decisionIds } });
    forgetJustDecided(cookies);
    if (refusal) return fail(409, { refusal });
    redirect(303, '/moderation');
  },

  /** How much somebody wants to do in one go. */
  limit: async ({ request, locals }) => {
    const input = readLimit(textIn(await request.formData(), 'limit'));
    const { refusal } = await locals.attempt(LimitSession, { input });
    if (refusal) return fail(400, { refusal });
    redirect(303, '/moderation');
  },

  goOn: async ({ locals, cookies }) => {
    const { refusal } = await locals.attempt(GoOnWithSession, {});
    if (refusal) return fail(400, { refusal });
    countAnewOnDevice(cookies);
    redirect(303, '/moderation');
  },

  /** The whole queue again. */
  everything: ({ cookies }) => {
    keepQueueFilter(cookies, new FormData());
    redirect(303, '/moderation');
  },

  /** Claims the case that comes next, so that it is loaded before it is asked for. */
  ahead: async ({ locals, cookies }) => {
    const { answer } = await locals.attempt(ClaimNext, { input: { filter: readQueueFilter(cookies), ahead: true } });
    return { caseId: answer?.claimNextCase.case?.id ?? null };
  },

  /** Turns single keys off or on, or changes which they are. */
  keys: async ({ request, locals, cookies }) => {
    const form = await request.formData();
    const { keys } = readKeysChoice((await locals.ask(OwnDesk)).moderatorDesk, cookies);
    const written = Object.fromEntries(keyNames.map((name) => [name, form.get(`key.${name}`) ?? keys[name]]));
    const isReset = form.get('reset') === 'yes';
    const input = {
      areOn: isReset || form.get('isOn') === 'yes',
      keys: isReset ? [] : changedKeys(chooseKeys(written)),
    };
    const { refusal } = await locals.attempt(ChooseKeys, { input });
    return refusal ? fail(400, { refusal }) : {};
  },
};
