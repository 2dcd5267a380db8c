import { Injectable } from '@nestjs/common';
import { say } from '../../../messages/say.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import type { MailRow } from '../../../platform/mail/mail.store.js';
import type { NoLongerDue, WrittenMail } from '../../../platform/mail/write-mail.js';
import { Secrets } from '../../../platform/settings/secrets.js';
import { Settings } from '../../../platform/settings/settings.js';
import { signInLinkMinutes, signInLinkUrl, signInToken } from '../../members/sign-in/sign-in-links.js';
import { layOut } from './mail-layout.js';
import { signInLinkIsInForce } from './mail-readers.store.js';
import type { MailReader, MailWriter } from './mail-writers.js';

/** Writes the mail with a sign-in link, while the link can be used. The row holds its id only; the token follows from it. */
@Injectable()
export class SignInLinkWriter implements MailWriter {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly secrets: Secrets,
  ) {}

  async write({ viewer }: MailReader, mail: MailRow): Promise<Omit<WrittenMail, 'to'> | NoLongerDue> {
    const linkId = String(mail.params['linkId']);
    if (!(await signInLinkIsInForce(this.database, linkId, this.clock.now()))) {
      return { noLongerDue: 'the link cannot be used any more' };
    }
    const { locale } = viewer;
    const subject = say(locale, 'mail.signIn.subject');
    const url = signInLinkUrl(this.settings.publicUrl, signInToken(this.secrets, linkId));
    const body = layOut(locale, subject, [
      { kind: 'words', text: say(locale, 'mail.signIn.words', { minutes: signInLinkMinutes }) },
      { kind: 'button', text: say(locale, 'mail.signIn.open'), url },
      { kind: 'quiet', text: say(locale, 'mail.signIn.notAsked') },
    ]);
    return { subject, ...body };
  }
}
