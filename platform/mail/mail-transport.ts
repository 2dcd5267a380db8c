import type { Message } from './compose-message.js';

/** A way for messages to leave. `deliver` returns when somebody else has taken responsibility for the message. */
export interface MailTransport {
  readonly kind: 'smtp' | 'folder';
  deliver(message: Message): Promise<void>;
  close(): Promise<void>;
}
