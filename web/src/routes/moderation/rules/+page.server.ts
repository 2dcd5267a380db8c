import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { RuleState } from '#lib/graphql/graphql.ts';
import { overruledShare } from '#lib/rules/to-views.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { RequireTwoOffices, Rules } from './rules.documents.ts';

const states: readonly RuleState[] = ['LIVE', 'TRIAL', 'DRAFT', 'RETIRED'];

export const load: PageServerLoad = async (event) => {
  const wanted = event.url.searchParams.get('state');
  const state = states.find((one) => one === wanted) ?? null;
  const answer = await event.locals.ask(Rules, { state });
  const rules = answer.rules
    .filter((rule) => state !== null || rule.state !== 'RETIRED')
    .map(({ id, account, reading, proposal, ...rule }) => ({
      ...{ id, state: rule.state, isStarter: rule.isStarter },
      isProposed: proposal !== null && proposal !== undefined,
      name: reading?.name ?? id,
      guidelineNumber: reading?.guidelineNumber ?? null,
      sentence: reading?.sentence.text ?? null,
      firedCount: account.weeks.slice(-4).reduce((sum, { hits, trialHits }) => sum + hits + trialHits, 0),
      overruled: overruledShare(account.decided),
      retirement: account.retirement?.sentence ?? null,
    }))
    .sort(
      (one, other) =>
        Number(Boolean(other.retirement)) - Number(Boolean(one.retirement)) || other.firedCount - one.firedCount,
    );
  const { starterNews, ...book } = answer.ruleBook;
  return { frame: toFrame(answer, event), states, state, rules, ...book, newsCount: starterNews.length };
};

export const actions: Actions = {
  /** Says whether a second moderator has to agree before a rule goes live. */
  twoOffices: async (event) => {
    const read = await readForm(event);
    const [isRequired, why] = [read('isRequired') === 'yes', read('why').trim()];
    const { refusal } = await event.locals.attempt(RequireTwoOffices, { input: { isRequired, why } });
    if (refusal) return refused(refusal, { why });
    redirect(303, '/moderation/rules');
  },
};
