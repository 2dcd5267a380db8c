import { join } from 'node:path';
import { runMigrations as runQueueMigrations } from 'bullmq';
import { runner } from 'node-pg-migrate';
import pg from 'pg';
import { checkoutRoot } from '../settings/checkout-root.js';

// "MERIDIAN" in spirit: any number will do, as long as every process of every version takes the same one.
const MIGRATION_LOCK = 0x4d455244;

/**
 * Brings a database to this version: our own migrations, then the queue's. One advisory lock on a direct connection
 * covers both, so any number of processes may call this at once; each migration is one transaction, so a run that is
 * killed is completed by the next. Returns the names of the migrations that ran.
 */
export async function migrate(
  connectionString: string,
  log: (line: string) => void = () => undefined,
): Promise<string[]> {
  const client = new pg.Client({ connectionString, application_name: 'meridian-migrate' });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await runner({
      dbClient: client,
      dir: join(checkoutRoot, 'migrations'),
      direction: 'up',
      migrationsTable: 'migration',
      singleTransaction: false,
      noLock: true,
      logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    });
    await runQueueMigrations(client, 'bullmq');
    return ran.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}
