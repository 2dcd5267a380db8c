import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';

/** A member accepts the guidelines as they stand: by version, so that a later change is shown to them. */
@Injectable()
export class AcceptGuidelines {
  constructor(private readonly database: Database) {}

  async accept(viewer: Viewer, input: { version: number }): Promise<void> {
    demand(viewer, 'useOwnAccount', null);
    const latest = await this.database.one<{ version: number }>(
      'SELECT max(version) AS version FROM guidelines_version HAVING max(version) IS NOT NULL',
    );
    if (!latest || latest.version !== input.version)
      throw new Refusal('CONFLICT', { because: 'guidelines_changed', version: latest?.version ?? null });
    await this.database.query(
      `UPDATE person SET guidelines_accepted = $2, version = version + 1
       WHERE id = $1 AND guidelines_accepted IS DISTINCT FROM $2`,
      [viewer.personId, input.version],
    );
  }
}
