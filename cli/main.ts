import { Command, CommanderError } from 'commander';
import { CommandFailure, exitStatus } from './exit-status.js';
import { registeredCommands } from './registered-commands.js';

/** Runs one command line and sets the exit status: 0 done, 1 failed, 2 bad usage or input. */
export async function main(words: string[]): Promise<void> {
  endQuietlyWhenNobodyReads();
  try {
    const program = await programFor(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** Knows all commands by name and loads only the one that is asked for, so that a small one starts at once. */
async function programFor(words: string[]): Promise<Command> {
  const program = new Command('meridian')
    .description('A moderated, members-only forum.')
    .option('--quiet', 'say nothing about progress')
    .addHelpText('after', '\nEach command explains itself: meridian rules check --help')
    .configureHelp({ showGlobalOptions: true })
    .exitOverride();
  const [first, second] = words.filter((word) => !word.startsWith('-'));
  const asked = first === 'help' ? second : first;
  for (const { name, summary, load } of registeredCommands) {
    if (name === asked) (await load())(program);
    else program.command(name).description(summary);
  }
  return program;
}

function explain(error: unknown): number {
  // Commander has already said what is wrong with the words.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.done : exitStatus.badInput;
  const message = error instanceof Error ? error.message : String(error);
  if (isOlderDatabase(error)) {
    process.stderr.write(
      `The database is not at this version (${message}).\nBring it up first: npm run -s meridian -- migrate\n`,
    );
    if (process.env['LOG_LEVEL'] === 'debug') process.stderr.write(`${(error as Error).stack}\n`);
    return exitStatus.failed;
  }
  process.stderr.write(`${message}\n`);
  if (error instanceof CommandFailure) return error.status;
  if (error instanceof Error && error.name === 'SettingsError') return exitStatus.badInput;
  if (process.env['LOG_LEVEL'] === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  else process.stderr.write('This was not expected. With LOG_LEVEL=debug the command says where it happened.\n');
  return exitStatus.failed;
}

/** A table or a column that this version knows is not there: PostgreSQL's 42P01 and 42703. */
function isOlderDatabase(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return code === '42P01' || code === '42703';
}

/** `meridian … | head` closes our output early; that is not an error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitStatus.done);
    throw error;
  });
}
