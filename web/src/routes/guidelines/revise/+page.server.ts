import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { refused, textIn } from '#lib/server/form.ts';
import {
  DraftGuidelines,
  DropGuidelinesDraft,
  PublishGuidelines,
  ReviseGuidelinesPage,
} from '../guidelines.documents.ts';
import { readGuidelinesForm } from './read-guidelines-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(ReviseGuidelinesPage);
  const locales = asked.community?.locales ?? ['en'];
  const first = asked.community?.defaultLocale ?? 'en';
  return {
    frame: toFrame(asked, event),
    draft: asked.guidelinesDraft,
    locales: [first, ...locales.filter((locale) => locale !== first)],
    hasNewLine: event.url.searchParams.has('more'),
    isSaved: event.url.searchParams.has('saved'),
    idempotencyKey: randomUUID(),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const locales = textIn(form, 'locales').split(',').filter(Boolean);
    const seenVersion = Number(textIn(form, 'seenVersion')) || 0;
    const written = readGuidelinesForm(form, locales);
    const { refusal } = await event.locals.attempt(DraftGuidelines, { input: { ...written, seenVersion } });
    if (refusal) return refused(refusal, { written });
    redirect(303, form.has('more') ? '/guidelines/revise?saved&more#line-new' : '/guidelines/revise?saved#publish');
  },

  drop: async (event) => {
    const { refusal } = await event.locals.attempt(DropGuidelinesDraft);
    return refusal ? refused(refusal, { written: null }) : redirect(303, '/guidelines/revise');
  },

  publish: async (event) => {
    const form = await event.request.formData();
    const input = {
      basedOn: Number(textIn(form, 'basedOn')) || 0,
      withoutNumbers: form.getAll('without').flatMap((number) => Number(number) || []),
      idempotencyKey: textIn(form, 'idempotencyKey') || null,
    };
    const { refusal } = await event.locals.attempt(PublishGuidelines, { input });
    return refusal ? refused(refusal, { written: null }) : redirect(303, '/guidelines');
  },
};
