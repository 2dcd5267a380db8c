import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { ChangeBook } from './change-book.js';
import { ruleAsSeen } from './find-in-book.js';
import { mayMove } from './rule-moves.js';
import { optionalWhy, readsWell, type MoveRuleInput } from './move-input.js';

/**
 * Lets the newest version of a rule run without doing anything: what it would do is stored and shown. Of a live rule
 * whose newest version is the live one, it takes that back from what acts to what only shows.
 */
@Injectable()
export class PutRuleOnTrial {
  constructor(private readonly book: ChangeBook) {}

  async put(viewer: Viewer, input: MoveRuleInput): Promise<void> {
    const why = optionalWhy(input.why);
    await this.book.change(viewer, async (tx) => {
      const rule = await ruleAsSeen(tx, input.ruleId, input.version);
      if (rule.trialVersion === rule.version) return;
      if (!mayMove(rule.state, 'trial')) throw new Refusal('CONFLICT', { because: 'rule_retired' });
      await readsWell(tx, viewer, rule);
      const liveVersion = rule.liveVersion === rule.version ? null : rule.liveVersion;
      const state = liveVersion === null ? 'trial' : 'live';
      const { id, version } = rule;
      await this.book.move(tx, viewer, {
        id,
        state,
        version,
        liveVersion,
        trialVersion: version,
        act: 'put_on_trial',
        moved: version,
        why,
      });
    });
  }
}
