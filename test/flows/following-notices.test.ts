import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { personReads } from '../../forum/access/readers-of.sql.js';
import { MarkNoticesRead } from '../../forum/following/notices/mark-notices-read.js';
import { noticeSentence } from '../../forum/following/notices/notice-words.js';
import { countUnreadNotices, listNotices } from '../../forum/following/notices/notices.store.js';
import { Subscribe } from '../../forum/following/subscriptions/subscribe.js';
import { Unsubscribe } from '../../forum/following/subscriptions/unsubscribe.js';
import { newId } from '../../platform/ids/ids.js';
import { TellRequest } from '../../worker/tell-request.js';
import { type FollowingStage, openFollowingStage, type StagePerson } from '../harness/following-stage.js';
import { openTestMailbox, type TestMailbox } from '../harness/test-mailbox.js';

const monday = '2026-06-22T09:00:00Z';
let mailbox: TestMailbox;
let stage: FollowingStage;
let ana: StagePerson;
let ben: StagePerson;
let cleo: StagePerson;
let housing: string;

beforeAll(async () => {
  mailbox = await openTestMailbox();
});
afterAll(() => mailbox.close());
beforeEach(async () => {
  mailbox.received.length = 0;
  stage = await openFollowingStage({ at: monday, smtpUrl: mailbox.url });
  housing = await stage.space('housing', 'request', 'campaign', 'Housing');
  ana = await stage.member('Ana', { spaces: [housing] });
  ben = await stage.member('Ben', { spaces: [housing] });
  cleo = await stage.member('Cleo');
  return () => stage.close();
});

async function noticesOf(person: StagePerson): Promise<string[]> {
  const viewer = await stage.viewerOf(person);
  const notices = await listNotices(stage.database, viewer, { first: 50, after: null });
  return notices.map((notice) => noticeSentence('en', notice));
}

const unreadOf = async (person: StagePerson) => countUnreadNotices(stage.database, await stage.viewerOf(person));

describe('a post', () => {
  test('is told to who is answered, who is mentioned and who follows, each once, and not to its author', async () => {
    const { threadId, postId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    await stage.post(ben, threadId, `Three months. And [](mention:${ana.id})?`, postId);
    expect(await noticesOf(ana)).toEqual(['Ben answered you in “Deposits”']);
    expect(await noticesOf(ben)).toEqual([]);
    stage.clock.advanceSeconds(60);
    const own = await stage.post(ana, threadId, 'Two months.');
    expect(await noticesOf(ben)).toEqual(['Ana wrote in “Deposits”']);
    for (let time = 0; time < 3; time++) await stage.screened(own);
    expect(await noticesOf(ben)).toEqual(['Ana wrote in “Deposits”']);
  });

  test('tells nobody who may not read it, mentioned or not', async () => {
    await stage.thread(ana, housing, 'Deposits', `Does [](mention:${cleo.id}) know?`);
    await stage.comeIn(cleo.id, housing);
    expect(await noticesOf(cleo)).toEqual([]);
  });

  test('that is not screened yet, or was taken back, tells nobody', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const id = await stage.post(ben, threadId, 'Three months.');
    await stage.database.query('DELETE FROM notice');
    await stage.database.query('UPDATE post SET screened_at = NULL WHERE id = $1', [id]);
    await stage.database.transaction((tx) => stage.postNotices.tell(tx, id));
    expect(await noticesOf(ana)).toEqual([]);
    await stage.database.transaction((tx) =>
      stage.visibility.addCause(tx, { postId: id, kind: 'rule', effect: 'hidden' }),
    );
    await stage.screened(id);
    expect(await noticesOf(ana)).toEqual([]);
  });

  test('that is hidden later leaves no notice and no count behind', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const id = await stage.post(ben, threadId, 'Three months.');
    expect(await unreadOf(ana)).toBe(1);
    await stage.database.transaction((tx) =>
      stage.visibility.addCause(tx, { postId: id, kind: 'rule', effect: 'hidden' }),
    );
    expect(await noticesOf(ana)).toEqual([]);
    expect(await unreadOf(ana)).toBe(0);
  });

  test('that a moderator lets out of being held is told then, and one that was never held is not told again', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const id = await stage.post(ben, threadId, 'Three months.');
    await stage.database.query('DELETE FROM notice');
    const decisionId = newId(stage.clock);
    const tellReleased = () =>
      stage.database.transaction((tx) => stage.postNotices.tellReleased(tx, { postId: id, decisionId }));
    expect(await tellReleased()).toBe(0);
    await stage.database.transaction(async (tx) => {
      await stage.visibility.addCause(tx, { postId: id, kind: 'rule', effect: 'held' });
      const where = { kinds: ['rule' as const] };
      await stage.visibility.endCauses(tx, { postId: id, where, endedByDecisionId: decisionId });
    });
    expect(await tellReleased()).toBe(1);
    expect(await tellReleased()).toBe(0);
    expect(await noticesOf(ana)).toEqual(['Ben wrote in “Deposits”']);
  });

  test('wakes the open pages of those who were told', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const heard: string[] = [];
    stage.live.hear('person', null, (event) => heard.push(event.id));
    await stage.post(ben, threadId, 'Three months.');
    expect(heard).toEqual([ana.id]);
  });
});

