import { redirect } from '@sveltejs/kit';
import { readDecided } from '#lib/back-tests/decided.ts';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { LookAtBackTest, StartBackTest, StopBackTest } from './back-test.documents.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url, depends } = event;
  depends('moderation:back-test');
  const { searchParams } = url;
  const decided = readDecided(searchParams.get('decided'));
  const answer = await locals.ask(LookAtBackTest, {
    ruleId: params.id,
    id: searchParams.get('test'),
    after: searchParams.get('after'),
    decided,
  });
  const { rule, earlier, chosen } = answer;
  if (!rule) return nothingHere(event);
  const [test] = chosen;
  return {
    frame: toFrame(answer, event),
    rule: { id: rule.id, version: rule.version, name: rule.reading?.name ?? rule.id },
    test: test ?? null,
    earlier: earlier.filter(({ id }) => id !== test?.id),
    decided,
    isLaterPage: searchParams.has('after'),
    key: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  start: async (event) => {
    const field = await readForm(event);
    const days = Number(field('days'));
    const { answer, refusal } = await event.locals.attempt(StartBackTest, {
      input: { ruleId: event.params.id, days: Number.isInteger(days) ? days : 0, idempotencyKey: field('key') || null },
    });
    if (refusal) return refused(refusal, { days: field('days') });
    redirect(303, `${event.url.pathname}?test=${answer.startBackTest.backTest.id}`);
  },

  stop: async (event) => {
    const field = await readForm(event);
    const { refusal } = await event.locals.attempt(StopBackTest, { input: { id: field('id') } });
    if (refusal) return refused(refusal, {});
    redirect(303, `${event.url.pathname}?test=${field('id')}`);
  },
};
