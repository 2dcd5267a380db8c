import { createReadStream, type WriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { migrate } from '../../platform/database/migrate.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { confirm } from '../confirm.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { withDatabase } from '../with-database.js';
import { exportArchive } from './export-archive.js';
import { ArchiveImport, type ImportTally } from './import-archive.js';
import type { LineProblem } from './parse-archive-line.js';

/** `meridian archive`: a community's content as JSON Lines, out and in. */
export function registerArchive(program: Command): void {
  const archive = program.command('archive').description('take a community’s content out, or bring one in');
  archive
    .command('export <file>')
    .description('write spaces, people, participations, threads and posts, private ones too, as JSON Lines')
    .option('--yes', 'write over the file if it is there')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- archive export community.jsonl')
    .action(exportTo);
  archive
    .command('import <file>')
    .description('read an archive; resumes where it stopped, skips what is there, names each bad line')
    .option('--screen', 'let the rules look at the posts that come in, as if they were written now')
    .option('--yes', 'do not ask')
    .option('--json', 'print the counts as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- archive import community.jsonl --screen --yes')
    .action(importFrom);
}

async function writable(path: string): Promise<WriteStream> {
  const handle = await open(path, 'w', 0o600).catch((error: NodeJS.ErrnoException) => {
    const found = error.code === 'ENOENT' ? 'there is no such folder' : (error.code ?? error.message);
    throw new CommandFailure(`${path} cannot be written: ${found}. Name another file.`, exitStatus.badInput);
  });
  return handle.createWriteStream();
}

async function exportTo(file: string, options: { yes?: boolean; json?: boolean }, command: Command): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory()) {
    throw new CommandFailure(
      `${file} is a folder. Name a file, such as ${join(file, 'community.jsonl')}.`,
      exitStatus.badInput,
    );
  }
  if (there) await confirm(`${file} is there already. Write over it?`, options.yes);
  const progress = Progress.of(command);
  const counts = await withDatabase(async ({ database }) => {
    // Private spaces are in it: nobody else on this machine may read it. It takes its name when it is whole.
    const partial = `${file}.partial`;
    const out = await writable(partial);
    const ended = finished(out);
    ended.catch(() => undefined);
    try {
      const write = (text: string) =>
        new Promise<void>((resolve, reject) => out.write(text, (error) => (error ? reject(error) : resolve())));
      const written = await exportArchive(database, {
        write,
        onProgress: (kind, count) => progress.show(`${kind}: ${count}`),
      });
      out.end();
      await ended;
      const recordAct = new RecordAct(new SystemClock());
      await database.transaction((tx) =>
        recordAct.record(tx, { act: 'archive.exported', actorId: null, office: 'admin', facts: written }),
      );
      await rename(partial, file);
      return written;
    } catch (error) {
      out.destroy();
      await rm(partial, { force: true });
      throw error;
    }
  });
  progress.end();
  if (options.json) process.stdout.write(`${JSON.stringify(counts)}\n`);
  else process.stdout.write(`${file}: ${inWords(counts)}.\n`);
}

interface ImportFlags {
  screen?: boolean;
  yes?: boolean;
  json?: boolean;
}

async function importFrom(file: string, options: ImportFlags, command: Command): Promise<void> {
  const { size } = await sizeOf(file);
  await confirm(`Bring everything in ${file} into this community?`, options.yes);
  const progress = Progress.of(command);
  const clock = new SystemClock();
  const tally = await withDatabase(async ({ database, connectionString }) => {
    await migrate(connectionString);
    const recordAct = new RecordAct(clock);
    let bytes = 0;
    const archiveImport = new ArchiveImport(
      database,
      { clock, screening: options.screen ? new Outbox(clock) : undefined },
      {
        onProblem: (number, problem) => tellProblem(progress, number, problem),
        onProgress: ({ lines }) => progress.show(`${lines} lines`, size === 0 ? 1 : bytes / size),
        atTheEnd: async (tx, { added }) => {
          if (Object.values(added).every((count) => count === 0)) return;
          const act = { act: 'archive.imported', actorId: null, office: 'admin' };
          await recordAct.record(tx, { ...act, facts: { ...added, isScreened: options.screen ?? false } });
        },
      },
    );
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        yield chunk;
      }
    }
    return archiveImport.run(chunks());
  });
  progress.end();
  process.stdout.write(options.json ? `${JSON.stringify(tally)}\n` : tallyInWords(file, tally));
  if (tally.badLines > 0) process.exitCode = exitStatus.badInput;
}

async function sizeOf(file: string): Promise<{ size: number }> {
  try {
    const opened = await open(file);
    const stat = await opened.stat();
    await opened.close();
    if (stat.isFile()) return stat;
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read: ${(error as Error).message}`, exitStatus.badInput);
  }
  throw new CommandFailure(`${file} is not a file.`, exitStatus.badInput);
}

function tellProblem(progress: Progress, number: number, { field, because }: LineProblem): void {
  progress.end();
  process.stderr.write(`line ${number}: ${field}${field && ' '}${because}\n`);
}

function tallyInWords(file: string, { added, present, badLines }: ImportTally): string {
  const parts = [`Came in: ${inWords(added)}.`];
  if (present > 0) parts.push(`${present} lines were there already.`);
  if (badLines > 0) parts.push(`${badLines} bad lines were passed over: mend them and import ${file} again.`);
  return `${parts.join(' ')}\n`;
}

function inWords(counts: Record<string, number>): string {
  const names = {
    space: 'spaces',
    person: 'people',
    participation: 'participations',
    thread: 'threads',
    post: 'posts',
  };
  return Object.entries(names)
    .map(([kind, name]) => `${counts[kind] ?? 0} ${name}`)
    .join(', ');
}
