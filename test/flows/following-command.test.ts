import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkoutRoot } from '../../platform/settings/checkout-root.js';
import { type FollowingStage, openFollowingStage } from '../harness/following-stage.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

let mailbox: TestMailbox;
let stage: FollowingStage;

beforeAll(async () => {
  mailbox = await openTestMailbox();
  // The command sees the real clock: what happens on this stage happened a day ago.
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  stage = await openFollowingStage({ at: yesterday, smtpUrl: mailbox.url });
  const housing = await stage.space('housing', 'request', 'campaign', 'Housing');
  const sam = await stage.member('Sam', { spaces: [housing] });
  await stage.member('Aroha', { timeZone: 'Pacific/Auckland', spaces: [housing] });
  await stage.member('Belen', { timeZone: 'America/Vancouver', locale: 'es' });
  await stage.thread(sam, housing, 'Deposits in Berlin', 'The landlord keeps three months of rent as a deposit.');
});
afterAll(async () => {
  await stage.close();
  await mailbox.close();
});

function meridian(...words: string[]): Promise<{ status: number; output: string; errors: string }> {
  const variables = {
    ...process.env,
    DATABASE_URL: stage.database.connectionString,
    DATA_DIR: stage.settings.dataDir,
    PUBLIC_URL: stage.settings.publicUrl,
    SMTP_URL: mailbox.url,
  };
  return new Promise((resolve) => {
    const options = { cwd: checkoutRoot, env: variables };
    execFile(
      process.execPath,
      [join(checkoutRoot, 'cli', 'meridian.mjs'), ...words],
      options,
      (error, output, errors) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output, errors }),
    );
  });
}

describe('meridian digest', () => {
  test('prints what one member’s digest would say now, and sends nothing', async () => {
    const { status, output } = await meridian('digest', 'preview', 'aroha@example.org');
    expect(status).toBe(0);
    expect(output).toContain('in Auckland');
    expect(output).toContain('Deposits in Berlin');
    const other = await meridian('digest', 'preview', 'belen@example.org');
    expect(other.output).toBe('No mail would go out: nothing new.\n');
    expect(mailbox.received).toEqual([]);
  }, 60_000);

  test('says who is unknown, and which time cannot be read', async () => {
    expect(await meridian('digest', 'preview', 'nobody@example.org')).toMatchObject({
      status: 2,
      errors: 'No member signs in with this address.\n',
    });
    for (const at of ['tomorrow', '2027-02-30T07:00:00Z']) {
      const { status, errors } = await meridian('digest', 'run', '--at', at);
      expect([status, errors]).toEqual([2, expect.stringContaining('2026-12-04T07:00:00+13:00')]);
    }
  }, 60_000);

  test('sends what is due at a time, once', async () => {
    const nextWeek = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const first = await meridian('digest', 'run', '--json');
    expect(JSON.parse(first.output)).toMatchObject({ made: 0, sent: 0 });
    const then = await meridian('digest', 'run', '--at', nextWeek, '--json');
    expect(JSON.parse(then.output)).toEqual({ made: 3, sent: 1, givenUp: 2, postponed: 0, waiting: 0 });
    const again = await meridian('digest', 'run', '--at', nextWeek, '--json');
    expect(JSON.parse(again.output)).toMatchObject({ made: 0, sent: 0 });
    expect(mailbox.received.map((mail) => mail.to)).toEqual(['aroha@example.org']);
  }, 60_000);
});
