import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { appealClaimMinutes } from './appeal-states.js';
import { type Appeal, findAppeal, writeDownFirstView } from './appeals.store.js';
import { lockAppealForHearing, whoHasAppeal } from './find-appeal.js';

/** Writes down one's own view of the case, once; only then is the first decision shown. Locks the case and the appeal. */
@Injectable()
export class WriteFirstView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async write(viewer: Viewer, input: { appealId: string; words: string }): Promise<Appeal> {
    const words = requiredText('words', input.words, { min: 10, max: 4000 });
    return this.database.transaction(async (tx) => {
      const { appeal, of } = await lockAppealForHearing(tx, viewer, input.appealId);
      if (appeal.state !== 'claimed' || appeal.claimedBy !== viewer.personId) throw await whoHasAppeal(tx, appeal);
      if (appeal.firstView) throw new Refusal('CONFLICT', { because: 'first_view_written' });
      const until = this.clock.inSeconds(appealClaimMinutes * 60);
      await writeDownFirstView(tx, { appealId: appeal.id, words, until });
      const texts = { firstView: { words, personId: of.subjectPersonId } };
      await this.acts.record(tx, 'appeal.first_view', { viewer, of, facts: { appeal: appeal.id }, texts });
      return (await findAppeal(tx, appeal.id))!;
    });
  }
}
