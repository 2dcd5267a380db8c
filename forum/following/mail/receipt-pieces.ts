import { say } from '../../../messages/say.js';
import type { MailPiece } from './mail-layout.js';
import { pageLinks } from './page-links.js';

/** The receipt at the foot of a mail, and where it can be checked; nothing while nothing has been recorded. */
export function receiptPieces(locale: string, receipt: string | undefined, publicUrl: string): MailPiece[] {
  if (!receipt) return [];
  return [
    { kind: 'quiet', text: say(locale, 'mail.receipt', { receipt }) },
    { kind: 'quiet', text: say(locale, 'mail.receiptCheck'), url: publicUrl + pageLinks.audit() },
  ];
}
