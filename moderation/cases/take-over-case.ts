import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { insertNote } from './case-notes.store.js';
import { claimMinutes, moveCase } from './case-states.js';
import { type ModerationCase, findCase, rememberClaim, setCaseState } from './cases.store.js';
import { isHeld, lockCaseForModerator, whoWasFirst } from './find-case.js';
import { noticeOfCase } from './notice-of-case.js';
import { RecordCaseAct } from './record-case-act.js';

/**
 * Takes a case from a colleague who holds it. It needs a reason, which stays on the case as a note, and the colleague is
 * told at once. Locks the case.
 */
@Injectable()
export class TakeOverCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the case with its new version; CONFLICT if it was decided meanwhile. */
  async takeOver(viewer: Viewer, input: { caseId: string; words: string }): Promise<ModerationCase> {
    const words = requiredText('words', input.words, { max: 1000 });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      if (found.state !== 'open' && found.state !== 'claimed') throw await whoWasFirst(tx, found, at);
      const formerId = isHeld(found, at) && found.claimedBy !== viewer.personId ? found.claimedBy : null;
      const version = await setCaseState(tx, {
        caseId: found.id,
        state: moveCase(found.state, 'claimed'),
        at,
        claimedBy: viewer.personId,
        claimExpiresAt: this.clock.inSeconds(claimMinutes * 60),
      });
      await rememberClaim(tx, { caseId: found.id, personId: viewer.personId!, at });
      if (formerId) {
        const note = { id: newId(this.clock), caseId: found.id, authorId: viewer.personId!, words, writtenAt: at };
        await insertNote(tx, { ...note, kind: 'take_over', otherPersonId: formerId });
        await this.notices.tell(tx, [noticeOfCase(formerId, 'taken_over', found, note.id)]);
      }
      const texts = { reason: { words, personId: found.subjectPersonId } };
      const persons: Record<string, string> = formerId ? { former: formerId } : {};
      await this.acts.record(tx, 'case.taken_over', { viewer, of: found, texts, persons });
      this.acts.changed(tx, found.id, version);
      return (await findCase(tx, found.id))!;
    });
  }
}
