import { Injectable } from '@nestjs/common';
import { SendDueMail, type SendingResult } from '../platform/mail/send-due-mail.js';

/** Every few seconds: sends the mail that is due. Several workers share it without sending anything twice. */
@Injectable()
export class SendMail {
  constructor(private readonly sendDueMail: SendDueMail) {}

  run(signal?: AbortSignal): Promise<SendingResult> {
    return this.sendDueMail.run(signal);
  }
}
