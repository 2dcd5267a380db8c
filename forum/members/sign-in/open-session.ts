import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { hashToken, newId, newToken } from '../../../platform/ids/ids.js';
import type { Viewer } from '../../access/viewer.js';
import { endSession, insertSession, type SignInMethod } from './sessions.store.js';

export interface OpenedSession {
  personId: string;
  sessionId: string;
  /** For the cookie alone: only its hash is stored. */
  token: string;
  expiresAt: Date;
}

export const sessionDays = 30;

/** The one place where a session begins, whatever the method was. */
@Injectable()
export class OpenSession {
  constructor(private readonly clock: Clock) {}

  /** Opens a session for a person who was proven to be there; the one this browser had before ends. */
  async open(
    tx: Tx,
    personId: string,
    how: { method: SignInMethod; device: string; before: Viewer },
  ): Promise<OpenedSession> {
    const token = newToken();
    const at = this.clock.now();
    const expiresAt = this.clock.inDays(sessionDays);
    const sessionId = newId(this.clock);
    if (how.before.sessionId && how.before.personId)
      await endSession(tx, how.before.personId, how.before.sessionId, at);
    await insertSession(tx, {
      id: sessionId,
      personId,
      tokenHash: hashToken(token),
      device: how.device.slice(0, 200),
      method: how.method,
      at,
      expiresAt,
    });
    return { personId, sessionId, token, expiresAt };
  }
}
