import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import { claimMinutes } from './case-states.js';
import { type ModerationCase, takeCase } from './cases.store.js';
import { isHeld, lockCaseForModerator } from './find-case.js';
import { joinOrOpenCase } from './join-or-open-case.js';
import { RecordCaseAct } from './record-case-act.js';
import { type SubjectKind, findSubject, hasMet } from './subjects.store.js';

/**
 * A moderator opens a case on what they have seen themselves, and holds it if nobody else does. They need their scope
 * over the place and, unless a case is open on it already, to see it as a member would: an office alone opens no
 * private space.
 */
@Injectable()
export class OpenCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async open(
    viewer: Viewer,
    input: { subjectKind: SubjectKind; subjectId: string; severity?: number },
  ): Promise<ModerationCase> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const severity = input.severity ?? 2;
    if (!Number.isInteger(severity) || severity < 1 || severity > 5)
      throw invalid('severity', 'out_of_range', { min: 1, max: 5 });
    if (!isId(input.subjectId)) throw notFound();
    return this.database.transaction(async (tx) => {
      const subject = await findSubject(tx, input.subjectKind, input.subjectId);
      if (!subject) throw notFound();
      demand(viewer, 'moderate', { line: subject.line, language: subject.language });
      if (subject.facts) demand(viewer, 'reportPost', subject.facts);
      else {
        demand(viewer, 'reportPerson', { personId: subject.personId });
        if (!(await hasMet(tx, viewer.readableSpaceIds, subject.personId))) throw notFound();
      }
      const arrived = await joinOrOpenCase(tx, this.clock, subject, {
        because: 'moderator',
        severity,
        reopens: async () => true,
        isNews: async () => false,
      });
      const found = await lockCaseForModerator(tx, viewer, arrived.case.id);
      await this.acts.record(tx, 'case.opened', { viewer, of: found, facts: { arrival: arrived.arrival, severity } });
      const at = this.clock.now();
      if (isHeld(found, at) && found.claimedBy !== viewer.personId) return found;
      const until = this.clock.inSeconds(claimMinutes * 60);
      const claimed = (await takeCase(tx, { caseId: found.id, personId: viewer.personId!, at, until })) ?? found;
      this.acts.changed(tx, claimed.id, claimed.version);
      return claimed;
    });
  }
}
