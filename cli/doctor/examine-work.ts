import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import type { Clock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import type { Settings } from '../../platform/settings/settings.js';
import { waitingTime, type Finding } from './finding.js';

const lateMinutes = 5;

interface Waiting {
  count: number;
  oldest: Date | null;
}

/** The queue: its store answers, jobs do not pile up, and none was set aside. */
export async function examineQueue(
  database: Database | undefined,
  settings: Settings,
  clock: Clock,
): Promise<Finding[]> {
  const findings: Finding[] = [await examineQueueStore(settings)];
  if (!database) return findings;
  const waiting = await database.one<Waiting>(
    `SELECT count(*)::int AS count, min(due_at) AS oldest FROM outbox
     WHERE done_at IS NULL AND set_aside_at IS NULL AND due_at <= $1`,
    [clock.now()],
  );
  if (waiting?.oldest && waiting.oldest < clock.inSeconds(-60 * lateMinutes)) {
    findings.push({
      about: 'queue',
      state: 'wrong',
      says: `${waiting.count} jobs wait, the oldest for ${waitingTime(waiting.oldest, clock.now())}.`,
      todo: 'Start the worker: npm start, or: npm run -s meridian -- start --only worker',
    });
  }
  const aside = await database.one<{ count: number }>(
    'SELECT count(*)::int AS count FROM outbox WHERE set_aside_at IS NOT NULL AND done_at IS NULL',
  );
  if (aside && aside.count > 0) {
    findings.push({
      about: 'queue',
      state: 'look',
      says: `${aside.count} jobs were set aside after several tries.`,
      todo: 'See why: npm run -s meridian -- jobs list',
    });
  }
  return findings;
}

async function examineQueueStore({ redisUrl }: Settings): Promise<Finding> {
  if (redisUrl === undefined) return { about: 'queue', state: 'ok', says: 'Jobs and live updates go over PostgreSQL.' };
  const redis = new Redis(redisUrl, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    await redis.ping();
    const policy = (await redis.config('GET', 'maxmemory-policy').catch(() => [])) as string[];
    if (policy[1] !== undefined && policy[1] !== 'noeviction') {
      const says = `Redis may throw jobs away when it is full (maxmemory-policy ${policy[1]}).`;
      return { about: 'queue', state: 'look', says, todo: 'Set maxmemory-policy noeviction in Redis.' };
    }
    return { about: 'queue', state: 'ok', says: `Redis at ${new URL(redisUrl).host} answers.` };
  } catch (error) {
    const says = `Redis at ${new URL(redisUrl).host} does not answer: ${(error as Error).message}`;
    return { about: 'queue', state: 'wrong', says, todo: 'Start it, correct REDIS_URL, or leave that out.' };
  } finally {
    redis.disconnect();
  }
}

/** Mail: the server takes our connection, and none waits or was given up. */
export async function examineMail(
  database: Database | undefined,
  settings: Settings,
  clock: Clock,
): Promise<Finding[]> {
  const findings = [await examineMailServer(database, settings)];
  if (!database) return findings;
  const waiting = await database.one<Waiting>(
    `SELECT count(*)::int AS count, min(due_at) AS oldest FROM mail WHERE state IN ('due', 'sending') AND due_at <= $1`,
    [clock.now()],
  );
  if (waiting?.oldest) {
    const isLate = waiting.oldest < clock.inSeconds(-60 * lateMinutes);
    findings.push({
      about: 'mail',
      state: isLate ? 'look' : 'ok',
      says: `${waiting.count} mails are due, the oldest for ${waitingTime(waiting.oldest, clock.now())}.`,
      ...(isLate ? { todo: 'They go out when the worker runs and mail can be sent.' } : {}),
    });
  }
  const givenUp = await database.query<{ reason: string | null; count: number }>(
    `SELECT given_up_because AS reason, count(*)::int AS count FROM mail WHERE state = 'given_up' AND created_at > $1
     GROUP BY 1 ORDER BY 2 DESC LIMIT 3`,
    [clock.inDays(-7)],
  );
  for (const { reason, count } of givenUp) {
    findings.push({
      about: 'mail',
      state: 'look',
      says: `${count} mails of the last 7 days were given up: ${reason}.`,
    });
  }
  return findings;
}

async function examineMailServer(database: Database | undefined, { smtpUrl }: Settings): Promise<Finding> {
  if (smtpUrl === undefined) {
    const community = await database?.one<{ kind: string }>('SELECT kind FROM community');
    if (community?.kind === 'demo') return { about: 'mail', state: 'ok', says: 'Mail can be read at /mailbox (demo).' };
    return {
      about: 'mail',
      state: 'look',
      says: 'No mail leaves here: it waits until there is a mail server.',
      todo: 'Set SMTP_URL and MAIL_FROM. Until then: npm run -s meridian -- members link EMAIL',
    };
  }
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 8_000, greetingTimeout: 8_000 });
  try {
    await transport.verify();
    return { about: 'mail', state: 'ok', says: `The mail server ${new URL(smtpUrl).host} lets us in.` };
  } catch (error) {
    const says = `The mail server ${new URL(smtpUrl).host} does not let us in: ${(error as Error).message}`;
    return { about: 'mail', state: 'wrong', says, todo: 'Correct SMTP_URL; mail waits meanwhile, and none is lost.' };
  } finally {
    transport.close();
  }
}
