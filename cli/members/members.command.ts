import type { Command } from 'commander';
import { type OfficeKind, systemActor } from '../../forum/access/viewer.js';
import { HandOutAccess } from '../../forum/members/sign-in/hand-out-access.js';
import { SignInLinks, signInLinkMinutes, signInLinkUrl } from '../../forum/members/sign-in/sign-in-links.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { migrate } from '../../platform/database/migrate.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import type { Settings } from '../../platform/settings/settings.js';
import { demandCommunity } from '../demand-community.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { withDatabase } from '../with-database.js';

const officeKinds: readonly OfficeKind[] = ['moderator', 'coordinator', 'secretary', 'admin'];

/** `meridian members`: ways in for one member, handed out by who runs the machine. */
export function registerMembers(program: Command): void {
  const members = program.command('members').description('hand out a sign-in link or an API token for one member');
  members
    .command('link <email>')
    .description(`print a sign-in link that works once, for ${signInLinkMinutes} minutes; the member is told`)
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- members link ana@example.org')
    .action(link);
  members
    .command('token <email>')
    .description('print an API token that may do what the member may; the member is told')
    .option('--days <number>', 'for how many days, 1 to 366', '30')
    .option('--office <kind...>', `with these offices of theirs too: ${officeKinds.join(', ')}`, [])
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  npm run -s meridian -- members token ana@example.org --days 7 --office moderator',
    )
    .action(token);
}

async function link(email: string, options: { json?: boolean }): Promise<void> {
  const { url, expiresAt } = await withAccess(email, async (access, settings, actor) => {
    const made = await access.link(actor, { email });
    return { url: signInLinkUrl(settings.publicUrl, made.token), expiresAt: made.expiresAt };
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ url, expiresAt })}\n`);
  else process.stdout.write(`${url}\n`);
}

async function token(email: string, options: { days: string; office: string[]; json?: boolean }): Promise<void> {
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > 366) {
    throw new CommandFailure(`--days is "${options.days}"; it should be a number from 1 to 366.`, exitStatus.badInput);
  }
  const unknown = options.office.find((kind) => !officeKinds.includes(kind as OfficeKind));
  if (unknown) {
    throw new CommandFailure(
      `--office is "${unknown}"; it should be one of ${officeKinds.join(', ')}.`,
      exitStatus.badInput,
    );
  }
  const offices = options.office as OfficeKind[];
  const made = await withAccess(email, (access, _settings, actor) => access.apiToken(actor, { email, days, offices }));
  process.stdout.write(options.json ? `${JSON.stringify(made)}\n` : `${made.token}\n`);
}

async function withAccess<T>(
  email: string,
  work: (access: HandOutAccess, settings: Settings, actor: ReturnType<typeof systemActor>) => Promise<T>,
): Promise<T> {
  return withDatabase(async ({ database, connectionString, settings }) => {
    await migrate(connectionString);
    await demandCommunity(database);
    const clock = new SystemClock();
    const links = new SignInLinks(clock, await openSecrets(settings));
    const access = new HandOutAccess(database, clock, links, new RecordAct(clock));
    try {
      return await work(access, settings, systemActor('command line', clock.now()));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'NOT_FOUND') throw error;
      throw new CommandFailure(
        `No account has the address ${email}. Addresses come from the roll: npm run -s meridian -- roll import FILE`,
        exitStatus.badInput,
      );
    }
  });
}
