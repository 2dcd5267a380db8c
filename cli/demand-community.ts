import { findCommunity } from '../forum/members/set-up/community.store.js';
import type { Sql } from '../platform/database/database.js';
import { CommandFailure } from './exit-status.js';

/** For commands that mean something only in a community: where none is set up yet, they say how to begin. */
export async function demandCommunity(sql: Sql): Promise<void> {
  if (await findCommunity(sql)) return;
  throw new CommandFailure(
    'There is no community yet. Begin with: npm run -s meridian -- set-up --name … --admin EMAIL',
  );
}
