import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { lockCase } from '../cases/cases.store.js';
import { MovePanel } from '../panels/move-panel.js';
import { type Appeal, findAppeal, lockAppeal, settleAppeal } from './appeals.store.js';
import { SettleCaseAfterAppeal } from './settle-case-after-appeal.js';

/** Takes back one's own appeal before it is heard, and ends its panel. Locks the case, then the appeal. */
@Injectable()
export class WithdrawAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settleCase: SettleCaseAfterAppeal,
    private readonly panels: MovePanel,
  ) {}

  async withdraw(viewer: Viewer, input: { appealId: string }): Promise<Appeal> {
    demand(viewer, 'useOwnAccount', null);
    return this.database.transaction(async (tx) => {
      const known = isId(input.appealId) ? await findAppeal(tx, input.appealId) : undefined;
      if (!known || known.appellantId !== viewer.personId) throw notFound();
      await lockCase(tx, known.caseId);
      const appeal = (await lockAppeal(tx, known.id))!;
      if (appeal.state !== 'filed' && appeal.state !== 'claimed')
        throw new Refusal('CONFLICT', { because: 'appeal_settled', state: appeal.state });
      const at = this.clock.now();
      const by = appeal.claimedBy;
      await settleAppeal(tx, { appealId: appeal.id, state: 'withdrawn', by, at, words: '', language: null });
      await this.panels.endFor(tx, appeal.id);
      await this.settleCase.settle(tx, appeal.caseId, { reopens: false });
      return (await findAppeal(tx, appeal.id))!;
    });
  }
}
