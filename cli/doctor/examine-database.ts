import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { stopwatch } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { readServerNote } from '../../platform/embedded-postgres/server-note.js';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import type { Settings } from '../../platform/settings/settings.js';
import type { Finding } from './finding.js';

const oldestMajor = 15;

/** The database: reachable, new enough, and at this version's shape. */
export async function examineDatabase(database: Database, settings: Settings): Promise<Finding[]> {
  const elapsed = stopwatch();
  const row = await database.one<{ version: string }>('SHOW server_version');
  const milliseconds = elapsed().toFixed(0);
  const version = Object.values(row ?? {})[0] ?? '?';
  const place = await placeOf(settings);
  const findings: Finding[] = [
    Number.parseInt(version, 10) < oldestMajor
      ? {
          about: 'database',
          state: 'wrong',
          says: `PostgreSQL ${version} is too old.`,
          todo: `Use PostgreSQL ${oldestMajor} or newer, or leave DATABASE_URL out.`,
        }
      : { about: 'database', state: 'ok', says: `PostgreSQL ${version} ${place}, answers in ${milliseconds} ms.` },
  ];
  return [...findings, await examineMigrations(database)];
}

async function placeOf({ databaseUrl, dataDir }: Settings): Promise<string> {
  if (databaseUrl !== undefined) return `at ${new URL(databaseUrl).host}`;
  const { databaseFolder } = await readServerNote(dataDir);
  const isElsewhere = databaseFolder !== undefined && !databaseFolder.startsWith(dataDir);
  const why = isElsewhere ? ' (its user cannot reach the data folder; move both together)' : '';
  return `(embedded) in ${databaseFolder}${why}`;
}

async function examineMigrations(database: Database): Promise<Finding> {
  const files = await readdir(join(checkoutRoot, 'migrations'));
  const known = files.filter((file) => /^\d+.*\.(?:sql|ts|js)$/.test(file)).map((file) => parse(file).name);
  const done = new Set((await doneMigrations(database)).map(({ name }) => name));
  const missing = known.filter((name) => !done.has(name));
  const unknown = [...done].filter((name) => !known.includes(name));
  if (missing.length > 0) {
    return {
      about: 'database',
      state: 'wrong',
      says: `${missing.length} of ${known.length} migrations have not run.`,
      todo: 'Run: npm run -s meridian -- migrate   (npm start does it too)',
    };
  }
  if (unknown.length > 0) {
    return {
      about: 'database',
      state: 'look',
      says: `A newer Meridian has been here: this one does not know ${unknown.join(', ')}.`,
      todo: 'Bring this checkout to that version.',
    };
  }
  return { about: 'database', state: 'ok', says: `All ${known.length} migrations have run.` };
}

async function doneMigrations(database: Database): Promise<{ name: string }[]> {
  const table = await database.one<{ found: string | null }>(`SELECT to_regclass('public.migration')::text AS found`);
  return table?.found ? database.query<{ name: string }>('SELECT name FROM migration') : [];
}
