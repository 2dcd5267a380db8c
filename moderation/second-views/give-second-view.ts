import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { findGuideline } from '../../forum/members/guidelines.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { insertNote } from '../cases/case-notes.store.js';
import { type Outcome, findsBreach, outcomesFor } from '../cases/case-states.js';
import { type ModerationCase, findCase, lockCase } from '../cases/cases.store.js';
import { noticeOfCase } from '../cases/notice-of-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { type Decision, findDecision } from '../decisions/decisions.store.js';
import { type SecondView, findSecondViewToGive, writeSecondView } from './second-views.store.js';

export interface SecondViewInput {
  viewId: string;
  outcome: Outcome;
  guidelineNumber?: number | null;
  words: string;
}

/** What came of it: whether both saw the same, and what the first decision was. */
export interface GivenSecondView {
  agrees: boolean;
  decision: Decision;
}

/**
 * Writes down a second moderator's view, before they see what was decided. It changes nothing by itself: where the two
 * differ, the view stands on the case as a note and whoever decided is told, and the office may look again. Locks the
 * case, then the view.
 */
@Injectable()
export class GiveSecondView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly acts: RecordCaseAct,
  ) {}

  async give(viewer: Viewer, input: SecondViewInput): Promise<GivenSecondView> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const words = requiredText('words', input.words, { min: 0, max: 4000 });
    return this.database.transaction(async (tx) => {
      const { view, found } = await this.lock(tx, viewer, input.viewId);
      if (!outcomesFor[found.subjectKind].includes(input.outcome)) throw invalid('outcome', 'not_a_choice');
      const guidelineNumber = await guidelineOf(tx, input);
      const decision = (await findDecision(tx, view.decisionId))!;
      const agrees = agree(decision, { outcome: input.outcome, guidelineNumber });
      const given = { viewId: view.id, outcome: input.outcome, guidelineNumber, words, agrees };
      const at = this.clock.now();
      await writeSecondView(tx, { ...given, personId: viewer.personId!, at });
      // Whoever has given a view knows the case: they may not hear an appeal in it as if they did not.
      await tx.query(
        'INSERT INTO case_claim (case_id, person_id, claimed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [found.id, viewer.personId, at],
      );
      if (!agrees) await this.tellTheFirst(tx, viewer, { found, decision, words });
      const facts = { view: view.id, outcome: input.outcome, guideline: guidelineNumber, agrees };
      const texts = words ? { view: { words, personId: found.subjectPersonId } } : undefined;
      await this.acts.record(tx, 'second_view.given', { viewer, of: found, facts, texts });
      this.acts.changed(tx, found.id, found.version);
      return { agrees, decision };
    });
  }

  private async lock(tx: Tx, viewer: Viewer, viewId: string): Promise<{ view: SecondView; found: ModerationCase }> {
    const at = this.clock.now();
    const known = isId(viewId) ? await findSecondViewToGive(tx, viewer, viewId, { at }) : undefined;
    if (!known) throw notFound();
    await lockCase(tx, known.caseId);
    const view = await findSecondViewToGive(tx, viewer, viewId, { at, isLocked: true });
    if (!view) throw notFound();
    return { view, found: (await findCase(tx, view.caseId))! };
  }

  private async tellTheFirst(
    tx: Tx,
    viewer: Viewer,
    { found, decision, words }: { found: ModerationCase; decision: Decision; words: string },
  ): Promise<void> {
    const id = newId(this.clock);
    if (words)
      await insertNote(tx, {
        ...{ id, caseId: found.id, authorId: viewer.personId!, words, kind: 'second_view' as const },
        writtenAt: this.clock.now(),
      });
    if (decision.decidedBy) await this.notices.tell(tx, [noticeOfCase(decision.decidedBy, 'second_view', found, id)]);
  }
}

async function guidelineOf(tx: Tx, input: SecondViewInput): Promise<number | null> {
  if (!findsBreach(input.outcome)) return null;
  const guideline = input.guidelineNumber == null ? undefined : await findGuideline(tx, input.guidelineNumber);
  if (!guideline) throw invalid('guidelineNumber', 'no_such_guideline');
  return guideline.number;
}

/** Two see the same when both find no breach, or both one of the same guideline; what follows from it may differ. */
export function agree(
  first: { outcome: Outcome; guidelineNumber: number | null },
  second: { outcome: Outcome; guidelineNumber: number | null },
): boolean {
  if (findsBreach(first.outcome) !== findsBreach(second.outcome)) return false;
  return !findsBreach(first.outcome) || first.guidelineNumber === second.guidelineNumber;
}
