import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { NewSetUpLink } from '../../forum/members/set-up/new-set-up-link.js';
import { readSettings } from '../../platform/settings/settings.js';
import { unfinishedMark } from '../demo/fill-by-story.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import type { Part } from './open-house.js';
import { loadDevelopmentPages } from './development-pages.js';
import { serveUntilSignal } from './serve-until-signal.js';

const parts = ['api', 'worker', 'web'] as const;

/** `meridian start`: everything in one process, or the named parts of it. */
export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run Meridian: everything in one process, or the named parts of it')
    .option('--only <parts>', 'some of api, worker and web, with commas between them')
    .option('--dev', 'the pages from their sources, changing in place (what `npm run dev` uses)')
    .addHelpText('after', '\nExamples:\n  npm start\n  npm run -s meridian -- start --only worker')
    .action(async ({ only, dev }: { only?: string; dev?: boolean }) => {
      await serveUntilSignal(readSettings(), readParts(only), {
        pages: dev ? loadDevelopmentPages : undefined,
        afterOpening: async (house) => {
          if (existsSync(unfinishedMark(house.platform.settings.dataDir)))
            process.stderr.write('The example here was filled only in part. "npm run demo" tells it anew.\n');
          const token = house.api && (await house.api.house.get(NewSetUpLink, { strict: false }).make());
          if (token)
            process.stdout.write(
              `\nNothing is set up yet. Open this once to begin:\n\n  ${house.platform.settings.publicUrl}/set-up/${token}\n\n`,
            );
        },
      });
    });
}

function readParts(only: string | undefined): Part[] {
  if (only === undefined) return [...parts];
  const named = only.split(',').map((part) => part.trim());
  const unknown = named.find((part) => !parts.includes(part as Part));
  if (unknown !== undefined || named.length === 0)
    throw new CommandFailure(
      `--only takes some of ${parts.join(', ')}; "${unknown ?? ''}" is none of them.`,
      exitStatus.badInput,
    );
  return named as Part[];
}
