import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { UnsubscribeByToken } from '../../forum/following/mail/unsubscribe-by-token.js';
import { SetDigestSchedule } from '../../forum/following/digests/set-digest-schedule.js';
import { SignInLinks, signInToken } from '../../forum/members/sign-in/sign-in-links.js';
import { mailLeaseSeconds } from '../../platform/mail/mail.store.js';
import { MailboxStore } from '../../platform/mail/mailbox.store.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { type FollowingStage, openFollowingStage, type StagePerson } from '../harness/following-stage.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

const start = '2026-06-23T09:00:00Z';
let mailbox: TestMailbox;
let stage: FollowingStage;
let ana: StagePerson;

beforeAll(async () => {
  mailbox = await openTestMailbox();
});
afterAll(() => mailbox.close());
beforeEach(async () => {
  mailbox.received.length = 0;
  mailbox.tries = 0;
  mailbox.mood = { accepts: true };
  stage = await openFollowingStage({ at: start, smtpUrl: mailbox.url });
  ana = await stage.member('Ana');
  return () => stage.close();
});

const postDecision = (cause = 'one') =>
  stage.mailTable.post(stage.database, { kind: 'decision', personId: ana.id, cause, params: { decisionId: cause } });

const mailRows = () =>
  stage.database.query<{ state: string; attempts: number; because: string | null }>(
    'SELECT state, attempts, given_up_because AS because FROM mail ORDER BY id',
  );

describe('a mail', () => {
  test('posted twice for one cause is one', async () => {
    expect(await postDecision()).toBe(true);
    expect(await postDecision()).toBe(false);
    await stage.sendDueMail.run();
    await stage.sendDueMail.run();
    expect(mailbox.received).toHaveLength(1);
  });

  test('is sent once by four workers at the same time', async () => {
    for (let number = 0; number < 40; number++) await postDecision(`decision ${number}`);
    await Promise.all([1, 2, 3, 4].map(() => stage.sendDueMail.run()));
    expect(mailbox.received).toHaveLength(40);
    expect(new Set(mailbox.received.map((mail) => mail.messageId)).size).toBe(40);
  });

  test('whose worker died between the server’s yes and the note of it is shown once', async () => {
    await postDecision();
    const killed = vi.spyOn(stage.mailTable, 'markSent').mockRejectedValue(new Error('killed'));
    await expect(stage.sendDueMail.run()).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await mailRows()).toMatchObject([{ state: 'sending' }]);

    stage.clock.advanceSeconds(mailLeaseSeconds - 1);
    await stage.sendDueMail.run();
    expect(mailbox.received).toHaveLength(1);
    stage.clock.advanceSeconds(2);
    await stage.sendDueMail.run();
    expect(mailbox.received).toHaveLength(2);
    expect(mailbox.shownTo(ana.email)).toHaveLength(1);
    expect(await mailRows()).toMatchObject([{ state: 'sent' }]);
  });

  test('that the server refuses for good is tried once, with the reason kept', async () => {
    mailbox.mood = { code: 550, at: 'RCPT' };
    await postDecision();
    await stage.sendDueMail.run();
    mailbox.mood = { accepts: true };
    stage.clock.advanceSeconds(7 * 86_400);
    await stage.sendDueMail.run();
    expect(mailbox.tries).toBe(1);
    expect(await mailRows()).toEqual([
      { state: 'given_up', attempts: 1, because: 'the mail server refused it: 550 after RCPT TO' },
    ]);
  });

  test('that the server cannot take now is tried again, later each time, until it can', async () => {
    mailbox.mood = { code: 451, at: 'DATA' };
    await postDecision();
    await stage.sendDueMail.run();
    await stage.sendDueMail.run();
    expect(mailbox.tries).toBe(1);
    stage.clock.advanceSeconds(61);
    await stage.sendDueMail.run();
    expect(mailbox.tries).toBe(2);
    mailbox.mood = { accepts: true };
    stage.clock.advanceSeconds(121);
    await stage.sendDueMail.run();
    expect(mailbox.received).toHaveLength(1);
  });

  test('waits while the server is away', async () => {
    const away = await openTestMailbox();
    await away.close();
    const other = await openFollowingStage({ at: start, smtpUrl: away.url });
    const { id } = await other.member('Ben');
    for (let number = 0; number < 20; number++) {
      await other.mailTable.post(other.database, { kind: 'decision', personId: id, cause: `${number}` });
    }
    expect(await other.sendDueMail.run()).toMatchObject({ sent: 0, givenUp: 0 });
    const [row] = await other.database.query(`SELECT count(*) FROM mail WHERE state = 'due'`);
    await other.close();
    expect(row).toEqual({ count: 20 });
  });

  test('of a real community without a mail server stays due', async () => {
    const real = await openFollowingStage({ at: start });
    const { id } = await real.member('Ben');
    await real.mailTable.post(real.database, { kind: 'decision', personId: id, cause: 'one' });
    expect(await real.sendDueMail.run()).toEqual({ sent: 0, givenUp: 0, postponed: 0 });
    expect(await real.mailTable.waiting(real.database)).toMatchObject({ count: 1 });
    await real.close();
  });

  test('of a demo lies in its folder, once however often it was delivered', async () => {
    const demo = await openFollowingStage({ at: start, kind: 'demo' });
    const ben = await demo.member('Ben');
    await demo.mailTable.post(demo.database, { kind: 'decision', personId: ben.id, cause: 'one' });
    await demo.sendDueMail.run();
    await demo.database.query(`UPDATE mail SET state = 'due'`);
    await demo.sendDueMail.run();
    const store = new MailboxStore(demo.settings);
    const listed = await store.list();
    expect(listed).toMatchObject([{ to: ben.email, subject: 'Something was decided for you to read' }]);
    expect(await store.list({ to: 'somebody@example.org' })).toEqual([]);
    expect(await store.read('../secrets')).toBeUndefined();
    await demo.close();
  });

  test('goes to the address as it is now, and to nobody who was erased', async () => {
    await postDecision();
    await stage.database.query(`UPDATE account SET email = 'new@example.org' WHERE person_id = $1`, [ana.id]);
    await stage.sendDueMail.run();
    expect(mailbox.received.map((mail) => mail.to)).toEqual(['new@example.org']);
    await postDecision('two');
    await stage.database.query(`UPDATE person SET state = 'erased' WHERE id = $1`, [ana.id]);
    await stage.sendDueMail.run();
    expect(mailbox.received).toHaveLength(1);
  });
});

