import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';

/** An administrator says which council is the committee: its participants are. None: the administrators are. */
@Injectable()
export class NameCommittee {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
  ) {}

  async name(viewer: Viewer, input: { spaceId: string | null }): Promise<void> {
    demand(viewer, 'nameCommittee', null);
    await this.database.transaction(async (tx) => {
      const { spaceId } = input;
      const isCouncil =
        spaceId === null ||
        (isId(spaceId) &&
          viewer.knownSpaceIds.includes(spaceId) &&
          (await tx.one(`SELECT 1 FROM space WHERE id = $1 AND kind = 'council'`, [spaceId])));
      if (!isCouncil) throw invalid('spaceId', 'not_a_choice');
      const changed = await tx.one(
        'UPDATE community SET committee_space_id = $1 WHERE committee_space_id IS DISTINCT FROM $1 RETURNING 1',
        [spaceId],
      );
      if (!changed) return;
      await this.recordAct.record(tx, {
        act: 'committee.named',
        actorId: viewer.personId,
        office: 'admin',
        spaceId,
        facts: { isNamed: spaceId !== null },
      });
    });
  }
}
