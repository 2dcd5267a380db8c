import { Module } from '@nestjs/common';
import { MailTable } from '../../platform/mail/mail.store.js';
import { MailboxStore } from '../../platform/mail/mailbox.store.js';
import { OpenTransport } from '../../platform/mail/open-transport.js';
import { SendDueMail } from '../../platform/mail/send-due-mail.js';
import { WriteMail } from '../../platform/mail/write-mail.js';
import { LoadViewer } from '../access/load-viewer.js';
import { DueDigests } from './digests/due-digests.js';
import { MailWriters } from './mail/mail-writers.js';
import { MarkNoticesRead } from './notices/mark-notices-read.js';
import { Notices } from './notices/notices.store.js';
import { PostNotices } from './notices/post-notices.store.js';
import { ReadNotices } from './notices/read-notices.js';
import { SetDigestSchedule } from './digests/set-digest-schedule.js';
import { Subscribe } from './subscriptions/subscribe.js';
import { Unsubscribe } from './subscriptions/unsubscribe.js';
import { UnsubscribeByToken } from './mail/unsubscribe-by-token.js';
import { UnsubscribeTokens } from './mail/unsubscribe-token.js';
import { DecisionMailWriter } from './mail/write-decision-mail.js';
import { DigestWriter } from './digests/write-digest.js';
import { NoticeMailWriter } from './mail/write-notice-mail.js';
import { SignInLinkWriter } from './mail/write-sign-in-link.js';

const verbs = [
  DueDigests,
  MailTable,
  MailWriters,
  MailboxStore,
  MarkNoticesRead,
  Notices,
  OpenTransport,
  PostNotices,
  ReadNotices,
  SendDueMail,
  SetDigestSchedule,
  Subscribe,
  Unsubscribe,
  UnsubscribeByToken,
  UnsubscribeTokens,
];
const writers = [DecisionMailWriter, DigestWriter, NoticeMailWriter, SignInLinkWriter];

/**
 * What reaches people: notices, subscriptions, digests and mail. Stands on the global platform module; `RecordReceipt`
 * is bound by the app module where there is an audit log.
 */
@Module({
  providers: [LoadViewer, ...verbs, ...writers, { provide: WriteMail, useExisting: MailWriters }],
  exports: [...verbs, ...writers],
})
export class FollowingModule {
  constructor(
    mail: MailWriters,
    digest: DigestWriter,
    notice: NoticeMailWriter,
    signInLink: SignInLinkWriter,
    decision: DecisionMailWriter,
  ) {
    registerWriters(mail, { digest, notice, signInLink, decision });
  }
}

/** Binds each kind of mail to its writer. Moderation may register a fuller one for decisions. */
export function registerWriters(
  mail: MailWriters,
  by: {
    digest: DigestWriter;
    notice: NoticeMailWriter;
    signInLink: SignInLinkWriter;
    decision: DecisionMailWriter;
  },
): void {
  mail.register('digest', by.digest);
  mail.register('notice', by.notice);
  mail.register('sign_in_link', by.signInLink);
  mail.register('decision', by.decision);
  mail.register('appeal_outcome', by.decision);
}
