import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { listensOnLoopback } from '../../forum/members/sign-in/sign-in-as.js';
import { Log } from '../../platform/log/log.js';
import { readSettings, type Settings } from '../../platform/settings/settings.js';
import { confirm } from '../confirm.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { serveUntilSignal } from '../start/serve-until-signal.js';
import { communityKind, emptyExample, isReal } from './empty-example.js';
import { FillByStory, unfinishedMark } from './fill-by-story.js';
import { story } from './story/story.js';

interface DemoOptions {
  anew?: boolean;
  yes?: boolean;
}

/** `meridian demo`: everything in one process, filled with the example community. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('run Meridian with the example community, on a data folder of its own')
    .option('--anew', 'tell the example’s story again, up to this moment')
    .option('--yes', 'with --anew: throw away what was done in the example, without asking')
    .addHelpText('after', '\nExamples:\n  npm run demo\n  PORT=4000 npm run demo -- --anew')
    .action(async ({ anew, yes }: DemoOptions, command: Command) => {
      const settings = demoSettings();
      if (anew) await confirm(`The example in ${settings.dataDir} is thrown away and told anew. Go on?`, yes);
      const progress = Progress.of(command);
      await serveUntilSignal(settings, ['api', 'worker', 'web'], {
        beforeOpening: (connectionString, signal) =>
          prepare(settings, connectionString, { isAnew: anew ?? false, progress, signal }),
        afterOpening: async () => void process.stdout.write(whoIsThere(settings)),
      });
    });
}

/** The example keeps out of the `.env` of a real community beside it: only the environment is asked. */
function demoSettings(): Settings {
  const settings = readSettings({ ...process.env, DATA_DIR: process.env['DATA_DIR'] || '.demo' });
  if (!listensOnLoopback(settings))
    throw new CommandFailure(
      `In the example one click signs in as anybody, so only this machine may reach it. HOST is "${settings.host}"; leave it unset, or set it to 127.0.0.1.`,
      exitStatus.badInput,
    );
  return settings;
}

async function prepare(
  settings: Settings,
  connectionString: string,
  { isAnew, progress, signal }: { isAnew: boolean; progress: Progress; signal: AbortSignal },
): Promise<void> {
  const kind = await communityKind(connectionString);
  if (kind === 'real') throw isReal(settings);
  const wasCutOff = existsSync(unfinishedMark(settings.dataDir));
  if (kind === 'demo' && !isAnew && !wasCutOff) return;
  if (kind === 'demo' || wasCutOff) await emptyExample(settings, connectionString);
  const onProgress = (share: number) =>
    progress.show(`Telling the example's story: ${Math.floor(share * 100)} %`, share);
  onProgress(0);
  const log = new Log({ level: settings.logLevel === 'info' ? 'warn' : settings.logLevel, fileDescriptor: 2 });
  await new FillByStory(settings, connectionString, log, { onProgress, signal }).fill();
  progress.end();
}

/** Whom one can be, those first whom a visitor wants to be first. */
function whoIsThere({ publicUrl }: Settings): string {
  const noted = story.people.filter(({ note }) => note !== undefined);
  const width = Math.max(...noted.map(({ name }) => name.length));
  const lines = noted.map(({ name, note }) => `  ${name.padEnd(width)}  ${note}`);
  return [
    '',
    `One click signs in as any of ${story.people.length} people: ${publicUrl}/sign-in`,
    `What is sent by mail lies at ${publicUrl}/mailbox`,
    '',
    ...lines,
    '',
    '',
  ].join('\n');
}
