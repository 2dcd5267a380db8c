import { randomUUID } from 'node:crypto';
import { toFrame } from '#lib/frame/to-frame.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { CaseLawDeskPage, ProposeCaseLaw, PublishCaseLaw, SettleCaseLaw } from '../case-law.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(CaseLawDeskPage);
  const chosen = event.url.searchParams.get('decision');
  return {
    frame: toFrame(asked, event),
    desk: asked.caseLawDesk,
    guidelines: asked.guidelines.guidelines,
    locales: asked.community?.locales ?? ['en'],
    mayOpen: (asked.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId),
    chosen: asked.caseLawDesk.retellable.find(({ decisionId }) => decisionId === chosen) ?? null,
    idempotencyKey: randomUUID(),
  };
};

const answers = ['PUBLISH', 'DECLINE', 'WITHDRAW'] as const;

export const actions: Actions = {
  propose: async (event) => {
    const form = await readForm(event);
    const summary = form('summary');
    const input = {
      decisionId: form('decisionId'),
      summary,
      language: form('language'),
      idempotencyKey: form('idempotencyKey') || null,
    };
    const { refusal } = await event.locals.attempt(ProposeCaseLaw, { input });
    return refusal ? refused(refusal, { summary }) : { isSent: true };
  },

  settle: async (event) => {
    const form = await readForm(event);
    const answer = answers.find((one) => one === form('answer')) ?? 'DECLINE';
    const { refusal } = await event.locals.attempt(SettleCaseLaw, { input: { entryId: form('entryId'), answer } });
    return refusal ? refused(refusal, { summary: '' }) : { isSettled: true };
  },

  open: async (event) => {
    const isPublished = (await readForm(event))('isPublished') === 'yes';
    const { refusal } = await event.locals.attempt(PublishCaseLaw, { isPublished });
    return refusal ? refused(refusal, { summary: '' }) : { isSettled: true };
  },
};
