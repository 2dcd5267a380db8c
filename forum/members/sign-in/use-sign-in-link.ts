import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { hashToken } from '../../../platform/ids/ids.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import type { Viewer } from '../../access/viewer.js';
import { AttemptLimits } from './attempt-limits.js';
import { OpenSession, type OpenedSession } from './open-session.js';

/** Uses a sign-in link, once: of a hundred who press at the same moment, one gets a session. */
@Injectable()
export class UseSignInLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: AttemptLimits,
    private readonly openSession: OpenSession,
  ) {}

  async run(viewer: Viewer, input: { token: string; device: string; address: string }): Promise<OpenedSession> {
    await this.limits.count('use_link_by_address', input.address);
    return this.database.transaction(async (tx) => {
      const link = await tx.one<{ person_id: string }>(
        `UPDATE sign_in_link SET ended_at = $2, ended_because = 'used'
         FROM person WHERE person.id = sign_in_link.person_id AND person.state = 'active'
           AND token_hash = $1 AND ended_at IS NULL AND expires_at > $2
         RETURNING sign_in_link.person_id`,
        [hashToken(input.token), this.clock.now()],
      );
      if (!link) throw invalid('token', 'link_ended');
      return this.openSession.open(tx, link.person_id, { method: 'link', device: input.device, before: viewer });
    });
  }
}
