import type { MailRow } from './mail.store.js';

/** A mail in words, for the one who reads it, as of now. */
export interface WrittenMail {
  /** The address, looked up at the last moment. */
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where a mail program stops this kind of mail with one click (RFC 8058), and the page for those without one. */
  unsubscribe?: { oneClickUrl: string };
}

/** Why a mail has nothing to say any more. */
export interface NoLongerDue {
  noLongerDue: string;
}

/**
 * Puts a mail into words at the moment it is sent, through the policy as it is then. What the mail is about belongs to
 * the domain, so this is a port: forum/following implements it with one writer for each kind.
 */
export abstract class WriteMail {
  abstract write(mail: MailRow): Promise<WrittenMail | NoLongerDue>;
}
