import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { ChangeBook, type RuleMove } from './change-book.js';
import { ruleAsSeen } from './find-in-book.js';
import { setProposal } from './keep-rules.store.js';
import { type MoveRuleInput, optionalWhy, readsWell } from './move-input.js';
import { moveRule } from './rule-moves.js';
import { type BookRule, backTestedVersions, needsTwoOffices } from './rules.store.js';
import { brokenBecause } from './runs-after.js';

/** What came of making a rule live: it is, or a second moderator has to agree first. */
export type MadeLive = 'live' | 'proposed';

/**
 * Lets a version act on posts: one that was on trial, that has been tried on earlier posts, and that compiles together
 * with all others. In a community that wants two offices the first moderator proposes it, and another makes it live.
 * There is no shorter way.
 */
@Injectable()
export class MakeRuleLive {
  constructor(
    private readonly clock: Clock,
    private readonly book: ChangeBook,
  ) {}

  async make(viewer: Viewer, input: MoveRuleInput): Promise<MadeLive> {
    const why = optionalWhy(input.why);
    return this.book.change(viewer, async (tx) => {
      const rule = await ruleAsSeen(tx, input.ruleId, input.version);
      const { id, version } = rule;
      if (rule.liveVersion === version) return 'live';
      await this.mayGoLive(tx, viewer, rule);
      const move: RuleMove = {
        id,
        state: moveRule(rule.state, 'live'),
        version,
        liveVersion: version,
        trialVersion: null,
        act: 'made_live',
        moved: version,
        why,
      };
      if ((await needsTwoOffices(tx)) && !this.isSeconded(rule, viewer)) return this.propose(tx, viewer, rule, move);
      const wasBroken = await brokenBecause(tx);
      await this.book.move(tx, viewer, move);
      const broken = await brokenBecause(tx);
      if (broken && !wasBroken)
        throw invalid('ruleId', 'rule_document', {
          path: broken.path,
          line: 1,
          column: 1,
          reason: broken.code,
          message: broken.message,
          count: 1,
        });
      return 'live';
    });
  }

  private async mayGoLive(tx: Tx, viewer: Viewer, rule: BookRule): Promise<void> {
    if (rule.state === 'retired') throw new Refusal('CONFLICT', { because: 'rule_retired' });
    if (rule.trialVersion !== rule.version) throw new Refusal('FORBIDDEN', { because: 'trial_first' });
    await readsWell(tx, viewer, rule);
    const tested = (await backTestedVersions(tx, [rule.id])).get(rule.id);
    if (!tested?.has(rule.version)) throw new Refusal('FORBIDDEN', { because: 'back_test_first' });
  }

  private isSeconded(rule: BookRule, viewer: Viewer): boolean {
    return rule.proposedVersion === rule.version && rule.proposedBy !== null && rule.proposedBy !== viewer.personId;
  }

  private async propose(tx: Tx, viewer: Viewer, rule: BookRule, move: RuleMove): Promise<MadeLive> {
    if (rule.proposedVersion === rule.version && rule.proposedBy === viewer.personId)
      throw new Refusal('FORBIDDEN', { because: 'second_office' });
    const of = { ruleId: rule.id, version: rule.version, by: viewer.personId!, at: this.clock.now() };
    await setProposal(tx, of);
    await this.book.tell(tx, viewer, { ...move, state: rule.state, act: 'proposed' });
    return 'proposed';
  }
}
