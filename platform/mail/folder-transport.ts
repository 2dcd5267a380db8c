import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from './compose-message.js';
import type { MailTransport } from './mail-transport.js';

/** Where a demo's mail lies, one `<mail id>.eml` each. */
export function mailFolder(dataDir: string): string {
  return join(dataDir, 'mail');
}

/**
 * Puts messages into a folder instead of sending them: the demo's way. Named by the mail's id and moved into place
 * whole, so that a mail delivered twice is there once.
 */
export function openFolderTransport(folder: string): MailTransport {
  return {
    kind: 'folder',
    async deliver(message: Message): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const passing = join(folder, `.${message.mailId}.${process.pid}`);
      await writeFile(passing, message.raw, { mode: 0o600 });
      await rename(passing, join(folder, `${message.mailId}.eml`));
    },
    async close(): Promise<void> {},
  };
}
