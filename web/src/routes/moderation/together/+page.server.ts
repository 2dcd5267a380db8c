import { type Actions, fail } from '@sveltejs/kit';
import { actionsFor } from '#lib/moderation/actions.ts';
import { readDecision } from '#lib/moderation/read-decision.ts';
import type { Outcome } from '#lib/moderation/views.ts';
import { textIn } from '#lib/server/form.ts';
import { DraftReasons } from '../cases/[id]/case.documents.ts';
import { keepJustDecided } from '../just-decided.ts';
import type { PageServerLoad } from './$types';
import { DecideCases, LookAtOneOfSeveral, ReadClauses } from './together.documents.ts';

const mostTogether = 50;

/** The marked cases, each with what it is about, and what may be decided on all of them. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const ids = [...new Set(url.searchParams.getAll('case'))].slice(0, mostTogether);
  const [{ guidelines }, ...looked] = await Promise.all([
    locals.ask(ReadClauses, {}),
    ...ids.map((id) => locals.ask(LookAtOneOfSeveral, { id })),
  ]);
  const cases = looked.flatMap(({ case: found }) => {
    if (!found) return [];
    const { id, number, version, excerpt, threadTitle, spaceName, about, posts } = found;
    const isWaiting = (found.state === 'OPEN' || found.state === 'CLAIMED') && (found.isMine || !found.holderName);
    const outcomes: Outcome[] = isWaiting ? actionsFor(found.outcomes, found.visibility, found.moveTargets) : [];
    return {
      ...{ id, number, version, spaceName, isWaiting, outcomes, targets: found.moveTargets },
      holder: found.isMine ? null : (found.holderName ?? null),
      title: threadTitle ?? about.person.displayName,
      author: about.person.displayName,
      html: posts.find(({ isSubject }) => isSubject)?.html ?? null,
      excerpt,
    };
  });
  const waiting = cases.filter(({ isWaiting }) => isWaiting);
  // Where all of them may go: several threads are moved into one space.
  const targets = (waiting[0]?.targets ?? []).filter(({ id }) =>
    waiting.every((one) => one.targets.some((target) => target.id === id)),
  );
  const outcomes = (waiting[0]?.outcomes ?? []).filter(
    (outcome) => waiting.every((one) => one.outcomes.includes(outcome)) && (outcome !== 'MOVE' || targets.length > 0),
  );
  const asked = Number(url.searchParams.get('guideline'));
  const clauses = guidelines.guidelines;
  const guideline = clauses.find(({ number }) => number === asked)?.number ?? clauses[0]?.number ?? null;
  const first = waiting[0];
  const drafts = first ? (await locals.ask(DraftReasons, { id: first.id, guideline })).case?.reasonDrafts : [];
  return {
    cases,
    outcomes,
    targets,
    guidelines: clauses,
    guideline,
    drafts: drafts ?? [],
    chosen: url.searchParams.get('act'),
  };
};

export const actions: Actions = {
  /** Decides them all; says of each what became of it. */
  decide: async ({ locals, request, cookies }) => {
    const form = await request.formData();
    const decision = readDecision(form, locals.locale);
    const cases = form.getAll('case').flatMap((one) => {
      const [caseId = '', version = ''] = (typeof one === 'string' ? one : '').split('@');
      return caseId ? { caseId, version: Number(version) || 0 } : [];
    });
    const { answer, refusal } = await locals.attempt(DecideCases, { input: { ...decision, cases } });
    if (refusal)
      return fail(409, { refusal, written: { outcome: decision.outcome, words: textIn(form, 'reasonWords') } });
    const { results } = answer.decideCases;
    const made = results.flatMap(({ decisionId }) => decisionId ?? []);
    const until = results.flatMap(({ undoUntil }) => undoUntil ?? []).sort()[0];
    const { outcome } = decision;
    if (until) keepJustDecided(cookies, { decisionIds: made, caseId: null, outcome, undoUntil: until });
    return {
      outcome,
      results: results.map(({ caseId, decisionId, code, params }) => ({
        caseId,
        isDecided: Boolean(decisionId),
        refusal: code ? { code, params: JSON.parse(params ?? '{}') as Record<string, unknown> } : null,
      })),
    };
  },
};
