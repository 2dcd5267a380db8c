import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Settings } from '../settings/settings.js';
import { mailFolder, openFolderTransport } from './folder-transport.js';
import { findCommunityKind } from './mail.store.js';
import type { MailTransport } from './mail-transport.js';
import { openSmtpTransport } from './smtp-transport.js';

/**
 * How mail leaves here: over SMTP where `SMTP_URL` says so, into a folder in a demo, and else not at all, because a
 * real community's mail waits until somebody sets it up.
 */
@Injectable()
export class OpenTransport implements OnApplicationShutdown {
  private smtp: MailTransport | undefined;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Undefined while mail has to wait. Asked at each run: the community may have been set up since. */
  async open(): Promise<MailTransport | undefined> {
    const { smtpUrl, dataDir } = this.settings;
    if (smtpUrl) return (this.smtp ??= openSmtpTransport(smtpUrl));
    if ((await findCommunityKind(this.database)) === 'demo') return openFolderTransport(mailFolder(dataDir));
    return undefined;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  async close(): Promise<void> {
    await this.smtp?.close();
    this.smtp = undefined;
  }
}
