import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FillExample } from '../../forum/members/set-up/fill-example.port.js';
import { MovableClock, SystemClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import type { Log } from '../../platform/log/log.js';
import type { Platform } from '../../platform/platform.module.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { Settings } from '../../platform/settings/settings.js';
import { DrainOutbox } from '../../worker/drain-outbox.js';
import { scheduleNames } from '../../worker/schedules.js';
import { WorkerModule } from '../../worker/worker.module.js';
import { restSchedules } from './rest-schedules.js';
import { story } from './story/story.js';
import { Storyteller } from './storyteller.js';
import { tellStory } from './tell-story.js';
import { TellingOutbox } from './telling-outbox.js';

export interface FilledExample {
  personCount: number;
  /** What did not go as the story says; empty when all is well. */
  surprises: readonly string[];
}

/** Lies in the data folder while the story is being told: a telling that was cut off is known by it. */
export function unfinishedMark(dataDir: string): string {
  return join(dataDir, 'example-unfinished');
}

/** Fills the database by telling the story, in a house of its own with a clock that moves. */
export class FillByStory extends FillExample {
  constructor(
    private readonly settings: Settings,
    private readonly connectionString: string,
    private readonly log: Log,
    private readonly options: { onProgress?: (share: number) => void; signal?: AbortSignal } = {},
  ) {
    super();
  }

  async fill(): Promise<FilledExample> {
    const now = new SystemClock().now();
    const clock = new MovableClock(now);
    const database = new Database(withoutWaitingForTheDisk(this.connectionString), { connections: 4 });
    try {
      if (await database.one('SELECT 1 FROM person LIMIT 1'))
        throw new Refusal('CONFLICT', { because: 'community_exists' });
      const mark = unfinishedMark(this.settings.dataDir);
      await mkdir(this.settings.dataDir, { recursive: true, mode: 0o700 });
      await writeFile(mark, `The example community is being told since ${now.toISOString()}.\n`, { mode: 0o600 });
      // While the story is told, what happens by itself rests.
      const wake = await restSchedules(database, new SystemClock(), scheduleNames);
      try {
        const filled = await this.tell(database, clock, now);
        await database.query('UPDATE outbox SET handed_over_at = NULL WHERE done_at IS NULL');
        await database.query('CHECKPOINT').catch(() => undefined);
        await rm(mark, { force: true });
        return filled;
      } finally {
        await wake();
      }
    } finally {
      await database.close();
    }
  }

  private async tell(database: Database, clock: MovableClock, now: Date): Promise<FilledExample> {
    const platform: Platform = {
      // The example's people have addresses that nobody reads: its mail goes into the folder, whatever SMTP_URL says.
      settings: new Settings({ ...this.settings, smtpUrl: undefined }),
      secrets: await openSecrets(this.settings),
      database,
      clock,
      log: this.log,
      live: new Live(),
      outbox: new TellingOutbox(clock),
    };
    const options = { logger: false, abortOnError: false } as const;
    const house = await NestFactory.createApplicationContext(WorkerModule.with(platform), options);
    try {
      const teller = new Storyteller(house, database, clock, now);
      await tellStory(story, { teller, drainOutbox: DrainOutbox.in(house), ...this.options });
      for (const surprise of teller.surprises) this.log.warn(`the example did not go as its story says: ${surprise}`);
      return { personCount: teller.people.size, surprises: teller.surprises };
    } finally {
      await house.close();
    }
  }
}

/** A telling that was cut off is told anew from an empty database: its commits need not wait for the disk one by one. */
function withoutWaitingForTheDisk(connectionString: string): string {
  const url = new URL(connectionString);
  url.searchParams.set('options', '-c synchronous_commit=off');
  return url.href;
}
