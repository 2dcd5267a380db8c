import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { historyOf } from '../cases/case-history.store.js';
import type { SeenCase } from '../cases/see-case.js';
import { decisionsOn } from '../decisions/decisions.store.js';

/**
 * The case from which this viewer could ask the committee to expel the member whom they look at: the one they are in, or
 * the newest earlier one in their scope, in which a breach stands. Null for whoever may not ask, or has nothing to ask it
 * for. What is covered for the viewer counts for nothing, so that it does not tell what was decided.
 */
export async function expulsionGround(sql: Sql, viewer: Viewer, view: SeenCase): Promise<string | null> {
  if (!holdsEverywhere(viewer, 'moderator')) return null;
  const decisions = view.state === 'appealed' ? [] : await decisionsOn(sql, view.id);
  const stands = ({ state, guidelineNumber }: { state: string; guidelineNumber: number | null }): boolean =>
    state === 'in_force' && guidelineNumber !== null;
  if (decisions.some((one) => stands(one) && !view.coveredDecisionIds.includes(one.id))) return view.id;
  const past = await historyOf(sql, viewer, { personId: view.subjectPersonId, caseId: view.id });
  return past.find(stands)?.caseId ?? null;
}