describe('following', () => {
  const subscribeFor = () => new Subscribe(stage.database, stage.clock);

  test('a space at every post tells of new threads, and what is said of one thread goes before it', async () => {
    const subscribe = subscribeFor();
    await subscribe.run(await stage.viewerOf(ben), { targetKind: 'space', targetId: housing, level: 'all' });
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    expect(await noticesOf(ben)).toEqual(['Ana started “Deposits” in Housing']);
    await new Unsubscribe(subscribe).run(await stage.viewerOf(ben), { targetKind: 'thread', targetId: threadId });
    await stage.post(ana, threadId, 'Nobody?');
    expect(await noticesOf(ben)).toHaveLength(1);
  });

  test('a thread one has left alone does not come back by writing in it', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const unsubscribe = new Unsubscribe(subscribeFor());
    await unsubscribe.run(await stage.viewerOf(ana), { targetKind: 'thread', targetId: threadId });
    await stage.post(ana, threadId, 'One more thing.');
    await stage.post(ben, threadId, 'Three months.');
    expect(await noticesOf(ana)).toEqual([]);
  });

  test('what one cannot see is refused like what does not exist', async () => {
    const { threadId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    const viewer = await stage.viewerOf(cleo);
    for (const targetId of [threadId, '01933f5e-0000-7000-8000-00000000000a', 'nonsense']) {
      const wanted = { targetKind: 'thread' as const, targetId, level: 'all' as const };
      await expect(subscribeFor().run(viewer, wanted)).rejects.toMatchObject({ code: 'NOT_FOUND', params: {} });
    }
  });
});

