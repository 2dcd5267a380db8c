import MailComposer from 'nodemailer/lib/mail-composer';
import type { WrittenMail } from './write-mail.js';

/** A finished message (RFC 5322) and the envelope it travels in. */
export interface Message {
  mailId: string;
  messageId: string;
  from: string;
  to: string;
  raw: Buffer;
}

/**
 * Makes the message of a mail. The Message-ID follows from the mail's id, so that a mail sent again after a crash is
 * the same message to servers and mail programs that have it already.
 */
export async function composeMessage(
  mailId: string,
  mail: WrittenMail,
  options: { from: string; at: Date },
): Promise<Message> {
  const to = plainAddress(mail.to);
  const node = new MailComposer({
    from: oneLine(options.from),
    to: { name: '', address: to },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date: options.at,
    messageId: `<${mailId}@${hostOf(options.from)}>`,
    headers: headersOf(mail),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  const { from } = node.getEnvelope();
  return { mailId, messageId: node.messageId(), from: from || plainAddress(options.from), to, raw: await node.build() };
}

/** A recipient that is not one plain address: never sent to anybody. */
export class UnusableAddress extends Error {
  constructor() {
    super('the address cannot be written to');
    this.name = 'UnusableAddress';
  }
}

function headersOf(mail: WrittenMail): { key: string; value: string }[] {
  // No machine shall answer: no holiday notes, no loops (RFC 3834).
  const headers = [
    { key: 'Auto-Submitted', value: 'auto-generated' },
    { key: 'X-Auto-Response-Suppress', value: 'All' },
  ];
  if (!mail.unsubscribe) return headers;
  return [
    ...headers,
    { key: 'List-Unsubscribe', value: `<${oneLine(mail.unsubscribe.oneClickUrl)}>` },
    { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}

/** A header is one line: whatever could begin another becomes a space. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The address alone: no second recipient, no name, no line break can hide in it. */
function plainAddress(address: string): string {
  if (!/^[^\s\p{Cc}<>()[\]\\,;:"@]{1,64}@[^\s\p{Cc}<>()[\]\\,;:"@]{1,253}$/u.test(address)) throw new UnusableAddress();
  return address;
}

function hostOf(from: string): string {
  return /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1] ?? 'localhost';
}
