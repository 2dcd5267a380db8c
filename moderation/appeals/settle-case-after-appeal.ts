import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { moveCase } from '../cases/case-states.js';
import { findCase, setCaseState } from '../cases/cases.store.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { settleReports } from '../reports/reports.store.js';
import { isUnderAppeal } from './appeals.store.js';

/** What a case is once an appeal in it is over: open again, still under another appeal, or decided. */
@Injectable()
export class SettleCaseAfterAppeal {
  constructor(
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async settle(tx: Tx, caseId: string, { reopens }: { reopens: boolean }): Promise<void> {
    const found = (await findCase(tx, caseId))!;
    let { version } = found;
    if (found.state === 'appealed' && (reopens || !(await isUnderAppeal(tx, caseId)))) {
      const state = moveCase(found.state, reopens ? 'open' : 'decided');
      version = await setCaseState(tx, { caseId, state, at: this.clock.now() });
    }
    await settleReports(tx, caseId);
    this.acts.changed(tx, caseId, version);
  }
}
