import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { appealDays } from '../decisions/decision-states.js';
import {
  caseLawDrafts,
  type CaseLawState,
  countAlike,
  findRetellable,
  lockCaseLaw,
  settleCaseLaw,
} from './case-law.store.js';
import { tellWhereabouts, type Whereabouts } from './precision.js';

export type CaseLawAnswer = 'publish' | 'decline' | 'withdraw';

/** What each answer makes of an entry, and of which. */
const moves: Readonly<Record<CaseLawAnswer, { from: CaseLawState; to: CaseLawState }>> = {
  publish: { from: 'proposed', to: 'published' },
  decline: { from: 'proposed', to: 'declined' },
  withdraw: { from: 'published', to: 'withdrawn' },
};

/**
 * A second moderator publishes what the first has written, or declines it; any moderator in scope takes it back later.
 * At publication whom the decision was about is told, and it is settled for good how finely its time and place may be told. Locks the entry.
 */
@Injectable()
export class SettleCaseLaw {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
    private readonly notices: Notices,
  ) {}

  async settle(viewer: Viewer, input: { entryId: string; answer: CaseLawAnswer }): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    if (!isId(input.entryId)) throw notFound();
    const { from, to } = moves[input.answer];
    await this.database.transaction(async (tx) => {
      const entry = await lockCaseLaw(tx, input.entryId);
      const [seen] = entry ? await caseLawDrafts(tx, viewer, { state: entry.state, entryId: entry.id }) : [];
      if (!entry || !seen) throw notFound();
      if (entry.state !== from) throw new Refusal('CONFLICT', { because: 'case_law_settled', state: entry.state });
      if (to === 'published' && seen.isOwn) throw new Refusal('FORBIDDEN', { because: 'second_moderator_needed' });
      const whereabouts = to === 'published' ? await this.whereabouts(tx, viewer, entry.decisionId) : null;
      const at = this.clock.now();
      await settleCaseLaw(tx, { id: entry.id, state: to, by: viewer.personId!, at, whereabouts });
      await this.recordAct.record(tx, {
        act: `case_law.${to}`,
        actorId: viewer.personId,
        office: 'moderator',
        subject: { kind: 'decision', id: entry.decisionId },
      });
      // Whom it was about learns of it here, and not by finding themselves among the cases.
      if (to === 'published')
        await this.notices.tell(tx, [
          { personId: entry.subjectPersonId, kind: 'decision_retold', causeId: entry.id, decisionId: entry.decisionId },
        ]);
    });
  }

  private async whereabouts(tx: Tx, viewer: Viewer, decisionId: string): Promise<Whereabouts> {
    const decidedBefore = this.clock.inDays(-appealDays);
    const decision = await findRetellable(tx, viewer, { decisionId, decidedBefore });
    if (!decision) throw new Refusal('CONFLICT', { because: 'case_changed' });
    return tellWhereabouts(decision, await countAlike(tx, decision));
  }
}
