import type { Command } from 'commander';

/** `meridian build`. The launcher has built everything before any command runs; what is left is to say so. */
export function registerBuild(program: Command): void {
  program
    .command('build')
    .description('build the server and the pages, where they are older than their sources')
    .addHelpText('after', '\nExample:\n  npm run build')
    .action((_options: unknown, command: Command) => {
      const { quiet } = command.optsWithGlobals<{ quiet?: boolean }>();
      if (!quiet) process.stderr.write('Everything is built.\n');
    });
}
