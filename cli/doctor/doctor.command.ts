import type { Command } from 'commander';
import { exitStatus } from '../exit-status.js';
import { examine } from './examine.js';
import { lineOf } from './finding.js';

/** `meridian doctor`: what Meridian stands on, line by line, with what to do. Ends with 1 when something is wrong. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check settings, database, queue, mail, files, clock and disk')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- doctor')
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine((finding) => {
        if (!json) process.stdout.write(`${lineOf(finding)}\n`);
      });
      if (json) process.stdout.write(`${JSON.stringify(findings, undefined, 2)}\n`);
      if (findings.some(({ state }) => state === 'wrong')) process.exitCode = exitStatus.failed;
    });
}
