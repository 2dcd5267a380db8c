import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { type Json, canonicalJson } from '../audit/canonical-json.js';
import { lockCaseForModerator } from '../cases/find-case.js';
import { rememberClaim } from '../cases/cases.store.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { decisionsOn } from '../decisions/decisions.store.js';
import { committeeFor, insertExpulsion, isExpelled } from './expulsions.store.js';
import { recordToFreeze } from './frozen-record.store.js';
import { noticeOfExpulsion } from './notice-of-expulsion.js';

/**
 * Proposes to the committee that a member be expelled, from a case in which a breach was found. Moderation does nothing
 * else: the record is frozen as it is, its hash enters the audit log, and the member is told and may answer. Locks the
 * case.
 */
@Injectable()
export class ProposeExpulsion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly mail: MailTable,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the proposal's id. */
  async propose(viewer: Viewer, input: { caseId: string; words: string }): Promise<string> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const words = requiredText('words', input.words, { min: 20, max: 4000 });
    return this.database.transaction(async (tx) => {
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      if (!holdsEverywhere(viewer, 'moderator'))
        throw new Refusal('FORBIDDEN', { because: 'office_over_everything_needed' });
      if (found.state === 'appealed') throw new Refusal('CONFLICT', { because: 'expulsion_under_appeal' });
      const breach = (await decisionsOn(tx, found.id)).findLast(
        ({ state, guidelineNumber }) => state === 'in_force' && guidelineNumber !== null,
      );
      if (!breach) throw new Refusal('CONFLICT', { because: 'expulsion_needs_breach' });
      const [id, personId, at] = [randomId(), found.subjectPersonId, this.clock.now()];
      const record = await recordToFreeze(tx, personId);
      const isNew =
        !(await isExpelled(tx, personId)) &&
        (await insertExpulsion(tx, {
          ...{ id, personId, words, record, caseId: found.id, proposedBy: viewer.personId!, proposedAt: at },
          ...{ guidelineNumber: breach.guidelineNumber!, guidelinesVersion: breach.guidelinesVersion! },
        }));
      if (!isNew) throw new Refusal('CONFLICT', { because: 'expulsion_proposed' });
      await rememberClaim(tx, { caseId: found.id, personId: viewer.personId!, at });
      const hash = createHash('sha256')
        .update(canonicalJson(JSON.parse(JSON.stringify(record)) as Json))
        .digest('hex');
      await this.acts.record(tx, 'expulsion.proposed', {
        viewer,
        of: found,
        facts: { expulsion: id, guideline: breach.guidelineNumber, record: hash, decisions: record.length },
        texts: { reason: { words, personId } },
      });
      const committee = await committeeFor(tx, { expulsionId: id, at });
      const told = await this.notices.tell(tx, [
        noticeOfExpulsion(personId, 'proposed', id),
        ...committee.map((one) => noticeOfExpulsion(one, 'put', id)),
      ]);
      await this.mail.postAll(
        tx,
        [personId, ...committee].map((one, place) => ({
          ...{ kind: 'notice' as const, personId: one, cause: told[place]!, params: { noticeId: told[place]! } },
        })),
      );
      return id;
    });
  }
}
