import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { isId, newId } from '../../../platform/ids/ids.js';
import { Refusal, notFound } from '../../../platform/refusal/refusal.js';
import { requiredText } from '../../../platform/refusal/required-text.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { tellPerson } from '../../members/tell-person.js';
import { findSpaceRow, type SpaceRow } from '../spaces.store.js';
import { endVouch, findVouchable, insertVouch, lockVouch } from './vouches.store.js';

export interface VouchForInput {
  spaceId: string;
  personId: string;
  /** How they know them: read by whom it is about. */
  words: string;
}

/**
 * A coordinator says that they know a member who is in a space under their office. One word stands for each coordinator
 * and member: said again, wherever, it stays as it is. It is told to whom it is about, and kept in the audit log.
 */
@Injectable()
export class VouchFor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly officeLog: OfficeLog,
  ) {}

  /** Gives the vouching's id. */
  async run(viewer: Viewer, input: VouchForInput): Promise<string> {
    if (viewer.kind === 'nobody') throw new Refusal('UNAUTHENTICATED');
    const { personId } = input;
    const space = isId(input.spaceId) ? await findSpaceRow(this.database, input.spaceId) : undefined;
    if (!space) throw notFound();
    demand(viewer, 'vouchFor', { ...space, personId });
    const words = requiredText('words', input.words, { min: 3, max: 300 });
    return this.database.transaction((tx) => this.vouch(tx, viewer, { space, personId, words }));
  }

  private async vouch(tx: Tx, viewer: Viewer, about: { space: SpaceRow; personId: string; words: string }) {
    const { space, personId, words } = about;
    const at = this.clock.now();
    const found = isId(personId) ? await findVouchable(tx, { personId, spaceId: space.id, at }) : undefined;
    if (!found) throw notFound();
    // Which of the two it is, is nobody's business: what was decided about somebody is told to nobody else.
    if (!found.isFree) throw new Refusal('FORBIDDEN', { because: 'not_to_be_vouched_for' });
    const by = { personId, vouchedBy: viewer.personId!, at };
    const standing = await lockVouch(tx, by);
    if (standing?.isInForce) return standing.id;
    // An office in which it was given has ended, and the word with it. This one is new.
    if (standing) await endVouch(tx, { ...by, id: standing.id, by: null });
    const id = newId(this.clock);
    if (!(await insertVouch(tx, { ...by, id, spaceId: space.id, words }))) return (await lockVouch(tx, by))!.id;
    await tellPerson(tx, this.clock, {
      ...{ personId, kind: 'vouched_for', causeId: id },
      about: { personId: viewer.personId },
    });
    await this.officeLog.record(tx, {
      act: 'vouch.given',
      actorId: viewer.personId,
      office: 'coordinator',
      subject: { kind: 'vouch', id },
      spaceId: space.id,
      persons: { subject: personId },
      texts: { why: { words, personId } },
    });
    return id;
  }
}
