import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { Tx } from '../../../platform/database/database.js';
import { hashToken, newId } from '../../../platform/ids/ids.js';
import { Secrets } from '../../../platform/settings/secrets.js';

/** How long a link in a mail can be used. */
export const signInLinkMinutes = 15;

/**
 * The token of a sign-in link. It follows from the link's id and the installation's secret, so that a mail row needs
 * to hold nothing but the id, and whoever reads the database alone cannot sign in.
 */
export function signInToken(secrets: Secrets, linkId: string): string {
  return createHmac('sha256', secrets.keyFor('sign-in-link')).update(linkId).digest('base64url');
}

/** The page that a sign-in link opens; its button uses the link. */
export function signInLinkUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/sign-in/${token}`;
}

/** Makes sign-in links. The caller's transaction holds the account's row, so that one link at most is in force. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly clock: Clock,
    private readonly secrets: Secrets,
  ) {}

  /** Ends earlier links and makes a new one; with no person it runs the same statements and makes nothing. */
  async make(tx: Tx, personId: string | null): Promise<{ linkId: string; token: string; expiresAt: Date }> {
    const linkId = newId(this.clock);
    const token = signInToken(this.secrets, linkId);
    const expiresAt = this.clock.inSeconds(signInLinkMinutes * 60);
    await tx.query(
      `WITH ended AS (
         UPDATE sign_in_link SET ended_at = $4, ended_because = 'superseded' WHERE person_id = $2 AND ended_at IS NULL)
       INSERT INTO sign_in_link (id, person_id, token_hash, created_at, expires_at)
       SELECT $1, $2, $3, $4, $5 WHERE $2::uuid IS NOT NULL`,
      [linkId, personId, hashToken(token), this.clock.now(), expiresAt],
    );
    return { linkId, token, expiresAt };
  }

  /** The person of a link in force, without using it: for the page that asks "is this you?". */
  async isInForce(tx: Pick<Tx, 'one'>, token: string): Promise<boolean> {
    const row = await tx.one(
      'SELECT 1 FROM sign_in_link WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > $2',
      [hashToken(token), this.clock.now()],
    );
    return row !== undefined;
  }
}
