import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';

/** Whether a second moderator has to agree before a rule goes live: a setting of the community, changed in the log. */
@Injectable()
export class RequireTwoOffices {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
  ) {}

  async require(viewer: Viewer, input: { isRequired: boolean; why: string }): Promise<void> {
    demand(viewer, 'setUpRules', null);
    const why = requiredText('why', input.why, { min: 3, max: 1000 });
    await this.database.transaction(async (tx) => {
      const changed = await tx.one(
        'UPDATE community SET rules_need_two_offices = $1 WHERE rules_need_two_offices <> $1 RETURNING 1',
        [input.isRequired],
      );
      if (!changed) return;
      await this.recordAct.record(tx, {
        act: 'rule.two_offices_set',
        actorId: viewer.personId,
        office: 'admin',
        facts: { isRequired: input.isRequired },
        texts: { why: { words: why } },
      });
    });
  }
}
