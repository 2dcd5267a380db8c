import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { findCase, lockCase } from '../cases/cases.store.js';
import { lockCaseForModerator } from '../cases/find-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { findDecision } from '../decisions/decisions.store.js';
import { hoursAlone } from './sanction-states.js';
import { type Sanction, lockSanction, settleSuspension } from './sanctions.store.js';

/**
 * Four eyes for a long suspension: another moderator, not concerned, agrees to its whole length or leaves it at the
 * seven days that hold anyway. Locks the case, then the sanction.
 */
@Injectable()
export class SecondSanction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly standing: ChangeStanding,
    private readonly acts: RecordCaseAct,
  ) {}

  async second(viewer: Viewer, input: { sanctionId: string; agrees: boolean }): Promise<Sanction> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return this.database.transaction(async (tx) => {
      const known = isId(input.sanctionId)
        ? await tx.one<{ caseId: string }>(
            `SELECT case_id AS "caseId" FROM decision JOIN sanction ON sanction.decision_id = decision.id
             WHERE sanction.id = $1`,
            [input.sanctionId],
          )
        : undefined;
      if (!known) throw notFound();
      await lockCase(tx, known.caseId);
      const found = await lockCaseForModerator(tx, viewer, known.caseId);
      const sanction = (await lockSanction(tx, input.sanctionId))!;
      const decision = (await findDecision(tx, sanction.decisionId))!;
      if (!holdsEverywhere(viewer, 'moderator'))
        throw new Refusal('FORBIDDEN', { because: 'office_over_everything_needed' });
      if (decision.decidedBy === viewer.personId) throw new Refusal('FORBIDDEN', { because: 'own_decision' });
      if (sanction.state !== 'pending' || decision.state !== 'in_force')
        throw new Refusal('CONFLICT', { because: 'sanction_settled', state: sanction.state });
      const at = this.clock.now();
      const hours = input.agrees ? sanction.hours : hoursAlone;
      const untilAt = new Date(sanction.fromAt.getTime() + hours * 3_600_000);
      await settleSuspension(tx, { sanctionId: sanction.id, secondedBy: viewer.personId!, at, hours, untilAt });
      if (input.agrees) {
        await this.standing.end(tx, sanction.decisionId);
        await this.standing.begin(tx, {
          personId: sanction.personId,
          spaceId: null,
          kind: 'suspension',
          hoursBetweenPosts: null,
          decisionId: sanction.decisionId,
          fromAt: at,
          untilAt,
        });
      }
      const facts = { decision: sanction.decisionId, agreed: input.agrees, hours };
      await this.acts.record(tx, 'sanction.seconded', { viewer, of: found, facts });
      this.acts.changed(tx, found.id, (await findCase(tx, found.id))!.version);
      return (await lockSanction(tx, sanction.id))!;
    });
  }
}
