import { Injectable, Optional } from '@nestjs/common';
import { say } from '../../../messages/say.js';
import { Database } from '../../../platform/database/database.js';
import type { MailRow } from '../../../platform/mail/mail.store.js';
import type { NoLongerDue, WrittenMail } from '../../../platform/mail/write-mail.js';
import { Settings } from '../../../platform/settings/settings.js';
import { layOut, type MailPiece } from './mail-layout.js';
import type { MailReader, MailWriter } from './mail-writers.js';
import { pageLinks } from './page-links.js';
import { receiptPieces } from './receipt-pieces.js';
import { RecordReceipt } from './record-receipt.js';

/**
 * Says that something was decided about the reader, and where the decision stands with its reason and how to appeal.
 * The words of the decision stay on the page: a mailbox is read by others too.
 */
@Injectable()
export class DecisionMailWriter implements MailWriter {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    @Optional() private readonly receipts?: RecordReceipt,
  ) {}

  async write({ viewer }: MailReader, mail: MailRow): Promise<Omit<WrittenMail, 'to'> | NoLongerDue> {
    const { locale } = viewer;
    const what = mail.kind === 'appeal_outcome' ? 'appeal' : 'decision';
    const subject = say(locale, `mail.${what}.subject`);
    const receipt = await this.receipts?.current(this.database);
    const url = this.settings.publicUrl + pageLinks.decision(String(mail.params['decisionId']));
    const pieces: MailPiece[] = [
      { kind: 'words', text: say(locale, `mail.${what}.words`) },
      { kind: 'button', text: say(locale, 'mail.decision.open'), url },
      ...receiptPieces(locale, receipt, this.settings.publicUrl),
    ];
    return { subject, ...layOut(locale, subject, pieces) };
  }
}
