import type { Command } from 'commander';
import { findSchedule } from '../../forum/following/digests/digest-schedules.store.js';
import { firstPeriodBegins } from '../../forum/following/digests/digest-time.js';
import { findPersonByAddress } from '../../forum/following/mail/mail-readers.store.js';
import { type Clock, MovableClock, SystemClock } from '../../platform/clock/clock.js';
import { demandCommunity } from '../demand-community.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { type CommandDatabase, withDatabase } from '../with-database.js';
import { openFollowing } from './open-following.js';

/** `meridian digest`: what a member's digest would say now, and sending those that are due. */
export function registerDigest(program: Command): void {
  const digest = program.command('digest').description('see what a digest would say, and send those that are due');
  digest
    .command('preview <email>')
    .description('print what this member’s digest would say now; sends nothing')
    .option('--html', 'print the HTML instead of the plain text')
    .option('--json', 'print subject, text and HTML as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- digest preview aroha@example.org')
    .action((email: string, options: PreviewOptions) => withDatabase((lent) => preview(lent, email, options)));
  digest
    .command('run')
    .description('make and send the digests that are due, as the worker does; nobody gets one twice')
    .option('--at <time>', 'as if it were this time, such as 2026-12-04T07:00:00+13:00', instant)
    .option('--yes', 'for scripts that always say so; nothing is asked')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- digest run --at 2026-12-04T07:00:00+13:00')
    .action((options: RunOptions) => withDatabase((lent) => run(lent, options)));
}

interface PreviewOptions {
  html?: boolean;
  json?: boolean;
}

interface RunOptions {
  at?: Date;
  json?: boolean;
}

async function preview(lent: CommandDatabase, email: string, options: PreviewOptions): Promise<void> {
  await demandCommunity(lent.database);
  const clock = new SystemClock();
  const following = await openFollowing(lent, clock);
  const personId = await findPersonByAddress(lent.database, email);
  const viewer = personId && (await following.loadViewer.byPerson(personId));
  if (!viewer) throw new CommandFailure('No member signs in with this address.', exitStatus.badInput);
  const schedule = await findSchedule(lent.database, viewer.personId!);
  const until = clock.now();
  const frequency = schedule?.frequency === 'daily' ? 'daily' : 'weekly';
  const from = schedule?.lastPeriodEnd ?? firstPeriodBegins(frequency, until);
  const digest = await following.digestWriter.writePeriod({ viewer, email }, { from, until });
  if ('noLongerDue' in digest) {
    process.stdout.write(options.json ? 'null\n' : `No mail would go out: ${digest.noLongerDue}.\n`);
    return;
  }
  const { subject, text, html } = digest;
  if (options.json) process.stdout.write(`${JSON.stringify({ subject, text, html })}\n`);
  else process.stdout.write(options.html ? html : text);
}

async function run(lent: CommandDatabase, { at, json }: RunOptions): Promise<void> {
  await demandCommunity(lent.database);
  const clock: Clock = at ? new MovableClock(at) : new SystemClock();
  const { dueDigests, sendDueMail, table, transports } = await openFollowing(lent, clock);
  try {
    const { made } = await dueDigests.run();
    const sending = await sendDueMail.run();
    const { count: waiting } = await table.waiting(lent.database);
    const hasWay = (await transports.open()) !== undefined;
    if (json) process.stdout.write(`${JSON.stringify({ made, ...sending, waiting })}\n`);
    else process.stdout.write(inWords({ made, ...sending, waiting, hasWay }));
  } finally {
    await transports.close();
  }
}

interface RunFigures {
  made: number;
  sent: number;
  givenUp: number;
  postponed: number;
  waiting: number;
  hasWay: boolean;
}

function inWords({ made, sent, givenUp, postponed, waiting, hasWay }: RunFigures): string {
  const lines = [
    `${made} ${made === 1 ? 'digest was' : 'digests were'} due`,
    `${sent} ${sent === 1 ? 'mail' : 'mails'} sent`,
    `${givenUp} not sent, for the most part because nothing was new`,
    ...(postponed > 0 ? [`${postponed} put off: the mail server did not take them, they are tried again`] : []),
    ...(waiting > 0 && !hasWay ? [`${waiting} waiting: set SMTP_URL, and they go out`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A time with its offset: one without would mean something else on every machine. */
function instant(text: string): Date {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  const at = new Date(text);
  // 30 February is no day, though a Date made of it is one in March.
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10));
  if (isWhole && isDay && !Number.isNaN(at.getTime())) return at;
  throw new CommandFailure(
    `"${text.slice(0, 40)}" is not a time with its offset. Write it like 2026-12-04T07:00:00+13:00.`,
    exitStatus.badInput,
  );
}
