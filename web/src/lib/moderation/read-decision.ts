import { textIn } from '#lib/server/form.ts';
import type { DecisionInput, DecisionOutcome } from '#lib/graphql/graphql.ts';
import { findsBreach } from './actions.ts';
import { type OwnLength, readSanction } from './sanction-choices.ts';

/** What a form of reasons decides; what it cannot name, the schema refuses with its own words. */
export function readDecision(form: FormData, language: string): DecisionInput {
  const outcome = textIn(form, 'outcome') as DecisionOutcome;
  const reasonWords = textIn(form, 'reasonWords').trim();
  const isBreach = findsBreach(outcome);
  return {
    outcome,
    guidelineNumber: isBreach ? Number(form.get('guideline')) || null : null,
    reasonKey: textIn(form, 'reasonKey') || null,
    reasonWords: reasonWords || null,
    reasonLanguage: reasonWords ? language : null,
    sanction: isBreach ? readSanction(form.get('sanction'), readOwnLength(form)) : null,
    moveTo: outcome === 'MOVE' ? textIn(form, 'moveTo') || null : null,
  };
}

/** The length that was written by hand, to send it or to give it back. */
export function readOwnLength(form: FormData): OwnLength {
  return {
    length: textIn(form, 'sanctionLength'),
    unit: textIn(form, 'sanctionUnit') || 'days',
    between: textIn(form, 'sanctionBetween'),
  };
}
