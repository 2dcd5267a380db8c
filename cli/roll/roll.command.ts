import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { systemActor } from '../../forum/access/viewer.js';
import type { RollPlan } from '../../forum/members/roll/check-roll.js';
import { ImportRoll, type ImportOptions } from '../../forum/members/roll/import-roll.js';
import { readRollFile, UnreadableRoll, type RollFile } from '../../forum/members/roll/read-roll-file.js';
import { membersOn } from '../../forum/members/roll/roll.store.js';
import { isDate } from '../../forum/members/roll/roll-row.js';
import { UndoImport } from '../../forum/members/roll/undo-import.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { SystemClock } from '../../platform/clock/clock.js';
import type { Database } from '../../platform/database/database.js';
import { migrate } from '../../platform/database/migrate.js';
import { Live } from '../../platform/live/live.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { confirm } from '../confirm.js';
import { demandCommunity } from '../demand-community.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { withDatabase } from '../with-database.js';
import { importInWords, planInJson, planInWords } from './tell-roll.js';

const about = `
The file is CSV in UTF-8, with commas or semicolons. Its first line names the columns:
  member_number,name                                    needed
  email,country,region,postal_code,language,time_zone   as far as known; country is a code (CL) or an English name
  member_since,member_until,birth_date                  dates such as 2024-03-31; until is the last day
A column that is not there leaves what the roll has; an empty cell empties it.
Exit status 2 when the file cannot be read, or when "check" found bad rows; "import" with bad rows imports
nothing and ends with 2, unless --skip-bad leaves them out.`;

/** `meridian roll`: the list of who is a member. */
export function registerRoll(program: Command): void {
  const roll = program.command('roll').description('import the list of who is a member, and undo an import');
  roll
    .command('check <file>')
    .description('say what an import would change and which rows are bad; changes nothing')
    .option('--whole', 'the file is the whole roll: who is not in it ends today')
    .option('--json', 'print all of it as JSON')
    .addHelpText('after', `${about}\n\nExample:\n  npm run -s meridian -- roll check members.csv`)
    .action(check);
  roll
    .command('import <file>')
    .description('import a roll, whole or not at all; importing the same file again changes nothing')
    .option('--whole', 'the file is the whole roll: who is not in it ends today')
    .option('--skip-bad', 'leave bad rows out instead of importing nothing')
    .option('--yes', 'do not ask')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', `${about}\n\nExample:\n  npm run -s meridian -- roll import members.csv --yes`)
    .action(importFrom);
  roll
    .command('undo <import-id>')
    .description('undo an import exactly; people who came by it are no longer on the roll')
    .option('--yes', 'do not ask')
    .option('--json', 'print the outcome as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- roll undo 01997b3c-… --yes')
    .action(undo);
  roll
    .command('count')
    .description('how many were members on a day, as known at an instant, with a hash of exactly who')
    .option('--on <day>', 'the day; today by default')
    .option('--known-at <time>', 'an instant such as 2026-11-24T12:00:00Z; now by default')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- roll count --on 2026-01-01')
    .action(count);
}

interface FileFlags {
  whole?: boolean;
  skipBad?: boolean;
  yes?: boolean;
  json?: boolean;
}

const clock = new SystemClock();
const actor = () => systemActor('command line', clock.now());

async function check(path: string, options: FileFlags, command: Command): Promise<void> {
  const file = await readFile(path, command);
  const plan = await withRoll((database) => importer(database).preview(actor(), file, { isWhole: options.whole }));
  process.stdout.write(options.json ? `${JSON.stringify(planInJson(file, plan))}\n` : planInWords(file, plan));
  if (plan.problems.length > 0) process.exitCode = exitStatus.badInput;
}

async function importFrom(path: string, options: FileFlags, command: Command): Promise<void> {
  const file = await readFile(path, command);
  const flags: ImportOptions = { isWhole: options.whole, skipsBad: options.skipBad };
  await withRoll(async (database) => {
    const plan = await importer(database).preview(actor(), file, flags);
    if (plan.problems.length > 0 && !options.skipBad) return refuseBadRows(file, plan, options);
    if (!options.yes && plan.changes.length > 0) process.stderr.write(planInWords(file, plan));
    if (plan.changes.length > 0) await confirm('Import this?', options.yes);
    const outcome = await importer(database).run(actor(), { file, fileName: basename(path), ...flags });
    process.stdout.write(options.json ? `${JSON.stringify(outcome)}\n` : importInWords(outcome));
  });
}

