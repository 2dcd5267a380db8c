import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { mailLeaseSeconds } from '../../platform/mail/mail.store.js';
import { type FollowingStage, openFollowingStage } from '../harness/following-stage.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

const memberCount = 300;
const kills = 10;

let mailbox: TestMailbox;
let stage: FollowingStage;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  stage = await openFollowingStage({ at: '2026-06-22T09:00:00Z', smtpUrl: mailbox.url });
  const sam = await stage.member('Sam');
  for (let number = 0; number < memberCount; number++) await stage.member(`Member${number}`);
  await stage.dueDigests.run();
  await stage.thread(sam, stage.commonsId, 'Deposits', 'The landlord keeps three months of rent as a deposit.');
});
afterAll(async () => {
  await stage.close();
  await mailbox.close();
});

/** Runs the digests in a process of its own, killed (SIGKILL) as soon as so many mails have come in all. */
function runUntil(at: Date, mailCount: number): Promise<void> {
  const { database, settings } = stage;
  const child = spawn(
    process.execPath,
    [join(checkoutRoot, 'cli', 'meridian.mjs'), 'digest', 'run', '--at', at.toISOString()],
    {
      cwd: checkoutRoot,
      stdio: 'ignore',
      // A group of its own: the launcher and what it launched die together.
      detached: true,
      env: {
        ...process.env,
        DATABASE_URL: database.connectionString,
        DATA_DIR: settings.dataDir,
        PUBLIC_URL: settings.publicUrl,
        SMTP_URL: mailbox.url,
      },
    },
  );
  const watch = setInterval(() => {
    if (mailbox.received.length < mailCount) return;
    clearInterval(watch);
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
  }, 1);
  return new Promise((ended) =>
    child.once('exit', () => {
      clearInterval(watch);
      ended();
    }),
  );
}

test(`a digest run killed at each tenth of ${memberCount} members: none without one, none with two`, async () => {
  const due = new Date('2026-06-26T07:00:00Z').getTime();
  const afterLease = (run: number) => new Date(due + run * (mailLeaseSeconds + 1) * 1000);
  for (let run = 0; run < kills; run++) {
    await runUntil(afterLease(run), Math.floor((memberCount * (run + 1)) / (kills + 1)));
  }
  await runUntil(afterLease(kills), Number.POSITIVE_INFINITY);

  const shown = new Map<string, number>();
  for (const { to } of mailbox.received) shown.set(to, mailbox.shownTo(to).length);
  const ambiguous = mailbox.received.length - new Set(mailbox.received.map((mail) => mail.messageId)).size;
  const states = await stage.database.query<{ state: string; count: number }>(
    `SELECT state, count(*) FROM mail GROUP BY state ORDER BY state`,
  );
  const without = memberCount - shown.size;
  const withTwo = [...shown.values()].filter((count) => count > 1).length;
  process.stdout.write(
    `digest run killed ${kills} times: ${shown.size} members with one, ${without} without, ${withTwo} with two; ` +
      `${ambiguous} delivered again with the same Message-ID\n`,
  );
  expect({ without, withTwo }).toEqual({ without: 0, withTwo: 0 });
  // Sam wrote the only post: for him nothing is new.
  expect(states).toEqual([
    { state: 'given_up', count: 1 },
    { state: 'sent', count: memberCount },
  ]);
  // No more than what was in flight at a kill can come again.
  expect(ambiguous).toBeLessThanOrEqual(kills * 6);
});
