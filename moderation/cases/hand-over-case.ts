import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { insertNote } from './case-notes.store.js';
import { moveCase, offeredHours } from './case-states.js';
import { type ModerationCase, findCase, offerCase, setCaseState } from './cases.store.js';
import { colleaguesFor } from './colleagues.store.js';
import { isHeld, lockCaseForModerator, whoWasFirst } from './find-case.js';
import { noticeOfCase } from './notice-of-case.js';
import { RecordCaseAct } from './record-case-act.js';

/**
 * Gives a case to a named colleague, with words: they are told, and it is offered to them before all others for half a
 * day. Locks the case.
 */
@Injectable()
export class HandOverCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly acts: RecordCaseAct,
  ) {}

  /** CONFLICT if somebody else holds it or it was decided; INVALID if that colleague may not work on it. */
  async handOver(viewer: Viewer, input: { caseId: string; personId: string; words: string }): Promise<ModerationCase> {
    const words = requiredText('words', input.words, { max: 4000 });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      const isWaiting = found.state === 'open' || found.state === 'claimed';
      if (!isWaiting || (isHeld(found, at) && found.claimedBy !== viewer.personId))
        throw await whoWasFirst(tx, found, at);
      const colleagues = await colleaguesFor(tx, found, at);
      const colleague = colleagues.find(({ id }) => id === input.personId && id !== viewer.personId);
      if (!colleague) throw invalid('personId', 'not_a_choice');
      if (found.state === 'claimed')
        await setCaseState(tx, { caseId: found.id, state: moveCase('claimed', 'open'), at });
      const until = this.clock.inHours(offeredHours);
      const version = await offerCase(tx, { caseId: found.id, personId: colleague.id, until });
      const note = { id: newId(this.clock), caseId: found.id, authorId: viewer.personId!, words, writtenAt: at };
      await insertNote(tx, { ...note, kind: 'hand_over', otherPersonId: colleague.id });
      await this.notices.tell(tx, [noticeOfCase(colleague.id, 'handed_over', found, note.id)]);
      const texts = { note: { words, personId: found.subjectPersonId } };
      await this.acts.record(tx, 'case.handed_over', { viewer, of: found, texts, persons: { to: colleague.id } });
      this.acts.changed(tx, found.id, version);
      return (await findCase(tx, found.id))!;
    });
  }
}
