import { textIn } from '#lib/server/form.ts';
import { type Actions, fail, redirect } from '@sveltejs/kit';
import { actionsFor } from '#lib/moderation/actions.ts';
import { readDecision, readOwnLength } from '#lib/moderation/read-decision.ts';
import { toDesk } from '#lib/moderation/to-desk.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { forgetJustDecided, keepJustDecided } from '../../just-decided.ts';
import { answerSecond } from '../../sanctions/answer-second.ts';
import { takeNext } from '../../take-next.ts';
import type { PageServerLoad } from './$types';
import {
  ClaimCase,
  DecideCase,
  DraftReasons,
  EndRuleEffect,
  FindCase,
  HandOverCase,
  LookAtCase,
  NoteOnCase,
  PassCase,
  ReleaseCase,
  TakeOverCase,
  UndoDecision,
} from './case.documents.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, params, url, depends } = event;
  depends('moderation:case');
  if (/^\d{1,9}$/.test(params.id)) {
    const { caseNumbered } = await locals.ask(FindCase, { number: Number(params.id) });
    if (caseNumbered) redirect(307, `/moderation/cases/${caseNumbered}`);
  }
  const { case: found, guidelines } = await locals.ask(LookAtCase, { id: params.id });
  if (!found) return nothingHere(event);
  const isWaiting = found.state === 'OPEN' || found.state === 'CLAIMED';
  const mayDecide = isWaiting && (found.isMine || !found.holderName);
  const cited = found.reports.map(({ guidelineNumber }) => guidelineNumber);
  const seen = found.screenings.flatMap(({ results }) => results.map(({ guidelineNumber }) => guidelineNumber));
  const asked = Number(url.searchParams.get('guideline'));
  const guideline =
    guidelines.guidelines.find(({ number }) => number === asked)?.number ??
    mostOften([...cited, ...seen]) ??
    guidelines.guidelines[0]?.number ??
    null;
  const drafts = mayDecide ? (await locals.ask(DraftReasons, { id: params.id, guideline })).case?.reasonDrafts : [];
  return {
    desk: toDesk(found, guidelines.guidelines),
    outcomes: mayDecide ? actionsFor(found.outcomes, found.visibility, found.moveTargets) : [],
    targets: found.moveTargets,
    chosen: url.searchParams.get('act'),
    guideline,
    guidelines: guidelines.guidelines,
    drafts: drafts ?? [],
    proposal: found.proposal,
    effects: found.ruleEffects,
  };
};

export const actions: Actions = {
  claim: async ({ locals, params }) => {
    const { refusal } = await locals.attempt(ClaimCase, { input: { caseId: params['id']! } });
    return refusal ? fail(409, { refusal }) : {};
  },

  release: async ({ locals, params }) => {
    const { refusal } = await locals.attempt(ReleaseCase, { input: { caseId: params['id']! } });
    if (refusal) return fail(409, { refusal });
    redirect(303, '/moderation');
  },

  /** Takes it from a colleague, who reads why. */
  takeOver: async ({ locals, params, request }) => {
    const words = textIn(await request.formData(), 'words').trim();
    const { refusal } = await locals.attempt(TakeOverCase, { input: { caseId: params['id']!, words } });
    return refusal ? fail(409, { refusal, takeOver: words }) : {};
  },

  /** Gives it to a named colleague, and goes on. */
  handOver: async ({ locals, params, request, cookies }) => {
    const form = await request.formData();
    const [personId, words] = [textIn(form, 'personId'), textIn(form, 'words').trim()];
    const { refusal } = await locals.attempt(HandOverCase, { input: { caseId: params['id']!, personId, words } });
    if (refusal) return fail(409, { refusal, handOver: { personId, words } });
    redirect(303, (await takeNext(locals, cookies)).href ?? '/moderation');
  },

  /** Passes it on without a reason, and goes on. */
  pass: async ({ locals, params, cookies }) => {
    const { refusal } = await locals.attempt(PassCase, { input: { caseId: params['id']! } });
    if (refusal) return fail(409, { refusal });
    redirect(303, (await takeNext(locals, cookies)).href ?? '/moderation');
  },

  note: async ({ locals, params, request }) => {
    const words = textIn(await request.formData(), 'words').trim();
    const { refusal } = await locals.attempt(NoteOnCase, { input: { caseId: params['id']!, words } });
    return refusal ? fail(400, { refusal, note: words }) : {};
  },

  /** Decides, and hands out the next case at once; what was decided can be undone from there for ten seconds. */
  decide: async ({ locals, params, request, cookies }) => {
    const caseId = params['id']!;
    const form = await request.formData();
    const decision = readDecision(form, locals.locale);
    const input = { ...decision, caseId, version: Number(form.get('version')) || 0 };
    const { answer, refusal } = await locals.attempt(DecideCase, { input });
    const { outcome, reasonWords } = decision;
    if (refusal)
      return fail(409, {
        refusal,
        written: {
          outcome,
          words: reasonWords ?? '',
          sanction: form.get('sanction'),
          moveTo: textIn(form, 'moveTo'),
          ownLength: readOwnLength(form),
        },
      });
    const { decisionId, undoUntil } = answer.decideCase;
    keepJustDecided(cookies, { decisionIds: [decisionId], undoUntil, caseId, outcome });
    redirect(303, (await takeNext(locals, cookies)).href ?? '/moderation');
  },

  /** Takes the decision on this case back; the case that came after it is free again. */
  undo: async ({ locals, params, request, cookies }) => {
    const form = await request.formData();
    const decisionId = textIn(form, 'decisionIds');
    const { refusal } = await locals.attempt(UndoDecision, { input: { decisionId } });
    forgetJustDecided(cookies);
    if (refusal) return fail(409, { refusal });
    const handedOut = textIn(form, 'handedOut');
    if (handedOut) await locals.attempt(ReleaseCase, { input: { caseId: handedOut } });
    redirect(303, `/moderation/cases/${params['id']}`);
  },

  /** Ends before its time what a rule began. */
  endEffect: async ({ locals, params, request }) => {
    const effectId = textIn(await request.formData(), 'effectId');
    const { refusal } = await locals.attempt(EndRuleEffect, { input: { effectId, caseId: params['id']! } });
    return refusal ? fail(409, { refusal }) : {};
  },

  second: async ({ locals, request }) => {
    const { input, refusal } = await answerSecond(locals, await request.formData());
    return refusal ? fail(409, { refusal, second: input.words }) : {};
  },
};

function mostOften(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
