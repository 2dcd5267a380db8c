import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../../../platform/settings/secrets.js';

/** What a link at the foot of a mail stops. */
export const stoppable = ['digest', 'notices'] as const;
export type Stoppable = (typeof stoppable)[number];

export interface UnsubscribeClaim {
  personId: string;
  what: Stoppable;
}

const macBytes = 16;

/**
 * The token in an unsubscribe link: whose, what it stops, and a mark over both and the address it was sent to. It opens
 * nothing else, is stored nowhere, and ends when the address changes.
 */
@Injectable()
export class UnsubscribeTokens {
  constructor(private readonly secrets: Secrets) {}

  issue(claim: UnsubscribeClaim, email: string): string {
    const head = headOf(claim);
    return Buffer.concat([head, this.mac(head, email)]).toString('base64url');
  }

  /** Whose token it would be, before the mark is checked: the address is needed for that. */
  read(token: string): UnsubscribeClaim | undefined {
    if (!/^[A-Za-z0-9_-]{44}$/.test(token)) return undefined;
    const bytes = Buffer.from(token, 'base64url');
    const what = stoppable[bytes[0]!];
    if (!what) return undefined;
    const hex = bytes.subarray(1, 17).toString('hex');
    const personId = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    return { personId, what };
  }

  /** Whether the token was sent to this address. */
  holds(token: string, email: string): boolean {
    const bytes = Buffer.from(token, 'base64url');
    const head = bytes.subarray(0, 17);
    const mac = bytes.subarray(17);
    return mac.length === macBytes && timingSafeEqual(mac, this.mac(head, email));
  }

  private mac(head: Buffer, email: string): Buffer {
    return createHmac('sha256', this.secrets.keyFor('unsubscribe'))
      .update(head)
      .update(email.toLowerCase())
      .digest()
      .subarray(0, macBytes);
  }
}

function headOf({ personId, what }: UnsubscribeClaim): Buffer {
  return Buffer.concat([Buffer.from([stoppable.indexOf(what)]), Buffer.from(personId.replaceAll('-', ''), 'hex')]);
}
