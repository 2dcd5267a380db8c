import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import type { BackTest } from './back-test.js';
import { endBackTest, findBackTest } from './back-tests.store.js';
import { sumUp } from './kept-posts.store.js';

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
      await tx.query('SELECT 1 FROM back_test WHERE id = $1 FOR UPDATE', [id]);
      const results = await sumUp(tx, id);
      const stopped = await endBackTest(tx, id, { state: 'stopped', at: this.clock.now(), results });
      const found = stopped ?? (await findBackTest(tx, id));
      if (!found) throw notFound();
      return found;
    });
  }
}
