import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MembersApiModule } from '../../api/members/members-api.module.js';
import { RequestModule } from '../../api/request/request.module.js';
import { SchemaDriver } from '../../api/request/schema-driver.js';
import { SpacesApiModule } from '../../api/spaces/spaces-api.module.js';
import { RunOperation } from '../../api/request/run-operation.js';
import { OfficeLog } from '../../forum/access/office-log.js';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import type { AccessMode, SpaceKind } from '../../forum/access/facts.js';
import type { OfficeKind, ParticipationRole, ParticipationState, Viewer } from '../../forum/access/viewer.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Log } from '../../platform/log/log.js';
import { type Platform, PlatformModule } from '../../platform/platform.module.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { readSettings } from '../../platform/settings/settings.js';
import { openTestDatabase } from './test-database.js';

@Global()
@Module({ providers: [RecordAct, { provide: OfficeLog, useExisting: RecordAct }], exports: [OfficeLog] })
class OfficeLogModule {}

@Module({})
class Rooms {}

function roomsOver(platform: Platform): DynamicModule {
  return {
    module: Rooms,
    imports: [
      PlatformModule.with(platform),
      OfficeLogModule,
      GraphQLModule.forRoot({ driver: SchemaDriver, autoSchemaFile: true }),
      RequestModule,
      MembersApiModule,
      SpacesApiModule,
    ],
    providers: [RunOperation],
  };
}

/** What an operation answers, for tests that look into it. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** A house with its real rooms over a database of its own, for stories about members and spaces. */
export type MembersStage = Awaited<ReturnType<typeof openMembersStage>>;

export async function openMembersStage(options: { at?: string; kind?: 'real' | 'demo' | 'none'; host?: string } = {}) {
  const clock = new MovableClock(new Date(options.at ?? '2026-11-24T12:00:00Z'));
  const testDatabase = await openTestDatabase();
  const database = new Database(testDatabase.connectionString, { connections: 24 });
  const dataDir = await mkdtemp(join(tmpdir(), 'meridian-members-'));
  const settings = readSettings({ DATA_DIR: dataDir, HOST: options.host ?? '127.0.0.1' });
  const secrets = await openSecrets(settings);
  const live = new Live();
  const platform = { settings, secrets, database, clock, live, log: Log.silent(), outbox: new Outbox(clock) };
  const house = await NestFactory.createApplicationContext(roomsOver(platform), {
    logger: false,
    abortOnError: false,
  });
  const loadViewer = new LoadViewer(database, clock);
  const get = <T>(verb: Type<T>): T => house.get(verb, { strict: false });
  const kind = options.kind ?? 'real';
  const commonsId =
    kind === 'none'
      ? ''
      : (await database.transaction((tx) => get(CreateCommunity).create(tx, { name: { en: 'Overseas' }, kind })))
          .commonsId;
  const runOperation = house.get(RunOperation);
  let lastNumber = 0;

  /** A member of long standing, on the roll and in the commons. */
  async function member(
    name: string,
    facts: { country?: string; homeSpaceId?: string; onRoll?: boolean } = {},
  ): Promise<string> {
    const id = newId(clock);
    const joined = clock.inDays(-400);
    const number = `M-${++lastNumber}`;
    await database.query(
      `INSERT INTO person (id, display_name, country, home_space_id, joined_at, created_at) VALUES ($1, $2, $3, $4, $5, $5)`,
      [id, name, facts.country ?? null, facts.homeSpaceId ?? null, joined],
    );
    await database.query('INSERT INTO account (person_id, email, created_at) VALUES ($1, $2, $3)', [
      id,
      emailOf(name),
      joined,
    ]);
    if (facts.onRoll !== false) {
      await database.query(
        `WITH entry AS (
           INSERT INTO roll_entry (id, person_id, member_number, name, email, created_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id)
         INSERT INTO roll_period (id, roll_entry_id, during, recorded_at) SELECT $1, id, daterange($6::date, NULL), $6 FROM entry`,
        [newId(clock), id, number, name, emailOf(name), joined],
      );
      await place(id, commonsId, 'in');
    }
    return id;
  }

  async function space(
    slug: string,
    mode: AccessMode,
    more: { kind?: SpaceKind; parent?: string; countries?: string[] } = {},
  ): Promise<string> {
    const id = newId(clock);
    await database.query(
      `INSERT INTO space (id, slug, kind, mode, parent_id, line, name, countries, last_activity_at, created_at)
       SELECT $1, $2, $3, $4, $5, ARRAY[$1::uuid] || coalesce((SELECT line FROM space WHERE id = $5), '{}'), $6, $7, $8, $8`,
      [
        id,
        slug,
        more.kind ?? 'campaign',
        mode,
        more.parent ?? null,
        JSON.stringify({ en: slug }),
        more.countries ?? [],
        clock.now(),
      ],
    );
    return id;
  }

  async function place(
    personId: string,
    spaceId: string,
    state: ParticipationState,
    role: ParticipationRole = 'member',
  ): Promise<void> {
    await database.query(
      `WITH placed AS (INSERT INTO participation (person_id, space_id, state, role, since) VALUES ($1, $2, $3, $4, $5))
       UPDATE space SET participant_count = participant_count + CASE WHEN $3 = 'in' THEN 1 ELSE 0 END WHERE id = $2`,
      [personId, spaceId, state, role, clock.now()],
    );
  }

  async function office(personId: string, officeKind: OfficeKind, spaceId: string | null = null): Promise<void> {
    await database.query('INSERT INTO office (id, person_id, kind, space_id, from_at) VALUES ($1, $2, $3, $4, $5)', [
      newId(clock),
      personId,
      officeKind,
      spaceId,
      clock.inDays(-1),
    ]);
  }

  const viewer = async (personId: string): Promise<Viewer> => (await loadViewer.byPerson(personId))!;

  /** Runs one GraphQL operation, as a browser with this cookie would. */
  async function graphql(text: string, variables: Record<string, unknown> = {}, cookie?: string) {
    const answer = await runOperation.run({ headers: cookie ? { cookie } : {}, address: '192.0.2.1' }, text, variables);
    return {
      ...answer,
      data: answer.data as never as Json,
      cookie: answer.setCookies[0]?.split(';')[0],
    };
  }

  async function close(): Promise<void> {
    await house.close();
    await database.close();
    await testDatabase.drop();
    await rm(dataDir, { recursive: true, force: true });
  }

  return {
    clock,
    database,
    settings,
    secrets,
    live,
    loadViewer,
    get,
    commonsId,
    member,
    space,
    place,
    office,
    viewer,
    graphql,
    close,
  };
}

export const emailOf = (name: string): string => `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;

/** The code of the refusal that this ends in; undefined when it is done. */
export async function refusalOf(act: Promise<unknown>): Promise<{ code?: string; params?: Record<string, unknown> }> {
  return act.then(
    () => ({}),
    (error: { code?: string; params?: Record<string, unknown>; name?: string }) => {
      if (error.name !== 'Refusal') throw error;
      return { code: error.code!, params: error.params! };
    },
  );
}
