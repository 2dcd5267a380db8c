import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { type ModerationCase, findCase, lockCase } from '../cases/cases.store.js';
import { type Appeal, findAppeal, findAppealToHear, lockAppeal } from './appeals.store.js';

/** The only way to somebody else's appeal: for a moderator who had no part in what is appealed. */
export async function findAppealForHearing(sql: Sql, viewer: Viewer, appealId: string): Promise<Appeal> {
  demand(viewer, 'holdOffice', { kind: 'moderator' });
  const appeal = isId(appealId) ? await findAppealToHear(sql, viewer, appealId) : undefined;
  if (!appeal) throw notFound();
  return appeal;
}

/** The same with the case and the appeal locked first. */
export async function lockAppealForHearing(
  tx: Tx,
  viewer: Viewer,
  appealId: string,
): Promise<{ appeal: Appeal; of: ModerationCase }> {
  demand(viewer, 'holdOffice', { kind: 'moderator' });
  const known = isId(appealId) ? await findAppeal(tx, appealId) : undefined;
  if (!known) throw notFound();
  await lockCase(tx, known.caseId);
  await lockAppeal(tx, known.id);
  const appeal = await findAppealForHearing(tx, viewer, appealId);
  return { appeal, of: (await findCase(tx, appeal.caseId))! };
}

/** "Somebody was first" for an appeal that is held, heard or withdrawn. */
export async function whoHasAppeal(sql: Sql, appeal: Appeal): Promise<Refusal> {
  if (appeal.state === 'filed') return new Refusal('CONFLICT', { because: 'appeal_free', state: appeal.state });
  const name = await sql.one<{ name: string }>('SELECT display_name AS name FROM person WHERE id = $1', [
    appeal.heardBy ?? appeal.claimedBy,
  ]);
  const because = appeal.state === 'claimed' ? 'appeal_claimed' : 'appeal_settled';
  return new Refusal('CONFLICT', { because, name: name?.name ?? '', state: appeal.state });
}
