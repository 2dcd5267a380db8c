import { textIn } from '#lib/server/form.ts';
import { randomUUID } from 'node:crypto';
import { type Actions, fail, redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { SubjectKind } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import type { PageServerLoad } from './$types';
import { FileReport, WhatToReport } from './report.documents.ts';

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(WhatToReport, { id: event.params.id });
  const { post, guidelines } = answer;
  if (!post) return nothingHere(event);
  return {
    frame: toFrame(answer, event),
    post,
    guidelines: guidelines.guidelines,
    isFiled: event.url.searchParams.has('filed'),
    idempotencyKey: randomUUID(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { locals, params, request } = event;
    const form = await request.formData();
    const { post } = await locals.ask(WhatToReport, { id: params['id']! });
    if (!post) return nothingHere(event);
    const kind = (textIn(form, 'about') || 'POST') as SubjectKind;
    const subjects: Record<SubjectKind, string> = { POST: post.id, THREAD: post.threadId, PERSON: post.author.id };
    const written = {
      words: textIn(form, 'words').trim(),
      guideline: Number(form.get('guideline')) || 0,
      kind,
    };
    const input = {
      subjectKind: kind,
      subjectId: subjects[kind] ?? post.id,
      guidelineNumber: written.guideline,
      words: written.words,
      idempotencyKey: textIn(form, 'idempotencyKey') || null,
    };
    const { refusal } = await locals.attempt(FileReport, { input });
    if (refusal) return fail(400, { refusal, ...written });
    redirect(303, `/p/${params['id']}/report?filed`);
  },
};
