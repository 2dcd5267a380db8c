import { textIn } from '#lib/server/form.ts';
import { randomUUID } from 'node:crypto';
import { type Actions, fail } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import {
  FileAppeal,
  GiveWordForDraw,
  ReadDecision,
  WhatWasDecidedOn,
  WhereItBinds,
  WithdrawAppeal,
} from './decision.documents.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params } = event;
  const answer = await locals.ask(ReadDecision, { id: params.id });
  const { decision } = answer;
  if (!decision) return nothingHere(event);
  const [subject, place] = await Promise.all([
    decision.postId ? locals.ask(WhatWasDecidedOn, { postId: decision.postId }) : null,
    decision.sanction?.spaceId ? locals.ask(WhereItBinds, { id: decision.sanction.spaceId }) : null,
  ]);
  return {
    frame: toFrame(answer, event),
    decision,
    post: subject?.post ?? null,
    bindsIn: place?.space?.name ?? null,
    idempotencyKey: randomUUID(),
  };
};

export const actions: Actions = {
  appeal: async ({ locals, params, request }) => {
    const form = await request.formData();
    const words = textIn(form, 'words').trim();
    const idempotencyKey = textIn(form, 'idempotencyKey') || null;
    const asksForPanel = textIn(form, 'asksForPanel') === 'yes';
    const input = { decisionId: params['id']!, words, asksForPanel, idempotencyKey };
    const { refusal } = await locals.attempt(FileAppeal, { input });
    return refusal ? fail(400, { refusal, words, asksForPanel }) : { filed: true };
  },

  word: async ({ locals, request }) => {
    const form = await request.formData();
    const input = { panelId: textIn(form, 'panelId'), word: textIn(form, 'word') };
    const { refusal } = await locals.attempt(GiveWordForDraw, { input });
    return refusal ? fail(400, { refusal, words: '' }) : { drawn: true };
  },

  withdraw: async ({ locals, request }) => {
    const appealId = textIn(await request.formData(), 'appealId');
    const { refusal } = await locals.attempt(WithdrawAppeal, { input: { appealId } });
    return refusal ? fail(409, { refusal, words: '' }) : { withdrawn: true };
  },
};
