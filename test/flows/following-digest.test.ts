import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FollowingStage, openFollowingStage, type StagePerson } from '../harness/following-stage.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

let mailbox: TestMailbox;
let stage: FollowingStage;

beforeAll(async () => {
  mailbox = await openTestMailbox();
});
afterAll(() => mailbox.close());

/** A Tuesday; the digests of the week are due on Friday at seven, each in its own place. */
const tuesday = '2026-06-23T00:00:00Z';
const sevenIn = {
  auckland: new Date('2026-06-25T19:00:00Z'),
  kolkata: new Date('2026-06-26T01:30:00Z'),
  vancouver: new Date('2026-06-26T14:00:00Z'),
};

/** What the worker does every minute and every few seconds. */
async function workerRuns(): Promise<void> {
  await stage.dueDigests.run();
  await stage.sendDueMail.run();
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the weekly digest', () => {
  let aroha: StagePerson;
  let belen: StagePerson;
  let chandra: StagePerson;
  let sam: StagePerson;

  beforeEach(async () => {
    mailbox.received.length = 0;
    mailbox.mood = { accepts: true };
    stage = await openFollowingStage({ at: tuesday, smtpUrl: mailbox.url });
    const housing = await stage.space('housing', 'request', 'campaign', 'Housing');
    const council = await stage.space('q7x2k9', 'secret', 'council', 'Inner council');
    aroha = await stage.member('Aroha', { timeZone: 'Pacific/Auckland', spaces: [housing] });
    belen = await stage.member('Belen', { timeZone: 'America/Vancouver', locale: 'es' });
    chandra = await stage.member('Chandra', { timeZone: 'Asia/Kolkata', spaces: [council] });
    sam = await stage.member('Sam', { spaces: [housing, council] });
    await workerRuns();
    stage.clock.moveTo(new Date('2026-06-24T10:00:00Z'));
    const { threadId, postId } = await stage.thread(
      sam,
      stage.commonsId,
      'Voting from abroad',
      'Hello everybody! The registry closes on 3 July, so who has already had an answer from their consulate?',
    );
    await stage.post(aroha, threadId, 'Mine answered within a week.', postId);
    await stage.thread(sam, housing, 'Deposits in Berlin', 'The landlord keeps three months of rent as a deposit.');
    await stage.thread(sam, council, 'Budget of the council', 'We have 4,000 left, and nobody outside should know.');
    return () => stage.close();
  });

  test('comes to each at seven of their own Friday, and not a minute before', async () => {
    const hours: [StagePerson, Date, string][] = [
      [aroha, sevenIn.auckland, 'Friday in Auckland'],
      [chandra, sevenIn.kolkata, 'Friday in Kolkata'],
      [belen, sevenIn.vancouver, 'Viernes en Vancouver'],
    ];
    for (const [person, at, headline] of hours) {
      stage.clock.moveTo(new Date(at.getTime() - 60_000));
      await workerRuns();
      expect(mailbox.shownTo(person.email)).toEqual([]);
      stage.clock.moveTo(at);
      await workerRuns();
      expect(mailbox.shownTo(person.email).map((mail) => mail.subject)).toEqual([headline]);
    }
  });

  test('holds for each what they may see, and of a secret space only that something is new', async () => {
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    const [forAroha, forBelen, forChandra] = [aroha, belen, chandra].map((person) => mailbox.shownTo(person.email)[0]!);
    for (const body of [forAroha!.text, forAroha!.html]) {
      expect(body).toContain('Deposits in Berlin');
      expect(body).not.toContain('council');
    }
    for (const body of [onOneLine(forBelen!.text), forBelen!.html]) {
      expect(body).toContain('Voting from abroad');
      expect(body).toContain('who has already had an answer from their consulate?');
      expect(body).toContain('Sam, y 1 mensaje más');
      expect(body).not.toMatch(/Deposits|council|4,000/i);
    }
    for (const body of [forChandra!.raw, forChandra!.text, forChandra!.html]) {
      expect(body).toContain('Something new in a space of yours');
      expect(body).not.toMatch(/Inner council|Budget|4,000|q7x2k9|Deposits/);
    }
  });

  test('carries the receipt of the record, and stops with one click', async () => {
    stage.clock.moveTo(sevenIn.auckland);
    await workerRuns();
    const mail = mailbox.shownTo(aroha.email)[0]!;
    expect(mail.text).toContain(`3:${'ab'.repeat(32)}`);
    expect(mail.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(mail.raw).toMatch(/List-Unsubscribe:\s+<https:\/\/forum\.example\.org\/unsubscribe-one-click\/[\w-]{44}>/);
    expect(mail.from).toBe('meridian@forum.example.org');
  });

  test('comes once, however often the worker looks', async () => {
    stage.clock.moveTo(sevenIn.vancouver);
    await Promise.all([workerRuns(), workerRuns(), workerRuns()]);
    await workerRuns();
    expect(mailbox.received.filter((mail) => mail.to === belen.email)).toHaveLength(1);
  });

  test('a week without anything new brings none', async () => {
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    mailbox.received.length = 0;
    stage.clock.moveTo(new Date('2026-07-03T14:00:00Z'));
    await workerRuns();
    expect(mailbox.received).toEqual([]);
    const reasons = await stage.database.query<{ because: string }>(
      `SELECT given_up_because AS because FROM mail WHERE state = 'given_up' AND person_id = $1`,
      [belen.id],
    );
    expect(reasons).toEqual([{ because: 'nothing new' }]);
  });

  test('what somebody has read on a page is not in it', async () => {
    await stage.database.query(
      `INSERT INTO read_mark SELECT $1, id, last_position, $2 FROM thread WHERE title = 'Voting from abroad'`,
      [belen.id, stage.clock.now()],
    );
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    expect(mailbox.shownTo(belen.email)).toEqual([]);
  });

  test('a post that a moderator took out meanwhile is not in it', async () => {
    const { id } = (await stage.database.one<{ id: string }>(`SELECT id FROM post WHERE NOT is_opening`))!;
    stage.clock.moveTo(sevenIn.vancouver);
    await stage.dueDigests.run();
    await stage.database.transaction((tx) =>
      stage.visibility.addCause(tx, { postId: id, kind: 'rule', effect: 'hidden' }),
    );
    await stage.sendDueMail.run();
    const mail = mailbox.shownTo(belen.email)[0]!;
    expect(mail.text).toContain('Voting from abroad');
    expect(mail.text).not.toContain('1 mensaje más');
  });

  test('who moves to another zone gets the next one at seven there, and no second in the same week', async () => {
    stage.clock.moveTo(sevenIn.auckland);
    await workerRuns();
    await stage.database.query(`UPDATE person SET time_zone = 'America/Vancouver' WHERE id = $1`, [aroha.id]);
    mailbox.received.length = 0;
    await stage.thread(sam, stage.commonsId, 'Next Thursday', 'We meet online next Thursday at noon, all are welcome.');
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    expect(mailbox.shownTo(aroha.email)).toEqual([]);
    stage.clock.moveTo(new Date('2026-07-03T14:00:00Z'));
    await workerRuns();
    expect(mailbox.shownTo(aroha.email).map((mail) => mail.subject)).toEqual(['Friday in Vancouver']);
  });

  test('a worker that slept for weeks sends one digest, not one a week', async () => {
    stage.clock.moveTo(new Date('2026-07-18T00:00:00Z'));
    await workerRuns();
    expect(mailbox.received.filter((mail) => mail.to === belen.email)).toHaveLength(1);
  });

  test('a thread to be hosted is announced in the reader’s own time', async () => {
    const housing = (await stage.database.one<{ id: string }>(`SELECT id FROM space WHERE slug = 'housing'`))!.id;
    await stage.comeIn(sam.id, housing, 'lead');
    await stage.thread(sam, housing, 'Ask the tenants’ union', 'Bring your contract.', {
      opensAt: new Date('2026-06-30T08:00:00Z'),
      closesAt: new Date('2026-06-30T10:00:00Z'),
    });
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    const text = onOneLine(mailbox.shownTo(aroha.email)[0]!.text);
    expect(text).toContain('Coming up');
    expect(text.match(/union/g)).toHaveLength(1);
    expect(text).toContain('Tuesday 30 June, 20:00 your time, Housing');
    expect(mailbox.shownTo(belen.email)[0]!.text).not.toContain('union');
  });

  test('how a hosted thread ended reaches those who follow the campaign, and nobody else', async () => {
    const housing = (await stage.database.one<{ id: string }>(`SELECT id FROM space WHERE slug = 'housing'`))!.id;
    await stage.comeIn(sam.id, housing, 'lead');
    const { threadId } = await stage.thread(sam, housing, 'Ask the union', 'Bring your contract.', {
      opensAt: new Date('2026-06-24T11:00:00Z'),
      closesAt: new Date('2026-06-24T20:00:00Z'),
    });
    stage.clock.moveTo(new Date('2026-06-24T12:00:00Z'));
    await stage.summarise(
      sam,
      threadId,
      'We agreed to write to the minister before 1 July, and Sam drafts the letter.',
    );
    stage.clock.moveTo(sevenIn.vancouver);
    await workerRuns();
    const text = onOneLine(mailbox.shownTo(aroha.email)[0]!.text);
    expect(text).toContain('How it ended');
    expect(text).toContain('We agreed to write to the minister before 1 July, and Sam drafts the letter.');
    expect(mailbox.shownTo(belen.email)[0]!.text).not.toMatch(/union|minister/);
  });
});
