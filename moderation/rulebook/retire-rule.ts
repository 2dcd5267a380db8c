import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { ChangeBook } from './change-book.js';
import { ruleAsSeen } from './find-in-book.js';
import { moveRule } from './rule-moves.js';

/** Takes a rule out of everything that runs. What it did stays explained, and a new version takes it up again. */
@Injectable()
export class RetireRule {
  constructor(private readonly book: ChangeBook) {}

  async retire(viewer: Viewer, input: { ruleId: string; version: number; why: string }): Promise<void> {
    const why = requiredText('why', input.why, { min: 3, max: 1000 });
    await this.book.change(viewer, async (tx) => {
      const { id, version, state: before } = await ruleAsSeen(tx, input.ruleId, input.version);
      if (before === 'retired') return;
      const state = moveRule(before, 'retired');
      await this.book.move(tx, viewer, {
        id,
        state,
        version,
        liveVersion: null,
        trialVersion: null,
        act: 'retired',
        moved: version,
        why,
      });
    });
  }
}
