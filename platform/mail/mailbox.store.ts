import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { simpleParser, type ParsedMail } from 'mailparser';
import { isId } from '../ids/ids.js';
import { Settings } from '../settings/settings.js';
import { mailFolder } from './folder-transport.js';

/** A message as the demo's mailbox shows it. */
export interface MailboxMessage {
  id: string;
  to: string;
  subject: string;
  date: Date | null;
  text: string;
  html: string;
}

const mostListed = 100;

/** Reads the folder that a demo's mail lands in, newest first. */
@Injectable()
export class MailboxStore {
  constructor(private readonly settings: Settings) {}

  /** The newest messages, optionally those to one address, or those older than one. */
  async list(options: { to?: string | null; before?: string | null; limit?: number } = {}): Promise<MailboxMessage[]> {
    const wanted = options.to?.toLowerCase();
    const limit = options.limit ?? mostListed;
    const found: MailboxMessage[] = [];
    for (const id of await this.ids()) {
      if (options.before && id >= options.before) continue;
      if (found.length >= limit) break;
      const message = await this.read(id);
      if (message && (!wanted || message.to.toLowerCase() === wanted)) found.push(message);
    }
    return found;
  }

  /** One message; undefined if there is none of this id. */
  async read(id: string): Promise<MailboxMessage | undefined> {
    if (!isId(id)) return undefined;
    try {
      const raw = await readFile(join(mailFolder(this.settings.dataDir), `${id.toLowerCase()}.eml`));
      return toMessage(id, await simpleParser(raw, { skipImageLinks: true }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Ids rise with time, so their order is that of the mail. */
  private async ids(): Promise<string[]> {
    const names = await readdir(mailFolder(this.settings.dataDir)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return names
      .filter((name) => name.endsWith('.eml'))
      .map((name) => name.slice(0, -'.eml'.length))
      .filter(isId)
      .sort()
      .reverse();
  }
}

function toMessage(id: string, mail: ParsedMail): MailboxMessage {
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return {
    id,
    to: to?.value[0]?.address ?? '',
    subject: mail.subject ?? '',
    date: mail.date ?? null,
    text: mail.text ?? '',
    html: mail.html || '',
  };
}
