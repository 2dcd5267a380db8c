import type { Log } from '../log/log.js';
import type { Settings } from '../settings/settings.js';
import { openEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.js';

/** The PostgreSQL of these settings: the one that DATABASE_URL names, or the embedded one for as long as it is held. */
export async function openDatabaseServer(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  log: Log,
): Promise<EmbeddedPostgres> {
  if (settings.databaseUrl === undefined) return openEmbeddedPostgres({ dataDir: settings.dataDir, log });
  return { connectionString: settings.databaseUrl, release: async () => {} };
}
