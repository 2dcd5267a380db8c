import { Injectable } from '@nestjs/common';
import { layOut } from '../../forum/following/mail/mail-layout.js';
import { type MailReader, type MailWriter, MailWriters } from '../../forum/following/mail/mail-writers.js';
import { pageLinks } from '../../forum/following/mail/page-links.js';
import { say } from '../../messages/say.js';
import type { WrittenMail } from '../../platform/mail/write-mail.js';
import { Settings } from '../../platform/settings/settings.js';

/** Says, kindly and without figures, that most of what the reader reports stays, and what reports are for. */
@Injectable()
export class ReportingAdviceMail implements MailWriter {
  constructor(
    private readonly settings: Settings,
    writers: MailWriters,
  ) {
    writers.register('reporting_advice', this);
  }

  write({ viewer }: MailReader): Promise<Omit<WrittenMail, 'to'>> {
    const { locale } = viewer;
    const subject = say(locale, 'mail.reportingAdvice.subject');
    const url = this.settings.publicUrl + pageLinks.guidelines();
    return Promise.resolve({
      subject,
      ...layOut(locale, subject, [
        { kind: 'words', text: say(locale, 'mail.reportingAdvice.words') },
        { kind: 'words', text: say(locale, 'mail.reportingAdvice.what') },
        { kind: 'button', text: say(locale, 'mail.reportingAdvice.open'), url },
        { kind: 'quiet', text: say(locale, 'mail.reportingAdvice.nothingTaken') },
      ]),
    });
  }
}
