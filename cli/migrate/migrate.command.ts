import type { Command } from 'commander';
import { migrate } from '../../platform/database/migrate.js';
import { withDatabase } from '../with-database.js';

/** `meridian migrate`: brings the database to this version. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database to this version; safe to run twice, and at the same time from two places')
    .option('--json', 'print the names of the steps that were done as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- migrate')
    .action(bringUp);
}

async function bringUp(options: { json?: boolean }): Promise<void> {
  const steps = await withDatabase(({ connectionString, log }) => migrate(connectionString, (line) => log.warn(line)));
  if (options.json) process.stdout.write(`${JSON.stringify({ steps })}\n`);
  else process.stdout.write(stepsInWords(steps));
}

function stepsInWords(steps: readonly string[]): string {
  if (steps.length === 0) return 'The database is at this version already.\n';
  return `${steps.map((name) => `done  ${name}\n`).join('')}The database is at this version now.\n`;
}