describe('a sign-in link', () => {
  test('goes before the digests, and its row holds no token', async () => {
    const secrets = await openSecrets(stage.settings);
    await postDecision();
    stage.clock.advanceSeconds(5);
    const { linkId } = await stage.database.transaction((tx) => new SignInLinks(stage.clock, secrets).make(tx, ana.id));
    const token = signInToken(secrets, linkId);
    await stage.mailTable.post(stage.database, {
      kind: 'sign_in_link',
      personId: ana.id,
      cause: linkId,
      params: { linkId },
    });
    const [first] = await stage.mailTable.takeDue(stage.database, 1);
    expect(first!.kind).toBe('sign_in_link');
    await stage.database.query(`UPDATE mail SET state = 'due', sending_since = NULL`);
    const [row] = await stage.database.query<{ row: string }>(
      `SELECT mail::text AS row FROM mail WHERE kind = 'sign_in_link'`,
    );
    expect(row!.row).not.toContain(token);
    await stage.sendDueMail.run();
    const mail = mailbox.received.find(({ subject }) => subject === 'Your sign-in link')!;
    expect(mail.text).toContain(`https://forum.example.org/sign-in/${token}`);
  });

  test('that has run out before it could be sent is not sent', async () => {
    const secrets = await openSecrets(stage.settings);
    const { linkId } = await stage.database.transaction((tx) => new SignInLinks(stage.clock, secrets).make(tx, ana.id));
    await stage.mailTable.post(stage.database, {
      kind: 'sign_in_link',
      personId: ana.id,
      cause: linkId,
      params: { linkId },
    });
    stage.clock.advanceSeconds(16 * 60);
    await stage.sendDueMail.run();
    expect(mailbox.received).toEqual([]);
    expect(await mailRows()).toMatchObject([{ state: 'given_up', because: 'the link cannot be used any more' }]);
  });
});

describe('the link at the foot of a mail', () => {
  test('stops what it says, for its reader alone, and ends when the address changes', async () => {
    const ben = await stage.member('Ben');
    const unsubscribe = new UnsubscribeByToken(stage.database, stage.tokens);
    const token = stage.tokens.issue({ personId: ana.id, what: 'digest' }, ana.email);
    expect(await unsubscribe.look(token)).toEqual({ what: 'digest' });
    expect(await unsubscribe.run(token)).toEqual({ what: 'digest' });
    expect(await unsubscribe.run(token)).toEqual({ what: 'digest' });
    const rows = await stage.database.query('SELECT person_id, frequency FROM digest_schedule ORDER BY person_id');
    expect(rows).toEqual([
      { person_id: ana.id, frequency: 'off' },
      { person_id: ben.id, frequency: 'weekly' },
    ]);
    await stage.database.query(`UPDATE account SET email = 'new@example.org' WHERE person_id = $1`, [ana.id]);
    await expect(unsubscribe.run(token)).rejects.toThrow('NOT_FOUND');
  });

  test('that was made up is nothing', async () => {
    const unsubscribe = new UnsubscribeByToken(stage.database, stage.tokens);
    for (const token of ['', 'x', 'A'.repeat(44), '../../etc/passwd', 'A'.repeat(10_000)]) {
      await expect(unsubscribe.run(token)).rejects.toThrow('NOT_FOUND');
    }
  });

  test('turned by one letter is nothing', async () => {
    const unsubscribe = new UnsubscribeByToken(stage.database, stage.tokens);
    const token = stage.tokens.issue({ personId: ana.id, what: 'digest' }, ana.email);
    for (const place of [0, 5, 22, 30, 42]) {
      const turned = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
      await expect(unsubscribe.run(turned)).rejects.toThrow('NOT_FOUND');
    }
  });
});

describe('a member’s schedule', () => {
  test('is kept as wall time, and says when the next digest is due', async () => {
    const set = new SetDigestSchedule(stage.database, stage.clock);
    const viewer = await stage.viewerOf(ana);
    const row = await set.run(viewer, { frequency: 'daily', wallTime: '18:30', noticesByMail: true });
    expect(row).toMatchObject({ frequency: 'daily', weekday: 5, wallTime: '18:30', noticesByMail: true });
    expect(row.nextDueAt).toEqual(new Date('2026-06-23T18:30:00Z'));
    expect(await set.run(viewer, { frequency: 'off' })).toMatchObject({ frequency: 'off', nextDueAt: null });
  });

  test('takes no hour, day or rhythm that does not exist', async () => {
    const set = new SetDigestSchedule(stage.database, stage.clock);
    const viewer = await stage.viewerOf(ana);
    await expect(set.run(viewer, { wallTime: '24:00' })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(set.run(viewer, { weekday: 0 })).rejects.toMatchObject({ code: 'INVALID' });
    await expect(set.run(viewer, { frequency: 'hourly' as 'daily' })).rejects.toMatchObject({ code: 'INVALID' });
  });
});
