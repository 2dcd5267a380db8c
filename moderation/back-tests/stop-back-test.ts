import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { type BackTest, type BackTestState, statesBefore } from './back-test.js';
import { endBackTest, findBackTest } from './back-tests.store.js';
import { sumUp } from './kept-posts.store.js';
import { keepNearest } from './near-misses.js';

/** Stops a back-test where it is; what it has found so far stays to be read. One that has ended stays as it ended. */
@Injectable()
export class StopBackTest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async stop(viewer: Viewer, { id }: { id: string }): Promise<BackTest> {
    demand(viewer, 'writeRules', null);
    if (!isId(id)) throw notFound();
    return this.database.transaction(async (tx) => {
      // The lock first: no batch may be kept between adding up and the end.
      const locked = await tx.one<{ state: BackTestState }>('SELECT state FROM back_test WHERE id = $1 FOR UPDATE', [
        id,
      ]);
      if (!locked) throw notFound();
      if (statesBefore('stopped').includes(locked.state)) await endHere(tx, id, this.clock.now());
      return (await findBackTest(tx, id))!;
    });
  }
}

/** Adds up what was found so far, and ends it. The row is locked by whoever calls. */
export async function endHere(tx: Tx, id: string, at: Date): Promise<void> {
  const results = await sumUp(tx, id);
  await keepNearest(tx, id);
  await endBackTest(tx, id, { state: 'stopped', at, results });
}
