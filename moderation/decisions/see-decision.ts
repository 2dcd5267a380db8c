import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { findGuideline, type Guideline } from '../../forum/members/guidelines.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { type Appeal, appealBy } from '../appeals/appeals.store.js';
import type { SubjectKind } from '../cases/subjects.store.js';
import { type Sanction, sanctionOf } from '../sanctions/sanctions.store.js';
import { appealableUntil } from './decision-states.js';
import { type Decision, findDecision } from './decisions.store.js';
import { type PartInDecision, mayAppeal, partIn } from './part-in-decision.js';

/** A decision as somebody concerned sees it: never who decided, never who reported, never the case. */
export interface DecisionForConcerned {
  decision: Decision;
  part: PartInDecision;
  subjectKind: SubjectKind;
  postId: string | null;
  threadId: string | null;
  guideline: Guideline | null;
  /** For the one it is about. */
  sanction: Sanction | null;
  appealUntil: Date;
  mayAppeal: boolean;
  ownAppeal: Appeal | null;
  replacedByDecisionId: string | null;
  /** The committee expelled the one it is about. */
  isExpulsion: boolean;
}

/** Shows a decision to whom it is about, and to those whose report it answered. Open to somebody suspended, too. */
@Injectable()
export class SeeDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null for everybody else. */
  async see(viewer: Viewer, decisionId: string): Promise<DecisionForConcerned | null> {
    demand(viewer, 'useOwnAccount', null);
    const personId = viewer.personId!;
    const part = isId(decisionId) ? await partIn(this.database, decisionId, personId) : undefined;
    if (!part) return null;
    const decision = (await findDecision(this.database, decisionId))!;
    const [subject, guideline, sanction, ownAppeal, replacement, expulsion] = await Promise.all([
      this.subjectOf(decision.caseId),
      decision.guidelineNumber === null
        ? undefined
        : findGuideline(this.database, decision.guidelineNumber, decision.guidelinesVersion),
      sanctionOf(this.database, decisionId),
      appealBy(this.database, decisionId, personId),
      this.database.one<{ id: string }>(
        `SELECT id FROM decision WHERE replaces_decision_id = $1 AND state <> 'undone' ORDER BY decided_at LIMIT 1`,
        [decisionId],
      ),
      this.database.one('SELECT 1 FROM expulsion WHERE decision_id = $1', [decisionId]),
    ]);
    const appealUntil = appealableUntil(decision.decidedAt);
    const isOpen = decision.state === 'in_force' && appealUntil > this.clock.now() && !ownAppeal;
    return {
      decision,
      part,
      ...subject,
      guideline: guideline ?? null,
      sanction: part.is === 'author' ? (sanction ?? null) : null,
      appealUntil,
      mayAppeal: isOpen && mayAppeal(part, decision),
      ownAppeal: ownAppeal ?? null,
      replacedByDecisionId: replacement?.id ?? null,
      isExpulsion: part.is === 'author' && expulsion !== undefined,
    };
  }

  private async subjectOf(caseId: string) {
    const row = await this.database.one<{ subjectKind: SubjectKind; postId: string | null; threadId: string | null }>(
      `SELECT c.subject_kind AS "subjectKind", post.id AS "postId", post.thread_id AS "threadId"
       FROM moderation_case c LEFT JOIN post ON post.id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
         WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = c.subject_id AND is_opening) END
       WHERE c.id = $1`,
      [caseId],
    );
    return row!;
  }
}

/** The decisions about somebody that they may read, the newest first: their own record. */
export async function ownDecisionIds(database: Database, personId: string): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id
     WHERE c.subject_person_id = $1 AND d.state <> 'undone' AND (d.outcome <> 'no_breach' OR EXISTS (
       SELECT 1 FROM visibility_cause WHERE ended_by_decision_id = d.id))
     ORDER BY d.decided_at DESC, d.id LIMIT 100`,
    [personId],
  );
  return rows.map(({ id }) => id);
}
