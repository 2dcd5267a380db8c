import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { readPasted } from '#lib/rules/read-pasted.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused, textIn } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { LookAtRuleList, ReviseRuleList } from '../lists.documents.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const containing = url.searchParams.get('containing')?.trim() || null;
  const answer = await locals.ask(LookAtRuleList, {
    name: params.name,
    containing,
    after: url.searchParams.get('after'),
  });
  const { ruleList: list, ruleBook } = answer;
  if (!list) return nothingHere(event);
  const { entries, ...about } = list;
  return {
    frame: toFrame(answer, event),
    list: about,
    entries: entries.edges.map(({ node }) => node),
    foundCount: entries.totalCount,
    next: entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null,
    isFirstPage: !url.searchParams.has('after'),
    containing,
    isDone: url.searchParams.has('done'),
    mayWrite: ruleBook.mayWrite,
    key: randomUUID(),
  };
};

export const actions: Actions = {
  add: async (event) => {
    const read = await readForm(event);
    const written = { entries: read('entries'), why: read('why').trim() };
    const input = {
      name: event.params.name,
      version: Number(read('version')) || null,
      add: readPasted(written.entries),
      why: written.why,
      idempotencyKey: read('idempotencyKey') || null,
    };
    const { refusal } = await event.locals.attempt(ReviseRuleList, { input });
    if (refusal) return refused(refusal, { add: written });
    redirect(303, `/moderation/rules/lists/${encodeURIComponent(event.params.name)}?done=yes`);
  },

  remove: async ({ locals, params, request }) => {
    const form = await request.formData();
    const remove = form.getAll('remove').filter((one) => typeof one === 'string');
    const why = textIn(form, 'why').trim();
    const input = {
      name: params.name,
      version: Number(textIn(form, 'version')) || null,
      remove,
      why,
      idempotencyKey: textIn(form, 'idempotencyKey') || null,
    };
    const { refusal } = await locals.attempt(ReviseRuleList, { input });
    if (refusal) return refused(refusal, { remove: { marked: remove, why } });
    redirect(303, `/moderation/rules/lists/${encodeURIComponent(params.name)}?done=yes`);
  },
};
