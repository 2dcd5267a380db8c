import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { hashToken, newId } from '../../../platform/ids/ids.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { requiredLine } from '../../../platform/refusal/required-text.js';
import { OfficeLog } from '../../access/office-log.js';
import type { Viewer } from '../../access/viewer.js';
import { insertAccount } from '../sign-in/accounts.store.js';
import { AttemptLimits } from '../sign-in/attempt-limits.js';
import { readEmailAddress } from '../sign-in/email-address.js';
import { OpenSession, type OpenedSession } from '../sign-in/open-session.js';
import { CreateCommunity, type CommunityInput } from './create-community.js';

export interface SetUpInput extends CommunityInput {
  adminEmail: string;
  /** The name shown; without one, the part of the address before the @. */
  adminName?: string | null;
  adminLocale?: string;
  adminTimeZone?: string;
}

/**
 * Makes the community and its first administrator, together or not at all. The administrator has an account and the
 * office; the rights of a member come when the roll names the same address.
 */
@Injectable()
export class SetUpCommunity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly createCommunity: CreateCommunity,
    private readonly limits: AttemptLimits,
    private readonly openSession: OpenSession,
    private readonly officeLog: OfficeLog,
  ) {}

  /** For the command line and the example, which need no link. */
  async run(_viewer: Viewer, input: SetUpInput): Promise<{ personId: string; commonsId: string }> {
    return this.database.transaction((tx) => this.setUp(tx, input));
  }

  /** For the set-up page: uses the link, once, and signs the administrator in. */
  async byLink(
    viewer: Viewer,
    input: SetUpInput & { token: string; device: string; address: string },
  ): Promise<OpenedSession> {
    await this.limits.count('set_up_by_address', input.address);
    return this.database.transaction(async (tx) => {
      const link = await tx.one(
        'UPDATE set_up_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL RETURNING 1',
        [hashToken(input.token), this.clock.now()],
      );
      if (!link) throw notFound();
      const { personId } = await this.setUp(tx, { ...input, kind: 'real' });
      return this.openSession.open(tx, personId, { method: 'set_up', device: input.device, before: viewer });
    });
  }

  private async setUp(tx: Tx, input: SetUpInput): Promise<{ personId: string; commonsId: string }> {
    const email = readEmailAddress('adminEmail', input.adminEmail);
    const displayName = requiredLine('adminName', input.adminName || email.split('@')[0], { max: 80 });
    const { commonsId } = await this.createCommunity.create(tx, input);
    const at = this.clock.now();
    const personId = newId(this.clock);
    await tx.query(
      `INSERT INTO person (id, display_name, locale, time_zone, joined_at, created_at) VALUES ($1, $2, $3, $4, $5, $5)`,
      [personId, displayName, input.adminLocale ?? input.locales?.[0] ?? 'en', input.adminTimeZone ?? 'UTC', at],
    );
    await insertAccount(tx, { personId, email, emailIsOwn: true, at });
    const officeId = newId(this.clock);
    await tx.query(`INSERT INTO office (id, person_id, kind, from_at) VALUES ($1, $2, 'admin', $3)`, [
      officeId,
      personId,
      at,
    ]);
    await this.officeLog.record(tx, {
      act: 'community.set_up',
      actorId: personId,
      office: 'admin',
      subject: { kind: 'office', id: officeId },
      persons: { holder: personId },
      facts: { kind: input.kind ?? 'real' },
    });
    return { personId, commonsId };
  }
}
