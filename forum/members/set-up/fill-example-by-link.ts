import { Injectable, Optional } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { hashToken } from '../../../platform/ids/ids.js';
import { notFound } from '../../../platform/refusal/refusal.js';
import { Settings } from '../../../platform/settings/settings.js';
import type { Viewer } from '../../access/viewer.js';
import { AttemptLimits } from '../sign-in/attempt-limits.js';
import { listensOnLoopback } from '../sign-in/sign-in-as.js';
import { FillExample } from './fill-example.port.js';
import { NewSetUpLink } from './new-set-up-link.js';

/**
 * The set-up page's second choice: the example community instead of an own one. Only on one's own machine, since in the
 * example one click signs in as anybody.
 */
@Injectable()
export class FillExampleByLink {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly limits: AttemptLimits,
    private readonly setUpLink: NewSetUpLink,
    @Optional() private readonly example?: FillExample,
  ) {}

  /** Uses the link, once, and fills the example in. */
  async run(_viewer: Viewer, input: { token: string; address: string }): Promise<{ personCount: number }> {
    await this.limits.count('set_up_by_address', input.address);
    if (!this.example || !(await this.isOffered(input.token))) throw notFound();
    const used = await this.database.one(
      'UPDATE set_up_link SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL RETURNING 1',
      [hashToken(input.token), this.clock.now()],
    );
    if (!used) throw notFound();
    const { personCount } = await this.example.fill();
    return { personCount };
  }

  /** Whether this link could do so now. */
  async isOffered(token: string): Promise<boolean> {
    return this.example !== undefined && listensOnLoopback(this.settings) && (await this.setUpLink.isInForce(token));
  }
}
