import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { openEmbeddedPostgres } from '../../platform/embedded-postgres/embedded-postgres.js';
import { withExclusiveLock } from '../../platform/embedded-postgres/exclusive-lock.js';
import { Log } from '../../platform/log/log.js';

const template = 'meridian_template';

export interface TestDatabase {
  connectionString: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * A migrated database of one's own, copied in some hundredths of a second. `{ empty: true }`: without any table. The
 * first call of a whole run starts the server and migrates the template.
 */
export async function openTestDatabase(options: { empty?: boolean } = {}): Promise<TestDatabase> {
  const server = await testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const from = options.empty ? 'template0' : template;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY file_copy`);
  return {
    connectionString: databaseOf(server, name),
    drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** The connection string of the run's server: its first database, as its one role. */
async function testServer(): Promise<string> {
  const folder = inject('testServerFolder');
  const ready = join(folder, 'ready');
  const known = await readFile(ready, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  return withExclusiveLock(join(folder, 'preparing'), async () => {
    const prepared = await readFile(ready, 'utf8').catch(() => undefined);
    if (prepared !== undefined) return prepared;
    // Never released: the next test file, in a process of its own, uses it too. The global teardown stops it.
    const { connectionString } = await openEmbeddedPostgres({ dataDir: folder, log: Log.silent(), isThrowaway: true });
    await makeTemplate(connectionString);
    await writeFile(`${ready}.new`, connectionString);
    await rename(`${ready}.new`, ready);
    return connectionString;
  });
}

async function makeTemplate(server: string): Promise<void> {
  const { migrate } = await import('../../platform/database/migrate.js');
  await administer(server, `DROP DATABASE IF EXISTS ${template}`);
  await administer(server, `CREATE DATABASE ${template}`);
  await migrate(databaseOf(server, template));
}

function databaseOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
