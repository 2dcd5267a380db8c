import { Injectable } from '@nestjs/common';
import { Notices } from '../../forum/following/notices/notices.store.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { insertNote, renewLease } from './case-notes.store.js';
import { colleaguesFor } from './colleagues.store.js';
import { lockCaseForModerator } from './find-case.js';
import { mentionedIn } from './mentioned-in.js';
import { noticeOfCase } from './notice-of-case.js';
import { RecordCaseAct } from './record-case-act.js';

/**
 * Leaves a note for the other moderators, at any time; it also shows that whoever holds the case is at it. A colleague
 * whom it names with an @ is told, if they may work on the case.
 */
@Injectable()
export class NoteOnCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the note's id. */
  async note(viewer: Viewer, input: { caseId: string; words: string }): Promise<string> {
    const words = requiredText('words', input.words, { max: 4000 });
    return this.database.transaction(async (tx) => {
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      const note = { id: newId(this.clock), caseId: found.id, authorId: viewer.personId!, words };
      await insertNote(tx, { ...note, writtenAt: this.clock.now() });
      const named = mentionedIn(words, await colleaguesFor(tx, found, this.clock.now()));
      const others = named.filter(({ id }) => id !== viewer.personId);
      await this.notices.tell(
        tx,
        others.map(({ id }) => noticeOfCase(id, 'mentioned', found, note.id)),
      );
      await renewLease(tx, found.id, viewer.personId!, this.clock);
      const texts = { note: { words, personId: found.subjectPersonId } };
      await this.acts.record(tx, 'case.noted', { viewer, of: found, texts });
      this.acts.changed(tx, found.id, found.version);
      return note.id;
    });
  }
}
