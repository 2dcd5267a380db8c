import { Injectable } from '@nestjs/common';
import { ask, demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { RunningTriage } from './running-triage.js';

/**
 * Turns triage on or off: an administrator, or a moderator over everything. Off is off at once: no score is shown,
 * used by a rule or given; those given are taken off the queue by the worker. In the audit log, with the reason.
 */
@Injectable()
export class SwitchTriage {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
    private readonly running: RunningTriage,
  ) {}

  async switch(viewer: Viewer, input: { isOn: boolean; why: string }): Promise<void> {
    const isAdmin = ask(viewer, 'setUpRules', null) === null;
    if (!isAdmin) demand(viewer, 'writeRules', null);
    const why = requiredText('why', input.why, { min: 3, max: 1000 });
    await this.database.transaction(async (tx) => {
      const changed = await tx.one('UPDATE community SET triage_is_on = $1 WHERE triage_is_on <> $1 RETURNING 1', [
        input.isOn,
      ]);
      if (!changed) return;
      await this.recordAct.record(tx, {
        act: 'triage.switched',
        actorId: viewer.personId,
        office: isAdmin ? 'admin' : 'moderator',
        facts: { isOn: input.isOn },
        texts: { why: { words: why } },
      });
    });
    this.running.forget();
  }
}
