import { openApi, type OpenApi } from '../../api/main.js';
import { loadBuiltPages, type PagesHandler } from '../../api/door/pages-door.js';
import type { FillExample } from '../../forum/members/set-up/fill-example.port.js';
import { Clock, SystemClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { migrate } from '../../platform/database/migrate.js';
import { openDatabaseServer } from '../../platform/embedded-postgres/database-server.js';
import { Live, type LiveRelay } from '../../platform/live/live.js';
import { openLiveRelay } from '../../platform/live/queue-relay.js';
import { Log } from '../../platform/log/log.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Platform } from '../../platform/platform.module.js';
import { HandOver } from '../../platform/queue/hand-over.js';
import { queueStore } from '../../platform/queue/queue-store.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import type { Settings } from '../../platform/settings/settings.js';
import { type OpenWorker, openWorker } from '../../worker/open-worker.js';

export type Part = 'api' | 'worker' | 'web';

export interface HouseOptions {
  parts: readonly Part[];
  log?: Log;
  clock?: Clock;
  /** Tests bring a database of their own, migrated already. */
  connectionString?: string;
  /** Other pages than the built ones, in development. */
  pages?: () => Promise<PagesHandler>;
  /** What is done with the migrated database before any door opens. */
  beforeOpening?: (connectionString: string) => Promise<void>;
}

export interface OpenHouse {
  platform: Platform;
  api: OpenApi | undefined;
  worker: OpenWorker | undefined;
  /** Closes the doors, ends jobs, lets go of the database; safe to call twice. */
  close(): Promise<void>;
}

/**
 * Opens Meridian in this process: database, migrations, then the parts that are asked for. Whatever opened is closed
 * again when a later step does not open.
 */
export async function openHouse(settings: Settings, options: HouseOptions): Promise<OpenHouse> {
  const log = options.log ?? new Log({ level: settings.logLevel });
  const closers: (() => Promise<void>)[] = [];
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll(closers, log));
  try {
    let connectionString = options.connectionString;
    if (!connectionString) {
      const server = await openDatabaseServer(settings, log);
      closers.push(() => server.release());
      connectionString = server.connectionString;
      for (const name of await migrate(connectionString, (line) => log.warn(line))) log.info(`migrated: ${name}`);
    }
    await options.beforeOpening?.(connectionString);
    const platform = await openPlatform(settings, { ...options, log, connectionString });
    closers.push(() => platform.database.close());
    const store = queueStore({ connectionString, redisUrl: settings.redisUrl });
    const relay: LiveRelay = await openLiveRelay(platform.live, { connectionString, redisUrl: settings.redisUrl });
    platform.live.connect(relay);
    closers.push(() => relay.close());

    const worker = options.parts.includes('worker') ? await openWorker(platform, store) : undefined;
    if (worker) closers.push(() => worker.close());
    if (!worker) {
      // Without a worker here, jobs are still handed over right after the commit; some other process runs them.
      const handOver = new HandOver(platform.database, platform.outbox, log, store);
      handOver.start();
      closers.push(() => handOver.close());
    }
    const pages = options.parts.includes('web') ? (options.pages ?? loadBuiltPages) : undefined;
    const api = options.parts.includes('api')
      ? await openApi(platform, { pages, fillExample: exampleFor(platform) })
      : undefined;
    if (api) closers.push(() => api.close());
    return { platform, api, worker, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The platform alone, without doors: what commands and tests build rooms on. */
export async function openPlatform(
  settings: Settings,
  options: { log: Log; clock?: Clock; connectionString: string },
): Promise<Platform> {
  const clock = options.clock ?? new SystemClock();
  return {
    settings,
    secrets: await openSecrets(settings),
    database: new Database(options.connectionString),
    clock,
    log: options.log,
    live: new Live(),
    outbox: new Outbox(clock),
  };
}

/** The story is read only when somebody asks for it. */
function exampleFor({ settings, database, log }: Platform): FillExample {
  return {
    fill: async () => {
      const { FillByStory } = await import('../demo/fill-by-story.js');
      return new FillByStory(settings, database.connectionString, log).fill();
    },
  };
}

/** The last that opened closes first; one that fails to close keeps none of the others from it. */
async function closeAll(closers: (() => Promise<void>)[], log: Log): Promise<void> {
  for (const closer of closers.toReversed()) {
    await closer().catch((error: unknown) => log.error('something did not close cleanly', error));
  }
}
