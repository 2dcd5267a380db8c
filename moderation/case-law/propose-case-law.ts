import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { once } from '../../forum/access/once.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId, randomId } from '../../platform/ids/ids.js';
import { Refusal, invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { appealDays } from '../decisions/decision-states.js';
import { findRetellable, insertCaseLaw, isRetold } from './case-law.store.js';
import { findSummaryTrouble } from './check-summary.js';

export interface ProposeCaseLawInput {
  decisionId: string;
  summary: string;
  language: string;
  idempotencyKey?: string | null;
}

/**
 * A moderator retells a decision for members, in words of their own, once nobody can appeal it any more. It waits for a
 * second moderator. What was decided in a closed space, or on a person, is never retold.
 */
@Injectable()
export class ProposeCaseLaw {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  /** Gives the entry's id. */
  async propose(viewer: Viewer, input: ProposeCaseLawInput): Promise<string> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const summary = requiredText('summary', input.summary, { min: 40, max: 2000 });
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.test(input.language)) throw invalid('language', 'malformed');
    if (!isId(input.decisionId)) throw notFound();
    const { decisionId, language } = input;
    return this.database.transaction(async (tx) => {
      const decidedBefore = this.clock.inDays(-appealDays);
      const decision = await findRetellable(tx, viewer, { decisionId, decidedBefore });
      if (!decision) throw notFound();
      const trouble = findSummaryTrouble(summary, decision);
      if (trouble) throw invalid('summary', trouble.because, { word: trouble.word });
      const request = { decisionId, summary, language };
      const key = { personId: viewer.personId!, key: input.idempotencyKey, verb: 'proposeCaseLaw', input: request };
      return once(tx, this.clock, key, async () => {
        await tx.query('SELECT 1 FROM decision WHERE id = $1 FOR UPDATE', [decisionId]);
        if (await isRetold(tx, decisionId)) throw new Refusal('CONFLICT', { because: 'already_retold' });
        const id = randomId();
        const at = this.clock.now();
        await insertCaseLaw(tx, { id, decisionId, language, summary, writtenBy: viewer.personId!, at });
        await this.recordAct.record(tx, {
          act: 'case_law.proposed',
          actorId: viewer.personId,
          office: 'moderator',
          subject: { kind: 'decision', id: decisionId },
          texts: { summary: { words: summary } },
        });
        return id;
      });
    });
  }
}
