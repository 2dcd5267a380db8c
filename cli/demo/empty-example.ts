import { rm } from 'node:fs/promises';
import pg from 'pg';
import { Database } from '../../platform/database/database.js';
import { migrate } from '../../platform/database/migrate.js';
import { mailFolder } from '../../platform/mail/folder-transport.js';
import type { Settings } from '../../platform/settings/settings.js';
import { CommandFailure } from '../exit-status.js';
import { unfinishedMark } from './fill-by-story.js';

/**
 * Makes the embedded database of an example as empty as on the first day, with its mail. Never one that an
 * administrator named, and never a real community's.
 */
export async function emptyExample(settings: Settings, connectionString: string): Promise<void> {
  if (settings.databaseUrl)
    throw new CommandFailure('The database of DATABASE_URL is not emptied from here. Give the example a new one.');
  const url = new URL(connectionString);
  const name = decodeURIComponent(url.pathname.slice(1));
  if ((await communityKind(connectionString)) === 'real') throw isReal(settings);
  url.pathname = '/template1';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  await migrate(connectionString);
  await rm(mailFolder(settings.dataDir), { recursive: true, force: true });
  await rm(unfinishedMark(settings.dataDir), { force: true });
}

/** Whether the community here is real or a demo; undefined while there is none. */
export async function communityKind(connectionString: string): Promise<'real' | 'demo' | undefined> {
  const database = new Database(connectionString, { connections: 1 });
  try {
    return (await database.one<{ kind: 'real' | 'demo' }>('SELECT kind FROM community'))?.kind;
  } finally {
    await database.close();
  }
}

export function isReal({ dataDir, databaseUrl }: Settings): CommandFailure {
  const where = databaseUrl ? 'The database of DATABASE_URL' : `The data folder ${dataDir}`;
  return new CommandFailure(
    `${where} holds a real community. The example needs one of its own: leave DATA_DIR and DATABASE_URL unset, or name others.`,
  );
}
