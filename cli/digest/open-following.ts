import { LoadViewer } from '../../forum/access/load-viewer.js';
import { DueDigests } from '../../forum/following/digests/due-digests.js';
import { registerWriters } from '../../forum/following/following.module.js';
import { MailWriters } from '../../forum/following/mail/mail-writers.js';
import { UnsubscribeTokens } from '../../forum/following/mail/unsubscribe-token.js';
import { DecisionMailWriter } from '../../forum/following/mail/write-decision-mail.js';
import { DigestWriter } from '../../forum/following/digests/write-digest.js';
import { NoticeMailWriter } from '../../forum/following/mail/write-notice-mail.js';
import { SignInLinkWriter } from '../../forum/following/mail/write-sign-in-link.js';
import { GiveReceipt } from '../../moderation/audit/give-receipt.js';
import type { Clock } from '../../platform/clock/clock.js';
import { MailTable } from '../../platform/mail/mail.store.js';
import { OpenTransport } from '../../platform/mail/open-transport.js';
import { SendDueMail } from '../../platform/mail/send-due-mail.js';
import { openSecrets } from '../../platform/settings/secrets.js';
import type { CommandDatabase } from '../with-database.js';

/** The room of digests and mail, put together for one command and its clock. */
export async function openFollowing({ database, settings, log }: CommandDatabase, clock: Clock) {
  const secrets = await openSecrets(settings);
  const loadViewer = new LoadViewer(database, clock);
  const tokens = new UnsubscribeTokens(secrets);
  const receipts = new GiveReceipt();
  const table = new MailTable(clock);
  const transports = new OpenTransport(database, settings);
  const digestWriter = new DigestWriter(database, settings, tokens, receipts);
  const writers = new MailWriters(database, loadViewer);
  registerWriters(writers, {
    digest: digestWriter,
    notice: new NoticeMailWriter(database, settings, tokens),
    signInLink: new SignInLinkWriter(database, clock, settings, secrets),
    decision: new DecisionMailWriter(database, settings, receipts),
  });
  return {
    loadViewer,
    digestWriter,
    table,
    transports,
    dueDigests: new DueDigests(database, clock, table),
    sendDueMail: new SendDueMail(database, clock, settings, table, transports, writers, log),
  };
}
