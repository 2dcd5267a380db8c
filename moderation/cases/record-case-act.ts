import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import type { OfficialAct } from '../audit/audit-leaf.js';
import { RecordAct } from '../audit/record-act.js';
import type { ModerationCase } from './cases.store.js';

type ConcernedCase = Pick<ModerationCase, 'id' | 'spaceId' | 'subjectPersonId'>;

/** Puts an act on a case into the audit log and tells the open queues, in the act's own transaction. */
@Injectable()
export class RecordCaseAct {
  constructor(
    private readonly recordAct: RecordAct,
    private readonly live: Live,
  ) {}

  async record(
    tx: Tx,
    act: string,
    {
      viewer,
      of,
      ...more
    }: { viewer: Viewer; of: ConcernedCase } & Pick<OfficialAct, 'facts' | 'texts' | 'persons' | 'subject'>,
  ): Promise<void> {
    await this.recordAct.record(tx, {
      act,
      actorId: viewer.personId,
      office: viewer.kind === 'system' ? null : 'moderator',
      subject: { kind: 'case', id: of.id },
      spaceId: of.spaceId,
      ...more,
      persons: { subject: of.subjectPersonId, ...more.persons },
    });
  }

  /** Tells every open queue that this case is not what it was. */
  changed(tx: Tx, caseId: string, version: number): void {
    this.live.publish(tx, { kind: 'queue', id: caseId, version });
  }
}
