import type { Viewer } from '../../forum/access/viewer.js';
import { findGuideline } from '../../forum/members/guidelines.store.js';
import { isLanguageTag } from '../../forum/members/language-tag.js';
import type { Tx } from '../../platform/database/database.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { type Outcome, findsBreach, outcomesFor } from '../cases/case-states.js';
import type { ModerationCase } from '../cases/cases.store.js';
import { type SanctionInput, type SanctionTerms, sanctionTerms } from '../sanctions/sanction-terms.js';
import { moveTerms } from './move-terms.js';
import { type ReasonKey, chooseReasonKey } from './statement-of-reasons.js';

/** What a moderator decides, as it comes in. */
export interface DecisionInput {
  outcome: Outcome;
  guidelineNumber?: number | null;
  reasonKey?: string | null;
  /** The moderator's own addition to the drafted statement. */
  reasonWords?: string | null;
  reasonLanguage?: string | null;
  sanction?: SanctionInput | null;
  /** For `move`: the space that the thread goes to. */
  moveTo?: string | null;
}

/** The same, checked. */
export interface DecisionTerms {
  outcome: Outcome;
  guidelineNumber: number | null;
  guidelinesVersion: number | null;
  reasonKey: ReasonKey;
  reasonWords: string;
  reasonLanguage: string | null;
  sanction: SanctionTerms | null;
  moveTo: string | null;
}

/** Checks a decision against its subject: a breach cites a guideline in force, and only a breach carries a sanction. */
export async function decisionTerms(
  tx: Tx,
  viewer: Viewer,
  found: Pick<ModerationCase, 'subjectKind' | 'subjectId' | 'spaceId'>,
  input: DecisionInput,
): Promise<DecisionTerms> {
  const { outcome, sanction } = input;
  if (!outcomesFor[found.subjectKind].includes(outcome)) throw invalid('outcome', 'not_a_choice');
  if (sanction && !findsBreach(outcome)) throw invalid('sanction', 'only_with_a_breach');
  if (outcome === 'breach' && !sanction) throw invalid('sanction', 'needed_for_a_breach');
  const guideline = input.guidelineNumber == null ? undefined : await findGuideline(tx, input.guidelineNumber);
  if (!guideline && (findsBreach(outcome) || input.guidelineNumber != null))
    throw invalid('guidelineNumber', 'no_such_guideline');
  return {
    outcome,
    guidelineNumber: guideline?.number ?? null,
    guidelinesVersion: guideline?.version ?? null,
    reasonKey: chooseReasonKey(outcome, input.reasonKey),
    reasonWords: requiredText('reasonWords', input.reasonWords ?? '', { min: 0, max: 4000 }),
    reasonLanguage: languageTag('reasonLanguage', input.reasonLanguage),
    sanction: sanction ? sanctionTerms(viewer, sanction, found.spaceId) : null,
    moveTo: await moveTerms(tx, viewer, found, input),
  };
}

/** The tag of the language that something was written in, checked; null for none. */
export function languageTag(field: string, language: string | null | undefined): string | null {
  if (language === null || language === undefined) return null;
  if (!isLanguageTag(language)) throw invalid(field, 'not_a_language');
  return language;
}
