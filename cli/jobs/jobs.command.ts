import type { Command } from 'commander';
import { RecordAct } from '../../moderation/audit/record-act.js';
import { SystemClock } from '../../platform/clock/clock.js';
import { isId } from '../../platform/ids/ids.js';
import { confirm } from '../confirm.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { withDatabase } from '../with-database.js';
import { findJobsSetAside, type JobSetAside, putBack } from './jobs-set-aside.store.js';

/** `meridian jobs`: work that the worker could not do, and giving it another chance. */
export function registerJobs(program: Command): void {
  const jobs = program.command('jobs').description('see jobs that were set aside, and put them back');
  jobs
    .command('list')
    .description('list the jobs that were set aside after several tries, with their reasons')
    .option('--json', 'print them as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- jobs list')
    .action(list);
  jobs
    .command('retry <id...>')
    .description('put these jobs back, or "all" of them; the worker takes them at once')
    .option('--yes', 'do not ask')
    .option('--json', 'print the ids as JSON')
    .addHelpText('after', '\nExample:\n  npm run -s meridian -- jobs retry 01997b3c-… --yes')
    .action(retry);
}

async function list(options: { json?: boolean }): Promise<void> {
  const found = await withDatabase(({ database }) => findJobsSetAside(database));
  process.stdout.write(options.json ? `${JSON.stringify(found)}\n` : listInWords(found));
}

function listInWords(jobs: readonly JobSetAside[]): string {
  if (jobs.length === 0) return 'No job is set aside.\n';
  const lines = jobs.map(({ id, job, payload, setAsideAt, reason }) => {
    const about = Object.entries(payload).map(([name, value]) => `${name} ${value}`);
    return `${id}  ${job}  ${setAsideAt.toISOString()}\n  ${about.join(', ')}\n  ${reason.replaceAll('\n', ' ')}\n`;
  });
  const count = jobs.length === 1 ? 'One job is' : `${jobs.length} jobs are`;
  return `${lines.join('')}${count} set aside. When the reason is gone: npm run -s meridian -- jobs retry ID\n`;
}

async function retry(words: string[], options: { yes?: boolean; json?: boolean }): Promise<void> {
  const wrong = words.find((word) => word !== 'all' && !isId(word));
  if (wrong !== undefined) throw new CommandFailure(`"${wrong}" is not the id of a job.`, exitStatus.badInput);
  const clock = new SystemClock();
  const ids = await withDatabase(async ({ database }) => {
    const wanted = chosenFrom(await findJobsSetAside(database), words);
    if (wanted.length === 0) return [];
    await confirm(wanted.length === 1 ? 'Put this job back?' : `Put ${wanted.length} jobs back?`, options.yes);
    const recordAct = new RecordAct(clock);
    return database.transaction(async (tx) => {
      const back = await putBack(tx, wanted, clock.now());
      const act = { act: 'jobs.retried', actorId: null, office: 'admin' };
      if (back.length > 0) await recordAct.record(tx, { ...act, facts: { count: back.length } });
      return back;
    });
  });
  if (options.json) process.stdout.write(`${JSON.stringify({ retried: ids })}\n`);
  else process.stdout.write(ids.length === 0 ? 'No job is set aside.\n' : backInWords(ids.length));
}

function chosenFrom(jobs: readonly JobSetAside[], words: readonly string[]): string[] {
  const known = jobs.map(({ id }) => id);
  if (words.includes('all')) return known;
  const missing = words.find((id) => !known.includes(id.toLowerCase()));
  if (missing === undefined) return [...new Set(words.map((id) => id.toLowerCase()))];
  throw new CommandFailure(
    `No job ${missing} is set aside. Those that are: npm run -s meridian -- jobs list`,
    exitStatus.badInput,
  );
}

function backInWords(count: number): string {
  return `${count === 1 ? 'The job is' : `${count} jobs are`} back. A running worker takes them within a second.\n`;
}