function refuseBadRows(file: RollFile, plan: RollPlan, options: FileFlags): void {
  if (options.json) process.stdout.write(`${JSON.stringify({ importId: null, ...planInJson(file, plan) })}\n`);
  else process.stderr.write(planInWords(file, plan));
  process.stderr.write('Nothing was imported. Mend these rows, or leave them out with --skip-bad.\n');
  process.exitCode = exitStatus.badInput;
}

async function undo(importId: string, options: { yes?: boolean; json?: boolean }): Promise<void> {
  await confirm('Undo this import?', options.yes);
  const { restoredCount } = await withRoll((database) =>
    new UndoImport(database, clock, new Live(), new RecordAct(clock)).run(actor(), { importId }),
  );
  if (options.json) process.stdout.write(`${JSON.stringify({ importId, restoredCount })}\n`);
  else process.stdout.write(`Undone: ${restoredCount} members are as they were before.\n`);
}

async function count(options: { on?: string; knownAt?: string; json?: boolean }): Promise<void> {
  const day = options.on ?? clock.now().toISOString().slice(0, 10);
  const knownAt = options.knownAt ? new Date(options.knownAt) : clock.now();
  if (!isDate(day))
    throw new CommandFailure(`--on is "${day}"; it should be a day such as 2026-01-01.`, exitStatus.badInput);
  if (Number.isNaN(knownAt.getTime())) {
    throw new CommandFailure(`--known-at is no instant; it should be like 2026-11-24T12:00:00Z.`, exitStatus.badInput);
  }
  const answer = await withRoll((database) => membersOn(database, day, knownAt));
  if (options.json) process.stdout.write(`${JSON.stringify({ day, knownAt, ...answer })}\n`);
  else
    process.stdout.write(
      `${answer.count} members on ${day}, as known at ${knownAt.toISOString()}\nsha256 ${answer.hash}\n`,
    );
}

function importer(database: Database): ImportRoll {
  return new ImportRoll(database, clock, new Live(), new RecordAct(clock));
}

/** The file's rows and problems; a file that is no roll ends the command with the reason. */
async function readFile(path: string, command: Command): Promise<RollFile> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  if (size < 0) throw new CommandFailure(`${path} is not a file that can be read.`, exitStatus.badInput);
  const progress = Progress.of(command);
  let bytes = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      progress.show('reading', bytes / Math.max(size, 1));
      yield chunk;
    }
  }
  try {
    return await readRollFile(chunks(), clock.now().toISOString().slice(0, 10));
  } catch (error) {
    if (error instanceof UnreadableRoll) throw new CommandFailure(`${path}: ${error.message}`, exitStatus.badInput);
    throw error;
  } finally {
    progress.end();
  }
}

/** Runs work on the roll of a community that is set up, and says refusals in words. */
async function withRoll<T>(work: (database: Database) => Promise<T>): Promise<T> {
  return withDatabase(async ({ database, connectionString }) => {
    await migrate(connectionString);
    await demandCommunity(database);
    try {
      return await work(database);
    } catch (error) {
      if (error instanceof Refusal) throw refusalInWords(error);
      throw error;
    }
  });
}

function refusalInWords({ code, params }: Refusal): CommandFailure {
  if (code === 'NOT_FOUND') return new CommandFailure('There is no import with this id.', exitStatus.badInput);
  if (params['because'] === 'undone_already') return new CommandFailure('This import is undone already.');
  if (params['because'] === 'undo_later_first') {
    return new CommandFailure(
      `A later import changed the same members. Undo that first: roll undo ${params['importId']}`,
    );
  }
  if (params['because'] === 'whole_and_bad_rows') {
    return new CommandFailure(
      'With --whole every row must be right, or those members would end. Mend the bad rows first.',
      exitStatus.badInput,
    );
  }
  if (params['because'] === 'whole_and_empty') {
    return new CommandFailure(
      'With --whole a file without rows would end every membership. Look whether it was cut off.',
      exitStatus.badInput,
    );
  }
  return new CommandFailure(`This was refused: ${code} ${JSON.stringify(params)}`);
}
