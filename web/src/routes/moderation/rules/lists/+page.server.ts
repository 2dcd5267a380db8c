import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { RuleListKind } from '#lib/graphql/graphql.ts';
import { readPasted } from '#lib/rules/read-pasted.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { ReviseRuleList, RuleLists } from './lists.documents.ts';

const kinds: readonly RuleListKind[] = ['WORDS', 'DOMAINS', 'VALUES'];

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(RuleLists);
  const { ruleLists, ruleBook } = answer;
  return { frame: toFrame(answer, event), lists: ruleLists, mayWrite: ruleBook.mayWrite, kinds, key: randomUUID() };
};

export const actions: Actions = {
  begin: async (event) => {
    const read = await readForm(event);
    const written = {
      name: read('name').trim(),
      kind: read('kind'),
      entries: read('entries'),
      why: read('why').trim(),
    };
    const input = {
      name: written.name,
      kind: kinds.find((kind) => kind === written.kind) ?? null,
      add: readPasted(written.entries),
      why: written.why,
      idempotencyKey: read('idempotencyKey') || null,
    };
    const { refusal } = await event.locals.attempt(ReviseRuleList, { input });
    if (refusal) return refused(refusal, written);
    redirect(303, `/moderation/rules/lists/${encodeURIComponent(written.name)}`);
  },
};
