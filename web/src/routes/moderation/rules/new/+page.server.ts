import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { newPart } from '#lib/rules/edit-part.ts';
import { printJson } from '#lib/rules/print-json.ts';
import { toLanguage } from '#lib/rules/to-views.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { PutRuleOnTrial } from '../[id]/rule.documents.ts';
import { backWith, readWrittenRule, writeDraft } from '../read-draft.ts';
import { NewRule } from '../rules.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(NewRule);
  if (!answer.ruleBook.mayWrite) return nothingHere(event);
  const { guidelines, ...words } = answer.rulesLanguage;
  const language = toLanguage(answer.rulesLanguage);
  const trusted = language.lists.some(({ name }) => name === 'trusted') ? { linksNotOn: 'trusted' } : {};
  const document = {
    id: '',
    name: {},
    when: {
      all: [
        newPart('author.daysSinceJoining', language),
        { ...newPart('linksNotOn', language), ...trusted, atLeast: 2 },
      ],
    },
    actions: [{ do: 'hold', severity: 'normal' }],
  };
  return {
    frame: toFrame(answer, event),
    locales: answer.house?.locales ?? [],
    language: toLanguage({ ...words, guidelines }),
    guidelines,
    text: printJson(document),
    key: randomUUID(),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const written = await readWrittenRule(event);
    const saved = await writeDraft(event, written, null);
    if (saved.refusal) return backWith(event, saved.refusal, written);
    redirect(303, `/moderation/rules/${saved.id}?done=DRAFT`);
  },

  trial: async (event) => {
    const written = await readWrittenRule(event);
    const saved = await writeDraft(event, written, null);
    if (saved.refusal) return backWith(event, saved.refusal, written);
    const { id, version } = saved;
    const { refusal } = await event.locals.attempt(PutRuleOnTrial, {
      input: { ruleId: id, version, why: written.why },
    });
    redirect(303, `/moderation/rules/${id}?done=${refusal ? 'DRAFT' : 'TRIAL'}`);
  },
};
