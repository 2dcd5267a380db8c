import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { toAccount, toHits, toLanguage } from '#lib/rules/to-views.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { textIn } from '#lib/server/form.ts';
import { fail } from '@sveltejs/kit';
import { backWith, readWrittenRule, writeDraft } from '../read-draft.ts';
import { LookAtRule, MakeRuleLive, PutRuleOnTrial, RetireRule } from './rule.documents.ts';
import type { Actions, PageServerLoad } from './$types';
import { doneWords, toVersions } from './to-page.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url } = event;
  const versionsAfter = url.searchParams.get('versions');
  const answer = await locals.ask(LookAtRule, { id: params.id, versionsAfter });
  const { rule, rulesLanguage, ruleBook, house } = answer;
  if (!rule) return nothingHere(event);
  const { account, versions, trialHits, latestHits, reading, proposal, ...book } = rule;
  const { id, state, version, liveVersion, trialVersion, isStarter, isBackTested, document, moves } = book;
  return {
    frame: toFrame(answer, event),
    rule: { id, state, version, liveVersion, trialVersion, isStarter, isBackTested, document, moves },
    reading: reading ?? null,
    proposal: proposal ?? null,
    account: toAccount(account),
    trialHits: toHits(trialHits),
    latestHits: toHits(latestHits),
    versions: toVersions(versions.edges.map(({ node }) => node)),
    olderVersions: versions.pageInfo.hasNextPage ? versions.pageInfo.endCursor : null,
    language: toLanguage(rulesLanguage),
    guidelines: rulesLanguage.guidelines,
    locales: house?.locales ?? [],
    mayWrite: ruleBook.mayWrite,
    needsTwoOffices: ruleBook.needsTwoOffices,
    done: doneWords.find((word) => word === url.searchParams.get('done')) ?? null,
    key: randomUUID(),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const written = await readWrittenRule(event);
    const saved = await writeDraft(event, written, event.params.id);
    if (saved.refusal) return backWith(event, saved.refusal, written);
    redirect(303, `/moderation/rules/${event.params.id}?done=DRAFT`);
  },

  /** What was changed is kept first; then it runs without doing anything. */
  trial: async (event) => {
    const written = await readWrittenRule(event);
    const saved = await writeDraft(event, written, event.params.id);
    if (saved.refusal) return backWith(event, saved.refusal, written);
    const input = { ruleId: event.params.id, version: saved.version, why: written.why };
    const { refusal } = await event.locals.attempt(PutRuleOnTrial, { input });
    if (refusal) return backWith(event, refusal, written);
    redirect(303, `/moderation/rules/${event.params.id}?done=TRIAL`);
  },

  live: async (event) => {
    const written = await readWrittenRule(event);
    const saved = await writeDraft(event, written, event.params.id);
    if (saved.refusal) return backWith(event, saved.refusal, written);
    const input = { ruleId: event.params.id, version: saved.version, why: written.why };
    const { answer, refusal } = await event.locals.attempt(MakeRuleLive, { input });
    if (refusal) return backWith(event, refusal, written);
    redirect(303, `/moderation/rules/${event.params.id}?done=${answer.makeRuleLive.outcome}`);
  },

  retire: async ({ locals, params, request }) => {
    const form = await request.formData();
    const why = textIn(form, 'why').trim();
    const input = { ruleId: params.id, version: Number(textIn(form, 'version')) || 0, why };
    const { refusal } = await locals.attempt(RetireRule, { input });
    if (refusal) return fail(400, { retirement: { refusal, why } });
    redirect(303, `/moderation/rules/${params.id}?done=RETIRED`);
  },
};
