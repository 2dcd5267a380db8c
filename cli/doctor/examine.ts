import { SystemClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { openDatabaseServer } from '../../platform/embedded-postgres/database-server.js';
import { Log } from '../../platform/log/log.js';
import type { Settings } from '../../platform/settings/settings.js';
import { onSignal } from '../with-database.js';
import { examineDatabase } from './examine-database.js';
import { examineClock, examineDisk, examineFiles } from './examine-machine.js';
import { examineSettings } from './examine-settings.js';
import { examineMail, examineQueue } from './examine-work.js';
import type { Finding } from './finding.js';

/** Looks at everything that Meridian stands on, tells of each as it is seen, and returns all. Mends nothing. */
export async function examine(tell: (finding: Finding) => void): Promise<Finding[]> {
  const findings: Finding[] = [];
  const add = (more: Finding | Finding[]) => {
    for (const finding of [more].flat()) {
      findings.push(finding);
      tell(finding);
    }
  };
  const { settings, findings: aboutSettings } = examineSettings();
  add(aboutSettings);
  if (!settings) return findings;
  const clock = new SystemClock();
  // Without a usable database, what can be seen without it is still looked at.
  const lookAtWork = async (database: Database | undefined) => {
    await tryOut('queue', add, () => examineQueue(database, settings, clock));
    await tryOut('mail', add, () => examineMail(database, settings, clock));
  };
  const hasLooked = await withDatabase(settings, add, async (database) => {
    const isReady = await tryOut('database', add, () => examineDatabase(database, settings));
    await lookAtWork(isReady ? database : undefined);
    if (isReady) await tryOut('clock', add, () => examineClock(database, clock));
  });
  if (!hasLooked) await lookAtWork(undefined);
  await tryOut('files', add, () => examineFiles(settings));
  await tryOut('disk', add, () => examineDisk(settings));
  return findings;
}

type Add = (more: Finding | Finding[]) => void;

/** Runs one examination; true when what it looked at can be built upon. */
async function tryOut(about: Finding['about'], add: Add, look: () => Promise<Finding | Finding[]>): Promise<boolean> {
  try {
    const seen = [await look()].flat();
    add(seen);
    return seen.every(({ state }) => state !== 'wrong');
  } catch (error) {
    add({ about, state: 'wrong', says: `Could not be looked at: ${reasonOf(error)}` });
    return false;
  }
}

/** Lends the database to `look`; false, and a finding, when it cannot be had. */
async function withDatabase(
  settings: Settings,
  add: Add,
  look: (database: Database) => Promise<void>,
): Promise<boolean> {
  const todo =
    settings.databaseUrl === undefined
      ? 'Mend it, then run this again.'
      : 'Start it, correct DATABASE_URL, or leave that out to use the embedded PostgreSQL.';
  let server: Awaited<ReturnType<typeof openDatabaseServer>>;
  try {
    server = await openDatabaseServer(settings, Log.silent());
  } catch (error) {
    add({ about: 'database', state: 'wrong', says: reasonOf(error), todo });
    return false;
  }
  const forget = onSignal(() => server.release());
  const database = new Database(server.connectionString, { connections: 2 });
  try {
    await database.query('SELECT 1');
    await look(database);
    return true;
  } catch (error) {
    add({ about: 'database', state: 'wrong', says: `PostgreSQL does not answer: ${reasonOf(error)}`, todo });
    return false;
  } finally {
    await database.close();
    forget();
    await server.release();
  }
}

/** Several addresses of one host fail together, and then the error itself says nothing. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
