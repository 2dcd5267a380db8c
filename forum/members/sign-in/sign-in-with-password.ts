import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import type { Viewer } from '../../access/viewer.js';
import { findAccountByEmail } from './accounts.store.js';
import { AttemptLimits } from './attempt-limits.js';
import { readEmailAddress } from './email-address.js';
import { OpenSession, type OpenedSession } from './open-session.js';
import { isPassword, passwordLength } from './passwords.js';

/** Signs in by e-mail and password. An unknown address, none set and a wrong one are the same answer after the same work. */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly database: Database,
    private readonly limits: AttemptLimits,
    private readonly openSession: OpenSession,
  ) {}

  async run(
    viewer: Viewer,
    input: { email: string; password: string; device: string; address: string },
  ): Promise<OpenedSession> {
    const email = readEmailAddress('email', input.email);
    // Longer than any password there can be: hashing megabytes would be work for an attacker to hand out.
    if (input.password.length > passwordLength.max * 4) throw invalid('password', 'wrong_password');
    await this.limits.count('password_by_address', input.address);
    await this.limits.count('password_by_email', email);
    const account = await findAccountByEmail(this.database, email);
    if (!(await isPassword(account?.passwordHash ?? null, input.password))) throw invalid('password', 'wrong_password');
    return this.database.transaction((tx) =>
      this.openSession.open(tx, account!.personId, { method: 'password', device: input.device, before: viewer }),
    );
  }
}
