import { Injectable } from '@nestjs/common';
import { once } from '../../forum/access/once.js';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, randomId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { moveCase } from '../cases/case-states.js';
import { findCase, lockCase, setCaseState } from '../cases/cases.store.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { appealableUntil } from '../decisions/decision-states.js';
import { lockDecision } from '../decisions/decisions.store.js';
import { partIn, mayAppeal } from '../decisions/part-in-decision.js';
import { CallPanel } from '../panels/call-panel.js';
import { type Appeal, appealBy, findAppeal, insertAppeal } from './appeals.store.js';

/**
 * Whoever a decision was about, or a reporter whose report it rejected, asks for it to be looked at again: once, within
 * thirty days, whatever their standing. Where the community has it, they may ask for a members' panel. Locks the case,
 * then the decision.
 */
@Injectable()
export class FileAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
    private readonly callPanel: CallPanel,
  ) {}

  async file(
    viewer: Viewer,
    input: { decisionId: string; words: string; asksForPanel?: boolean | null; idempotencyKey?: string | null },
  ): Promise<Appeal> {
    demand(viewer, 'useOwnAccount', null);
    const words = requiredText('words', input.words, { max: 4000 });
    const { decisionId } = input;
    if (!isId(decisionId)) throw notFound();
    const asksForPanel = input.asksForPanel === true;
    const asked = { decisionId, words, ...(asksForPanel ? { asksForPanel } : {}) };
    const appealId = await this.database.transaction((tx) =>
      once(
        tx,
        this.clock,
        { personId: viewer.personId!, key: input.idempotencyKey, verb: 'fileAppeal', input: asked },
        () => this.add(tx, viewer, { decisionId, words, asksForPanel }),
      ),
    );
    return (await findAppeal(this.database, appealId))!;
  }

  private async add(
    tx: Tx,
    viewer: Viewer,
    { decisionId, words, asksForPanel }: { decisionId: string; words: string; asksForPanel: boolean },
  ): Promise<string> {
    const personId = viewer.personId!;
    const part = await partIn(tx, decisionId, personId);
    if (!part) throw notFound();
    await lockCase(tx, part.caseId);
    const decision = (await lockDecision(tx, decisionId))!;
    const earlier = await appealBy(tx, decisionId, personId);
    if (earlier) throw new Refusal('CONFLICT', { because: 'appealed_already', state: earlier.state });
    if (!mayAppeal(part, decision)) throw new Refusal('FORBIDDEN', { because: 'nothing_to_appeal' });
    const until = appealableUntil(decision.decidedAt);
    const at = this.clock.now();
    if (until <= at) throw new Refusal('FORBIDDEN', { because: 'too_late_to_appeal', until: until.toISOString() });
    if (decision.state !== 'in_force')
      throw new Refusal('CONFLICT', { because: 'decision_ended', state: decision.state });
    const id = randomId();
    await insertAppeal(tx, { id, decisionId, appellantId: personId, appellantIs: part.is, words, filedAt: at });
    if (asksForPanel) await this.callPanel.call(tx, { id, decisionId, caseId: part.caseId, appellantId: personId });
    const found = (await findCase(tx, part.caseId))!;
    let { version } = found;
    if (found.state === 'decided')
      version = await setCaseState(tx, { caseId: found.id, state: moveCase(found.state, 'appealed'), at });
    this.acts.changed(tx, found.id, version);
    return id;
  }
}
