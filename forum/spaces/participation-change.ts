import type { Tx } from '../../platform/database/database.js';
import type { Live } from '../../platform/live/live.js';
import { bumpPerson } from '../members/person-version.js';

/** Tells pages that a participation changed: the space has another version, and so has what the person may see. */
export async function announceParticipation(
  tx: Tx,
  live: Live,
  change: { spaceId: string; personId: string; spaceVersion: number | undefined },
): Promise<void> {
  const { spaceVersion } = change;
  if (spaceVersion !== undefined) live.publish(tx, { kind: 'space', id: change.spaceId, version: spaceVersion });
  await bumpPerson(tx, live, change.personId);
}
