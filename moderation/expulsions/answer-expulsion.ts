import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { type Expulsion, committeeFor, findExpulsion, lockExpulsion, writeAnswer } from './expulsions.store.js';
import { noticeOfExpulsion } from './notice-of-expulsion.js';

/** What the member says to the committee, once, while the proposal is open. Nothing that is decided about them takes it away. */
@Injectable()
export class AnswerExpulsion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  async answer(viewer: Viewer, input: { expulsionId: string; words: string }): Promise<Expulsion> {
    demand(viewer, 'useOwnAccount', null);
    return this.database.transaction(async (tx) => {
      const found = isId(input.expulsionId) ? await lockExpulsion(tx, input.expulsionId) : undefined;
      if (!found || found.personId !== viewer.personId) throw notFound();
      if (found.state !== 'open') throw new Refusal('CONFLICT', { because: 'expulsion_settled' });
      if (found.answer !== null) throw new Refusal('CONFLICT', { because: 'expulsion_answered' });
      const words = requiredText('words', input.words, { max: 4000 });
      const at = this.clock.now();
      await writeAnswer(tx, { id: found.id, words, at });
      const cause = newId(this.clock);
      const committee = await committeeFor(tx, { expulsionId: found.id, at });
      await this.notices.tell(
        tx,
        committee.map((one) => noticeOfExpulsion(one, 'answered', found.id, cause)),
      );
      return (await findExpulsion(tx, found.id))!;
    });
  }
}
