import type { DecisionInput, DecisionOutcome } from '#lib/graphql/graphql.ts';
import { findsBreach } from './actions.ts';
import { readSanction } from './sanction-choices.ts';

/** What a form of reasons decides; what it cannot name, the schema refuses with its own words. */
export function readDecision(form: FormData, language: string): DecisionInput {
  const outcome = String(form.get('outcome')) as DecisionOutcome;
  const reasonWords = String(form.get('reasonWords') ?? '').trim();
  const isBreach = findsBreach(outcome);
  return {
    outcome,
    guidelineNumber: isBreach ? Number(form.get('guideline')) || null : null,
    reasonKey: form.get('reasonKey') ? String(form.get('reasonKey')) : null,
    reasonWords: reasonWords || null,
    reasonLanguage: reasonWords ? language : null,
    sanction: isBreach ? readSanction(form.get('sanction')) : null,
  };
}