describe('who leaves a space', () => {
  test('hears nothing of it from that second: notices, counts, digest and queued mail', async () => {
    await stage.database.query('UPDATE digest_schedule SET notices_by_mail = true');
    const { threadId, postId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    await stage.post(ben, threadId, 'Three months, and the landlord kept it.', postId);
    await stage.dueDigests.run();
    stage.clock.moveTo(new Date('2026-06-26T07:00:00Z'));
    await stage.dueDigests.run();
    const queued = await stage.database.query(`SELECT kind FROM mail WHERE person_id = $1 ORDER BY kind`, [ana.id]);
    expect(queued).toEqual([{ kind: 'digest' }, { kind: 'notice' }]);

    await stage.setParticipation(ana.id, housing, 'left');
    await stage.sendDueMail.run();
    expect(mailbox.shownTo(ana.email)).toEqual([]);
    expect(await noticesOf(ana)).toEqual([]);
    expect(await unreadOf(ana)).toBe(0);
    await stage.post(ben, threadId, 'Still here?', postId);
    await stage.comeIn(ana.id, housing);
    expect(await noticesOf(ana)).toEqual(['Ben answered you in “Deposits”']);
  });
});

describe('answers by mail', () => {
  test('come to who wants them, unless they were read on a page first', async () => {
    await stage.database.query('UPDATE digest_schedule SET notices_by_mail = true WHERE person_id = $1', [ana.id]);
    const { threadId, postId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    await stage.post(ben, threadId, 'Three months, and the landlord kept it.', postId);
    stage.clock.advanceSeconds(200);
    await stage.sendDueMail.run();
    const [mail] = mailbox.shownTo(ana.email);
    expect(mail!.subject).toBe('An answer to you');
    expect(mail!.text).toContain('Three months, and the landlord kept it.');
    expect(mail!.raw).toContain('List-Unsubscribe-Post');

    await stage.post(ben, threadId, 'Two letters helped.', postId);
    await new MarkNoticesRead(stage.database, stage.clock, stage.notices).run(await stage.viewerOf(ana), { threadId });
    stage.clock.advanceSeconds(200);
    await stage.sendDueMail.run();
    expect(mailbox.shownTo(ana.email)).toHaveLength(1);
  });
});

describe('reading', () => {
  test('marks one’s own notices and never those of others', async () => {
    const { threadId, postId } = await stage.thread(ana, housing, 'Deposits', 'How much did you pay?');
    await stage.post(ben, threadId, 'Three months.', postId);
    const mark = new MarkNoticesRead(stage.database, stage.clock, stage.notices);
    const [{ id }] = (await stage.database.query<{ id: string }>('SELECT id FROM notice')) as [{ id: string }];
    await mark.run(await stage.viewerOf(ben), { noticeIds: [id] });
    await mark.run(await stage.viewerOf(ben), {});
    expect(await unreadOf(ana)).toBe(1);
    expect(await mark.run(await stage.viewerOf(ana), { noticeIds: [id, 'nonsense'] })).toEqual({ unreadCount: 0 });
  });
});

test('the leads of a space hear once who asks to come in, and nothing when it is decided', async () => {
  await stage.comeIn(ana.id, housing, 'lead');
  await stage.setParticipation(cleo.id, housing, 'asked');
  const tell = new TellRequest(stage.database, stage.notices);
  await tell.run({ spaceId: housing, personId: cleo.id });
  await tell.run({ spaceId: housing, personId: cleo.id });
  expect(await noticesOf(ana)).toEqual(['Cleo asks to come into Housing']);
  expect(await noticesOf(ben)).toEqual([]);
  await stage.comeIn(ana.id, housing);
  expect(await noticesOf(ana)).toEqual([]);
});

test('the policy for many persons at once agrees with the policy for one', async () => {
  const spaces = [
    stage.commonsId,
    housing,
    await stage.space('kitchen', 'invite'),
    await stage.space('x9y8z7', 'secret'),
  ];
  const dora = await stage.member('Dora', { spaces: [spaces[3]!] });
  const states = ['asked', 'invited', 'left', 'removed', 'in'];
  for (const [number, state] of states.entries()) {
    const { id } = await stage.member(`Member${number}`);
    for (const space of spaces.slice(1)) await stage.setParticipation(id, space, state);
  }
  await stage.database.query(
    `UPDATE roll_period SET during = daterange('2020-01-01', '2021-01-01')
    WHERE roll_entry_id IN (SELECT id FROM roll_entry WHERE person_id = $1)`,
    [dora.id],
  );
  await stage.database.query(`UPDATE person SET state = 'erased' WHERE id = $1`, [ben.id]);
  const rows = await stage.database.query<{ person_id: string; space_id: string; reads: boolean }>(
    `SELECT person.id AS person_id, space.id AS space_id, ${personReads('person', 'space', '$1')} AS reads
     FROM person CROSS JOIN space`,
    [stage.clock.now()],
  );
  for (const { person_id, space_id, reads } of rows) {
    const viewer = await stage.viewerOf({ id: person_id, email: '' });
    expect([person_id, space_id, reads]).toEqual([
      person_id,
      space_id,
      viewer?.readableSpaceIds.includes(space_id) ?? false,
    ]);
  }
  expect(new Set(rows.map((row) => row.reads))).toEqual(new Set([true, false]));
});
