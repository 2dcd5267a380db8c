import type { Sql } from '../../../platform/database/database.js';
import { threadVisible, visibleParameters } from '../../access/visible-to.sql.js';
import type { Viewer } from '../../access/viewer.js';

export const subscriptionTargets = ['space', 'thread'] as const;
export type SubscriptionTarget = (typeof subscriptionTargets)[number];

/** `all`: a notice for each post; `digest`: in the digest; `none`: neither. */
export const subscriptionLevels = ['all', 'digest', 'none'] as const;
export type SubscriptionLevel = (typeof subscriptionLevels)[number];

export interface Subscription {
  targetKind: SubscriptionTarget;
  targetId: string;
  level: SubscriptionLevel;
}

/** Whether the viewer may see what they want to follow. */
export async function seesTarget(sql: Sql, viewer: Viewer, kind: SubscriptionTarget, id: string): Promise<boolean> {
  if (kind === 'space') return viewer.readableSpaceIds.includes(id);
  const row = await sql.one(`SELECT 1 FROM thread WHERE thread.id = $3 AND ${threadVisible('thread')}`, [
    ...visibleParameters(viewer),
    id,
  ]);
  return row !== undefined;
}

export async function putSubscription(sql: Sql, personId: string, subscription: Subscription, at: Date): Promise<void> {
  await sql.query(
    `INSERT INTO subscription (person_id, target_kind, target_id, level, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, target_kind, target_id) DO UPDATE SET level = excluded.level`,
    [personId, subscription.targetKind, subscription.targetId, subscription.level, at],
  );
}

/**
 * How the viewer follows each of these: what they said, else the default. Threads one writes in are `all` by a row of
 * their own; spaces one is in are `digest`.
 */
export async function subscriptionLevelsOf(
  sql: Sql,
  viewer: Viewer,
  kind: SubscriptionTarget,
  ids: readonly string[],
): Promise<Map<string, SubscriptionLevel>> {
  const rows = await sql.query<{ target_id: string; level: SubscriptionLevel }>(
    'SELECT target_id, level FROM subscription WHERE person_id = $1 AND target_kind = $2 AND target_id = ANY($3::uuid[])',
    [viewer.personId, kind, ids],
  );
  const said = new Map(rows.map((row) => [row.target_id, row.level]));
  const byDefault = (id: string): SubscriptionLevel =>
    kind === 'space' && viewer.participations.get(id)?.state === 'in' ? 'digest' : 'none';
  return new Map(ids.map((id) => [id, said.get(id) ?? byDefault(id)]));
}
