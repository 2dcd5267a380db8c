import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { type ModerationCase, findCaseInScope, lockCase } from './cases.store.js';

/** The only way to a case on a moderator's behalf: in their scope, not about them, not reported by them. */
export async function findCaseForModerator(sql: Sql, viewer: Viewer, caseId: string): Promise<ModerationCase> {
  demand(viewer, 'holdOffice', { kind: 'moderator' });
  if (!isId(caseId)) throw notFound();
  const found = await findCaseInScope(sql, viewer, caseId);
  if (!found) throw notFound();
  return found;
}

/** The same with the case's row locked first, so that what is found stays true until the transaction ends. */
export async function lockCaseForModerator(tx: Tx, viewer: Viewer, caseId: string): Promise<ModerationCase> {
  demand(viewer, 'holdOffice', { kind: 'moderator' });
  if (!isId(caseId)) throw notFound();
  await lockCase(tx, caseId);
  return findCaseForModerator(tx, viewer, caseId);
}

/** Whether somebody's lease on the case still runs. */
export function isHeld(found: Pick<ModerationCase, 'state' | 'claimExpiresAt'>, at: Date): boolean {
  return found.state === 'claimed' && found.claimExpiresAt !== null && found.claimExpiresAt > at;
}

/** "Somebody was first", saying who holds the case, or what was decided. Names are for other moderators only. */
export async function whoWasFirst(sql: Sql, found: ModerationCase, at: Date): Promise<Refusal> {
  if (isHeld(found, at)) {
    const holder = await sql.one<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [
      found.claimedBy,
    ]);
    const until = found.claimExpiresAt!.toISOString();
    return new Refusal('CONFLICT', { because: 'case_claimed', name: holder?.name ?? '', until });
  }
  const decision = await sql.one<{ id: string; outcome: string; guideline: number | null; name: string | null }>(
    `SELECT decision.id, outcome, guideline_number AS guideline, display_name AS name
     FROM decision LEFT JOIN person ON person.id = decision.decided_by
     WHERE case_id = $1 AND decision.state = 'in_force' ORDER BY decided_at DESC, decision.id DESC LIMIT 1`,
    [found.id],
  );
  if (found.state === 'open' || found.state === 'claimed' || !decision)
    return new Refusal('CONFLICT', { because: 'case_changed', version: found.version });
  const { id: decisionId, outcome, guideline, name } = decision;
  return new Refusal('CONFLICT', {
    because: 'case_decided',
    name: name ?? '',
    outcome,
    guideline: guideline ?? 0,
    decisionId,
  });
}
