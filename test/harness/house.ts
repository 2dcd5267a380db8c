import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../api/app.module.js';
import { RunOperation } from '../../api/request/run-operation.js';
import { sessionCookie } from '../../api/request/session-cookie.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import { nobody, type Viewer } from '../../forum/access/viewer.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import type { FillExample } from '../../forum/members/set-up/fill-example.port.js';
import { OpenSession } from '../../forum/members/sign-in/open-session.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Log } from '../../platform/log/log.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { Platform } from '../../platform/platform.module.js';
import { queueStore } from '../../platform/queue/queue-store.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { readSettings } from '../../platform/settings/settings.js';
import { DrainOutbox } from '../../worker/drain-outbox.js';
import { type OpenWorker, openWorker } from '../../worker/open-worker.js';
import { WorkerModule } from '../../worker/worker.module.js';
import { HouseBuilders, type TestPerson } from './house-builders.js';
import { openTestDatabase } from './test-database.js';

@Module({})
class WholeHouse {}

const wholeHouse = (platform: Platform, fillExample: FillExample | undefined): DynamicModule => ({
  module: WholeHouse,
  imports: [AppModule.with(platform, { fillExample }), WorkerModule.with(platform)],
});

export interface TestHouseOptions {
  /** Where the clock stands; it moves only when the test moves it. */
  at?: string;
  kind?: 'real' | 'demo' | 'none';
  /** Who takes the log's lines; nobody unless told. */
  log?: Log;
  /** Settings by their variables' names. */
  variables?: Record<string, string>;
  /** Who fills in the example from the set-up page. */
  fillExample?: (platform: Platform) => FillExample;
}

/** The answer of an operation; `data` is whatever the document asked for. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- each test knows what its document asked for
  data: any;
  errors: { message: string; extensions: { code: string; params: Record<string, unknown> } }[] | undefined;
  /** The code of the first error, if there is one. */
  code: string | undefined;
}

/**
 * Meridian whole, over a database of its own and a clock that the test moves: GraphQL as the pages ask it, the worker's
 * jobs done on demand. How a test with data reads:
 *
 *     const house = await openTestHouse();
 *     const ana = await house.people.member('Ana');
 *     const { data } = await house.graphql(ana, submitPost, { input: { threadId, text: 'Good morning' } });
 *     await house.drain();
 */
export class TestHouse {
  readonly people: HouseBuilders;
  private readonly cookies = new Map<string, string>();
  private readonly drainOutbox: DrainOutbox;
  private readonly workers: OpenWorker[] = [];

  constructor(
    readonly platform: Platform,
    readonly clock: MovableClock,
    readonly commonsId: string,
    private readonly rooms: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>,
    private readonly closers: (() => Promise<unknown>)[],
  ) {
    this.people = new HouseBuilders(platform, commonsId);
    this.drainOutbox = DrainOutbox.in(rooms);
  }

  get database(): Database {
    return this.platform.database;
  }

  /** A verb, a store's class or a job, out of the rooms. */
  get<T>(part: Type<T>): T {
    return this.rooms.get(part, { strict: false });
  }

  /** The viewer that a person is at this moment, for calling a verb directly. */
  async as(person: TestPerson): Promise<Viewer> {
    return (await this.get(LoadViewer).byPerson(person.id))!;
  }

  /** Runs an operation as a browser of this person would; null is somebody who has not signed in. */
  async graphql(person: TestPerson | null, document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const headers = person ? { cookie: await this.cookieOf(person) } : {};
    const { data, errors } = await this.get(RunOperation).run({ headers, address: '192.0.2.1' }, document, variables);
    return { data, errors: errors as Answer['errors'], code: errors?.[0]?.extensions.code };
  }

  private async cookieOf(person: TestPerson): Promise<string> {
    const known = this.cookies.get(person.id);
    if (known) return known;
    const how = { method: 'link', device: 'a test', before: nobody(this.clock.now()) } as const;
    const { token, expiresAt } = await this.database.transaction((tx) =>
      this.get(OpenSession).open(tx, person.id, how),
    );
    const cookie = sessionCookie(this.platform.settings.publicUrl, token, expiresAt).split(';')[0]!;
    this.cookies.set(person.id, cookie);
    return cookie;
  }

  /** Does every job that is due; with `schedules`, also what the worker does again and again. */
  drain(options: { schedules?: boolean | readonly string[] } = {}): Promise<number> {
    return this.drainOutbox.drain(options);
  }

  moveTo(instant: string | Date): void {
    this.clock.moveTo(new Date(instant));
  }

  /** A real worker beside the house, with its queue in PostgreSQL or at `redisUrl`; close() ends it too. */
  async startWorker(options: { redisUrl?: string } = {}): Promise<OpenWorker> {
    const { connectionString } = this.database;
    const worker = await openWorker(this.platform, queueStore({ connectionString, redisUrl: options.redisUrl }));
    this.workers.push(worker);
    return worker;
  }

  async close(): Promise<void> {
    for (const worker of this.workers) await worker.close();
    await this.rooms.close();
    for (const close of this.closers) await close();
  }
}

/** Opens a house for one test file. */
export async function openTestHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const clock = new MovableClock(new Date(options.at ?? '2026-11-24T12:00:00Z'));
  const testDatabase = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'meridian-house-'));
  const settings = readSettings({ DATA_DIR: dataDir, PORT: '0', ...options.variables });
  const database = new Database(testDatabase.connectionString, { connections: 24 });
  const platform: Platform = {
    settings,
    secrets: await openSecrets(settings),
    database,
    clock,
    log: options.log ?? Log.silent(),
    live: new Live(),
    outbox: new Outbox(clock),
  };
  const rooms = await NestFactory.createApplicationContext(wholeHouse(platform, options.fillExample?.(platform)), {
    logger: false,
    abortOnError: false,
  });
  const kind = options.kind ?? 'real';
  const commonsId =
    kind === 'none' ? '' : await makeCommunity(database, rooms.get(CreateCommunity, { strict: false }), kind);
  return new TestHouse(platform, clock, commonsId, rooms, [
    () => database.close(),
    () => testDatabase.drop(),
    () => rm(dataDir, { recursive: true, force: true }),
  ]);
}

async function makeCommunity(database: Database, create: CreateCommunity, kind: 'real' | 'demo'): Promise<string> {
  const made = await database.transaction((tx) =>
    create.create(tx, { name: { en: 'Overseas', es: 'Exterior' }, kind }),
  );
  return made.commonsId;
}
