import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Log } from '../log/log.js';
import { Settings } from '../settings/settings.js';
import { composeMessage, UnusableAddress, type Message } from './compose-message.js';
import { mostMailAttempts, secondsUntilRetry, troubleOf } from './delivery-trouble.js';
import { MailTable, type MailRow } from './mail.store.js';
import type { MailTransport } from './mail-transport.js';
import { OpenTransport } from './open-transport.js';
import { smtpConnections } from './smtp-transport.js';
import { WriteMail } from './write-mail.js';

export interface SendingResult {
  sent: number;
  givenUp: number;
  postponed: number;
}

type Fate = keyof SendingResult | 'lineDown';

/**
 * Sends what is due. A mail is taken by one conditional UPDATE with a lease, put into words, handed to the server, and
 * noted as sent; no transaction is open meanwhile.
 *
 * One moment cannot be made certain by anybody: between the server's 250 and our note of it. A process that dies there
 * leaves the mail in `sending`, and after the lease it is sent again, because a mail that comes twice does less harm
 * than one that never comes. The Message-ID is the same both times, so that servers and mail programs which know it
 * show it once.
 */
@Injectable()
export class SendDueMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly table: MailTable,
    private readonly transports: OpenTransport,
    private readonly writeMail: WriteMail,
    private readonly log: Log,
  ) {}

  /** Sends until nothing is due, the line is down, or `signal` says stop; what was not reached stays due. */
  async run(signal?: AbortSignal): Promise<SendingResult> {
    const result: SendingResult = { sent: 0, givenUp: 0, postponed: 0 };
    const transport = await this.transports.open();
    if (!transport) return result;
    while (!signal?.aborted) {
      const mails = await this.table.takeDue(this.database, smtpConnections);
      const fates = await Promise.all(mails.map((mail) => this.send(transport, mail)));
      for (const fate of fates) result[fate === 'lineDown' ? 'postponed' : fate] += 1;
      if (mails.length < smtpConnections || fates.includes('lineDown')) break;
    }
    return result;
  }

  private async send(transport: MailTransport, mail: MailRow): Promise<Fate> {
    const message = await this.compose(mail);
    if (!('raw' in message)) return message.fate;
    try {
      await transport.deliver(message);
    } catch (error) {
      return this.afterTrouble(mail, error);
    }
    await this.table.markSent(this.database, mail);
    return 'sent';
  }

  private async compose(mail: MailRow): Promise<Message | { fate: Fate }> {
    try {
      const written = await this.writeMail.write(mail);
      if ('noLongerDue' in written) return { fate: await this.giveUp(mail, written.noLongerDue) };
      return await composeMessage(mail.id, written, { from: this.settings.mailFrom, at: this.clock.now() });
    } catch (error) {
      if (error instanceof UnusableAddress) return { fate: await this.giveUp(mail, error.message) };
      this.log.error('a mail could not be written', error, { mailId: mail.id, kind: mail.kind });
      return { fate: await this.postpone(mail, 'it could not be written') };
    }
  }

  private async afterTrouble(mail: MailRow, error: unknown): Promise<Fate> {
    const trouble = troubleOf(error);
    this.log.warn('a mail was not accepted', { mailId: mail.id, kind: mail.kind, because: trouble.because });
    if (trouble.kind === 'refused') return this.giveUp(mail, trouble.because);
    const fate = await this.postpone(mail, trouble.because);
    return trouble.kind === 'line' && fate === 'postponed' ? 'lineDown' : fate;
  }

  private async giveUp(mail: MailRow, because: string): Promise<'givenUp'> {
    await this.table.giveUp(this.database, mail, because);
    return 'givenUp';
  }

  private async postpone(mail: MailRow, because: string): Promise<'postponed' | 'givenUp'> {
    if (mail.attempts >= mostMailAttempts) return this.giveUp(mail, `${because}; tried ${mail.attempts} times`);
    await this.table.postpone(this.database, mail, this.clock.inSeconds(secondsUntilRetry(mail.attempts)));
    return 'postponed';
  }
}
