import { Injectable } from '@nestjs/common';
import { ReplayBackTest } from '../moderation/back-tests/replay-back-test.js';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';

/** Well under the time after which a job that was handed over is taken for lost. */
const SLICE_SECONDS = 15;

/** Goes on with a back-test for a slice of time, then lets others have their turn. */
@Injectable()
export class RunBackTest {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly backTest: ReplayBackTest,
  ) {}

  async run({ backTestId }: { backTestId: string }): Promise<void> {
    const hasEnded = await this.backTest.run(backTestId, { seconds: SLICE_SECONDS });
    if (!hasEnded) await this.database.transaction((tx) => this.outbox.enqueue(tx, 'run-back-test', { backTestId }));
  }
}
