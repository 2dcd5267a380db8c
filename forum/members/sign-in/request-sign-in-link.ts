import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { newId } from '../../../platform/ids/ids.js';
import type { Viewer } from '../../access/viewer.js';
import { lockAccountByEmail } from './accounts.store.js';
import { AttemptLimits } from './attempt-limits.js';
import { readEmailAddress } from './email-address.js';
import { SignInLinks } from './sign-in-links.js';

/**
 * Sends a sign-in link to an address of an account. Whether there is one is told by nothing: the answer, the limits
 * and the statements that run are the same.
 */
@Injectable()
export class RequestSignInLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
    private readonly links: SignInLinks,
  ) {}

  async run(_viewer: Viewer, input: { email: string; address: string }): Promise<void> {
    const email = readEmailAddress('email', input.email);
    await this.limits.count('link_by_address', input.address);
    const refusal = await this.database.transaction(async (tx) => {
      const tooOften = await this.limits.tryCount('link_by_email', email, tx);
      const account = await lockAccountByEmail(tx, email);
      const personId = tooOften ? null : (account?.personId ?? null);
      const { linkId, expiresAt } = await this.links.make(tx, personId);
      await tx.query(
        `INSERT INTO mail (id, kind, person_id, cause, params, state, due_at, created_at)
         SELECT $1, 'sign_in_link', $2, $3, $4::jsonb, 'due', $5, $5 WHERE $2::uuid IS NOT NULL`,
        [newId(this.clock), personId, linkId, JSON.stringify({ linkId, expiresAt }), this.clock.now()],
      );
      return tooOften;
    });
    if (refusal) throw refusal;
  }
}
