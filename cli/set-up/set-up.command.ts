import type { Command } from 'commander';
import { systemActor } from '../../forum/access/viewer.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import { SetUpCommunity } from '../../forum/members/set-up/set-up-community.js';
import { AttemptLimits } from '../../forum/members/sign-in/attempt-limits.js';
import { OpenSession } from '../../forum/members/sign-in/open-session.js';
import { SignInLinks, signInLinkMinutes, signInLinkUrl } from '../../forum/members/sign-in/sign-in-links.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { migrate } from '../../platform/database/migrate.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { withDatabase } from '../with-database.js';

interface SetUpFlags {
  name: string;
  admin: string;
  adminName?: string;
  locales: string[];
  json?: boolean;
}

/** `meridian set-up`: what the set-up page does, for scripts. */
export function registerSetUp(program: Command): void {
  program
    .command('set-up')
    .description('name the community and make its first administrator; prints a sign-in link that works once')
    .requiredOption('--name <name>', 'what the community is called')
    .requiredOption('--admin <email>', "the first administrator's address")
    .option('--admin-name <name>', 'the name the administrator is shown by')
    .option('--locales <codes...>', 'the languages of the community, its own first', ['en'])
    .option('--yes', 'for scripts; nothing is asked, since only an empty installation is set up')
    .option('--json', 'print the link as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- set-up --name "Members Abroad" --admin ana@example.org')
    .action(setUp);
}

async function setUp(options: SetUpFlags): Promise<void> {
  await withDatabase(async ({ database, connectionString, settings }) => {
    await migrate(connectionString);
    const clock = new SystemClock();
    const secrets = await openSecrets(settings);
    const links = new SignInLinks(clock, secrets);
    const verb = new SetUpCommunity(
      database,
      clock,
      new CreateCommunity(clock),
      new AttemptLimits(database, clock, secrets),
      new OpenSession(clock),
      new RecordAct(clock),
    );
    const { name, admin: adminEmail, adminName, locales } = options;
    try {
      const actor = systemActor('command line', clock.now());
      const { personId } = await verb.run(actor, { name, adminEmail, adminName, locales });
      const { token, expiresAt } = await database.transaction((tx) => links.make(tx, personId));
      const url = signInLinkUrl(settings.publicUrl, token);
      if (options.json) process.stdout.write(`${JSON.stringify({ url, expiresAt })}\n`);
      else
        process.stdout.write(
          `${url}\nThe link works once, for ${signInLinkMinutes} minutes. Another: meridian members link ${adminEmail}\n`,
        );
    } catch (error) {
      if (error instanceof Refusal) throw refusalInWords(error);
      throw error;
    }
  });
}

function refusalInWords({ code, params }: Refusal): CommandFailure {
  if (params['because'] === 'community_exists') return new CommandFailure('There is a community here already.');
  const fields: Record<string, string> = { name: '--name', adminEmail: '--admin', adminName: '--admin-name' };
  const found = fields[String(params['field'])] ?? code;
  const right =
    params['because'] === 'not_an_address' ? 'an address such as ana@example.org' : 'a line of at most 80 characters';
  return new CommandFailure(`${found} should be ${right}.`, exitStatus.badInput);
}
