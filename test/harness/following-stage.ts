import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadViewer } from '../../forum/access/load-viewer.js';
import type { AccessMode, SpaceKind } from '../../forum/access/facts.js';
import { type QuickScreening, Screening } from '../../forum/discussion/screening.port.js';
import { CloseThread } from '../../forum/discussion/run-thread.js';
import { RevisePost } from '../../forum/discussion/revise-post.js';
import { SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { StartThread, type Timetable } from '../../forum/discussion/start-thread.js';
import { SubmitPost } from '../../forum/discussion/submit-post.js';
import { WritePost } from '../../forum/discussion/write-post.js';
import { DueDigests } from '../../forum/following/digests/due-digests.js';
import { registerWriters } from '../../forum/following/following.module.js';
import { MailWriters } from '../../forum/following/mail/mail-writers.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { PostNotices } from '../../forum/following/notices/post-notices.store.js';
import { UnsubscribeTokens } from '../../forum/following/mail/unsubscribe-token.js';
import { DecisionMailWriter } from '../../forum/following/mail/write-decision-mail.js';
import { DigestWriter } from '../../forum/following/digests/write-digest.js';
import { NoticeMailWriter } from '../../forum/following/mail/write-notice-mail.js';
import { SignInLinkWriter } from '../../forum/following/mail/write-sign-in-link.js';
import { CreateCommunity } from '../../forum/members/set-up/create-community.js';
import { MovableClock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Log } from '../../platform/log/log.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { OpenTransport } from '../../platform/mail/open-transport.js';
import { SendDueMail } from '../../platform/mail/send-due-mail.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import { readSettings } from '../../platform/settings/settings.js';
import { openTestDatabase } from './test-database.js';

/** Screening that has nothing against anything: what it finds is not what these stories are about. */
class LenientScreening extends Screening {
  async quick(): Promise<QuickScreening> {
    return { outcome: 'publish', remarks: [], record: null };
  }
  async store(): Promise<{ screeningId: string }> {
    throw new Error('nothing is held here');
  }
  async countDraft(): Promise<void> {}
  async remarksOn(): Promise<Map<string, never[]>> {
    return new Map();
  }
}

export interface StagePerson {
  id: string;
  email: string;
}

/** A community with a database, a clock and mail of its own, for stories about what reaches people. */
export type FollowingStage = Awaited<ReturnType<typeof openFollowingStage>>;

/** Opens a stage at an instant; with an SMTP server's address, mail goes there. */
export async function openFollowingStage(options: { at: string; smtpUrl?: string; kind?: 'real' | 'demo' }) {
  const clock = new MovableClock(new Date(options.at));
  const testDatabase = await openTestDatabase();
  const database = new Database(testDatabase.connectionString);
  const dataDir = await mkdtemp(join(tmpdir(), 'meridian-following-'));
  const settings = readSettings({
    DATA_DIR: dataDir,
    PORT: '0',
    PUBLIC_URL: 'https://forum.example.org',
    ...(options.smtpUrl ? { SMTP_URL: options.smtpUrl } : {}),
  });
  const secrets = await openSecrets(settings);
  const live = new Live();
  const loadViewer = new LoadViewer(database, clock);
  const mailTable = new MailTable(clock);
  const notices = new Notices(clock, live);
  const postNotices = new PostNotices(clock, notices, mailTable);
  const tokens = new UnsubscribeTokens(secrets);
  const digestWriter = new DigestWriter(database, settings, tokens, { current: async () => `3:${'ab'.repeat(32)}` });
  const writers = new MailWriters(database, loadViewer);
  registerWriters(writers, {
    digest: digestWriter,
    notice: new NoticeMailWriter(database, settings, tokens),
    signInLink: new SignInLinkWriter(database, clock, settings, secrets),
    decision: new DecisionMailWriter(database, settings),
  });
  const transports = new OpenTransport(database, settings);
  const sendDueMail = new SendDueMail(database, clock, settings, mailTable, transports, writers, Log.silent());
  const screening = new LenientScreening();
  const visibility = new SetPostVisibility(clock, live);
  const outbox = new Outbox(clock);
  const writePost = new WritePost(clock, outbox, screening, visibility);
  const closeThread = new CloseThread(database, clock, outbox, live, screening, writePost);
  const startThread = new StartThread(database, clock, screening, writePost);
  const submitPost = new SubmitPost(database, clock, screening, writePost);
  const revisePost = new RevisePost(database, clock, outbox, screening, writePost);
  const { commonsId } = await database.transaction((tx) =>
    new CreateCommunity(clock).create(tx, { name: { en: 'Overseas', es: 'Exterior' }, kind: options.kind ?? 'real' }),
  );

  /** A member of long standing, in the commons. */
  async function member(
    name: string,
    facts: { timeZone?: string; locale?: string; spaces?: string[] } = {},
  ): Promise<StagePerson> {
    const id = newId(clock);
    const email = `${name.toLowerCase()}@example.org`;
    const joined = clock.inDays(-400);
    await database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO person (id, display_name, time_zone, locale, joined_at, created_at) VALUES ($1, $2, $3, $4, $5, $5)`,
        [id, name, facts.timeZone ?? 'UTC', facts.locale ?? 'en', joined],
      );
      await tx.query('INSERT INTO account (person_id, email, created_at) VALUES ($1, $2, $3)', [id, email, joined]);
      await tx.query(
        `WITH entry AS (
           INSERT INTO roll_entry (id, person_id, member_number, name, created_at) VALUES ($1, $2, $3, $3, $4) RETURNING id)
         INSERT INTO roll_period (id, roll_entry_id, during, recorded_at) SELECT $1, id, daterange($4::date, NULL), $4 FROM entry`,
        [newId(clock), id, name, joined],
      );
    });
    for (const spaceId of [commonsId, ...(facts.spaces ?? [])]) await comeIn(id, spaceId);
    return { id, email };
  }

  async function space(slug: string, mode: AccessMode, kind: SpaceKind = 'campaign', name = slug): Promise<string> {
    const id = newId(clock);
    await database.query(
      `INSERT INTO space (id, slug, kind, mode, line, name, last_activity_at, created_at)
       VALUES ($1, $2, $3, $4, ARRAY[$1::uuid], $5, $6, $6)`,
      [id, slug, kind, mode, JSON.stringify({ en: name }), clock.now()],
    );
    return id;
  }

  async function comeIn(personId: string, spaceId: string, role: 'member' | 'lead' = 'member'): Promise<void> {
    await setParticipation(personId, spaceId, 'in', role);
  }

  async function setParticipation(personId: string, spaceId: string, state: string, role = 'member'): Promise<void> {
    await database.query(
      `INSERT INTO participation (person_id, space_id, state, role, since) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, space_id) DO UPDATE SET state = excluded.state, role = excluded.role, since = excluded.since`,
      [personId, spaceId, state, role, clock.now()],
    );
  }

  const viewerOf = async (person: StagePerson) => (await loadViewer.byPerson(person.id))!;

  /** Full screening is done with the post, and it is told. */
  async function screened(postId: string): Promise<void> {
    await database.query('UPDATE post SET screened_at = $2 WHERE id = $1', [postId, clock.now()]);
    await database.query('UPDATE revision SET screened_at = $2 WHERE post_id = $1', [postId, clock.now()]);
    await database.transaction((tx) => postNotices.tell(tx, postId));
  }

  async function thread(
    author: StagePerson,
    spaceId: string,
    title: string,
    text: string,
    timetable?: Timetable,
  ): Promise<{ threadId: string; postId: string }> {
    const started = await startThread.start(await viewerOf(author), { spaceId, title, text, timetable });
    await screened(started.postId!);
    return { threadId: started.threadId!, postId: started.postId! };
  }

  async function post(author: StagePerson, threadId: string, text: string, answersPostId?: string): Promise<string> {
    const { postId } = await submitPost.submit(await viewerOf(author), { threadId, text, answersPostId });
    await screened(postId!);
    return postId!;
  }

  /** Edits one's own post; full screening passes the new words. */
  async function revise(author: StagePerson, postId: string, text: string): Promise<void> {
    await revisePost.revise(await viewerOf(author), { postId, text });
    await screened(postId);
  }

  /** Closes a hosted thread with a summary, which full screening passes. */
  async function summarise(host: StagePerson, threadId: string, summary: string): Promise<void> {
    await closeThread.close(await viewerOf(host), { threadId, summary });
    const row = await database.one<{ id: string }>(
      'SELECT summary_post_id AS id FROM hosted_thread WHERE thread_id = $1',
      [threadId],
    );
    await screened(row!.id);
  }

  async function close(): Promise<void> {
    await transports.close();
    await database.close();
    await testDatabase.drop();
    await rm(dataDir, { recursive: true, force: true });
  }

  return {
    clock,
    database,
    settings,
    secrets,
    outbox,
    live,
    commonsId,
    mailTable,
    notices,
    postNotices,
    tokens,
    digestWriter,
    writers,
    sendDueMail,
    dueDigests: new DueDigests(database, clock, mailTable),
    visibility,
    member,
    space,
    comeIn,
    setParticipation,
    viewerOf,
    thread,
    post,
    revise,
    screened,
    summarise,
    close,
  };
}
