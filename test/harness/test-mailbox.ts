import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A message as it came over SMTP. */
export interface ReceivedMail {
  to: string;
  from: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  headers: ParsedMail['headers'];
  /** As it went over the line. */
  raw: string;
}

/** What the server does with the next messages: accepts them, or answers with this code. */
export type MailboxMood = { accepts: true } | { code: number; at: 'RCPT' | 'DATA' };

export interface TestMailbox {
  /** For SMTP_URL. */
  url: string;
  /** Everything that was accepted, in order. */
  received: ReceivedMail[];
  /** How often somebody tried to hand a message over. */
  tries: number;
  mood: MailboxMood;
  /** What mail programs show of it: a message whose id is there already is not shown again. */
  shownTo(address: string): ReceivedMail[];
  close(): Promise<void>;
}

/** A mailbox behind a real SMTP server, on a port of its own. */
export async function openTestMailbox(): Promise<TestMailbox> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_address, _session, done) {
      mailbox.tries += 1;
      done(refusalAt('RCPT'));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      const settle = async () => {
        const refusal = refusalAt('DATA');
        if (!refusal) await keep(Buffer.concat(parts), session.envelope.rcptTo[0]!.address);
        done(refusal);
      };
      stream.on('end', () => void settle());
    },
  });

  const mailbox: TestMailbox = {
    url: '',
    received: [],
    tries: 0,
    mood: { accepts: true },
    shownTo(address) {
      const ids = new Set<string>();
      return mailbox.received.filter(
        ({ to, messageId }) => to === address && !ids.has(messageId) && ids.add(messageId) !== undefined,
      );
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };

  function refusalAt(place: 'RCPT' | 'DATA'): Error | undefined {
    const { mood } = mailbox;
    if (!('code' in mood) || mood.at !== place) return undefined;
    return Object.assign(new Error('not now'), { responseCode: mood.code });
  }

  async function keep(raw: Buffer, to: string): Promise<void> {
    const mail = await simpleParser(raw);
    mailbox.received.push({
      to,
      from: mail.from?.value[0]?.address ?? '',
      messageId: mail.messageId ?? '',
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html || '',
      headers: mail.headers,
      raw: raw.toString(),
    });
  }

  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  mailbox.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return mailbox;
}
