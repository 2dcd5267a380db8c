import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { demand } from '../../forum/access/policy.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { DecideCase } from './decide-case.js';
import type { DecisionInput } from './decision-terms.js';
import type { Decision } from './decisions.store.js';

/** How many cases can be decided together. */
export const mostTogether = 50;

export interface DecideCasesInput extends DecisionInput {
  /** Each case in the version that was looked at. */
  cases: readonly { caseId: string; version: number }[];
}

/** What became of one of them: a decision, or why there is none. */
export interface DecidedTogether {
  caseId: string;
  decision: Decision | null;
  refusal: Refusal | null;
}

/**
 * Decides several cases with one statement of reasons. Each has a decision of its own, with its own check of the
 * version, effects, notice and appeal, in its own transaction: one that somebody else was first on keeps none of the
 * others.
 */
@Injectable()
export class DecideCases {
  constructor(private readonly decideCase: DecideCase) {}

  /** Says of each case, in the order asked, what became of it. */
  async decide(viewer: Viewer, input: DecideCasesInput): Promise<DecidedTogether[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const { cases, ...decision } = input;
    if (cases.length === 0 || cases.length > mostTogether)
      throw invalid('cases', 'out_of_range', { min: 1, max: mostTogether });
    const decided: DecidedTogether[] = [];
    for (const one of new Map(cases.map((each) => [each.caseId, each])).values()) {
      try {
        const made = await this.decideCase.decide(viewer, { ...decision, ...one });
        decided.push({ caseId: one.caseId, decision: made, refusal: null });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        decided.push({ caseId: one.caseId, decision: null, refusal: error });
      }
    }
    return decided;
  }
}
