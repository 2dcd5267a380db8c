import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { tellPerson } from '../tell-person.js';
import { findCommunity } from '../set-up/community.store.js';
import { lockAccountOf, setPasswordHash } from './accounts.store.js';
import { AttemptLimits } from './attempt-limits.js';
import { passwordProblem } from './password-problem.js';
import { hashPassword, isPassword, passwordLength } from './passwords.js';
import { endSessions, findSession } from './sessions.store.js';

/** Who came by a link within this time has just proven their address, and need not know the old password. */
const freshLinkMinutes = 15;

/** Sets or changes the password, and ends every other session and every link on its way. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
  ) {}

  /** Gives how many other sessions ended. */
  async run(
    viewer: Viewer,
    input: { password: string; currentPassword?: string | null },
  ): Promise<{ endedSessionCount: number }> {
    demand(viewer, 'useOwnAccount', null);
    const personId = viewer.personId!;
    await this.limits.count('set_password_by_person', personId);
    if ((input.currentPassword?.length ?? 0) > passwordLength.max * 4)
      throw invalid('currentPassword', 'wrong_password');
    const community = await findCommunity(this.database);
    return this.database.transaction(async (tx) => {
      const account = await lockAccountOf(tx, personId);
      if (!account) throw invalid('password', 'no_account');
      if (account.passwordHash && !(await this.cameByFreshLink(viewer))) {
        const knowsIt = await isPassword(account.passwordHash, input.currentPassword ?? '');
        if (!knowsIt) throw invalid('currentPassword', 'wrong_password');
      }
      const communityNames = Object.values(community?.name ?? {});
      const problem = passwordProblem(input.password, { ...account, communityNames });
      if (problem) throw invalid('password', `password_${problem}`, passwordLength);
      await setPasswordHash(tx, personId, await hashPassword(input.password));
      await tellPerson(tx, this.clock, { personId, kind: 'password_changed' });
      const at = this.clock.now();
      await tx.query(
        `UPDATE sign_in_link SET ended_at = $2, ended_because = 'superseded' WHERE person_id = $1 AND ended_at IS NULL`,
        [personId, at],
      );
      return { endedSessionCount: await endSessions(tx, personId, at, viewer.sessionId) };
    });
  }

  private async cameByFreshLink(viewer: Viewer): Promise<boolean> {
    if (!viewer.sessionId) return false;
    const session = await findSession(this.database, viewer.sessionId);
    const isFresh = session && session.createdAt > this.clock.inSeconds(-freshLinkMinutes * 60);
    return Boolean(isFresh && session.method === 'link');
  }
}
