import { constants } from 'node:os';
import { Database } from '../platform/database/database.js';
import { openDatabaseServer } from '../platform/embedded-postgres/database-server.js';
import { Log } from '../platform/log/log.js';
import { readSettings, type Settings } from '../platform/settings/settings.js';

/** What a command that needs the database is lent. */
export interface CommandDatabase {
  database: Database;
  connectionString: string;
  settings: Settings;
  /** Writes to standard error: the results stand on standard output. */
  log: Log;
}

/**
 * Runs a command's work with the database, whether Meridian runs or not: the embedded server is found, or started for
 * as long as this takes. Ctrl-C and SIGTERM end the work and still leave the server as it should be left.
 */
export async function withDatabase<T>(
  work: (lent: CommandDatabase) => Promise<T>,
  settings: Settings = readSettings(),
): Promise<T> {
  const log = new Log({ level: settings.logLevel, fileDescriptor: 2 });
  const server = await openDatabaseServer(settings, log);
  const { connectionString } = server;
  const forget = onSignal(() => server.release());
  const database = new Database(connectionString);
  try {
    return await work({ database, connectionString, settings, log });
  } finally {
    await database.close();
    forget();
    await server.release();
  }
}

/** Runs `leave` on Ctrl-C or SIGTERM, then ends with the status that says so. Returns what takes this back. */
export function onSignal(leave: () => Promise<void>): () => void {
  const end = (signal: NodeJS.Signals) => {
    void leave().finally(() => process.exit(128 + constants.signals[signal]));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => process.off('SIGINT', end).off('SIGTERM', end);
}
