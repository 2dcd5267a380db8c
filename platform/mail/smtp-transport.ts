import { createTransport } from 'nodemailer';
import type { Message } from './compose-message.js';
import type { MailTransport } from './mail-transport.js';

/** As many as one batch, so that no message of it waits for a connection. */
export const smtpConnections = 6;

/** Sends over SMTP, through a few connections that stay open between messages. */
export function openSmtpTransport(smtpUrl: string): MailTransport {
  const pool = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: smtpConnections,
    maxMessages: 200,
    // Together well below the lease of a mail, so that a slow server is given up before somebody else tries.
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    kind: 'smtp',
    async deliver(message: Message): Promise<void> {
      await pool.sendMail({ envelope: { from: message.from, to: [message.to] }, raw: message.raw });
    },
    async close(): Promise<void> {
      pool.close();
    },
  };
}
