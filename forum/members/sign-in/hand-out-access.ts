import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { hashToken, newId, newToken } from '../../../platform/ids/ids.js';
import { invalid, notFound } from '../../../platform/refusal/refusal.js';
import { OfficeLog } from '../../access/office-log.js';
import { demand } from '../../access/policy.js';
import type { OfficeKind, Viewer } from '../../access/viewer.js';
import { officeOf } from '../roll/import-roll.js';
import { tellPerson } from '../tell-person.js';
import { lockAccountByEmail } from './accounts.store.js';
import { SignInLinks } from './sign-in-links.js';

/**
 * Links and tokens handed out by who runs the machine, where mail does not go or a script needs access. Each is in the
 * audit log, and the member is told.
 */
@Injectable()
export class HandOutAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: SignInLinks,
    private readonly officeLog: OfficeLog,
  ) {}

  /** A one-time sign-in link for the account with this address. */
  async link(viewer: Viewer, input: { email: string }): Promise<{ token: string; expiresAt: Date }> {
    demand(viewer, 'keepRoll', null);
    return this.database.transaction(async (tx) => {
      const account = await lockAccountByEmail(tx, input.email);
      if (!account) throw notFound();
      const { linkId, token, expiresAt } = await this.links.make(tx, account.personId);
      await tellPerson(tx, this.clock, { personId: account.personId, kind: 'sign_in_link_made', causeId: linkId });
      await this.officeLog.record(tx, {
        act: 'member.link_made',
        actorId: viewer.personId,
        office: officeOf(viewer),
        subject: { kind: 'sign_in_link', id: linkId },
        persons: { member: account.personId },
      });
      return { token, expiresAt };
    });
  }

  /** An API token that may do what the member may; of their offices only those asked for by name. */
  async apiToken(
    viewer: Viewer,
    input: { email: string; days: number; offices: readonly OfficeKind[] },
  ): Promise<{ token: string; expiresAt: Date }> {
    demand(viewer, 'keepRoll', null);
    if (!Number.isInteger(input.days) || input.days < 1 || input.days > 366) {
      throw invalid('days', 'out_of_range', { min: 1, max: 366 });
    }
    return this.database.transaction(async (tx) => {
      const account = await lockAccountByEmail(tx, input.email);
      if (!account) throw notFound();
      const id = newId(this.clock);
      const token = newToken();
      const expiresAt = this.clock.inDays(input.days);
      await tx.query(
        `INSERT INTO api_token (id, person_id, token_hash, offices, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, account.personId, hashToken(token), input.offices, this.clock.now(), expiresAt],
      );
      await tellPerson(tx, this.clock, { personId: account.personId, kind: 'api_token_made', causeId: id });
      await this.officeLog.record(tx, {
        act: 'member.token_made',
        actorId: viewer.personId,
        office: officeOf(viewer),
        subject: { kind: 'api_token', id },
        persons: { member: account.personId },
        facts: { days: input.days, offices: input.offices.join(' ') || 'none' },
      });
      return { token, expiresAt };
    });
  }
}
