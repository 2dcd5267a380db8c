import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { demand } from '../../forum/access/policy.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { mostTogether } from './decide-cases.js';
import { UndoDecision } from './undo-decision.js';

/** Takes back decisions that were made together, as long as nobody was told: each for itself, all with one word. */
@Injectable()
export class UndoDecisions {
  constructor(private readonly undoDecision: UndoDecision) {}

  /** Gives those that were taken back; what it was too late for, or somebody has answered, stands. */
  async undo(viewer: Viewer, input: { decisionIds: readonly string[] }): Promise<string[]> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    if (input.decisionIds.length === 0 || input.decisionIds.length > mostTogether)
      throw invalid('decisionIds', 'out_of_range', { min: 1, max: mostTogether });
    const undone: string[] = [];
    for (const decisionId of new Set(input.decisionIds)) {
      try {
        await this.undoDecision.undo(viewer, { decisionId });
        undone.push(decisionId);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return undone;
  }
}
