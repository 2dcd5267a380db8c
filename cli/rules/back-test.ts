import type { Command } from 'commander';
import { systemActor } from '../../forum/access/viewer.js';
import { RecordAct } from '../../moderation/audit/record-act.js';
import type { BackTest } from '../../moderation/back-tests/back-test.js';
import { findBackTest } from '../../moderation/back-tests/back-tests.store.js';
import { ReplayBackTest } from '../../moderation/back-tests/replay-back-test.js';
import { StartBackTest } from '../../moderation/back-tests/start-back-test.js';
import { endHere } from '../../moderation/back-tests/stop-back-test.js';
import { SystemClock, stopwatch } from '../../platform/clock/clock.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { demandCommunity } from '../demand-community.js';
import { CommandFailure, exitStatus } from '../exit-status.js';
import { Progress } from '../progress.js';
import { type CommandDatabase, onSignal, withDatabase } from '../with-database.js';
import { printBackTest, toJson } from './print-back-test.js';

export interface BackTestFlags {
  days: number;
  version?: number;
  json?: boolean;
}

/** `meridian rules back-test`: what a rule would have done with the posts of the last days. */
export function backTest(ruleId: string, flags: BackTestFlags, command: Command): Promise<void> {
  return withDatabase((lent) => run(lent, ruleId, flags, Progress.of(command)));
}

async function run(lent: CommandDatabase, ruleId: string, flags: BackTestFlags, progress: Progress): Promise<void> {
  const { database, log } = lent;
  await demandCommunity(database);
  const clock = new SystemClock();
  const started = await start(lent, clock, ruleId, flags);
  const forget = onSignal(async () => {
    progress.end();
    await stop(lent, clock, started.id);
  });
  const elapsed = stopwatch();
  await new ReplayBackTest(database, clock, log).run(started.id, {}, ({ seenCount, totalCount }) => {
    const left = Math.ceil((elapsed() / 1000) * (totalCount / seenCount - 1));
    progress.show(`${seenCount} of ${totalCount} texts, about ${left} s left`, seenCount / totalCount);
  });
  forget();
  progress.end();
  const ended = (await findBackTest(database, started.id))!;
  if (ended.state !== 'done')
    throw new CommandFailure(
      `The back-test ${ended.state === 'stopped' ? 'was stopped' : `could not go on: ${ended.failure}`}.`,
    );
  process.stdout.write(flags.json ? `${JSON.stringify(toJson(ended))}\n` : printBackTest(ended));
}

async function start(
  { database }: CommandDatabase,
  clock: SystemClock,
  ruleId: string,
  { days, version }: BackTestFlags,
): Promise<BackTest> {
  const verb = new StartBackTest(database, clock, new Outbox(clock), new RecordAct(clock));
  try {
    return await verb.startHere(systemActor('command line', clock.now()), { ruleId, days, version: version ?? null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code !== 'NOT_FOUND')
      throw new CommandFailure('--days is a whole number from 1 to 365.', exitStatus.badInput);
    const of = version === undefined ? '' : ` in version ${version}`;
    throw new CommandFailure(`There is no rule "${ruleId}"${of} in this community.`, exitStatus.badInput);
  }
}

/** Ctrl-C leaves nothing that looks as if it still ran. */
async function stop({ database }: CommandDatabase, clock: SystemClock, id: string): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('SELECT 1 FROM back_test WHERE id = $1 FOR UPDATE', [id]);
    await endHere(tx, id, clock.now());
  });
}
