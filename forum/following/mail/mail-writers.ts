import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { MailRow } from '../../../platform/mail/mail.store.js';
import { type NoLongerDue, WriteMail, type WrittenMail } from '../../../platform/mail/write-mail.js';
import { LoadViewer } from '../../access/load-viewer.js';
import type { Viewer } from '../../access/viewer.js';
import { findMailAddress } from './mail-readers.store.js';

/** Who a mail is for: the viewer they would be now, and where it goes. */
export interface MailReader {
  viewer: Viewer;
  email: string;
}

/** Puts one kind of mail into words for its reader, asking the policy anew. */
export interface MailWriter {
  write(reader: MailReader, mail: MailRow): Promise<Omit<WrittenMail, 'to'> | NoLongerDue>;
}

/**
 * Who writes which kind of mail. A domain that has mail of its own registers its writer when it starts; a kind that
 * nobody writes stays due, and is tried again.
 */
@Injectable()
export class MailWriters extends WriteMail {
  private readonly writers = new Map<string, MailWriter>();

  constructor(
    private readonly database: Database,
    private readonly loadViewer: LoadViewer,
  ) {
    super();
  }

  /** The last one registered for a kind writes it. */
  register(kind: string, writer: MailWriter): void {
    this.writers.set(kind, writer);
  }

  async write(mail: MailRow): Promise<WrittenMail | NoLongerDue> {
    const writer = this.writers.get(mail.kind);
    if (!writer) throw new Error(`nobody writes mail of the kind ${mail.kind}`);
    const [viewer, email] = await Promise.all([
      this.loadViewer.byPerson(mail.personId),
      findMailAddress(this.database, mail.personId),
    ]);
    if (!viewer || !email) return { noLongerDue: 'nobody reads mail there any more' };
    const words = await writer.write({ viewer, email }, mail);
    return 'noLongerDue' in words ? words : { ...words, to: email };
  }
}
