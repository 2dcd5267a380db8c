import { Injectable } from '@nestjs/common';
import { say } from '../../../messages/say.js';
import { Database } from '../../../platform/database/database.js';
import type { MailRow } from '../../../platform/mail/mail.store.js';
import type { NoLongerDue, WrittenMail } from '../../../platform/mail/write-mail.js';
import { Settings } from '../../../platform/settings/settings.js';
import { wordsIn } from '../../spaces/words.js';
import { bestSentence, mentionedIn, plainWords } from '../digests/best-sentence.js';
import { findNames } from '../digests/digest.store.js';
import { layOut, type MailPiece } from './mail-layout.js';
import { findCommunityName } from './mail-readers.store.js';
import type { MailReader, MailWriter } from './mail-writers.js';
import { findNotice, type NoticeView } from '../notices/notices.store.js';
import { noticeLink, noticeSentence } from '../notices/notice-words.js';
import { pageLinks } from './page-links.js';
import { UnsubscribeTokens } from './unsubscribe-token.js';

/** Writes the mail about an answer or a mention, unless it was read meanwhile or may not be seen any more. */
@Injectable()
export class NoticeMailWriter implements MailWriter {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly tokens: UnsubscribeTokens,
  ) {}

  async write({ viewer, email }: MailReader, mail: MailRow): Promise<Omit<WrittenMail, 'to'> | NoLongerDue> {
    const notice = await findNotice(this.database, viewer, String(mail.params['noticeId']));
    if (!notice) return { noLongerDue: 'what it is about cannot be seen any more' };
    if (notice.readAt) return { noLongerDue: 'it was read on a page' };
    const at = (path: string) => this.settings.publicUrl + path;
    const { locale } = viewer;
    const sentence = noticeSentence(locale, notice, { inMail: true });
    const stopToken = this.tokens.issue({ personId: viewer.personId!, what: 'notices' }, email);
    const community = wordsIn(await findCommunityName(this.database), locale);
    const pieces: MailPiece[] = [
      { kind: 'words', text: sentence },
      ...(await this.said(notice)),
      { kind: 'button', text: say(locale, 'mail.notice.open'), url: at(noticeLink(notice)) },
      { kind: 'rule' },
      { kind: 'quiet', text: say(locale, 'mail.notice.stop'), url: at(pageLinks.unsubscribe(stopToken)) },
      { kind: 'quiet', text: say(locale, 'mail.why', { community }) },
    ];
    const subject = say(locale, subjects[notice.kind] ?? 'mail.notice.answerSubject');
    return {
      subject,
      ...layOut(locale, subject, pieces),
      unsubscribe: { oneClickUrl: at(pageLinks.oneClick(stopToken)) },
    };
  }

  private async said({ source, spaceIsSecret }: NoticeView): Promise<MailPiece[]> {
    if (!source || spaceIsSecret) return [];
    const names = await findNames(this.database, mentionedIn([source]));
    const text = bestSentence(plainWords(source, (personId) => names.get(personId) ?? '…'));
    return text ? [{ kind: 'quiet', text: `“${text}”` }] : [];
  }
}

const subjects: Partial<
  Record<string, 'mail.notice.mentionSubject' | 'mail.notice.caseSubject' | 'mail.notice.incidentSubject'>
> = {
  mention: 'mail.notice.mentionSubject',
  case_for_you: 'mail.notice.caseSubject',
  incident: 'mail.notice.incidentSubject',
};
